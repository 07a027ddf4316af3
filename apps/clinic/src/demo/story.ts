import { type Muscle, type MuscleId, type MuscleSide, muscle, type TriggerPoint } from '@filiform/atlas';
import type { PainQuality } from '@filiform/body';
import { CONDITIONS, type Condition } from './conditions.ts';
import type { Chance } from './random.ts';
import { drawRecovery, type Recovery } from './recovery.ts';

/** A muscle that truly is a source of this patient's pain. */
export type Source = { readonly muscle: Muscle; readonly side: MuscleSide; readonly point: TriggerPoint };

/** What is behind one patient's visits; the patient and the clinician see only drawings, scores and findings. */
export type Story = {
  readonly condition: Condition;
  /** One to three, the main one first. */
  readonly sources: readonly Source[];
  readonly worseSide: MuscleSide;
  readonly words: string;
  readonly quality: PainQuality;
  readonly recovery: Recovery;
  /** Some people mark every spot, most the main ones, others only the worst. */
  readonly hand: 'thorough' | 'usual' | 'sparing';
  /** How the clinician goes about it with this patient. */
  readonly needlesOtherSide: boolean;
  readonly stimulates: boolean;
};

/** What somebody comes with whom the demo shows first: a plain case, thoroughly drawn. */
export type Shown = { readonly condition: string; readonly side: MuscleSide; readonly stimulates?: true };

/**
 * Draws one patient's story.
 * @param fixed for patients that the demo shows first
 */
export function drawStory(chance: Chance, isMinor: boolean, fixed?: Shown): Story {
  const condition = CONDITIONS.find(({ id }) => id === fixed?.condition) ?? chance.weighted(CONDITIONS);
  const worseSide = fixed?.side ?? (chance.happens(0.5) ? 'left' : 'right');
  const main = sourceOf(chance, chance.oneOf(condition.sources), worseSide, fixed ? 1 : FIRST_POINT_SHARE);
  const sources = [main];
  if (fixed ? condition.bothSides === 1 : chance.happens(condition.bothSides))
    sources.push({ ...main, side: other(worseSide) });
  if (!fixed && chance.happens(0.35)) sources.push(sourceOf(chance, chance.oneOf(condition.companions), worseSide));
  return {
    condition,
    sources,
    worseSide,
    words: chance.oneOf(condition.words).replaceAll('{side}', worseSide),
    quality: chance.oneOf(condition.qualities),
    recovery: drawRecovery(chance),
    hand: fixed ? 'thorough' : chance.happens(0.2) ? 'sparing' : 'usual',
    needlesOtherSide: chance.happens(0.6),
    stimulates: (!isMinor && chance.happens(STIMULATED_SHARE)) || fixed?.stimulates === true,
  };
}

/** With the visits at which they are: about a third of the sessions with two sites or more. */
const STIMULATED_SHARE = 0.45;

export function other(side: MuscleSide): MuscleSide {
  return side === 'left' ? 'right' : 'left';
}

/** The first point of a record is the one most written about. */
const FIRST_POINT_SHARE = 0.6;

function sourceOf(chance: Chance, id: MuscleId, side: MuscleSide, firstShare = FIRST_POINT_SHARE): Source {
  const found = muscle(id);
  if (!found) throw new Error(`The demo's conditions name ${id}, which the atlas does not describe.`);
  const [first] = found.triggerPoints;
  return { muscle: found, side, point: chance.happens(firstShare) ? first : chance.oneOf(found.triggerPoints) };
}
