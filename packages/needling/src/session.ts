import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { MissingNeedleAccount } from './missing-needle.ts';
import type { TechniqueId } from './techniques.ts';

/** A needle as it is sold: thickness by length, without the handle. Never a gauge. */
export type NeedleSize = { readonly diameterMm: number; readonly lengthMm: number };

/** A current through the needles of a site. */
export type Stimulation = {
  readonly frequencyHz: number;
  readonly pulseWidthUs: number;
  readonly minutes: number;
  /** How strong, by the patient's rating: a whole number from 0 to 10; absent where it was not asked. */
  readonly intensity0to10?: number | undefined;
};

/** The packet that a needle came from, as it stood in the practice's stock when it was chosen. */
export type NeedlePacket = {
  /** Its row in the stock; absent for a packet that was typed. */
  readonly stockId?: string | undefined;
  readonly brand: string;
  readonly lot: string;
  /** The last day on which it may be used, such as `2028-05-31`; absent where the packet names none. */
  readonly expiresOn?: string | undefined;
};

/** What is meant for one muscle, one side and one target, before the needle. "Both sides" is two of these. */
type PlanFields = {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Id of the trigger point in the atlas, such as `tp1`; absent where the clinician named none. */
  readonly triggerPoint?: string | undefined;
  readonly needle: NeedleSize;
  readonly packet?: NeedlePacket | undefined;
  readonly technique: TechniqueId;
  readonly stimulation?: Stimulation | undefined;
};

/** Said by the clinician about the patient at this site. */
export type SiteResponse = {
  readonly tolerated: 'well' | 'fair' | 'poor' | 'stopped';
  /** In her words; may be empty. */
  readonly text: string;
};

export const PATIENT_POSITIONS = ['prone', 'supine', 'side-lying-left', 'side-lying-right', 'seated', 'other'] as const;
/** How the patient lay or sat; seated raises the risk of fainting (general knowledge). */
export type PatientPosition = (typeof PATIENT_POSITIONS)[number];

export const ANGLES = ['perpendicular', 'oblique', 'tangential'] as const;
/** How the needle stood to the skin. */
export type Angle = (typeof ANGLES)[number];

export const GRIPS = ['flat', 'pincer'] as const;
/** How the other hand held the muscle. */
export type Grip = (typeof GRIPS)[number];

export const ENTRIES = ['guide-tube', 'freehand'] as const;
export type Entry = (typeof ENTRIES)[number];

export const TWITCH_STRENGTHS = ['weak', 'medium', 'strong'] as const;
/** The three steps of a published ultrasound scale, as seen or felt (LTR scale 2021). */
export type TwitchStrength = (typeof TWITCH_STRENGTHS)[number];

export const BLEEDINGS = ['none', 'spot', 'more'] as const;
export type Bleeding = (typeof BLEEDINGS)[number];

/** How the needle went in, as it was done today; each part is said or left out. */
export type Approach = {
  /** Where the tip was sent, in words: "toward the spine of the scapula". */
  readonly direction?: string | undefined;
  readonly angle?: Angle | undefined;
  readonly position?: PatientPosition | undefined;
  readonly grip?: Grip | undefined;
  readonly entry?: Entry | undefined;
};

/**
 * What was found and counted at one site. Absent always means "not recorded yet", never zero:
 * neither count is ever computed, from the other or from anything else.
 */
export type SiteFindings = {
  /** Skin punctures, which differ from needles: one needle may go in again. */
  readonly insertions?: number | undefined;
  /** How often a needle was drawn back below the skin and sent elsewhere. */
  readonly redirections?: number | undefined;
  /** Local twitch responses. 0 is an answer of its own: looked for, none came. */
  readonly twitches: number | 'not-assessed';
  readonly twitchStrength?: TwitchStrength | undefined;
  /** Deepest reach below the skin, estimated. */
  readonly depthMm?: number | undefined;
  /** Did needling bring on the pain that the patient came with? */
  readonly familiarPainReproduced: 'yes' | 'no' | 'not-assessed';
  /** The worst while needled, by the patient: a whole number from 0 to 10. */
  readonly painDuring0to10?: number | undefined;
  readonly bleeding?: Bleeding | undefined;
  readonly approach?: Approach | undefined;
  readonly response?: SiteResponse | undefined;
  readonly needlesIn?: number | undefined;
  readonly needlesOut?: number | undefined;
  /** Names of those who counted; the two counts are two people's or one's, each by itself. */
  readonly countedBy?: { readonly in?: string | undefined; readonly out?: string | undefined } | undefined;
  /** One for each needle that went in and was not counted out; any order. */
  readonly missingNeedles: readonly MissingNeedleAccount[];
};

/** A plan and nothing else: a record is not a plan to the compiler, so that findings can't travel with one. */
export type SitePlan = PlanFields & { readonly [finding in keyof SiteFindings]?: never };

/** One site as it stands in the session: the plan, and what was found. */
export type SiteRecord = PlanFields & SiteFindings;

/** A needling session in the making; sites in the order in which they were begun. */
export type NeedlingSession = { readonly sites: readonly SiteRecord[] };

/** A site whose insertions and both counts are there. */
export type CountedSite = SiteRecord & {
  readonly insertions: number;
  readonly needlesIn: number;
  readonly needlesOut: number;
};

/** What `decideSigning` lets through: one site at least, each counted, each needle out or accounted for. */
export type SignableSession = { readonly sites: readonly [CountedSite, ...CountedSite[]] };

/** Begin a site from its plan: nothing found, nothing counted. */
export function beginSite(plan: SitePlan): SiteRecord {
  return { ...planFields(plan), twitches: 'not-assessed', familiarPainReproduced: 'not-assessed', missingNeedles: [] };
}

/** The plan that a record was made by, without anything that was found or counted. */
export function planFrom(record: SiteRecord): SitePlan {
  return planFields(record);
}

/**
 * The same plan for the other side: muscle, point, needle, technique and stimulation.
 * @returns undefined for a midline plan, which has no other side
 */
export function otherSide(plan: SitePlan): SitePlan | undefined {
  if (plan.side === 'midline') return undefined;
  return { ...planFields(plan), side: plan.side === 'left' ? 'right' : 'left' };
}

/** Named one by one, not spread: a value that came from JSON may carry more keys than its type says. */
function planFields(from: PlanFields): PlanFields {
  const { muscle, side, triggerPoint, needle, packet, technique, stimulation } = from;
  return {
    muscle,
    side,
    ...(triggerPoint === undefined ? {} : { triggerPoint }),
    needle: { diameterMm: needle.diameterMm, lengthMm: needle.lengthMm },
    ...(packet === undefined ? {} : { packet: packetFields(packet) }),
    technique,
    ...(stimulation === undefined ? {} : { stimulation: stimulationFields(stimulation) }),
  };
}

function packetFields({ stockId, brand, lot, expiresOn }: NeedlePacket): NeedlePacket {
  return {
    ...(stockId === undefined ? {} : { stockId }),
    brand,
    lot,
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

/** The intensity goes along: it is what the device is to be set to, as far as the patient agrees. */
function stimulationFields(from: Stimulation): Stimulation {
  const { frequencyHz, pulseWidthUs, minutes, intensity0to10 } = from;
  return { frequencyHz, pulseWidthUs, minutes, ...(intensity0to10 === undefined ? {} : { intensity0to10 }) };
}
