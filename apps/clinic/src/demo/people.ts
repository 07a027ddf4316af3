import { FAMILY_NAMES, GIVEN_NAMES, LANGUAGES, STREETS } from './names.ts';
import type { Chance } from './random.ts';
import { fictionalTelephone } from './telephones.ts';

/** An invented patient, as the front desk would have typed her in. */
export type Person = {
  readonly givenName: string;
  readonly familyName: string;
  readonly nameUsed: string;
  readonly birthDate: Temporal.PlainDate;
  readonly telephone: string;
  readonly email: string;
  readonly street: string;
  readonly postalCode: string;
  readonly reachBy: 'telephone' | 'text-message' | 'email' | 'letter';
  readonly language: string;
  readonly emergency: Contact;
  /** Only for a minor. */
  readonly guardian?: Contact;
};

export type Contact = { readonly name: string; readonly telephone: string; readonly relation: string };

/** Numbers below this belong to the practice and its clinics. */
const FIRST_PATIENT_TELEPHONE = 10;
const ADULT_AGE = 18;
const MINORS_IN_A_HUNDRED = 4;

const RELATIONS = ['spouse', 'partner', 'sibling', 'parent', 'grown-up child', 'friend'];
const GUARDIANS = ['parent', 'parent', 'parent', 'grandparent', 'legal guardian'];

/** Short forms that people go by. */
const NAMES_USED: ReadonlyMap<string, string> = new Map([
  ['Abigail', 'Abby'],
  ['Alejandro', 'Alex'],
  ['Benjamin', 'Ben'],
  ['Daniela', 'Dani'],
  ['Francisco', 'Paco'],
  ['Gabriela', 'Gaby'],
  ['Margaret', 'Maggie'],
  ['Nathan', 'Nate'],
  ['Theodore', 'Theo'],
  ['Valentina', 'Val'],
]);

/** People of one practice: no two share a name, and each has a telephone number of her own. */
export function drawPeople(chance: Chance, count: number, today: Temporal.PlainDate): readonly Person[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const one = chance.fork(`person ${place}`);
    let [givenName, familyName] = [one.oneOf(GIVEN_NAMES), one.oneOf(FAMILY_NAMES)];
    while (names.has(`${givenName} ${familyName}`)) {
      [givenName, familyName] = [one.oneOf(GIVEN_NAMES), one.oneOf(FAMILY_NAMES)];
    }
    names.add(`${givenName} ${familyName}`);
    return drawPerson(one, { givenName, familyName, place, today });
  });
}

function drawPerson(
  chance: Chance,
  known: { givenName: string; familyName: string; place: number; today: Temporal.PlainDate },
): Person {
  const { givenName, familyName, place, today } = known;
  const isMinor = chance.happens(MINORS_IN_A_HUNDRED / 100);
  const age = isMinor
    ? chance.whole(11, ADULT_AGE - 2)
    : Math.min(88, Math.max(ADULT_AGE + 1, Math.round(chance.normal(45, 16))));
  const telephone = fictionalTelephone(FIRST_PATIENT_TELEPHONE + place);
  const email = chance.happens(0.85) ? `${mailbox(givenName, familyName)}@example.com` : '';
  const relative = {
    name: `${chance.oneOf(GIVEN_NAMES)} ${familyName}`,
    telephone: fictionalTelephone(FIRST_PATIENT_TELEPHONE + chance.whole(0, 400)),
    relation: chance.oneOf(isMinor ? GUARDIANS : RELATIONS),
  };
  return {
    givenName,
    familyName,
    nameUsed: NAMES_USED.has(givenName) && chance.happens(0.6) ? (NAMES_USED.get(givenName) ?? '') : '',
    birthDate: today.subtract({ years: age, days: chance.whole(1, 364) }),
    telephone,
    email,
    street: `${chance.whole(2, 98) * 11} ${chance.oneOf(STREETS)}`,
    postalCode: '80000',
    reachBy: reachBy(chance, email),
    language: chance.weighted(LANGUAGES).tag,
    emergency: relative,
    ...(isMinor ? { guardian: { ...relative, telephone } } : {}),
  };
}

function reachBy(chance: Chance, email: string): Person['reachBy'] {
  const wanted = chance.weighted([
    { by: 'text-message', weight: 52 },
    { by: 'telephone', weight: 28 },
    { by: 'email', weight: 17 },
    { by: 'letter', weight: 3 },
  ] as const).by;
  return wanted === 'email' && email === '' ? 'telephone' : wanted;
}

function mailbox(givenName: string, familyName: string): string {
  return `${givenName}.${familyName}`.toLowerCase();
}

/** The ways in which one person comes to be written down twice. */
export const WRITTEN_TWICE = [
  // Booked by telephone the second time: same name and birth date, another number, no e-mail.
  (first, place) => ({
    ...first,
    telephone: fictionalTelephone(FIRST_PATIENT_TELEPHONE + place),
    email: '',
    street: '',
  }),
  // Came back under the name she goes by, from the same telephone.
  (first) => ({ ...first, givenName: first.nameUsed || first.givenName.slice(0, 4), nameUsed: '', email: '' }),
  // Day and month were swapped or slipped by a day, same telephone.
  (first) => ({ ...first, birthDate: swapped(first.birthDate) }),
  // A letter of the family name was lost, same telephone and birth date.
  (first) => ({ ...first, familyName: first.familyName.slice(0, -1), email: '' }),
] as const satisfies readonly ((first: Person, place: number) => Person)[];

function swapped(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.day <= 12 && date.day !== date.month
    ? date.with({ month: date.day, day: date.month })
    : date.with({ day: date.day > 1 ? date.day - 1 : 2 });
}
