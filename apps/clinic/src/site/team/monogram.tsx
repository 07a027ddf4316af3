/** Two letters at most: of the first and the last name. */
function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

/** What stands where somebody has no portrait: her initials in a ring, with a needle's line. Drawn by our own colours. */
export function Monogram({ name }: { readonly name: string }) {
  return (
    <svg className="monogram" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle className="monogram-ground" cx="48" cy="48" r="46" />
      <circle className="monogram-ring" cx="48" cy="48" r="40" />
      <path className="monogram-needle" d="M70 20 L82 8 M66 24 L70 20" />
      <text x="48" y="58" textAnchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
