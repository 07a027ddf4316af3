import { ATLAS } from '@filiform/atlas';
import { describe, expect, it } from 'vitest';
import { chartBox, pointsNear, pointsOnChart } from './chart-points.ts';

describe('points on the chart', () => {
  it('finds every marked point of the atlas by a tap on its mark, on its own side', () => {
    for (const { id, triggerPoints } of ATLAS.muscles) {
      for (const side of ['left', 'right'] as const) {
        for (const mark of triggerPoints.flatMap((point) =>
          pointsOnChart({ muscle: id, side, triggerPoint: point.id }),
        )) {
          const near = pointsNear(mark, 100);
          expect(near).toContainEqual(expect.objectContaining({ muscle: id, side }));
        }
      }
    }
  });

  it("shows the patient's left on the viewer's left of the back, and on the right of the front", () => {
    const marks = pointsOnChart({ muscle: 'infraspinatus', side: 'left', triggerPoint: 'tp1' });
    expect(marks.find(({ view }) => view === 'back')?.x).toBeLessThan(0);
    const [front] = pointsOnChart({ muscle: 'pectoralis-major-sternal', side: 'left', triggerPoint: 'tp1' });
    expect(front?.x).toBeGreaterThan(0);
  });

  it('shows the upper body, and the whole where a point lies lower', () => {
    expect(chartBox('back', [{ view: 'back', x: 0, y: 300 }])[3]).toBeLessThan(700);
    expect(chartBox('back', [{ view: 'back', x: 0, y: 900 }])[3]).toBeGreaterThan(1700);
  });

  it('marks nothing where no point is named', () => {
    expect(pointsOnChart({ muscle: 'infraspinatus', side: 'left', triggerPoint: '' })).toEqual([]);
  });

  it('finds nothing in the air', () => {
    expect(pointsNear({ view: 'back', x: 540, y: 1700 })).toEqual([]);
  });
});
