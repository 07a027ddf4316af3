/** Words as they were typed, a paragraph for each line that was begun. */
export function paragraphsOf(words: string): readonly string[] {
  return words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
