import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fallbackWidth, widthsFor } from './picture-sizes.ts';
import { type Preparation, prepareImage } from './prepare-image.server.ts';

const noisy = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });

async function sentenceFor(bytes: Uint8Array): Promise<string> {
  const prepared = await prepareImage(bytes);
  return prepared.ok ? 'taken' : prepared.sentence;
}

function imageOf(prepared: Preparation) {
  if (!prepared.ok) throw new Error(prepared.sentence);
  return prepared.image;
}

/** A PNG that says how large it is and holds next to nothing. */
function pngSaying(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

describe('what is taken', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'takes a %s and makes the sizes up to its own',
    async (type) => {
      const image = imageOf(await prepareImage(await noisy(700, 500).toFormat(type).toBuffer()));
      expect(image).toMatchObject({ widthPx: 700, heightPx: 500 });
      expect(image.files.map(({ widthPx, format }) => `${widthPx}.${format}`)).toEqual([
        '320.avif',
        '320.webp',
        '700.avif',
        '700.webp',
        '700.jpeg',
      ]);
      for (const { bytes, widthPx, format } of image.files) {
        const read = await sharp(bytes).metadata();
        expect(read.width).toBe(widthPx);
        expect(read.format).toBe(format === 'avif' ? 'heif' : format);
      }
    },
  );

  it('turns a photograph upright and leaves out where it was taken, with what, and its colour profile', async () => {
    const photograph = await noisy(600, 400)
      .withExif({ IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '39/1 44/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .keepExif()
      .jpeg()
      .toBuffer();
    expect((await sharp(photograph).metadata()).orientation).toBe(6);
    expect(photograph.includes('A camera')).toBe(true);
    const image = imageOf(await prepareImage(photograph));
    expect(image).toMatchObject({ widthPx: 400, heightPx: 600 });
    for (const { bytes } of image.files) {
      const read = await sharp(bytes).metadata();
      expect(read.height).toBeGreaterThan(read.width);
      expect(read.exif ?? read.xmp ?? read.iptc).toBeUndefined();
      expect(read.orientation ?? 1).toBe(1);
      expect(read.space).toBe('srgb');
      expect(bytes.includes('A camera')).toBe(false);
    }
  });

  it('takes the first frame of a moving GIF, and what is grey or see-through', async () => {
    const frames = await sharp([await noisy(100, 80).png().toBuffer(), await noisy(100, 80).png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    expect(imageOf(await prepareImage(frames))).toMatchObject({ widthPx: 100, heightPx: 80 });
    const grey = await noisy(100, 80).toColourspace('b-w').png().toBuffer();
    expect(imageOf(await prepareImage(grey)).files).toHaveLength(3);
    const clear = await noisy(100, 80).ensureAlpha(0.5).png().toBuffer();
    expect(imageOf(await prepareImage(clear)).files).toHaveLength(3);
  });

  it('keeps a photograph of 12 megapixels in a few seconds', async () => {
    const photograph = await noisy(4000, 3000).blur(3).jpeg().toBuffer();
    const started = performance.now();
    const { files } = imageOf(await prepareImage(photograph));
    const seconds = (performance.now() - started) / 1000;
    console.log(`12 MP, ${files.length} files: ${seconds.toFixed(2)} s`);
    expect(files).toHaveLength(11);
    expect(seconds).toBeLessThan(30); // A guard against seconds for each size; a busy machine takes its time.
  });
});

describe('what is refused, in a sentence', () => {
  it('refuses an SVG, however it begins, and says why and what to send', async () => {
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const text of [script, `<?xml version="1.0"?>\n<!-- -->${script}`, `\ufeff  ${script}`]) {
      expect(await sentenceFor(Buffer.from(text))).toMatch(/^This is an SVG drawing.*Export it as PNG/);
    }
  });

  it('refuses a picture bomb by what it says of itself, before a pixel is read', async () => {
    const bomb = pngSaying(30_000, 30_000);
    const before = process.memoryUsage.rss();
    expect(await sentenceFor(bomb)).toMatch(/says it has 30,000 by 30,000 pixels\. The most is 50 million/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
    expect(await sentenceFor(pngSaying(65_000, 20))).toMatch(/65,000 by 20 pixels/);
  });

  it('refuses what is cut off or says more than it holds', async () => {
    const whole = await noisy(800, 600).jpeg().toBuffer();
    expect(await sentenceFor(whole.subarray(0, whole.length / 2))).toMatch(/broken or cut off/);
    const png = await noisy(800, 600).png().toBuffer();
    expect(await sentenceFor(png.subarray(0, png.length / 2))).toMatch(/broken or cut off/);
    expect(await sentenceFor(pngSaying(4_000, 4_000))).toMatch(/broken or cut off/);
    expect(await sentenceFor(whole.subarray(0, 30))).toMatch(/broken or cut off/);
  });

  it('refuses what is no picture, whatever it is called', async () => {
    expect(await sentenceFor(Buffer.from('GIF87'))).toMatch(/no picture that can be read/);
    expect(await sentenceFor(Buffer.from('%PDF-1.7\n'))).toMatch(/This is a PDF/);
    expect(await sentenceFor(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toMatch(/HEIC/);
    expect(await sentenceFor(await noisy(40, 40).tiff().toBuffer())).toMatch(/no picture that can be read/);
    expect(await sentenceFor(new Uint8Array())).toMatch(/empty/);
    expect(await sentenceFor(await noisy(1, 1).png().toBuffer())).toMatch(/too small to be seen/);
  });
});

it('keeps no size wider than the picture, none almost twice, and a long one narrow', () => {
  expect(widthsFor(4000, 3000)).toEqual([320, 640, 960, 1280, 1920]);
  expect(widthsFor(1000, 500)).toEqual([320, 640, 1000]);
  expect(widthsFor(200, 100)).toEqual([200]);
  expect(widthsFor(1500, 15_000)).toEqual([320, 409]);
  expect(fallbackWidth([320, 640, 960, 1280, 1920])).toBe(1280);
  expect(fallbackWidth([1900])).toBe(1900);
});
