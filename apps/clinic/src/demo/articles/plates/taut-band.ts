import { COLOURS } from '../../../look/tokens.ts';
import { blob, curve, fill, line, type Point, sheet, within } from './drawing.ts';

const SHEET = { x: 0, y: 0, width: 150 } as const;
const EDGE = { colour: COLOURS.bodyLine, mm: 0.32 } as const;
const FIBRE = { colour: COLOURS.ember, mm: 0.16, opacity: 0.4 } as const;
const BAND = { colour: COLOURS.ember, mm: 0.3, opacity: 0.95 } as const;
const KNOT: Point = [57, 61.5];

/** Half the height of the muscle at a place: a long spindle. */
function girthAt(x: number): number {
  return 25 * Math.sin((Math.PI * (x + 26)) / 192) ** 0.9;
}

const along = (share: number, from = -4, to = 156): readonly Point[] =>
  Array.from({ length: 23 }, (_, i): Point => {
    const x = from + ((to - from) * i) / 22;
    return [x, 59 + girthAt(x) * share - 0.0009 * (x - 50) ** 2];
  });

/** A muscle with one tight band, a knot in it, and the place where its pain is felt. */
export function tautBand(): string {
  const muscle = `${curve(...along(-1))}L${along(1)
    .toReversed()
    .map((point) => point.join())
    .join('L')}Z`;
  const fibres = Array.from({ length: 23 }, (_, i) => curve(...along(-0.92 + i * 0.084)));
  const band = [-0.02, 0.04, 0.1, 0.16, 0.22].map((share, i) => {
    const bulge = (i - 2) * 1.9;
    return curve(...along(share).map(([x, y]): Point => [x, y + bulge * Math.exp(-(((x - KNOT[0]) / 7) ** 2))]));
  });
  return sheet(SHEET, [
    fill(muscle, COLOURS.emberLight),
    within(
      'muscle',
      muscle,
      fibres.map((path) => line(path, FIBRE)),
    ),
    `<ellipse cx="${KNOT[0]}" cy="${KNOT[1]}" rx="8" ry="5.6" fill="${COLOURS.ember}" fill-opacity="0.28"/>`,
    within(
      'band',
      muscle,
      band.map((path) => line(path, BAND)),
    ),
    line(curve(...along(-1)), EDGE),
    line(curve(...along(1)), EDGE),
    farAway(),
    ring(),
  ]);
}

function ring(): string {
  const [x, y] = [KNOT[0], KNOT[1]];
  return [
    `<circle cx="${x}" cy="${y}" r="8.6" fill="none" stroke="${COLOURS.ink}" stroke-width="0.5"/>`,
    `<circle cx="${x}" cy="${y}" r="1.3" fill="${COLOURS.ink}"/>`,
  ].join('\n');
}

/** Referred pain, hatched as on the practice's charts. */
function farAway(): string {
  const place = blob([113, 8], [124, 5], [135, 9], [139, 18], [133, 27], [121, 28], [111, 23], [108, 14]);
  const hatches = Array.from({ length: 26 }, (_, i) => `M${92 + i * 2.4},40L${112 + i * 2.4},-2`);
  const ways = [
    curve([63, 56], [76, 36], [90, 22], [104, 16.5]),
    curve([65, 59], [80, 42], [94, 28], [106, 22]),
    curve([60, 54], [72, 30], [87, 15.5], [105, 11]),
  ];
  return [
    within('felt', place, [
      fill(place, COLOURS.paper),
      line(hatches.join(''), { colour: COLOURS.ember, mm: 0.5, opacity: 0.75 }),
    ]),
    ...ways.map((path) => line(path, { colour: COLOURS.ember, mm: 0.35, opacity: 0.8, dash: '1.6 1.6' })),
  ].join('\n');
}
