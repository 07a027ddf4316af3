import { PLATE_SHAPE } from './plates/drawing.ts';
import { migraineSide } from './plates/migraine-side.ts';
import { needlesToScale } from './plates/needles-to-scale.ts';
import { rowWithBand } from './plates/row-with-band.ts';
import { tautBand } from './plates/taut-band.ts';
import { treatmentRoom } from './plates/treatment-room.ts';
import { upperTrapeziusNeedling } from './plates/upper-trapezius-needling.ts';

/** The drawn pictures at the head of the articles, each as SVG. */
const PLATES = {
  'needles-to-scale': needlesToScale,
  'taut-band': tautBand,
  'upper-trapezius-needling': upperTrapeziusNeedling,
  'migraine-side': migraineSide,
  'treatment-room': treatmentRoom,
  'row-with-band': rowWithBand,
} as const satisfies Readonly<Record<string, () => string>>;

export type PlateId = keyof typeof PLATES;

/** SVG's own pixel, to which a density in dots an inch is said. */
const DOTS_AN_INCH = 72;

/** A plate as pixels: practices keep pictures as pixels, and an SVG from anybody else is refused. */
export async function platePng(plate: PlateId, widthPx: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const svg = PLATES[plate]();
  const width = Number(/viewBox="\S+ \S+ (\S+)/.exec(svg)?.[1]);
  return sharp(Buffer.from(svg), { density: (DOTS_AN_INCH * widthPx) / width })
    .resize(widthPx, Math.round(widthPx / PLATE_SHAPE))
    .png({ compressionLevel: 1 })
    .toBuffer();
}
