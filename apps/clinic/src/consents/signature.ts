import { z } from 'zod';

/** The box to sign in, in units of its own: what is drawn is stored in them, whatever the screen's size. */
export const PAD = { width: 600, height: 240 } as const;

const MOST_STROKES = 200;
const MOST_POINTS = 6000;

const Place = z.tuple([z.number().min(0).max(PAD.width), z.number().min(0).max(PAD.height)]);

/** Lines of a signature, each as the pen went. */
export const SignatureStrokes = z
  .array(z.array(Place).min(1))
  .max(MOST_STROKES)
  .refine((strokes) => strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= MOST_POINTS);
export type SignatureStrokes = z.output<typeof SignatureStrokes>;

type Strokes = readonly (readonly (readonly [number, number])[])[];

/** Ink shorter than this, or in a smaller place, is where a finger rested. */
const SHORTEST_INK = 60;
const SMALLEST_REACH = 24;

/** Why what was drawn is no signature, as a sentence; undefined where it is one. A cross is one. */
export function whyNoSignature(strokes: Strokes): string | undefined {
  const places = strokes.flat();
  if (places.length === 0) return 'Nothing is signed yet. Sign in the box with a finger, a pen or the mouse.';
  const reach = (axis: 0 | 1) => {
    const along = places.map((place) => place[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  const ink = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  if (ink >= SHORTEST_INK && Math.max(reach(0), reach(1)) >= SMALLEST_REACH) return undefined;
  return 'That is a dot, not a signature. Write your name, or make your mark as a line or a cross.';
}

function lengthOf(stroke: Strokes[number]): number {
  return stroke.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = stroke[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** The strokes as the path of an SVG; a lone place is a dot of ink. */
export function signaturePath(strokes: Strokes): string {
  return strokes
    .map((stroke) => {
      const [first = [0, 0], ...others] = stroke;
      const rest = others.length === 0 ? [[first[0] + 0.1, first[1]]] : others;
      return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `L${x} ${y}`).join('')}`;
    })
    .join('');
}

/** The strokes that a form sent as JSON; undefined where they can't be read. */
export function readStrokes(text: string): SignatureStrokes | undefined {
  try {
    const parsed = SignatureStrokes.safeParse(JSON.parse(text === '' ? '[]' : text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
