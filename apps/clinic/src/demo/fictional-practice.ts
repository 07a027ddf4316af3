import type { Role } from '../database/tables.ts';

/** The town is invented; the zone is Colorado's. */
export const TIME_ZONE = 'America/Denver';

export const PRACTICE = {
  name: 'Tarnbrook Physical Therapy',
  tagline: 'Dry needling, manual therapy and exercise for neck, head and shoulder pain in Tarnbrook, Colorado.',
  telephonePlace: 0,
  email: 'desk@example.com',
} as const;

/** Whole hours of the clinic's own clock, from the first to the last minute it is open. */
export type OpenHours = { readonly from: number; readonly to: number };

export type DemoClinic = {
  readonly slug: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly telephonePlace: number;
  /** Monday to Thursday. */
  readonly weekdays: OpenHours;
  readonly friday: OpenHours;
  readonly openingText: string;
  /** Open on a Saturday or Sunday too, for visits that were agreed on. */
  readonly weekendByArrangement?: OpenHours;
};

export const CITY = { city: 'Tarnbrook', state: 'CO' } as const;

export const CLINICS = [
  {
    slug: 'depot-street',
    name: 'Depot Street',
    street: '212 Windlass Street',
    postalCode: '80000',
    telephonePlace: 1,
    weekdays: { from: 7, to: 19 },
    friday: { from: 7, to: 18 },
    weekendByArrangement: { from: 8, to: 17 },
    openingText:
      'Monday to Thursday 7 am to 7 pm, Friday 7 am to 6 pm. Saturday and Sunday by arrangement, 8 am to 5 pm.',
  },
  {
    slug: 'millrace',
    name: 'Millrace',
    street: '48 Millrace Road',
    postalCode: '80000',
    telephonePlace: 2,
    weekdays: { from: 8, to: 18 },
    friday: { from: 8, to: 17 },
    openingText: 'Monday to Thursday 8 am to 6 pm, Friday 8 am to 5 pm.',
  },
  {
    slug: 'north-bench',
    name: 'North Bench',
    street: '905 Kestrelgate Avenue',
    postalCode: '80000',
    telephonePlace: 3,
    weekdays: { from: 8, to: 19 },
    friday: { from: 8, to: 17 },
    openingText: 'Monday to Thursday 8 am to 7 pm, Friday 8 am to 5 pm.',
  },
] as const satisfies readonly DemoClinic[];

export type ClinicSlug = (typeof CLINICS)[number]['slug'];

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
export const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Where a clinician works on a day, and when she begins: four hours, an hour's rest, five hours. */
type Day = { readonly clinic: ClinicSlug; readonly from: number };

export type DemoStaff = {
  readonly name: string;
  readonly credentials: string;
  /** Before the @ of an address under example.com. */
  readonly mailbox: string;
  readonly roles: readonly Role[];
  /** The one who can be signed in as, for her first role. */
  readonly demoSignIn?: true;
  /** Clinicians only. */
  readonly week?: Readonly<Partial<Record<Weekday, Day>>>;
};

const every = (day: Day) => ({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day });

/** Nine clinicians, and those who make their work possible. */
export const STAFF: readonly DemoStaff[] = [
  {
    name: 'Marta Ellery',
    credentials: 'PT, DPT, OCS',
    mailbox: 'clinician',
    roles: ['clinician'],
    demoSignIn: true,
    week: every({ clinic: 'depot-street', from: 8 }),
  },
  {
    name: 'Tobias Ndiaye',
    credentials: 'PT, DPT, FAAOMPT',
    mailbox: 'tobias.ndiaye',
    roles: ['clinician', 'owner', 'editor'],
    week: {
      monday: { clinic: 'depot-street', from: 8 },
      tuesday: { clinic: 'millrace', from: 8 },
      wednesday: { clinic: 'depot-street', from: 8 },
      thursday: { clinic: 'north-bench', from: 8 },
    },
  },
  {
    name: 'Keiko Lindgren',
    credentials: 'PT, DPT',
    mailbox: 'keiko.lindgren',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'depot-street', from: 9 },
      tuesday: { clinic: 'depot-street', from: 9 },
      wednesday: { clinic: 'depot-street', from: 9 },
      thursday: { clinic: 'depot-street', from: 9 },
      friday: { clinic: 'depot-street', from: 8 },
    },
  },
  {
    name: 'Rafael Thorne',
    credentials: 'PT, MPT, CMTPT',
    mailbox: 'rafael.thorne',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'depot-street', from: 7 },
      tuesday: { clinic: 'depot-street', from: 7 },
      wednesday: { clinic: 'millrace', from: 8 },
      thursday: { clinic: 'depot-street', from: 7 },
      friday: { clinic: 'depot-street', from: 7 },
    },
  },
  {
    name: 'Nadia Calloway',
    credentials: 'PT, DPT',
    mailbox: 'nadia.calloway',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'millrace', from: 8 },
      tuesday: { clinic: 'millrace', from: 8 },
      thursday: { clinic: 'millrace', from: 8 },
    },
  },
  {
    name: 'Colin Desai',
    credentials: 'PT, DPT, SCS',
    mailbox: 'colin.desai',
    roles: ['clinician'],
    week: {
      tuesday: { clinic: 'millrace', from: 8 },
      wednesday: { clinic: 'millrace', from: 8 },
      thursday: { clinic: 'millrace', from: 8 },
    },
  },
  {
    name: 'Amara Pruitt',
    credentials: 'PT, DPT',
    mailbox: 'amara.pruitt',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'north-bench', from: 9 },
      tuesday: { clinic: 'north-bench', from: 9 },
      wednesday: { clinic: 'north-bench', from: 9 },
      thursday: { clinic: 'north-bench', from: 9 },
    },
  },
  {
    name: 'Felix Montoya',
    credentials: 'PT, MSPT',
    mailbox: 'felix.montoya',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'north-bench', from: 8 },
      wednesday: { clinic: 'north-bench', from: 8 },
      thursday: { clinic: 'north-bench', from: 8 },
    },
  },
  {
    name: 'Ingrid Salazar',
    credentials: 'PT, DPT, OCS',
    mailbox: 'ingrid.salazar',
    roles: ['clinician'],
    week: {
      monday: { clinic: 'north-bench', from: 8 },
      tuesday: { clinic: 'north-bench', from: 8 },
      wednesday: { clinic: 'millrace', from: 8 },
    },
  },
  { name: 'Jonah Kendrick', credentials: 'SPT', mailbox: 'student', roles: ['student'], demoSignIn: true },
  { name: 'Yolanda Marsh', credentials: '', mailbox: 'front-desk', roles: ['front-desk'], demoSignIn: true },
  { name: 'Wesley Okafor', credentials: '', mailbox: 'wesley.okafor', roles: ['front-desk'] },
  { name: 'Clara Whitaker', credentials: '', mailbox: 'editor', roles: ['editor'], demoSignIn: true },
  { name: 'Helen Vance', credentials: '', mailbox: 'owner', roles: ['owner'], demoSignIn: true },
];

/** Places in STAFF of those who see patients. */
export const CLINICIANS: readonly number[] = STAFF.flatMap((person, place) => (person.week ? [place] : []));

/** The clinician that the demo's sign-in opens. */
export const DEMO_CLINICIAN = 0;
