/** The studies that the first page names, in the order in which it does. */
export const HOME_SOURCES = [
  {
    id: 'navarro',
    says: 'Navarro-Santana and others, Journal of Clinical Medicine 2020;9:3300',
    address: 'https://doi.org/10.3390/jcm9103300',
  },
  {
    id: 'gattie',
    says: 'Gattie and others, Journal of Orthopaedic & Sports Physical Therapy 2021;51:37-45',
    address: 'https://doi.org/10.2519/jospt.2021.9864',
  },
  {
    id: 'pourahmadi',
    says: 'Pourahmadi and others, Physical Therapy 2021;101:pzab068',
    address: 'https://doi.org/10.1093/ptj/pzab068',
  },
  {
    id: 'brady',
    says: 'Brady and others, Journal of Manual & Manipulative Therapy 2014;22:134-140',
    address: 'https://doi.org/10.1179/2042618613Y.0000000044',
  },
  {
    id: 'boyce',
    says: 'Boyce and others, International Journal of Sports Physical Therapy 2020;15:103-113',
    address: 'https://doi.org/10.26603/ijspt20200103',
  },
  {
    id: 'mintken',
    says: 'Mintken, Denman and Dommerholt, Physical Therapy 2025;pzaf078',
    address: 'https://doi.org/10.1093/ptj/pzaf078',
  },
] as const;

export type HomePart = { readonly words: string } | { readonly number: number; readonly address: string };

/** Words with the marks of their studies: `{brady}` becomes the number under which the study stands. */
export function withSources(words: string): readonly HomePart[] {
  return words.split(/ ?\{(\w+)\}/).map((part, index): HomePart => {
    if (index % 2 === 0) return { words: part };
    const at = HOME_SOURCES.findIndex(({ id }) => id === part);
    const source = HOME_SOURCES[at];
    if (!source) throw new Error(`The first page names a study that it does not list: ${part}.`);
    return { number: at + 1, address: source.address };
  });
}
