/** What the rules and tables of this package rest on, by the key used in their `basis`. */
export const SOURCES = {
  'dunning-2014': 'Dunning J and others, Physical Therapy Reviews 2014;19:252',
  'dunning-2021': 'Dunning J and others, Spine Journal 2021;21:284 (parameters as summarised at btb.rehab, 2024)',
  'edn-time-2023': 'Electrical dry needling durations compared in healthy people, doi 10.1016/j.arrct.2023.100267',
  'fernandez-de-las-penas-2022': 'Acupuncture in Medicine 2022;40:299, doi 10.1177/09645284211056346',
  'gildir-2019': 'Gildir S and others, Medicine 2019;98:e14520',
  'kalichman-2010': 'Kalichman L, Vulfsons S, Journal of the American Board of Family Medicine 2010;23:640',
  'leon-2021': 'Leon-Hernandez JV and others, Pain Physician 2021;24:135',
  'oci-2020': 'Musculoskeletal Science and Practice 2020;45:102075',
  'perreault-2017': 'Perreault T and others, 2017, doi 10.1016/j.jbmt.2017.03.008',
  'physiopedia-dry-needling': 'https://physio-pedia.com/index.php?title=Dry_Needling',
  'piriformis-2018': 'Kearns G and others, 2018, PMC5901430',
  'rcpm-2025': 'Musculoskeletal Science and Practice 2025;76:103260',
  'rhomboid-ultrasound': 'Ultrasound study of 59 people, Valera-Calero, preprint, https://authorea.com/users/319890',
  'foot-cards': 'Course cards, https://brainscape.com/flashcards/needling-5577671/packs/8307149 (weak)',
  'white-2001': 'White A and others, BMJ 2001;323:485, PMC48133',
  'who-1999': 'WHO, Guidelines on Basic Training and Safety in Acupuncture, 1999',
} as const satisfies Readonly<Record<string, string>>;

export type NeedlingSourceId = keyof typeof SOURCES;

/**
 * How far a rule or a number is backed.
 * `general-knowledge` is believed right and not confirmed in a source; `product-limit` is our own bound
 * against slips of the keyboard, not a clinical claim. Both are shown to the clinician as what they are.
 */
export type Basis =
  | { readonly kind: 'source'; readonly source: NeedlingSourceId; readonly note?: string }
  | { readonly kind: 'general-knowledge'; readonly note?: string }
  | { readonly kind: 'product-limit'; readonly note: string };
