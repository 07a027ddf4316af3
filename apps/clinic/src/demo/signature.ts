import { PAD, type SignatureStrokes } from '../consents/signature.ts';
import type { Chance } from './random.ts';

/** A scribble as long as the name: a tall first letter, loops that run to the right, and for some a line beneath. */
export function scribble(chance: Chance, name: string): SignatureStrokes {
  const letters = Math.min(12, Math.max(4, Math.round(name.length * 0.6)));
  const step = (PAD.width * 0.7) / letters;
  const base = PAD.height * 0.7;
  const lean = chance.whole(4, 14);
  let x = PAD.width * 0.1;
  const line: [number, number][] = [[Math.round(x), Math.round(base - chance.whole(90, 130))]];
  for (let letter = 0; letter < letters; letter += 1) {
    const height = letter === 0 ? 110 : chance.whole(22, chance.happens(0.25) ? 90 : 44);
    for (let turn = 1; turn <= 4; turn += 1) {
      const angle = (turn / 4) * 2 * Math.PI;
      line.push([
        Math.round(x + (step * turn) / 4 + lean * Math.sin(angle)),
        Math.round(base - (height * (1 - Math.cos(angle))) / 2 + chance.whole(-3, 3)),
      ]);
    }
    x += step;
  }
  const beneath: [number, number][] = [
    [Math.round(PAD.width * 0.14), Math.round(base + 26)],
    [Math.round(x + 10), Math.round(base + chance.whole(14, 22))],
  ];
  return chance.happens(0.35) ? [line, beneath] : [line];
}
