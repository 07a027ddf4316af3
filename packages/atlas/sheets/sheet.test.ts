import { describe, expect, it } from 'vitest';
import { ATLAS, muscle, PATTERNS } from '../src/index.ts';
import { musclePages, muscleSheet, patternPages, patternSheet } from './sheet.ts';

describe('a proofreading sheet', () => {
  it('draws every outline, trigger point and zone of the record, on both sides', () => {
    for (const record of ATLAS.muscles)
      for (const side of ['left', 'right'] as const) {
        const svg = muscleSheet(record, side);
        const marks = record.triggerPoints.flatMap((point) => point.marks);
        const zones = record.triggerPoints.flatMap((point) => point.zones);
        expect(svg.match(/<circle/g)).toHaveLength(2 * marks.length);
        expect(svg.match(/stroke="url\(#[a-z-]+-(primary|spillover)\)"/g)).toHaveLength(zones.length);
        expect(svg.match(/fill-opacity="0.12"/g)).toHaveLength(record.outlines.length);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
  });

  it('shows only the head of the muscle’s own side', () => {
    const record = muscle('splenius-capitis');
    if (!record) throw new Error('The atlas has lost splenius capitis.');
    expect(muscleSheet(record, 'right')).toContain('Head, right');
    expect(muscleSheet(record, 'right')).not.toContain('Head, left');
  });

  it('draws every zone of a pattern, with what must be done where it must not be missed', () => {
    for (const pattern of PATTERNS)
      for (const side of ['left', 'right'] as const) {
        const svg = patternSheet(pattern, side);
        expect(svg.match(/stroke="url\(#[a-z0-9-]+-(primary|spillover)\)"/g)).toHaveLength(pattern.zones.length);
        if (pattern.redFlag) expect(svg).toContain(`${pattern.redFlag.urgency}: `);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
  });

  it('comes on pages of twelve', () => {
    const muscles = musclePages(ATLAS.muscles, 'left');
    expect(muscles).toHaveLength(Math.ceil(ATLAS.muscles.length / 12));
    for (const { name } of ATLAS.muscles) expect(muscles.some((page) => page.includes(`>${name}<`))).toBe(true);
    expect(patternPages(PATTERNS, 'left')).toHaveLength(Math.ceil(PATTERNS.length / 12));
  });
});
