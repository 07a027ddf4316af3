/** Words of the clinic's lists that begin with somebody's name. */
const NAMED_AFTER_SOMEBODY = /^Achilles\b/;

/** A first word such as "SSRI", "NSAIDs" or "C2-C3": a capital, and right after it another capital or a number. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]/u;

/**
 * A label as it stands inside a sentence: "Blood thinner" becomes "blood thinner"; an abbreviation and a name keep their
 * capitals. Only the first letter ever changes.
 */
export function insideSentence(label: string): string {
  if (ABBREVIATION.test(label) || NAMED_AFTER_SOMEBODY.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
