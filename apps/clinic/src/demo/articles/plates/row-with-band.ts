import { COLOURS } from '../../../look/tokens.ts';
import { blob, curve, fill, limb, line, sheet, together } from './drawing.ts';

/** A person some 1,750 mm tall, drawn at a tenth. */
const SHEET = { x: -108, y: -6, width: 216 } as const;
const EDGE = { colour: COLOURS.bodyLine, mm: 0.42 } as const;
const SOFT = { colour: COLOURS.bodyLandmark, mm: 0.3 } as const;
const SHIRT = { colour: COLOURS.pine, mm: 0.42 } as const;

/** Standing, seen from the side: the band is drawn to the ribs, elbows back. */
export function rowWithBand(): string {
  return sheet(SHEET, [anchor(), farArm(), band(), legs(), head(), trunk(), nearArm(), arrows()]);
}

/** What the band hangs on. */
function anchor(): string {
  return [
    fill('M-92,-10H-87V140H-92Z', COLOURS.sand),
    line('M-92,-10V140M-87,-10V140', SOFT),
    `<circle cx="-86" cy="60" r="1.6" fill="${COLOURS.paper}" stroke="${COLOURS.bodyLine}" stroke-width="0.42"/>`,
  ].join('\n');
}

function band(): string {
  return line('M-84.6,60L-14.6,59', { colour: COLOURS.ember, mm: 1.1 });
}

function head(): string {
  const skull = blob(
    [20, 2],
    [28, 5],
    [32, 12],
    [30.5, 19],
    [26, 24],
    [20, 27],
    [13.5, 26.6],
    [11.6, 23.4],
    [11, 20],
    [9, 17.6],
    [11, 13],
    [11.4, 8],
    [14.6, 3.4],
  );
  const neck = limb([22, 18, 6], [22.5, 26, 5.6], [23.5, 36, 6.4]);
  const hair = blob(
    [13, 5],
    [20, 0.6],
    [28, 3.6],
    [33, 11],
    [31.6, 20],
    [27.6, 25],
    [24, 22],
    [24.6, 16],
    [22, 11],
    [15, 9.5],
  );
  return [
    together([neck, skull], COLOURS.bodyFill, EDGE),
    fill(hair, COLOURS.sand),
    line(hair, { ...SOFT, opacity: 0.9 }),
    line(curve([22.4, 14], [24, 13], [24.6, 16], [22.8, 18]), SOFT),
    line('M13.4,14.4L15,14.1M12.4,20.9L14.2,21', SOFT),
  ].join('\n');
}

const SLEEVE = limb([33.4, 50.4, 6.3], [29.4, 45, 6.7], [24.6, 38.6, 6.6]);

function trunk(): string {
  const shirt = blob(
    [19, 31.5],
    [26, 31],
    [32.6, 35.4],
    [36, 46],
    [36, 60],
    [34.8, 72],
    [35.4, 85],
    [13.4, 85],
    [13, 72],
    [11.4, 60],
    [10.4, 48],
    [13, 37],
  );
  return [
    together([shirt, SLEEVE], COLOURS.pineLight, SHIRT),
    line(curve([16, 69], [18, 75], [17, 81]), { ...SHIRT, opacity: 0.5 }),
    line(curve([33, 71], [31, 77], [32, 82]), { ...SHIRT, opacity: 0.5 }),
  ].join('\n');
}

function nearArm(): string {
  const upper = limb([26, 40, 5.6], [32, 48, 5.4], [38.4, 56, 4.9]);
  const lower = limb([-10, 60, 3], [-2, 60, 3.2], [14, 59.6, 3.9], [28, 58.4, 4.6], [38.4, 56.4, 4.8]);
  const fist = blob([-9, 55.6], [-15, 56], [-18.4, 58.4], [-18, 62], [-14.6, 64.2], [-9, 63.6], [-7, 60]);
  return [
    together([upper, lower], COLOURS.bodyFill, EDGE),
    fill(SLEEVE, COLOURS.pineLight),
    line('M38.4,46.8L28.2,54.2', SHIRT),
    line(curve([28.2, 54.2], [24, 48.6], [19.4, 42]), SHIRT),
    fill(fist, COLOURS.bodyFill),
    line(fist, EDGE),
    line(curve([-17.6, 58.6], [-14, 58.4], [-11.4, 59]), SOFT),
    line(curve([-18, 60.6], [-14.4, 60.6], [-11.8, 61]), SOFT),
  ].join('\n');
}

function farArm(): string {
  const lower = limb([24, 57, 4.4], [6, 57.4, 3.8], [-8, 57.6, 3]);
  return [fill(lower, COLOURS.bodyFill), line(lower, { ...SOFT, mm: 0.36 })].join('\n');
}

function legs(): string {
  const far = limb([24, 84, 9], [20, 104, 7.4], [22, 124, 6], [22, 140, 5]);
  const near = limb([24.4, 80, 9.8], [26, 104, 8.4], [30, 124, 6.6], [31, 140, 5.6]);
  return [fill(far, COLOURS.sand), line(far, SOFT), fill(near, COLOURS.sand), line(near, EDGE)].join('\n');
}

/** The pull, back; and the shoulder, down. */
function arrows(): string {
  const arrow = { colour: COLOURS.pine, mm: 0.6 } as const;
  return [
    line('M44,66H62M62,66L58.4,63.8M62,66L58.4,68.2', arrow),
    line('M40,30V42M40,42L37.9,38.6M40,42L42.1,38.6', arrow),
  ].join('\n');
}
