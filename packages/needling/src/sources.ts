/** What the rules and tables of this package rest on, by the key used in their `basis`. */
export const SOURCES = {
  'dunning-2014': 'Dunning J and others, Physical Therapy Reviews 2014;19:252',
  'dunning-2021': 'Dunning J and others, Spine Journal 2021;21:284 (parameters as summarised at btb.rehab, 2024)',
  'edn-time-2023': 'Electrical dry needling durations compared in healthy people, doi 10.1016/j.arrct.2023.100267',
  'fernandez-de-las-penas-2022': 'Acupuncture in Medicine 2022;40:299, doi 10.1177/09645284211056346',
  'gildir-2019': 'Gildir S and others, Medicine 2019;98:e14520',
  'kalichman-2010': 'Kalichman L, Vulfsons S, Journal of the American Board of Family Medicine 2010;23:640',
  'leon-2021': 'Leon-Hernandez JV and others, Pain Physician 2021;24:135',
  'neck-position-2025': 'Preprint, one cadaver, doi 10.21203/rs.3.rs-7365707',
  'oci-2021': 'Kearns G and others, Physiotherapy Theory and Practice 2021;38:2052',
  'oci-2020': 'Musculoskeletal Science and Practice 2020;45:102075',
  'perreault-2017': 'Perreault T and others, 2017, doi 10.1016/j.jbmt.2017.03.008',
  'physiopedia-dry-needling': 'https://physio-pedia.com/index.php?title=Dry_Needling',
  'piriformis-2018': 'Kearns G and others, 2018, PMC5901430',
  'rcpm-2025': 'Musculoskeletal Science and Practice 2025;76:103260',
  'rhomboid-ultrasound': 'Ultrasound study of 59 people, Valera-Calero, preprint, https://authorea.com/users/319890',
  'foot-cards': 'Course cards, https://brainscape.com/flashcards/needling-5577671/packs/8307149 (weak)',
  'cms-chapter-5':
    'Medicare Claims Processing Manual, chapter 5, 20.2, read through https://www.chirocode.com/article.html?id=25388',
  'cms-ncd-30-3-3': 'Medicare National Coverage Determination 30.3.3, acupuncture for chronic low back pain',
  'mira-2026': 'https://mirahealth.care/reference/cpt/20560 and 20561, May 2026',
  'white-2001': 'White A and others, BMJ 2001;323:485, PMC48133',
  'who-1999': 'WHO, Guidelines on Basic Training and Safety in Acupuncture, 1999',
  'munoz-2022': 'Munoz M and others, Pain Research and Management 2022:1363477',
  'chys-2025-registry': 'Registered trial NCT05074381, exclusion criteria',
  'electroacupuncture-contraindications':
    'Summary of contraindications of electroacupuncture, https://acupuntura.com/en/articles/contraindicacoes-eletroacupuntura/',
  'l1-cadaver': 'Mansfield, cadaver study at L1, read through https://structureandfunction.net/?p=21106',
  'south-africa-bn121': 'South African Board Notice 121, 5.1 thorax, http://acts.co.za (allied health professions)',
  'physical-therapy-2025': 'Mintken P, Denman, Dommerholt J, Physical Therapy 2025, pzaf078 (case of pneumothorax)',
  'iliocostalis-2022': 'Healthcare 2022;10:2470',
  'colorado-current':
    'Colorado 4 CCR 732-1 as summarised at https://therapycomply.com/Colorado/Physical-Therapy/Dry-Needling',
  'colorado-statute': 'Colorado Revised Statutes 12-285-116, special practice authorities of physical therapists',
  'colorado-older': 'Colorado rule, older text, https://www.masterdryneedling.com/state-training-guidelines/',
  'pphc-2026': 'Tracker of state rules, https://www.pphc.co/resources, January 2026',
  'arizona-board': 'Arizona R4-24-313 and A.R.S. 32-2001(4), https://ptboard.az.gov',
  'florida-statute': 'Florida Statutes 486.117',
  'florida-rule': 'Florida Administrative Code 64B17-6.008',
  'illinois-statute': '225 ILCS 90/1.5, https://www.ilga.gov',
  'illinois-trainers': 'Illinois Public Act 102-0307, for athletic trainers',
  'kansas-rule': 'K.A.R. 100-29-18, with the notice of 100-29-18 to -21',
  'maryland-regulations': 'COMAR 10.38.12, with news of December 2025',
  'nevada-statute': 'NRS 640.014, and https://ptboard.nv.gov/Licensure/Dry_Needling/',
  'new-jersey-statute': 'New Jersey 45:9-37.34j and k',
  'oregon-news': 'Legislative news of August 2025, https://myopainseminars.com (HB 3824)',
  'tennessee-rule': 'Tennessee rule, read on a mirror page, and https://therapycomply.com/Tennessee-PT-Dry-Needling',
  'utah-rule': 'Utah R156-24b-505',
  'virginia-current': 'https://www.myopainseminars.com/resources/us-rulings/virginia/',
  'crom-2024': 'Anwar and others, 2024 (cervical range of motion device, same tester)',
  'frt-2010': 'Hall T and others, Journal of Headache and Pain 2010 (flexion-rotation test)',
  'diciolla-2021': 'Diciolla NS and others, Journal of Clinical Medicine 2021;10:5527',
  'post-needling-soreness':
    'Brady D, Cushman DM and others, systematic review of post-needling soreness, search to October 2023 (abstract record only)',
  'brady-2014': 'Brady S and others, Journal of Manual and Manipulative Therapy 2014;22:134',
  'boyce-2020': 'Boyce D and others, International Journal of Sports Physical Therapy 2020;15:103',
  'macpherson-2004': 'MacPherson H and others, Quality and Safety in Health Care 2004;13:349',
  'witt-2009':
    'Witt C and others 2009, read through https://structureandfunction.net/dry-needling-patients-on-anticoagulants/',
  'snyder-2019': 'Snyder 2019, PMC6598534 (case of a needle left in)',
  'virginia-older':
    'Virginia, older text of 2019 and guidance, read through https://therapycomply.com/Virginia-PT-Dry-Needling',
  'washington-ot-bill': 'Washington, matching bill for occupational therapists, fastdemocracy WAB00024111',
  'washington-register': 'Washington State Register 24-11-160 (WAC 246-915-390)',
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

/** What a rule rests on, in words for a clinician. Without a source it is the product's own default, and says so. */
export function basisWords(basis: Basis): string {
  const note = basis.note === undefined ? '' : ` (${basis.note})`;
  if (basis.kind === 'source') return `${SOURCES[basis.source]}${note}`;
  return `Product default, not verified in a source${note}`;
}
