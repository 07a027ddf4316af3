import type { Basis } from '@filiform/atlas';
import { type Muscle, type MuscleId, muscle as muscleOf, PATTERNS, SOURCES } from '@filiform/atlas';
import { insideSentence } from '@filiform/body';
import type { PatternCandidate, RedFlag } from '@filiform/referral';

export function muscleName(id: MuscleId): string {
  return muscleOf(id)?.name ?? id;
}

/** What a fact rests on, as it is shown beside it. */
export type Backing = {
  /** The full reference of the source, or that there is none. */
  readonly reference: string;
  /** Where in the source it stands, or what of it. */
  readonly note: string;
  readonly unsourced: boolean;
};

export type PointFacts = Backing & { readonly id: string; readonly place: string };

/** A muscle's trigger points in words, those that match the drawing first. */
export function triggerPointsOf(id: MuscleId, matching: readonly string[]): readonly PointFacts[] {
  const points = muscleOf(id)?.triggerPoints ?? [];
  const rank = (point: string) => (matching.includes(point) ? matching.indexOf(point) : matching.length);
  return points
    .map((point) => ({ id: point.id, place: point.place, ...backing(point.basis) }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

/** How a hand finds the muscle: one line. */
export function palpationOf(id: MuscleId): string {
  const palpation = muscleOf(id)?.palpation ?? '';
  if (typeof palpation === 'string') return palpation;
  const { position, grip, how } = palpation;
  return `${position}. ${GRIP_WORDS[grip]}. ${how}`;
}

const GRIP_WORDS = {
  flat: 'Flat fingers',
  pincer: 'Pincer grip',
  'flat or pincer': 'Flat fingers or pincer grip',
  'deep pressure': 'Deep pressure',
  'not within reach': 'Not within reach of a hand',
} as const;

export type NeedlingFacts = {
  /** Undefined where the atlas says nothing of needling this muscle yet. */
  readonly guidance: (Backing & { readonly kind: GuidanceKind; readonly lines: readonly string[] }) | undefined;
  readonly hazards: readonly (Backing & { readonly structure: string; readonly care: string })[];
};

type GuidanceKind = NonNullable<Muscle['needling']>['kind'];

/** What the atlas knows of needling a muscle, each with what it rests on. */
export function needlingOf(id: MuscleId): NeedlingFacts {
  const record = muscleOf(id);
  const hazards = (record?.hazards ?? []).map(({ structure, care, basis }) => ({ structure, care, ...backing(basis) }));
  return { guidance: record?.needling && guidanceOf(record.needling), hazards };
}

function guidanceOf(needling: NonNullable<Muscle['needling']>): NeedlingFacts['guidance'] {
  if (needling.kind === 'not-needled')
    return { kind: needling.kind, lines: [needling.why], ...backing(needling.basis) };
  const { patientPosition, direction, whenNot } = needling;
  const words = [patientPosition, direction].map(sentence);
  const never = whenNot.length === 0 ? [] : [`Not: ${whenNot.map(insideSentence).join('; ')}.`];
  if (needling.kind === 'general-knowledge')
    return { kind: needling.kind, lines: [...words, ...never], ...backing({ source: 'general-knowledge' }) };
  const { lengthMm, diameterMm } = needling.needle;
  const needle = `Needle ${rangeWords(lengthMm)} mm long${diameterMm ? `, ${rangeWords(diameterMm)} mm thick` : ''}.`;
  return { kind: needling.kind, lines: [...words, needle, ...never], ...backing(needling.basis) };
}

function rangeWords([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

export type PatternFacts = Backing & {
  readonly name: string;
  readonly speaksFor: readonly string[];
  readonly examine: readonly string[];
  readonly disagreement: string | undefined;
};

/** What the atlas says of a pattern other than a muscle's. */
export function patternOf(id: PatternCandidate['pattern']): PatternFacts | undefined {
  const pattern = PATTERNS.find((one) => one.id === id);
  if (!pattern) return undefined;
  const { name, speaksFor, examine, disagreement, basis } = pattern;
  return { name, speaksFor, examine, disagreement, ...backing(basis) };
}

const DRAWN_FLAGS: Readonly<Record<string, string>> = { 'cauda-equina': 'Cauda equina', 'spinal-cord': 'Spinal cord' };

/** What a red flag is about: "Heart". */
export function flagName(id: RedFlag['id']): string {
  return DRAWN_FLAGS[id] ?? PATTERNS.find((one) => one.id === id)?.name ?? id;
}

function backing(basis: Basis): Backing {
  return {
    reference: SOURCES[basis.source].reference,
    note: basis.note ?? '',
    unsourced: basis.source === 'general-knowledge',
  };
}
