import type { Finding, FindingKind } from '@filiform/referral';
import type { AtlasSide } from '../candidates/use-atlas.ts';
import { type Examination, findingKey } from './examination.ts';

/** As a chip says it. */
export const CHIP_WORDS = {
  'familiar-pain-reproduced': 'Familiar pain',
  tender: 'Tender',
  'not-tender': 'Not tender',
  'referred-pain': 'Refers pain',
  'taut-band': 'Taut band',
  'local-twitch': 'Local twitch',
  'painful-stretch': 'Painful stretch',
  weakness: 'Weak',
  'movement-limited': 'Movement limited',
} as const satisfies Readonly<Record<FindingKind, string>>;

/** What pressing tells comes first, in one row; then what is felt; then what moving shows. */
export const CHIP_ORDER = [
  'familiar-pain-reproduced',
  'tender',
  'not-tender',
  'referred-pain',
  'taut-band',
  'local-twitch',
  'painful-stretch',
  'weakness',
  'movement-limited',
] as const satisfies readonly FindingKind[];

/** "point 2" for `tp2`. */
export function pointWords(triggerPoint: string): string {
  return `Point ${triggerPoint.replace(/^tp/, '')}`;
}

/** "familiar pain, tender (point 2)". */
export function foundWords(findings: readonly Finding[]): string {
  return findings
    .map(({ kind, triggerPoint }) => {
      const words = CHIP_WORDS[kind].toLowerCase();
      return triggerPoint === undefined ? words : `${words} (${pointWords(triggerPoint).toLowerCase()})`;
    })
    .join(', ');
}

/** What the last tap changed, for undo and for who can't see it: "Masseter, left: tender". */
export function changeWords(before: Examination, after: Examination, atlas: AtlasSide): string {
  const isIn = ({ findings }: Examination, finding: Finding) =>
    findings.some((one) => findingKey(one) === findingKey(finding));
  const added = after.findings.filter((finding) => !isIn(before, finding));
  const removed = before.findings.filter((finding) => !isIn(after, finding));
  const [first] = added.length > 0 ? added : removed;
  if (first) {
    const name = `${atlas.muscleName(first.muscle)}, ${first.side}`;
    const all = added.length > 0 ? added : removed;
    return `${name}: ${foundWords(all)}${added.length > 0 ? '' : ' taken back'}`;
  }
  if (before.complaint !== after.complaint) return 'the complaint';
  return 'an answer about the headache';
}
