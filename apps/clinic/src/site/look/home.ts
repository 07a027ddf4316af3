/** What the first page shows below its first words. */
export const HOME_SECTIONS = {
  evidence: { name: 'Does it help, and is it safe', says: 'what studies found, with their sources' },
  team: { name: 'Who we are', says: 'the people of your team' },
  clinics: { name: 'Where, and when can I come', says: 'your clinics and whether they are open' },
  articles: { name: 'Articles', says: 'those you choose, or the newest' },
  voices: { name: 'Voices', says: 'what patients wrote' },
} as const;
export type HomeSection = keyof typeof HOME_SECTIONS;
export const HOME_SECTION_IDS = [
  'evidence',
  'team',
  'clinics',
  'articles',
  'voices',
] as const satisfies readonly HomeSection[];

export const MOST_PIECES = 6;
export const LONGEST_HEADING = 200;
export const LONGEST_WELCOME = 1000;

/** What an owner chooses of the first page. Empty words stand for the site's own. */
export type Home = {
  readonly sections: readonly HomeSection[];
  /** The first words in Spanish; in English they are the practice's own sentence. */
  readonly headingEs: string;
  readonly welcomeEn: string;
  readonly welcomeEs: string;
  /** Articles by their piece, at most MOST_PIECES; none for the newest. */
  readonly pieceIds: readonly string[];
};

/** As long as an owner has chosen nothing: the order in which visitors ask. */
export const FIRST_HOME: Home = {
  sections: HOME_SECTION_IDS,
  headingEs: '',
  welcomeEn: '',
  welcomeEs: '',
  pieceIds: [],
};
