/** Which rows of the log. */
export type AccessLogFilter = {
  /** As YYYY-MM-DD, by the clock of the practice's first clinic. */
  readonly day: string | undefined;
  readonly staffId: string | undefined;
  /** The last row of the page before. */
  readonly before: { readonly at: string; readonly id: string } | undefined;
};

export type AccessLogRow = {
  readonly id: string;
  /** "Tue 3 Mar 2026". */
  readonly day: string;
  /** "15:30". */
  readonly time: string;
  readonly who: string;
  readonly what: string;
  /** The end of the record's id; never a name. */
  readonly record: string | undefined;
  readonly isRefused: boolean;
};

export type AccessLogPage = {
  readonly rows: readonly AccessLogRow[];
  /** The zone all times are told in, as an IANA name. */
  readonly timeZone: string;
  readonly people: readonly { readonly id: string; readonly displayName: string }[];
  readonly filter: Pick<AccessLogFilter, 'day' | 'staffId'>;
  readonly isFirst: boolean;
  /** Where the next page goes on; undefined where there is none. */
  readonly older: { readonly at: string; readonly id: string } | undefined;
};
