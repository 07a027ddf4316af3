import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Roboto comes with pdfmake and knows names in Latin, Greek and Cyrillic letters; the fonts built into PDF don't. */
const FONTS = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');

/** Loaded with the first document: the library and its fonts take longer than the rest of a start. */
async function openPrinter() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({
    Roboto: {
      normal: join(FONTS, 'Roboto-Regular.ttf'),
      bold: join(FONTS, 'Roboto-Medium.ttf'),
      italics: join(FONTS, 'Roboto-Italic.ttf'),
      bolditalics: join(FONTS, 'Roboto-MediumItalic.ttf'),
    },
  });
  // A document never fetches anything, and reads no file but its fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(`${FONTS}${sep}`));
  return pdfmake;
}

let printer: ReturnType<typeof openPrinter> | undefined;

/** Sets a document; its font is Roboto. */
export async function printPdf(definition: TDocumentDefinitions): Promise<Uint8Array<ArrayBuffer>> {
  printer ??= openPrinter();
  const buffer = await (await printer).createPdf(definition).getBuffer();
  return new Uint8Array(buffer);
}
