/** A time, or the latest that can be: what happens during today's visits has not happened later than now. */
export function notAfter(time: Temporal.Instant, latest: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(time, latest) < 0 ? time : latest;
}
