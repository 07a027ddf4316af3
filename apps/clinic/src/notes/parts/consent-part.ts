import { insideSentence, REGION_LABELS } from '@filiform/body';
import type { Consent } from '@filiform/needling';
import { dateWords } from '../../practice/wording-of-times.ts';
import { partOf, type RecordedPart } from './part.ts';

/** The consent for dry needling as it stood at this visit. Pure. @param consent undefined where none was signed */
export function consentPart(consent: Consent | undefined, patientId: string): RecordedPart {
  const from = (words: string) => [{ words, href: `/staff/patients/${patientId}` }] as const;
  if (!consent)
    return partOf('consent', 'before', [{ text: 'No consent for dry needling is signed.', from: from('Consents') }]);
  const { signedBy, signedOn, version, regions, withdrawnOn, signedAfterwards } = consent;
  const where = regions ? `, for ${regions.map((region) => insideSentence(REGION_LABELS[region])).join(', ')}` : '';
  const withdrawn = withdrawnOn ? ` It was withdrawn on ${dateWords(withdrawnOn)}.` : '';
  const late = signedAfterwards ? ' That was after the needles had gone in.' : '';
  return partOf('consent', 'before', [
    {
      text: `Consent for dry needling was signed by ${signedBy === 'guardian' ? 'a guardian' : 'the patient'} on ${dateWords(signedOn)}${where}.${late}${withdrawn}`,
      from: from(`Consent, words of ${version}`),
    },
  ]);
}
