import {
  type ExtentChange,
  insideSentence,
  type PainChange,
  REGION_LABELS,
  type RegionId,
  type Side,
  type StrengthChange,
} from '@filiform/body';

/** A change as a line of the page: words first, then what they were made from, for sorting. */
export type ChangeLine = {
  /** "Smaller and milder". */
  readonly what: string;
  /** "34 to 12 cm², worst 7 to 3". */
  readonly measures: string;
  /** Differences as they are written: "−22", "−65%"; empty where there is nothing to compare with. */
  readonly areaCm2: string;
  readonly areaPercent: string;
  readonly mean: string;
  readonly worst: string;
  /** The same unrounded, after minus before. */
  readonly exact: {
    readonly areaCm2: number;
    /** Undefined where nothing hurt before. */
    readonly areaPercent: number | undefined;
    readonly mean: number;
    readonly worst: number;
  };
};

const EXTENT_WORDS: Readonly<Record<ExtentChange, string>> = {
  none: 'No pain',
  gone: 'Gone',
  new: 'New',
  smaller: 'Smaller',
  larger: 'Larger',
  same: 'Same size',
};

const STRENGTH_WORDS: Readonly<Record<StrengthChange, string | undefined>> = {
  milder: 'milder',
  worse: 'worse',
  same: undefined,
};

/** Two signs can point apart, so both are said: "Smaller and milder", "Smaller but worse". */
export function whatChanged({ extent, strength }: Pick<PainChange, 'extent' | 'strength'>): string {
  const how = STRENGTH_WORDS[strength];
  if (extent === 'same') return how === undefined ? 'Unchanged' : capital(how);
  if (how === undefined) return EXTENT_WORDS[extent];
  const together = (extent === 'smaller') === (strength === 'milder');
  return `${EXTENT_WORDS[extent]} ${together ? 'and' : 'but'} ${how}`;
}

export function changeLine(change: PainChange): ChangeLine {
  const { before, after, difference, areaShare } = change;
  const [areaBefore, areaAfter] = [cm2(before.areaMm2), cm2(after.areaMm2)];
  const hasBoth = before.areaMm2 > 0 && after.areaMm2 > 0;
  return {
    what: whatChanged(change),
    measures: measuresWords(change, areaBefore, areaAfter),
    // Of the figures that are shown, so that nobody counts after us and finds another number.
    areaCm2: signed(Number((areaAfter - areaBefore).toFixed(1))),
    areaPercent: areaShare === undefined ? '' : `${signed(Math.round(areaShare * 100))}%`,
    mean: hasBoth ? signed(tenths(tenths(after.meanIntensity) - tenths(before.meanIntensity))) : '',
    worst: hasBoth ? signed(difference.worstIntensity) : '',
    exact: {
      areaCm2: difference.areaMm2 / 100,
      areaPercent: areaShare === undefined ? undefined : areaShare * 100,
      mean: difference.meanIntensity,
      worst: difference.worstIntensity,
    },
  };
}

function measuresWords({ extent, before, after }: PainChange, areaBefore: number, areaAfter: number): string {
  switch (extent) {
    case 'none':
      return 'nothing painful in either drawing';
    case 'gone':
      return `${areaBefore} cm² before, worst ${before.worstIntensity}`;
    case 'new':
      return `${areaAfter} cm², worst ${after.worstIntensity}`;
    default: {
      const area = areaBefore === areaAfter ? `${areaBefore} cm²` : `${areaBefore} to ${areaAfter} cm²`;
      const isSameWorst = before.worstIntensity === after.worstIntensity;
      return `${area}, worst ${isSameWorst ? before.worstIntensity : `${before.worstIntensity} to ${after.worstIntensity}`}`;
    }
  }
}

/** What there is one of, though a region of it has two sides. */
const UNPAIRED = /\b(head|neck|back|ribs|spine)$/;

/** "left temple", "top of the left shoulder", "back of the neck, right", "lower back, in the middle". */
export function placeWords(region: RegionId, side: Side): string {
  const inSentence = insideSentence(REGION_LABELS[region]);
  if (side === 'midline') return `${inSentence}, in the middle`;
  const [, part, whole] = /^([^(,]*\bof the|behind the) ([^(,]+)$/.exec(inSentence) ?? [];
  if (part && whole && !UNPAIRED.test(whole)) return `${part} ${side} ${whole}`;
  return part || /^(between|below) /.test(inSentence) ? `${inSentence}, ${side}` : `${side} ${inSentence}`;
}

/** What one drawing shows: "34 cm², mean 4.2, worst 7"; "Nothing painful" where there is none. */
export function measureWords({ areaMm2, meanIntensity, worstIntensity }: PainChange['before']): string {
  if (areaMm2 === 0) return 'Nothing painful';
  return `${cm2(areaMm2)} cm², mean ${tenths(meanIntensity)}, worst ${worstIntensity}`;
}

/** Whole from 10 cm² on, tenths below: a temple is some 15 cm². */
function cm2(areaMm2: number): number {
  const area = areaMm2 / 100;
  return area >= 10 ? Math.round(area) : tenths(area);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** "−22", "+3", "0": with a minus as long as the plus. */
function signed(value: number): string {
  if (value === 0) return '0';
  return value < 0 ? `−${Math.abs(value)}` : `+${value}`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
