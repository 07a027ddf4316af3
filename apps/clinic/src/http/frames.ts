/**
 * Where a fault happened, for the log: the frames of its stack and nothing of its message, which may hold what a record
 * says, and on several lines.
 */
export function framesOf(error: Error): string {
  const lines = error.stack?.split('\n') ?? [];
  return lines
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, 5)
    .join('\n');
}
