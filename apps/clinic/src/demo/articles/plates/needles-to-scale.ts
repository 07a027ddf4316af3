import { COLOURS } from '../../../look/tokens.ts';
import { fill, line, sheet } from './drawing.ts';

/** Real millimetres, so that the two are to one scale. */
const SHEET = { x: 0, y: 0, width: 24 } as const;
const EDGE = { colour: COLOURS.bodyLine, mm: 0.06 } as const;

/** Outer diameters: the filiform needle of a headache trial (Gildir 2019), and a 25 gauge injection needle. */
const FILIFORM_MM = 0.25;
const INJECTION_MM = 0.51;

/** A solid needle above a hollow one, tips on the left. */
export function needlesToScale(): string {
  return sheet(SHEET, [filiform(5.4), injection(10.6)]);
}

function filiform(y: number): string {
  const half = FILIFORM_MM / 2;
  const shaft = `M3,${y}C3.5,${y - half * 0.5} 4,${y - half} 4.8,${y - half}L16.2,${y - half}L16.2,${y + half}L4.8,${y + half}C4,${y + half} 3.5,${y + half * 0.5} 3,${y}Z`;
  const turns = Array.from({ length: 20 }, (_, i) => {
    const x = 16.2 + i * 0.42;
    return `M${x},${y + 0.5}C${x + 0.02},${y + 0.2} ${x + 0.32},${y - 0.2} ${x + 0.34},${y - 0.5}`;
  });
  return [
    fill(shaft, COLOURS.white),
    line(shaft, EDGE),
    fill(`M16.1,${y - 0.56}H24.5V${y + 0.56}H16.1Z`, COLOURS.sand),
    line(`M24.5,${y - 0.56}H16.1V${y + 0.56}H24.5`, EDGE),
    line(turns.join(''), { ...EDGE, colour: COLOURS.pine, mm: 0.07 }),
  ].join('\n');
}

function injection(y: number): string {
  const half = INJECTION_MM / 2;
  const shaft = `M3,${y + half}L4.7,${y - half}L19.4,${y - half}L19.4,${y + half}Z`;
  const bore = `M3.5,${y + half * 0.62}C3.9,${y + half * 0.1} 4.4,${y - half * 0.45} 4.75,${y - half * 0.62}C4.9,${y - half * 0.2} 4.4,${y + half * 0.5} 3.5,${y + half * 0.62}Z`;
  const hub = `M19.4,${y - 0.7}L20.6,${y - 0.95}L24.5,${y - 1.25}L24.5,${y + 1.25}L20.6,${y + 0.95}L19.4,${y + 0.7}Z`;
  return [
    fill(shaft, COLOURS.white),
    line(shaft, EDGE),
    fill(bore, COLOURS.inkSoft),
    // The channel inside, as one would see it through the steel.
    line(`M5.2,${y - half * 0.5}H19.2M4.6,${y + half * 0.5}H19.2`, {
      ...EDGE,
      colour: COLOURS.bodyLandmark,
      mm: 0.04,
      dash: '0.22 0.18',
    }),
    fill(hub, COLOURS.sand),
    line(hub, EDGE),
    line(`M20.6,${y - 0.95}V${y + 0.95}M21.6,${y - 0.55}H24.5M21.6,${y}H24.5M21.6,${y + 0.55}H24.5`, {
      ...EDGE,
      colour: COLOURS.bodyLandmark,
      mm: 0.045,
    }),
  ].join('\n');
}
