/** What the answers rest on; each was read as far as the answers say. */
export const QUESTION_SOURCES = {
  fsbpt: {
    reference:
      'Caramagno J, Adrian L, Mueller L, Purl J. Analysis of competencies for dry needling by physical therapists. FSBPT and HumRRO, 2015.',
    href: 'https://docslib.org/doc/7434514/analysis-of-competencies-for-dry-needling-by-physical-therapists-final-report',
  },
  navarro: {
    reference:
      'Navarro-Santana MJ, and others. Effectiveness of dry needling for neck pain: systematic review of 28 trials. J Clin Med 2020;9:3300.',
    href: 'https://www.mdpi.com/2077-0383/9/10/3300',
  },
  gattie: {
    reference:
      'Gattie E, and others. Dry needling adds no benefit to the treatment of neck pain: sham-controlled trial. J Orthop Sports Phys Ther 2021;51:37.',
    href: 'https://doi.org/10.2519/jospt.2021.9864',
  },
  pourahmadi: {
    reference:
      'Pourahmadi M, and others. Dry needling for tension-type, cervicogenic, or migraine headaches: systematic review. Phys Ther 2021;101(5).',
    href: 'https://doi.org/10.1093/ptj/pzab068',
  },
  vazquez: {
    reference:
      'Vázquez-Justes D, and others. Effectiveness of dry needling for headache: systematic review. Neurologia 2022;37:806.',
    href: 'https://elsevier.es/en-revista-neurologia-295-articulo-effectiveness-dry-needling-for-headache-S2173580822000621',
  },
  brady: {
    reference:
      'Brady S, and others. Adverse events following trigger point dry needling. J Man Manip Ther 2014;22:134.',
    href: 'https://doi.org/10.1179/2042618613Y.0000000044',
  },
  boyce: {
    reference:
      'Boyce D, and others. Adverse events associated with therapeutic dry needling. Int J Sports Phys Ther 2020;15:103.',
    href: 'https://doi.org/10.26603/ijspt20200103',
  },
  mintken: {
    reference: 'Mintken PE, Denman B, Dommerholt J. Pneumothorax after dry needling. Phys Ther 2025;105(8):pzaf078.',
    href: 'https://doi.org/10.1093/ptj/pzaf078',
  },
  diciolla: {
    reference:
      'Diciolla NS, and others. Efficacy of exercise on postneedling soreness: randomized trial. J Clin Med 2021;10:5527.',
    href: 'https://doi.org/10.3390/jcm10235527',
  },
  fernandez: {
    reference: 'Local twitch responses in dry needling: meta-analysis. Acupunct Med 2022;40:299.',
    href: 'https://doi.org/10.1177/09645284211056346',
  },
  munoz: {
    reference: 'Muñoz M, and others. Dry needling and bleeding risk: review. Pain Res Manag 2022;2022:1363477.',
    href: 'https://doi.org/10.1155/2022/1363477',
  },
  who: {
    reference: 'World Health Organization. Guidelines on basic training and safety in acupuncture. 1999.',
    href: 'http://apps.who.int/medicinedocs/en/d/Jwhozip56e/',
  },
  sterling: {
    reference:
      'Sterling M, and others. Best evidence rehabilitation for chronic pain part 4: neck pain. J Clin Med 2019;8:1219.',
    href: 'https://doi.org/10.3390/jcm8081219',
  },
} as const satisfies Readonly<Record<string, { readonly reference: string; readonly href: string }>>;

export type QuestionSource = keyof typeof QUESTION_SOURCES;
