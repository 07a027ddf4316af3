/** A publication or page that cases were taken from. The key decides the half (`split.ts`), so it never changes. */
export type CaseSource = {
  /** Title, author or site, year where known, address. */
  readonly reference: string;
  /** What was read of it: no case claims more. */
  readonly read: string;
};

/** One key a site or a paper: all pages of one site are one source, since one hand wrote them. */
export const CASE_SOURCES = {
  'medlink-neurology': {
    reference: 'MedLink Neurology, figure captions reprinted from Travell and Simons 1983 (medlink.com/media).',
    read: 'Single captions. The pictures were not seen.',
  },
  'michellerankin.com': {
    reference: 'Michelle Rankin, Shoulder pain (michellerankin.com/shoulder-pain).',
    read: 'The page.',
  },
} as const satisfies Readonly<Record<string, CaseSource>>;

export type CaseSourceId = keyof typeof CASE_SOURCES;
