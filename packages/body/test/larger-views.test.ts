import { describe, expect, it } from 'vitest';
import {
  agreement,
  areaMm2,
  halfViewOf,
  insideFigure,
  landmarkPoint,
  mirrorDrawing,
  paintCoverage,
  parseDrawing,
  places,
  type RegionId,
  regionPlaces,
  regionsOfDrawing,
  type Stroke,
  toScreen,
  type View,
  type ViewPoint,
} from '../src/index.ts';
import { aStroke } from './builders.ts';

/** Stored when the chart had front, back and head views only, with the regions that were named for it then. */
const STORED = {
  version: 1,
  strokes: [
    {
      view: 'front',
      points: [
        [410, 905],
        [428, 940],
      ],
      widthMm: 30,
      intensity0to10: 6,
      quality: 'numb',
    },
    {
      view: 'back',
      points: [
        [-410, 905],
        [-428, 940],
      ],
      widthMm: 30,
      intensity0to10: 3,
      quality: 'aching',
    },
    {
      view: 'front',
      points: [
        [-90, 1722],
        [-120, 1735],
      ],
      widthMm: 20,
      intensity0to10: 4,
      quality: 'aching',
    },
    {
      view: 'back',
      points: [
        [85, 1725],
        [115, 1730],
      ],
      widthMm: 24,
      intensity0to10: 7,
      quality: 'sharp',
    },
    {
      view: 'front',
      points: [
        [150, 1000],
        [150, 1120],
      ],
      widthMm: 16,
      intensity0to10: 5,
      quality: 'burning',
    },
    {
      view: 'back',
      points: [
        [60, 640],
        [60, 680],
      ],
      widthMm: 40,
      intensity0to10: 5,
      quality: 'aching',
    },
    {
      view: 'head-left',
      points: [
        [20, 20],
        [50, 35],
      ],
      widthMm: 20,
      intensity0to10: 6,
      quality: 'aching',
    },
  ],
};
const NAMED_THEN = [
  'palm left',
  'hand-dorsal right',
  'foot-dorsal right',
  'heel left',
  'thigh-lateral left',
  'lower-back left',
  'temple left',
];

describe('a drawing stored before hands and feet had views of their own', () => {
  it('is read as it was and names the same regions', () => {
    const read = parseDrawing(JSON.parse(JSON.stringify(STORED)));
    expect(read.ok && read.value.trimmed).toEqual([]);
    expect(read.ok && read.value.drawing).toEqual(STORED);
    const named = STORED.strokes.map((stroke) => {
      const alone = parseDrawing({ version: 1, strokes: [stroke] });
      const [first] = alone.ok ? regionsOfDrawing(alone.value.drawing) : [];
      return first && `${first.region} ${first.side}`;
    });
    expect(named).toEqual(NAMED_THEN);
  });
});

describe('the views of hands and feet', () => {
  it('have thumb and big toe where the patient has them, digits up', () => {
    const screenX = (id: Parameters<typeof landmarkPoint>[0], side: 'left' | 'right', view: View) => {
      const point = landmarkPoint(id, side, view);
      return point && toScreen(view, point)[0];
    };
    expect(screenX('thumb-tip', 'right', 'palm-right')).toBeGreaterThan(0);
    expect(screenX('thumb-tip', 'left', 'palm-left')).toBeLessThan(0);
    expect(screenX('thumb-tip', 'left', 'hand-back-left')).toBeGreaterThan(0);
    expect(screenX('thumb-tip', 'right', 'hand-back-right')).toBeLessThan(0);
    expect(screenX('big-toe-pad', 'right', 'sole-right')).toBeGreaterThan(0);
    expect(screenX('big-toe-pad', 'left', 'sole-left')).toBeLessThan(0);
    expect(screenX('big-toe-centre', 'left', 'foot-top-left')).toBeGreaterThan(0);
    expect(screenX('big-toe-centre', 'right', 'foot-top-right')).toBeLessThan(0);
    const tip = landmarkPoint('middle-fingertip', 'left', 'palm-left');
    expect(tip && toScreen('palm-left', tip)[1]).toBeLessThan(0);
  });

  it('show their own side alone, and the mirrored drawing shows the other', () => {
    expect(landmarkPoint('thumb-tip', 'left', 'palm-right')).toBeUndefined();
    const sore = aStroke({ view: 'sole-left', points: [[0, 38]] });
    expect(regionsOfDrawing({ strokes: [sore] })[0]).toMatchObject({ region: 'heel', side: 'left' });
    expect(regionsOfDrawing(mirrorDrawing({ version: 1, strokes: [sore] }))[0]).toMatchObject({
      region: 'heel',
      side: 'right',
    });
  });

  it('are the same skin as on the whole figure: palm and front, back of the hand and back, top of the foot and front', () => {
    const pairs: readonly (readonly [View, ViewPoint, View, ViewPoint])[] = [
      ['palm-left', [0, 60], 'front', [423.4, 925.4]],
      ['hand-back-left', [0, 60], 'back', [423.4, 925.4]],
      ['palm-right', [0, 60], 'front', [-423.4, 925.4]],
    ];
    for (const [near, at, far, onFigure] of pairs) {
      const strokes = (view: View, point: ViewPoint) => ({
        strokes: [aStroke({ view, points: [point], widthMm: 30 })],
      });
      expect(agreement(strokes(near, at), strokes(far, onFigure)), near).toBeGreaterThan(0.85);
    }
    const foot = areaMm2(
      paintCoverage({
        strokes: [
          aStroke({ view: 'foot-top-left', points: [[0, 135]], widthMm: 60 }),
          aStroke({ view: 'front', points: [[100, 1725]], widthMm: 20 }),
        ],
      }),
    );
    expect(foot).toBeLessThan(
      1.2 * areaMm2(paintCoverage({ strokes: [aStroke({ view: 'foot-top-left', points: [[0, 135]], widthMm: 60 })] })),
    );
  });

  it('keep palm and back of the hand apart, and know a finger from either side', () => {
    const palm = { strokes: [aStroke({ view: 'palm-left', points: [[0, 60]], widthMm: 20 })] };
    const back = { strokes: [aStroke({ view: 'hand-back-left', points: [[0, 60]], widthMm: 20 })] };
    expect(agreement(palm, back)).toBe(0);
    const pulp = { strokes: [aStroke({ view: 'palm-left', points: [[9.8, 170]], widthMm: 12 })] };
    const nail = { strokes: [aStroke({ view: 'hand-back-left', points: [[9.8, 170]], widthMm: 12 })] };
    expect(agreement(pulp, nail)).toBe(1);
  });

  it('cut the leg away from the top of the foot', () => {
    expect(insideFigure('foot-top-left', [-1, 42])).toBe(false);
    expect(insideFigure('sole-left', [-1, 42])).toBe(true);
  });
});

/** What front and back both show at the side of the body. */
const AT_THE_SIDE = [
  'shoulder-lateral',
  'axilla',
  'upper-arm-lateral',
  'upper-arm-medial',
  'elbow-lateral',
  'elbow-medial',
  'forearm-radial',
  'forearm-ulnar',
  'thumb',
  'index-finger',
  'middle-finger',
  'ring-finger',
  'little-finger',
  'thumb-web',
  'ribs-lateral',
  'hip-lateral',
  'thigh-lateral',
  'thigh-medial',
  'knee-lateral',
  'knee-medial',
  'shin-lateral',
  'calf-medial',
  'ankle-lateral',
  'ankle-medial',
] as const satisfies readonly RegionId[];

/** Dots wherever a view shows the left half of the region. */
function dotsOver(region: RegionId, view: View): readonly Stroke[] {
  const members = new Set(regionPlaces(region, 'left'));
  const { place, x, y } = places().seen[halfViewOf(view)];
  const strokes: Stroke[] = [];
  place.forEach((seen, i) => {
    if (members.has(seen)) strokes.push(aStroke({ view, points: [[x[i] ?? 0, y[i] ?? 0]], widthMm: 2 }));
  });
  return strokes;
}

describe('a region at the side of the body', () => {
  it.each(AT_THE_SIDE)('%s is the same set of places from the front and from behind', (region) => {
    const members = [...regionPlaces(region, 'left')];
    const painted = (view: View) => {
      const field = paintCoverage({ strokes: dotsOver(region, view) });
      return members.filter((place) => (field[place] ?? 0) > 0);
    };
    expect(painted('front')).toEqual(members);
    expect(painted('back')).toEqual(members);
  });

  it.each(AT_THE_SIDE)('%s is named alike whichever view it is drawn on, and its area counts once', (region) => {
    const named = (strokes: readonly Stroke[]) =>
      regionsOfDrawing({ strokes }).find((drawn) => drawn.region === region && drawn.side === 'left');
    const [front, back] = [dotsOver(region, 'front'), dotsOver(region, 'back')];
    expect(named(front)?.coverage).toBeCloseTo(named(back)?.coverage ?? 0, 0);
    const alone = (strokes: readonly Stroke[]) => {
      const field = paintCoverage({ strokes });
      const { areaMm2: areas } = places();
      return regionPlaces(region, 'left').reduce((sum, place) => sum + (field[place] ?? 0) * (areas[place] ?? 0), 0);
    };
    const whole = regionPlaces(region, 'left').reduce((sum, place) => sum + (places().areaMm2[place] ?? 0), 0);
    expect(alone([...front, ...back])).toBeLessThanOrEqual(whole * 1.0001);
  });
});
