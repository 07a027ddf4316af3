import { SOURCES } from '@filiform/atlas';
import { insideSentence, REGION_LABELS, type RegionId } from '@filiform/body';
import type { DrawnEvidence } from './drawn.ts';
import { WHOLE } from './pain-maps.ts';
import type { RedFlag } from './types.ts';
import type { ZoneIndex } from './zone-index.ts';

/**
 * From where on a drawing raises a pattern that must not be missed: the geometric mean of how much of the drawing the
 * pattern explains and how much of its main area is drawn. Product default: chest pain at the least sign; organs whose
 * pain is drawn as often by muscles only when the drawing is theirs for the greater part.
 */
const RAISED_FROM = { emergency: 0.3, 'same day': 0.5, soon: 0.55 } as const;

const URGENCY_ORDER = ['emergency', 'same day', 'soon'] as const;

const UNSOURCED = 'General knowledge, not verified in a source.';

/** Regions of a saddle, and of limbs that hurt on both sides at once. */
const ARMS_AND_HANDS: readonly RegionId[] = [
  'forearm-volar',
  'forearm-dorsal',
  'forearm-radial',
  'forearm-ulnar',
  'palm',
  'hand-dorsal',
  'thumb',
  'index-finger',
  'middle-finger',
  'ring-finger',
  'little-finger',
];
const LEGS_AND_FEET: readonly RegionId[] = [
  'thigh-posterior',
  'thigh-anterior',
  'thigh-lateral',
  'thigh-medial',
  'calf',
  'shin-anterior',
  'shin-lateral',
  'foot-dorsal',
  'heel',
  'arch',
  'forefoot-plantar',
];
/** Chest drawings lead with the heart, whatever else matches. */
const CHEST: readonly RegionId[] = ['chest', 'chest-upper', 'breast', 'sternum'];
/** A chest that takes this share of the drawing leads with the heart. */
const CHEST_SHARE = 0.15;
const SADDLE_SHARE = 0.08;
const NERVE_LIKE = 0.3;

/** Dangers that the drawing itself raises, most urgent first. */
export function redFlagsOf(index: ZoneIndex, evidence: DrawnEvidence, nerveShare: number): readonly RedFlag[] {
  const flags = [...drawnFlags(evidence, nerveShare), ...patternFlags(index, evidence)];
  return flags.sort(
    (one, other) =>
      URGENCY_ORDER.indexOf(one.urgency) - URGENCY_ORDER.indexOf(other.urgency) ||
      Number(other.id === 'visceral-heart') - Number(one.id === 'visceral-heart') ||
      (one.id < other.id ? -1 : 1),
  );
}

function shareOf({ parts }: DrawnEvidence, regions: readonly RegionId[], side?: 'left' | 'right'): number {
  let thousandths = 0;
  for (const part of parts)
    if (part.region !== undefined && regions.includes(part.region) && (side === undefined || part.side === side))
      thousandths += Math.round(part.share * 1000);
  return thousandths / 1000;
}

function drawnFlags(evidence: DrawnEvidence, nerveShare: number): readonly RedFlag[] {
  const flags: RedFlag[] = [];
  const onBoth = (regions: readonly RegionId[]) =>
    Math.min(shareOf(evidence, regions, 'left'), shareOf(evidence, regions, 'right')) > SADDLE_SHARE;
  if (shareOf(evidence, ['perineum']) >= SADDLE_SHARE && (nerveShare >= NERVE_LIKE || onBoth(LEGS_AND_FEET)))
    flags.push({
      id: 'cauda-equina',
      urgency: 'emergency',
      say: 'Saddle area with numbness or both legs: ask now for bladder, bowel and sexual function and leg weakness. Think of cauda equina compression; if any is changed, send to emergency care.',
      sayToPatient:
        'Numbness between the legs, or trouble passing water or stool, can mean that nerves of the low back are pressed. Go to an emergency department now.',
      why: 'between the legs is drawn',
      source: UNSOURCED,
    });
  if (nerveShare >= NERVE_LIKE && onBoth(ARMS_AND_HANDS))
    flags.push({
      id: 'spinal-cord',
      urgency: 'same day',
      say: 'Numbness or tingling in both arms: test reflexes, gait and hand skill for signs of the spinal cord before any treatment of the neck.',
      sayToPatient: 'Numbness or tingling in both arms should be looked at by a doctor today.',
      why: 'numb, tingling or burning in both arms',
      source: UNSOURCED,
    });
  return flags;
}

function patternFlags(index: ZoneIndex, evidence: DrawnEvidence): readonly RedFlag[] {
  const { parts, cover, coreDrawn } = evidence;
  const raised = new Map<string, RedFlag>();
  const chest = shareOf(evidence, CHEST);
  for (const unit of evidence.touched) {
    const pattern = index.patterns[(index.ownerOfMap[unit >> 1] ?? 0) - index.muscles.length];
    const side = unit % 2 === 0 ? 'left' : 'right';
    if (pattern?.redFlag === undefined || raised.has(pattern.id)) continue;
    if (pattern.felt === 'both' ? side === 'right' : pattern.felt !== 'either' && pattern.felt !== side) continue;
    const explained = parts.map(({ region, share }, part) => ({
      region,
      mass: Math.round(share * 1e6) * (cover[unit * parts.length + part] ?? 0),
    }));
    const explains = explained.reduce((sum, { mass }) => sum + mass, 0) / (WHOLE * 1e6);
    const strength = Math.sqrt(Math.min(1, explains) * Math.min(1, coreDrawn[unit] ?? 0));
    const leads = pattern.id === 'visceral-heart' && chest >= CHEST_SHARE;
    if (strength < RAISED_FROM[pattern.redFlag.urgency] && !leads) continue;
    const { urgency, say, sayToPatient, basis } = pattern.redFlag;
    const where = explained
      .filter(({ mass }) => mass > 0)
      .sort((one, other) => other.mass - one.mass || ((one.region ?? '') < (other.region ?? '') ? -1 : 1))
      .flatMap(({ region }) => (region === undefined ? [] : [insideSentence(REGION_LABELS[region])]));
    raised.set(pattern.id, {
      id: pattern.id,
      urgency,
      say,
      sayToPatient,
      why: `drawn: ${[...new Set(where)].slice(0, 3).join(', ') || 'its area'}`,
      source: basis.source === 'general-knowledge' ? UNSOURCED : SOURCES[basis.source].reference,
    });
  }
  return [...raised.values()];
}
