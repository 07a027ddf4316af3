import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  fromScreen,
  insideFigure,
  LANDMARK_IDS,
  LANDMARKS,
  landmarkPoint,
  smoothPath,
  toScreen,
  VIEW_BOXES,
  VIEWS,
  type ViewPoint,
} from '../src/index.ts';

const aView = () => fc.constantFrom(...VIEWS);
const aPoint = (): fc.Arbitrary<ViewPoint> =>
  fc.tuple(fc.double({ noNaN: true, min: -2000, max: 2000 }), fc.double({ noNaN: true, min: -2000, max: 2000 }));

describe('views', () => {
  it('come back from the screen as they went', () => {
    fc.assert(
      fc.property(aView(), aPoint(), (view, point) => {
        const [x, y] = fromScreen(view, toScreen(view, point));
        expect(x).toBeCloseTo(point[0], 9);
        expect(y).toBeCloseTo(point[1], 9);
      }),
    );
  });

  it("put the patient's left on the viewer's right in front, and on the viewer's left behind", () => {
    expect(toScreen('front', [100, 500])).toEqual([100, 500]);
    expect(toScreen('back', [100, 500])).toEqual([-100, 500]);
  });

  it('turn the nose to the left on the left profile and to the right on the right one', () => {
    expect(toScreen('head-left', [114, -18])).toEqual([-114, 18]);
    expect(toScreen('head-right', [114, -18])).toEqual([114, 18]);
  });

  it('draw everything inside their box', () => {
    for (const view of VIEWS) {
      const [left, top, width, height] = VIEW_BOXES[view];
      const drawn = figure(view);
      for (const path of [...drawn.fills, ...drawn.outlines, ...drawn.lines, ...drawn.hints]) {
        expect(path).toMatch(/^M/);
        expect(path).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, x, y] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(left);
          expect(Number(x)).toBeLessThanOrEqual(left + width);
          expect(Number(y)).toBeGreaterThanOrEqual(top);
          expect(Number(y)).toBeLessThanOrEqual(top + height);
        }
      }
    }
  });
});

describe('the figure', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.constantFrom('front' as const, 'back' as const), aPoint(), (view, [x, y]) => {
        expect(insideFigure(view, [-x, y])).toBe(insideFigure(view, [x, y]));
      }),
    );
  });

  it('has a gap between the legs and between arm and trunk, and ears beside the head', () => {
    expect(insideFigure('front', [0, 1300])).toBe(false);
    expect(insideFigure('front', [100, 1300])).toBe(true);
    expect(insideFigure('back', [190, 620])).toBe(false);
    expect(insideFigure('front', [86, 115])).toBe(true);
    expect(insideFigure('front', [86, 80])).toBe(false);
    expect(insideFigure('head-left', [112, -18])).toBe(true);
    expect(insideFigure('head-left', [112, 20])).toBe(false);
  });

  it('answers for points that are not on any view', () => {
    expect(insideFigure('front', [1e300, -1e300])).toBe(false);
    expect(insideFigure('head-right', [0, 1e9])).toBe(false);
  });
});

describe('landmarks', () => {
  it('lie on the figure, or within 2 mm of its edge, wherever they are seen', () => {
    for (const id of LANDMARK_IDS)
      for (const view of VIEWS) {
        const point = landmarkPoint(id, 'left', view);
        if (!point) continue;
        const [x, y] = point;
        const near = [0, 60, 120, 180, 240, 300].some((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          return insideFigure(view, [x + 2 * Math.cos(angle), y + 2 * Math.sin(angle)]);
        });
        expect(near || insideFigure(view, point), `${id} on ${view}: ${x}, ${y}`).toBe(true);
      }
  });

  it('have a mirror image, and one point on the midline for both sides', () => {
    expect(landmarkPoint('acromion', 'left', 'front')).toEqual([202, 315]);
    expect(landmarkPoint('acromion', 'right', 'back')).toEqual([-202, 315]);
    expect(landmarkPoint('c7-spinous', 'left', 'back')).toEqual(landmarkPoint('c7-spinous', 'midline', 'back'));
  });

  it('show on a profile only for its own side, in profile space', () => {
    expect(landmarkPoint('mastoid-tip', 'left', 'head-left')).toEqual([-16, -33]);
    expect(landmarkPoint('mastoid-tip', 'left', 'head-right')).toBeUndefined();
    expect(landmarkPoint('tragion', 'right', 'head-right')).toEqual([0, 0]);
  });

  it('are absent where the skin faces away', () => {
    expect(landmarkPoint('inion', 'midline', 'front')).toBeUndefined();
    expect(landmarkPoint('navel', 'midline', 'back')).toBeUndefined();
  });

  it('are at least seventy, each with the left half given and a seen side', () => {
    expect(LANDMARK_IDS.length).toBeGreaterThanOrEqual(70);
    for (const id of LANDMARK_IDS) {
      expect(LANDMARKS[id].x).toBeGreaterThanOrEqual(0);
      expect(LANDMARKS[id].seenOn.length).toBeGreaterThan(0);
    }
  });
});

describe('smooth paths', () => {
  it('go through every point given', () => {
    const path = smoothPath(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      true,
    );
    expect(path.startsWith('M0,0C')).toBe(true);
    expect(path).toContain(' 10,0C');
    expect(path.endsWith(' 0,0Z')).toBe(true);
  });

  it('survive repeated points, one point and none', () => {
    expect(smoothPath([], true)).toBe('');
    expect(smoothPath([[1, 2]], false)).toBe('M1,2');
    expect(
      smoothPath(
        [
          [1, 2],
          [1, 2],
          [5, 5],
        ],
        false,
      ),
    ).not.toContain('NaN');
  });
});
