import { isMinor } from '../patients/index.ts';

/** Who signs, as typed. */
export type Signer = {
  readonly signedBy: 'patient' | 'guardian';
  readonly name: string;
  /** To the patient: mother, legal guardian. Empty for the patient herself. */
  readonly relation: string;
};

/** What is asked of the record to tell whether somebody may sign. */
export type SignedFor = {
  readonly givenName: string;
  readonly familyName: string;
  readonly nameUsed: string;
  readonly birthDate: Temporal.PlainDate;
  /** As on the record; empty where none is noted. */
  readonly guardianName: string;
};

export type SignerRefusal = Readonly<Partial<Record<'signedBy' | 'name' | 'relation', string>>>;

/**
 * Why this person can't sign, by field, each as a sentence; empty where she can. Pure.
 * @param today on the calendar of the clinic
 */
export function whyNotSigner(signer: Signer, patient: SignedFor, today: Temporal.PlainDate): SignerRefusal {
  const name = plain(signer.name);
  const minor = isMinor(patient.birthDate, today);
  const refusal: { -readonly [Field in keyof SignerRefusal]: SignerRefusal[Field] } = {};
  if (!/\p{L}.*\p{L}/u.test(name)) refusal.name = 'Type the name of the person who signs, in letters.';
  else if (signer.name.trim().length > 200) refusal.name = 'A name has up to 200 characters here. Type it shorter.';
  if (minor && signer.signedBy === 'patient')
    refusal.signedBy = `Under ${18}, a parent or guardian signs. Hand over to her, and choose "parent or guardian".`;
  // A father and a son may bear one name: then the record names him as the guardian.
  const isPatients = namesOf(patient).includes(name) && plain(patient.guardianName) !== name;
  if (minor && isPatients && !refusal.name)
    refusal.name = "This is the child's own name. The parent or guardian signs, and types her own name.";
  if (signer.signedBy === 'guardian' && signer.relation.trim() === '')
    refusal.relation = 'Say what you are to the patient, such as mother, father or legal guardian.';
  else if (signer.relation.trim().length > 100) refusal.relation = 'Say it in up to 100 characters.';
  return refusal;
}

/** True where the typed name is not one of the patient's on the record: worth a look, no refusal. */
export function isOtherName(signer: Signer, patient: SignedFor): boolean {
  return signer.signedBy === 'patient' && !namesOf(patient).includes(plain(signer.name));
}

function namesOf({ givenName, familyName, nameUsed }: SignedFor): readonly string[] {
  const used = nameUsed.trim() === '' ? givenName : nameUsed;
  return [`${givenName} ${familyName}`, `${used} ${familyName}`, `${familyName} ${givenName}`, givenName, used].map(
    plain,
  );
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
