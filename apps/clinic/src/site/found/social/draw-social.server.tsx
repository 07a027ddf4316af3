import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SocialCard } from './social-card.tsx';
import { DRAWING, SOCIAL_HEIGHT, SOCIAL_WIDTH, type SocialView } from './social-view.ts';

type Font = { readonly name: string; readonly data: Buffer; readonly weight: 400 | 600; readonly style: 'normal' };

const WEIGHTS = [400, 600] as const;
/** Spanish needs the first; names of people may need the second. */
const LETTERS = ['latin', 'latin-ext'] as const;

let fonts: Promise<readonly Font[]> | undefined;

function readFonts(): Promise<readonly Font[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    LETTERS.flatMap((letters) =>
      WEIGHTS.map(async (weight) => ({
        name: letters === 'latin' ? 'Source Serif 4' : 'Source Serif 4 Extended',
        data: await readFile(
          resolve(`@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`),
        ),
        weight,
        style: 'normal' as const,
      })),
    ),
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One social picture as PNG. One after another: readers are served meanwhile, whoever asks for many at once. */
export function drawSocial(view: SocialView): Promise<Uint8Array<ArrayBuffer>> {
  const next = last.then(() => draw(view));
  last = next.catch(() => undefined);
  return next;
}

async function draw(view: SocialView): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded with the first picture that is asked for, not at start.
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  fonts ??= readFonts();
  const svg = await satori(<SocialCard {...view} />, {
    width: SOCIAL_WIDTH,
    height: SOCIAL_HEIGHT,
    fonts: [...(await fonts)],
  });
  const drawing = view.drawing === undefined ? undefined : await drawn(view.drawing, sharp);
  const png = await sharp(Buffer.from(svg))
    .composite(drawing ? [drawing] : [])
    .png({ palette: true, colours: 128, effort: 4 })
    .toBuffer();
  return new Uint8Array(png);
}

async function drawn(svg: string, sharp: typeof import('sharp')['default']) {
  const { data, info } = await sharp(Buffer.from(svg), { density: 144 })
    .resize({ width: DRAWING.width, height: DRAWING.height, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    input: data,
    left: DRAWING.left + Math.round((DRAWING.width - info.width) / 2),
    top: DRAWING.top + Math.round((DRAWING.height - info.height) / 2),
  };
}
