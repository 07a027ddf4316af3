/** The zones of the United States that people name, west to east; IANA name and how they say it. */
export const COMMON_TIME_ZONES = [
  { name: 'Pacific/Honolulu', words: 'Hawaii' },
  { name: 'America/Anchorage', words: 'Alaska' },
  { name: 'America/Los_Angeles', words: 'Pacific' },
  { name: 'America/Phoenix', words: 'Arizona (no summer time)' },
  { name: 'America/Denver', words: 'Mountain' },
  { name: 'America/Chicago', words: 'Central' },
  { name: 'America/New_York', words: 'Eastern' },
  { name: 'America/Puerto_Rico', words: 'Puerto Rico' },
] as const;

/** Every zone this machine knows, by IANA name. */
export function allTimeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

/** True for an IANA name that times can be told in, also an old name for one. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    // An offset such as +01:00 is no zone: it knows no summer time.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
