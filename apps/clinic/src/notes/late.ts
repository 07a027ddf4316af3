/** A note that is signed later than this after the end of its visit is marked as written late. The product's own default. */
export const LATE_AFTER = Temporal.Duration.from({ hours: 24 });

/** True for a note that is signed more than `LATE_AFTER` after its visit ended. */
export function isWrittenLate(visitEndsAt: Temporal.Instant, signedAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(signedAt, visitEndsAt.add(LATE_AFTER)) > 0;
}
