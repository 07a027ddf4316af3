import {
  ATLAS,
  type AtlasCheck,
  type Muscle,
  type Needling,
  PATTERNS,
  type PainPattern,
  type ReferralZone,
  SOURCES,
  type SourceId,
} from '@filiform/atlas';
import { columns } from './columns.ts';

/** What the command `atlas` prints for a reader. Every text ends with a line end. */

/** Every muscle with its points, then every pattern. */
export function listText(): string {
  const muscles = ATLAS.muscles.map(({ id, name, triggerPoints }) => [
    id,
    name,
    triggerPoints.map((point) => point.id).join(' '),
  ]);
  const patterns = PATTERNS.map(({ id, name, felt }) => [id, name, FELT[felt]]);
  return text([
    ...columns(muscles),
    '',
    ...columns(patterns),
    '',
    `${muscles.length} muscles, left and right, and ${patterns.length} other patterns. Atlas ${ATLAS.version}.`,
  ]);
}

const FELT: Readonly<Record<PainPattern['felt'], string>> = {
  either: 'on either side',
  left: 'on the left',
  right: 'on the right',
  both: 'on both sides',
};

/** One muscle: the whole record, with how far each part is backed. */
export function muscleText(muscle: Muscle, sources: readonly SourceId[]): string {
  const { palpation } = muscle;
  return text([
    `${muscle.name} (${muscle.latin})`,
    fact('id', muscle.id),
    fact('billed as', muscle.billingMuscle),
    fact('attachments', muscle.attachments),
    fact('nerve', muscle.nerve),
    fact('action', muscle.action),
    fact('palpation', `${palpation.how} Position: ${palpation.position}. Grip: ${palpation.grip}.`),
    ...facts('loaded by', muscle.commonlyLoadedBy),
    ...facts('goes with', muscle.accompanyingSigns),
    fact('plainly', `${muscle.inPlainWords.where}. ${muscle.inPlainWords.feels}`),
    ...muscle.triggerPoints.flatMap(({ id, place, placeBasis, basis, zones }) => [
      '',
      `Trigger point ${id}: ${place} [${placeBasis.source}]`,
      ...zonesText(zones),
      `  pattern by [${basis.source}]${basis.note === undefined ? '' : `: ${basis.note}`}`,
    ]),
    '',
    ...needlingText(muscle.needling),
    '',
    'Near the needle',
    ...muscle.hazards.map(({ structure, care, basis }) => `  ${structure}: ${care} [${basis.source}]`),
    '',
    ...sourcesText(sources),
  ]);
}

/** One other pattern: where it is felt, what speaks for it, and what must be done where it must not be missed. */
export function patternText(pattern: PainPattern, sources: readonly SourceId[]): string {
  const { redFlag, basis, disagreement } = pattern;
  return text([
    ...(redFlag ? [`RED FLAG (${redFlag.urgency}): ${redFlag.say} [${redFlag.basis.source}]`, ''] : []),
    `${pattern.name} (${pattern.kind}, felt ${FELT[pattern.felt]})`,
    fact('id', pattern.id),
    ...facts('also called', pattern.otherNames),
    ...facts('speaks for it', pattern.speaksFor),
    ...facts('examine', pattern.examine),
    ...(disagreement === undefined ? [] : [fact('disputed', disagreement)]),
    '',
    `Felt [${basis.source}]${basis.note === undefined ? '' : `: ${basis.note}`}`,
    ...zonesText(pattern.zones),
    '',
    ...sourcesText(sources),
  ]);
}

/** What the check found: each defect as a sentence, then the counts. */
export function checkText({ version, defects, counts }: AtlasCheck): string {
  const { sourced, 'general-knowledge': general, 'not-needled': not } = counts.needling;
  return text([
    ...defects.map(({ record, sentence }) => `${record}: ${sentence}`),
    ...(defects.length > 0 ? [''] : []),
    `${counts.muscles} muscles with ${counts.triggerPoints} trigger points and ${counts.muscleZones} zones,`,
    `${counts.patterns} other patterns with ${counts.patternZones} zones, ${counts.prevalence} published shares of patients, ${counts.sources} sources.`,
    `Needled as sourced: ${sourced}. As general knowledge: ${general}. Not at all: ${not}.`,
    defects.length === 0
      ? `Every record is complete, on the body, backed and mirrored. Atlas ${version}.`
      : `${defects.length} ${defects.length === 1 ? 'defect' : 'defects'}. Atlas ${version}.`,
  ]);
}

function needlingText(needling: Needling): string[] {
  if (needling.kind === 'not-needled') return [`Not needled: ${needling.why} [${needling.basis.source}]`];
  const how = [
    fact('position', needling.patientPosition),
    fact('direction', needling.direction),
    ...facts('not when', needling.whenNot),
  ];
  if (needling.kind === 'general-knowledge') return ['Needling, general knowledge: no source, no lengths', ...how];
  const { lengthMm, diameterMm } = needling.needle;
  const { source, note } = needling.basis;
  return [
    `Needling [${source}]${note === undefined ? '' : `: ${note}`}`,
    fact('needle', `${range(lengthMm)} mm long${diameterMm === undefined ? '' : `, ${range(diameterMm)} mm thick`}`),
    ...how,
  ];
}

function range([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function zonesText(zones: readonly ReferralZone[]): string[] {
  return zones.map(
    ({ strength, view, regions }) => `  ${strength.padEnd(9)}  ${view.padEnd(5)}  ${regions.join(', ')}`,
  );
}

function sourcesText(ids: readonly SourceId[]): string[] {
  return ['Sources', ...ids.flatMap((id) => [`  [${id}] ${SOURCES[id].reference}`, `    Read: ${SOURCES[id].read}`])];
}

function fact(head: string, said: string): string {
  return `  ${head.padEnd(13)}  ${said}`;
}

function facts(head: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [fact(head, items.join('; '))];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
