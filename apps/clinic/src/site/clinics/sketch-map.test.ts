import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutIn, leftOutQuery, leftOutWords } from './left-out.ts';
import { readGeoJson } from './read-geojson.ts';
import { distanceToLine, simplifyLine } from './simplify-line.ts';
import type { MapPoint } from './sketch-map.ts';
import { readStreets, streetLines } from './street-lines.ts';

describe('streets that are typed', () => {
  const TYPED =
    'Windlass Street from 0,3 to 10,3\nMillrace Road: 2,0 to 2,5 to 4,9\n\nPlace Mill Pond at 7,8\nClinic at 5,3';

  it('are a line each, with the clinic and what people know the place by', () => {
    const read = readStreets(TYPED);
    expect(read.ok && read.map).toEqual({
      version: 1,
      unit: 'grid',
      streets: [
        {
          name: 'Windlass Street',
          points: [
            [0, 3],
            [10, 3],
          ],
        },
        {
          name: 'Millrace Road',
          points: [
            [2, 0],
            [2, 5],
            [4, 9],
          ],
        },
      ],
      places: [{ name: 'Mill Pond', at: [7, 8] }],
      clinic: [5, 3],
    });
    const again = read.ok ? readStreets(streetLines(read.map) ?? '') : undefined;
    expect(again).toEqual(read);
  });

  it('are refused line by line, with what would be right', () => {
    const sentences = (text: string) => {
      const read = readStreets(text);
      return read.ok ? [] : read.sentences;
    };
    expect(sentences('Windlass Street')).toEqual([
      expect.stringMatching(/^Line 1, "Windlass Street": it names no place/),
    ]);
    expect(sentences('Windlass Street from 0,3')).toEqual([expect.stringMatching(/a street has two ends/)]);
    expect(sentences('A Street from 0,3 to 30,3\nClinic at 1,1')).toEqual([expect.stringMatching(/goes from 0 to 20/)]);
    expect(sentences('A Street from 0,3 to 9,3')).toEqual(['Say where the clinic is, like "Clinic at 5,3".']);
    expect(sentences('')).toEqual([expect.stringMatching(/^No street is there yet/)]);
  });
});

const line = (name: string, coordinates: unknown, type = 'LineString') => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const HERE = { latitude: 39.7392, longitude: -104.9903 };

describe('streets of a file', () => {
  it('are projected around the clinic: a hundredth of a degree north is 1,110 metres, east less', () => {
    const street = line('Colfax', [
      [HERE.longitude, HERE.latitude],
      [HERE.longitude + 0.005, HERE.latitude],
      [HERE.longitude + 0.005, HERE.latitude + 0.005],
    ]);
    const read = readGeoJson(
      file(
        street,
        line('Far', [
          [0, 0],
          [1, 1],
        ]),
      ),
      HERE,
    );
    if (!read.ok) throw new Error(read.sentence);
    // 85.7 and 111.0 km a degree at 39.74 degrees north.
    expect(read.map.streets).toEqual([
      {
        name: 'Colfax',
        points: [
          [0, 0],
          [428.6, 0],
          [428.6, 555.1],
        ],
      },
    ]);
    expect(read.leftOut).toEqual({ shapes: 0, tooFar: 1 });
    const told = leftOutIn(new URLSearchParams(leftOutQuery(read.leftOut)));
    expect(leftOutWords(told)).toBe('1 street or place of it lay too far from the clinic.');
  });

  it('find the clinic by a point of its name where its page does not say it', () => {
    const street = line('Colfax', [
      [0.001, 51.001],
      [0.002, 51.001],
    ]);
    expect(readGeoJson(file(street), undefined)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/Where is the clinic/),
    });
    const clinic = line('Clinic', [0.001, 51.001], 'Point');
    expect(readGeoJson(file(street, clinic), undefined)).toMatchObject({ ok: true, map: { clinic: [0, 0] } });
  });

  it('are refused in a sentence: no JSON, no streets, metres for degrees, too much of a town', () => {
    const sentence = (text: string) => {
      const read = readGeoJson(text, HERE);
      return read.ok ? '' : read.sentence;
    };
    expect(sentence('{"type": "FeatureColl')).toMatch(/no JSON/);
    expect(sentence('{"type": "Polygon"}')).toMatch(/FeatureCollection/);
    expect(
      sentence(
        file(
          line('In metres', [
            [500123, 4400500],
            [500223, 4400600],
          ]),
        ),
      ),
    ).toMatch(/No street was found/);
    expect(
      sentence(
        file(
          line('Far', [
            [0, 0],
            [1, 1],
          ]),
        ),
      ),
    ).toMatch(/None of the streets lies within/);
    const many = Array.from({ length: 200 }, (_, place) =>
      line(`Street ${place}`, [
        [HERE.longitude, HERE.latitude],
        [HERE.longitude + 0.001, HERE.latitude + place / 1e5],
      ]),
    );
    expect(sentence(file(...many))).toMatch(/The file has 200 streets/);
    expect(sentence(`"${'x'.repeat(1_000_001)}"`)).toMatch(/larger than 1 MB/);
  });
});

it('a simplified line stays within the tolerance of what it leaves out, and keeps its ends', () => {
  const aPoint = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(
      fc.array(aPoint, { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 0, max: 20 }),
      (points, tolerance) => {
        const kept = simplifyLine(points, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        const far = (point: MapPoint) =>
          Math.min(...kept.slice(1).map((to, place) => distanceToLine(point, kept[place], to)));
        for (const point of points) expect(far(point)).toBeLessThanOrEqual(tolerance + 1e-9);
      },
    ),
  );
});
