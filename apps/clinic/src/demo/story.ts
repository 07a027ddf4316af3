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
  /** How the clinician goes about it with this patient. */
  readonly needlesOtherSide: boolean;
  readonly stimulates: boolean;
};

/**
 * Draws one patient's story.
 * @param fixed for patients that the demo shows off: their condition and worse side
 */
export function drawStory(
  chance: Chance,
  isMinor: boolean,
  fixed?: { readonly condition: string; readonly side: MuscleSide },
): Story {
  const condition = CONDITIONS.find(({ id }) => id === fixed?.condition) ?? chance.weighted(CONDITIONS);
  const worseSide = fixed?.side ?? (chance.happens(0.5) ? 'left' : 'right');
  const main = sourceOf(chance, chance.oneOf(condition.sources), worseSide);
  const sources = [main];
  if (!fixed && chance.happens(condition.bothSides)) sources.push({ ...main, side: other(worseSide) });
  if (!fixed && chance.happens(0.35)) sources.push(sourceOf(chance, chance.oneOf(condition.companions), worseSide));
  return {
    condition,
    sources,
    worseSide,
    words: chance.oneOf(condition.words).replaceAll('{side}', worseSide),
    quality: chance.oneOf(condition.qualities),
    recovery: drawRecovery(chance),
    needlesOtherSide: chance.happens(0.5),
    stimulates: !isMinor && chance.happens(0.3),
  };
}

export function other(side: MuscleSide): MuscleSide {
  return side === 'left' ? 'right' : 'left';
}

function sourceOf(chance: Chance, id: MuscleId, side: MuscleSide): Source {
  const found = muscle(id);
  if (!found) throw new Error(`The demo's conditions name ${id}, which the atlas does not describe.`);
  // The first point of a record is the one most written about.
  const [first] = found.triggerPoints;
  return { muscle: found, side, point: chance.happens(0.6) ? first : chance.oneOf(found.triggerPoints) };
}
