import type { Basis } from './sources.ts';

/** One way to needle, in words that a patient's record can be read by. */
export type Technique = {
  readonly name: string;
  /** Plain meaning, one sentence. */
  readonly meaning: string;
  /** The tissue that the needle is meant for; some states allow muscle alone. */
  readonly target: 'muscle' | 'bone-surface' | 'near-nerve' | 'tendon' | 'scar' | 'ligament';
  /** True where the needle stays in and is left alone: some states forbid that. */
  readonly leavesNeedleIn: boolean;
  readonly basis: Basis;
};

export const TECHNIQUES = {
  superficial: {
    name: 'Superficial',
    meaning: 'The needle enters 5-10 mm over the trigger point and stays for about half a minute.',
    target: 'muscle',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'physiopedia-dry-needling', note: "Baldry's technique" },
  },
  'deep-pistoning': {
    name: 'Deep, pistoning',
    meaning: 'The needle is moved in and out of the taut band, again and again, to draw twitches.',
    target: 'muscle',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'perreault-2017', note: "Hong's fast in, fast out" },
  },
  static: {
    name: 'Left in place',
    meaning: 'The needle is placed and left in for a time.',
    target: 'muscle',
    leavesNeedleIn: true,
    basis: { kind: 'general-knowledge' },
  },
  winding: {
    name: 'Winding',
    meaning: 'The needle is rotated, one way or to and fro; one way alone can wind up fibres and hold it fast.',
    target: 'muscle',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'who-1999' },
  },
  threading: {
    name: 'Threading',
    meaning: 'The needle runs shallow, nearly parallel to the skin or the muscle, often into a pinched fold.',
    target: 'muscle',
    leavesNeedleIn: false,
    basis: { kind: 'general-knowledge' },
  },
  periosteal: {
    name: 'Periosteal',
    meaning: 'The tip taps the surface of the bone lightly.',
    target: 'bone-surface',
    leavesNeedleIn: false,
    basis: { kind: 'general-knowledge' },
  },
  perineural: {
    name: 'Perineural',
    meaning: 'The needle is placed near a nerve, usually to carry a current.',
    target: 'near-nerve',
    leavesNeedleIn: true,
    basis: { kind: 'source', source: 'dunning-2021' },
  },
  electrical: {
    name: 'Electrical',
    meaning: 'Two needles or more are joined to a stimulator.',
    target: 'muscle',
    leavesNeedleIn: true,
    basis: { kind: 'source', source: 'dunning-2021' },
  },
  tendon: {
    name: 'Tendon',
    meaning: 'The needle is meant for a tendon.',
    target: 'tendon',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'dunning-2014' },
  },
  scar: {
    name: 'Scar',
    meaning: 'The needle is meant for scar tissue.',
    target: 'scar',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'dunning-2014' },
  },
  ligament: {
    name: 'Ligament',
    meaning: 'The needle is meant for a ligament.',
    target: 'ligament',
    leavesNeedleIn: false,
    basis: { kind: 'source', source: 'dunning-2014' },
  },
} as const satisfies Readonly<Record<string, Technique>>;

export type TechniqueId = keyof typeof TECHNIQUES;

/** Every technique, in the order in which a form offers them. */
export const TECHNIQUE_IDS: readonly TechniqueId[] = [
  'deep-pistoning',
  'superficial',
  'static',
  'winding',
  'threading',
  'electrical',
  'perineural',
  'periosteal',
  'tendon',
  'scar',
  'ligament',
];
