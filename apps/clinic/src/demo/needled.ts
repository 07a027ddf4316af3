import { type Muscle, type MuscleSide, muscle, type TriggerPoint } from '@filiform/atlas';
import {
  type CountedSite,
  NEEDLE_PRESETS,
  type NeedlePacket,
  type NeedleSize,
  type PatientPosition,
  type Stimulation,
  sessionDefaultFor,
  TECHNIQUES,
  type TechniqueId,
  usableDepthMm,
} from '@filiform/needling';
import { type DemoPair, needlesJoinedAt, planCurrents, runCurrents } from './currents.ts';
import type { Packets } from './packets.ts';
import type { Chance } from './random.ts';
import { other, type Story } from './story.ts';

type Target = {
  readonly muscle: Muscle;
  readonly side: MuscleSide;
  readonly point: TriggerPoint;
  readonly isSource: boolean;
};

/** Muscles whose needle could reach a lung are needled on one side only at one visit, as the atlas asks. */
const BOTH_LUNGS = 'Both lungs';

/** What was needled at one visit, and the currents between its needles. */
export type Needled = { readonly sites: readonly CountedSite[]; readonly pairs: readonly DemoPair[] };

/** What sites of a visit need to know of it. */
export type NeedledWhen = {
  /** 0 for the first. */
  readonly visit: number;
  readonly startsAt: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly clinicianName: string;
  readonly now: Temporal.Instant;
  readonly packets: Packets;
  /** The visit that waits for its signature: every part of it has something to look at. */
  readonly isShown: boolean;
};

/** A patient who is stimulated is so at most visits, and not at the first. */
const STIMULATED = 0.78;

/** The sites of one visit, every needle counted in and out: mostly the true sources, often the other side too. */
export function needleSites(chance: Chance, story: Story, when: NeedledWhen): Needled {
  const chosen = targets(chance, story, when.visit);
  const places = chosen.map(({ muscle: { id }, side }) => ({ muscle: id, side }));
  const current = chance.fork('currents');
  const isStimulated =
    story.stimulates && (when.isShown || (chosen.length > 1 && when.visit > 0 && current.happens(STIMULATED)));
  const planned = isStimulated ? planCurrents(current, places) : undefined;
  // One drawer is opened for a muscle, whatever the side, and one box for a size.
  const needles = new Map<string, NeedleSize>();
  const packets = new Map<string, NeedlePacket | undefined>();
  const sites = chosen.map((target, place): CountedSite => {
    const needle = needles.get(target.muscle.id) ?? chooseNeedle(chance, target.muscle);
    needles.set(target.muscle.id, needle);
    const joined = planned ? needlesJoinedAt(planned, place) : 0;
    const meant = joined > 0 && planned ? { stimulation: planned.settings, needlesIn: joined } : undefined;
    const site = needleSite(chance, { ...target, needle }, meant);
    const one = chance.fork(`details ${place}`);
    const size = `${needle.diameterMm} ${needle.lengthMm}`;
    if (!packets.has(size)) packets.set(size, when.packets.takenOn(one, needle, when.day));
    const packet = packets.get(size);
    return {
      ...site,
      ...(packet ? { packet } : {}),
      ...detailsOf(one, site),
      countedBy: { in: when.clinicianName, out: when.clinicianName },
    };
  });
  return { sites, pairs: planned ? runCurrents(current, planned, places, when) : [] };
}

/** Needled lying on the back; the others lie prone, so that nobody faints from a chair. */
const SUPINE: ReadonlySet<string> = new Set([
  'sternocleidomastoid-sternal',
  'temporalis',
  'masseter-superficial',
  'masseter-deep',
  'deltoid-anterior',
  'subscapularis',
]);

/** How the needle went in and what was seen and felt meanwhile. */
function detailsOf(chance: Chance, site: CountedSite): Partial<CountedSite> {
  const position: PatientPosition = SUPINE.has(site.muscle) ? 'supine' : 'prone';
  const isSore = site.response?.tolerated !== 'well';
  return {
    approach: { position, entry: site.technique === 'threading' ? 'freehand' : 'guide-tube' },
    painDuring0to10: isSore ? chance.whole(5, 7) : chance.whole(1, 4),
    bleeding: chance.happens(0.06) ? 'spot' : 'none',
    ...(typeof site.twitches === 'number' && site.twitches > 0
      ? { twitchStrength: site.twitches > 3 ? 'strong' : chance.oneOf(['weak', 'medium', 'medium'] as const) }
      : {}),
  };
}

function targets(chance: Chance, story: Story, visit: number): readonly Target[] {
  const lungSide = lungSideAt(story, visit);
  const chosen = story.sources
    .filter((_, place) => place === 0 || chance.happens(0.85))
    .flatMap((source): Target[] => {
      const target = { ...source, isSource: true };
      if (isOverLung(source.muscle)) return source.side === lungSide ? [target] : [];
      const isBothSided = story.sources.filter(({ muscle }) => muscle === source.muscle).length > 1;
      const copies = story.needlesOtherSide && !isBothSided;
      return copies ? [target, { ...target, side: other(source.side), isSource: false }] : [target];
    });
  const found = chance.happens(0.55) ? [...chosen, ...companion(chance, story, chosen, lungSide)] : chosen;
  return chance.happens(0.35) ? [...found, ...companion(chance, story, found, lungSide)] : found;
}

/** The side on which muscles over a lung are needled at a visit: where both hurt, the sides take turns. */
function lungSideAt({ sources, worseSide }: Story, visit: number): MuscleSide {
  const sides = new Set(sources.filter(({ muscle }) => isOverLung(muscle)).map(({ side }) => side));
  return sides.size > 1 && visit % 2 === 1 ? other(worseSide) : worseSide;
}

/** A muscle that the clinician thought of, and that is mostly not a source of this pain. */
function companion(chance: Chance, story: Story, chosen: readonly Target[], lungSide: MuscleSide): readonly Target[] {
  const found = muscle(chance.oneOf(story.condition.companions));
  if (!found || chosen.some((target) => target.muscle === found)) return [];
  const side = isOverLung(found) ? lungSide : story.worseSide;
  return [{ muscle: found, side, point: found.triggerPoints[0], isSource: false }];
}

function isOverLung(found: Muscle): boolean {
  return found.hazards.some(({ structure }) => structure === BOTH_LUNGS);
}

/** @param meant a current, and the needles that it asks for; undefined where none is */
function needleSite(
  chance: Chance,
  target: Target & { readonly needle: NeedleSize },
  meant: { readonly stimulation: Stimulation; readonly needlesIn: number } | undefined,
): CountedSite {
  const start = sessionDefaultFor(target.muscle.id);
  const usual = start?.technique ?? 'deep-pistoning';
  const technique: TechniqueId = meant
    ? 'electrical'
    : usual === 'superficial'
      ? chance.oneOf(['superficial', 'superficial', 'threading'])
      : chance.oneOf(['deep-pistoning', 'deep-pistoning', 'deep-pistoning', 'static', 'winding']);
  const { needle } = target;
  const needlesIn = meant?.needlesIn ?? chance.oneOf([1, 1, 1, 2]);
  const isMoved = technique === 'deep-pistoning' || technique === 'superficial';
  const insertions = needlesIn + (isMoved ? chance.whole(0, 2) : 0);
  const twitches = twitchesOf(chance, technique, target.isSource);
  const familiarPainReproduced = chance.happens(target.isSource ? 0.7 : 0.12)
    ? 'yes'
    : chance.happens(0.75)
      ? 'no'
      : 'not-assessed';
  const deepest = usableDepthMm(needle.lengthMm);
  return {
    muscle: target.muscle.id,
    side: target.side,
    triggerPoint: target.point.id,
    needle,
    technique,
    ...(meant ? { stimulation: meant.stimulation } : {}),
    insertions,
    twitches,
    depthMm:
      technique === 'superficial'
        ? Math.min(deepest, chance.whole(5, 8))
        : chance.whole(Math.ceil(deepest * 0.6), deepest),
    familiarPainReproduced,
    response: responseOf(chance, target, { twitches, isFamiliar: familiarPainReproduced === 'yes' }),
    needlesIn,
    // Counted by itself: every needle of the demo's made-up past came out again.
    needlesOut: needlesIn,
    missingNeedles: [],
  };
}

/** A size that is sold, within the common range for the muscle; mostly the shortest. */
function chooseNeedle(chance: Chance, { id }: Muscle): NeedleSize {
  const range = sessionDefaultFor(id);
  if (!range) return { diameterMm: 0.25, lengthMm: 30 };
  if (chance.happens(0.6)) return { ...range.start };
  const fitting = NEEDLE_PRESETS.filter(
    ({ diameterMm, lengthMm }) =>
      diameterMm >= range.diameterMm.from &&
      diameterMm <= range.diameterMm.to &&
      lengthMm >= range.lengthMm.from &&
      lengthMm <= range.lengthMm.to,
  );
  const { diameterMm, lengthMm } = fitting.length > 0 ? chance.oneOf(fitting) : range.start;
  return { diameterMm, lengthMm };
}

function twitchesOf(chance: Chance, technique: TechniqueId, isSource: boolean): number | 'not-assessed' {
  if (technique === 'deep-pistoning') return Math.max(0, Math.round(chance.normal(isSource ? 3 : 1, 1.6)));
  if (TECHNIQUES[technique].leavesNeedleIn || chance.happens(0.6)) return 'not-assessed';
  return chance.oneOf([0, 0, 1]);
}

function responseOf(
  chance: Chance,
  { muscle: { name } }: Target,
  found: { readonly twitches: number | 'not-assessed'; readonly isFamiliar: boolean },
): NonNullable<CountedSite['response']> {
  const tolerated = chance.weighted([
    { as: 'well', weight: 86 },
    { as: 'fair', weight: 12 },
    { as: 'poor', weight: 2 },
  ] as const).as;
  const sentences = [
    ...(found.isFamiliar
      ? [
          chance.oneOf([
            'Said: "that is my pain".',
            'Brought on the pain she knows, for some seconds.',
            'Referred as drawn.',
          ]),
        ]
      : []),
    ...(found.twitches !== 'not-assessed' && found.twitches >= 4 ? ['Brisk twitches, fewer towards the end.'] : []),
    ...(tolerated === 'fair' ? ['Sore while needled, eased at once after.'] : []),
    ...(tolerated === 'poor'
      ? [`Asked to stop early at ${name.toLowerCase()}; nothing but soreness after five minutes.`]
      : []),
  ];
  return { tolerated, text: sentences.join(' ').replace('she knows', 'the patient knows') };
}
