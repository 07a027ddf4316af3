/** What is known of an article when it is asked whether it goes with another. */
export type Relatable = {
  readonly categoryId: string | null;
  /** Muscles that its text shows. */
  readonly muscles: readonly string[];
  readonly title: string;
};

const MOST = 3;
const [SAME_CATEGORY, SHARED_MUSCLE, SHARED_WORD] = [2, 2, 1];

/** Words that say nothing of what an article is about. */
const EMPTY_WORDS = new Set(
  `about after and are can does for from how its not our that the this what when where which who why with you your
   antes como con cual cuando del después desde donde dónde las los para por que qué sin sobre son sus una uno`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The articles that a reader may want next. Two points for the same category, two for each muscle that both show, one for
 * each word that both titles hold; of equals the newer. Those without a point are not among them.
 * @param others public articles in the same language, the newest first
 */
export function relatedTo<Other extends Relatable>(article: Relatable, others: readonly Other[]): readonly Other[] {
  const [muscles, words] = [new Set(article.muscles), wordsOf(article.title)];
  const points = (other: Relatable) =>
    (article.categoryId !== null && other.categoryId === article.categoryId ? SAME_CATEGORY : 0) +
    SHARED_MUSCLE * new Set(other.muscles.filter((muscle) => muscles.has(muscle))).size +
    SHARED_WORD * [...wordsOf(other.title)].filter((word) => words.has(word)).length;
  return others
    .map((other) => ({ other, points: points(other) }))
    .filter((one) => one.points > 0)
    .sort((one, next) => next.points - one.points)
    .slice(0, MOST)
    .map(({ other }) => other);
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}
