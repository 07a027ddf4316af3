import { PATIENT_FIELDS, type PatientTexts } from './patient-fields.ts';

type Version<Name extends string> = { readonly name: Name; readonly texts: PatientTexts };

/**
 * The data as chosen in a form of `TwoVersions`.
 * @param typed what the form sent; a field without a choice takes the first side's value
 */
export function chosenTexts<Name extends string>(
  typed: Readonly<Record<string, string>>,
  [one, other]: readonly [Version<Name>, Version<Name>],
): PatientTexts {
  const texts = { ...one.texts };
  for (const { name } of PATIENT_FIELDS) {
    if (typed[`keep.${name}`] === other.name) texts[name] = other.texts[name];
  }
  return texts;
}
