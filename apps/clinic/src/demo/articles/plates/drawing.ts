import { smoothPath } from '@filiform/body';
import { COLOURS } from '../../../look/tokens.ts';

/** Where something is on a plate: x to the right, y down, in the plate's own millimetres. */
export type Point = readonly [x: number, y: number];
/** A place of the middle line of a limb, with half its thickness there. */
export type Girth = readonly [x: number, y: number, half: number];

/** The part of the drawing that the plate shows; plates are three wide to two high. */
export type Sheet = { readonly x: number; readonly y: number; readonly width: number };

export const PLATE_SHAPE = 3 / 2;

/** A whole plate as SVG. */
export function sheet({ x, y, width }: Sheet, parts: readonly string[]): string {
  const height = width / PLATE_SHAPE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

export type Stroke = {
  readonly colour: string;
  readonly mm: number;
  readonly opacity?: number;
  readonly dash?: string;
};

/** A line with round ends, as SVG. */
export function line(path: string, { colour, mm, opacity = 1, dash }: Stroke): string {
  const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${mm}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"${dashed}/>`;
}

export function fill(path: string, colour: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}" fill-opacity="${opacity}"/>`;
}

export function curve(...points: readonly Point[]): string {
  return smoothPath(points, false);
}

export function blob(...points: readonly Point[]): string {
  return smoothPath(points, true);
}

/**
 * Several shapes drawn as one: their common outline, without the lines where they lie over one another.
 * @param mm how thick the outline is
 */
export function together(paths: readonly string[], colour: string, { colour: edge, mm }: Stroke): string {
  return [
    ...paths.map((path) => line(path, { colour: edge, mm: 2 * mm })),
    ...paths.map((path) => fill(path, colour)),
  ].join('\n');
}

/** What is drawn inside of a shape only. */
export function within(id: string, path: string, parts: readonly string[]): string {
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${parts.join('\n')}</g>`;
}

const TIP_STEPS = 5;

/** The outline of a finger, an arm or a handle: a middle line with a thickness, round at its end. */
export function limb(...girths: readonly Girth[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  girths.forEach(([x, y, half], i) => {
    const [ux, uy] = direction(girths, i);
    left.push([x + uy * half, y - ux * half]);
    right.push([x - uy * half, y + ux * half]);
  });
  const last = girths.at(-1);
  const tip = last ? roundEnd(last, direction(girths, girths.length - 1)) : [];
  return `${smoothPath([...left, ...tip, ...right.toReversed()], false)}Z`;
}

function direction(girths: readonly Girth[], at: number): Point {
  const before = girths[Math.max(0, at - 1)];
  const after = girths[Math.min(girths.length - 1, at + 1)];
  if (!before || !after) return [1, 0];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

function roundEnd([x, y, half]: Girth, [ux, uy]: Point): readonly Point[] {
  const start = Math.atan2(-ux, uy);
  return Array.from({ length: TIP_STEPS }, (_, i): Point => {
    const angle = start + (Math.PI * (i + 1)) / (TIP_STEPS + 1);
    return [x + half * Math.cos(angle), y + half * Math.sin(angle)];
  });
}

/** A place between two others. */
export function mix([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share];
}
