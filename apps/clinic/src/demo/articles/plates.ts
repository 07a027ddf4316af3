/** The drawn pictures at the head of the articles. */
export const PLATE_IDS = [
  'needles-to-scale',
  'taut-band',
  'upper-trapezius-needling',
  'migraine-side',
  'treatment-room',
  'row-with-band',
] as const;

export type PlateId = (typeof PLATE_IDS)[number];
