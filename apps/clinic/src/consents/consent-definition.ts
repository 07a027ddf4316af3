import { REGION_LABELS } from '@filiform/body';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS } from '../look/tokens.ts';

import { dateWords, fullTimeWords } from '../practice/wording-of-times.ts';
import { PAD, signaturePath } from './signature.ts';
import { PLACE_WORDS, type SignedConsent } from './signed-consent.ts';

const MARGIN_PT = 54;
const TEXT_WIDTH_PT = 612 - 2 * MARGIN_PT;
const SIGNATURE_WIDTH_PT = 240;

export type ConsentPrint = {
  readonly content: SignedConsent;
  readonly contentSha256: string;
  readonly isDemo: boolean;
};

/** The printed consent as pdfmake sets it, on letter paper: the text as it was read, who signed, and the mark. Pure. */
export function consentDefinition({ content, contentSha256, isDemo }: ConsentPrint): TDocumentDefinitions {
  const { text, patient } = content;
  const signedAt = fullTimeWords(Temporal.Instant.from(content.signedAt), content.timeZone);
  return {
    pageSize: 'LETTER',
    pageMargins: [MARGIN_PT, 72, MARGIN_PT, 60],
    info: { title: text.title, creator: 'Filiform', producer: 'Filiform' },
    language: text.language,
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: COLOURS.ink },
    header: () => ({
      margin: [MARGIN_PT, 30, MARGIN_PT, 0],
      columns: [
        { text: content.practiceName, bold: true, fontSize: 11, color: COLOURS.pine },
        {
          text: isDemo ? 'Demo practice: every person here is made up' : content.clinicName,
          alignment: 'right',
          fontSize: 8,
          color: isDemo ? COLOURS.amber : COLOURS.inkSoft,
        },
      ],
    }),
    footer: (page, pages) => ({
      margin: [MARGIN_PT, 14, MARGIN_PT, 0],
      columns: [
        {
          text: `${patient.name} · version ${text.version} of the text`,
          fontSize: 8,
          color: COLOURS.inkSoft,
          width: '*',
        },
        { text: `Page ${page} of ${pages}`, fontSize: 8, color: COLOURS.inkSoft, width: 'auto' },
      ],
    }),
    content: [
      { text: text.title, fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
      {
        text: `For ${patient.name}, born ${dateWords(Temporal.PlainDate.from(patient.birthDate))}`,
        bold: true,
        margin: [0, 0, 0, 8],
      },
      ...text.blocks.map(block),
      ...scope(content),
      signature(content, signedAt, contentSha256),
    ],
  };
}

function block({ kind, text }: SignedConsent['text']['blocks'][number]): Content {
  if (kind === 'heading')
    return { text, bold: true, fontSize: 11.5, color: COLOURS.pine, margin: [0, 8, 0, 2], headlineLevel: 1 };
  if (kind === 'item') return { ul: [text], margin: [0, 0, 0, 2] };
  return { text, margin: [0, 0, 0, 4] };
}

function scope({ regions, expiresOn }: SignedConsent): Content[] {
  const lines = [
    ...(regions.length > 0 ? [`Agreed for: ${regions.map((region) => REGION_LABELS[region]).join(', ')}.`] : []),
    ...(expiresOn ? [`Good until ${dateWords(Temporal.PlainDate.from(expiresOn))}, this day included.`] : []),
  ];
  return lines.map((text): Content => ({ text, bold: true, margin: [0, 4, 0, 0] }));
}

function signature(content: SignedConsent, signedAt: string, contentSha256: string): Content {
  const { mark, signerName, signedBy, relation } = content;
  const height = (SIGNATURE_WIDTH_PT * PAD.height) / PAD.width;
  const drawn: Content =
    mark.kind === 'drawn'
      ? {
          width: SIGNATURE_WIDTH_PT,
          svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAD.width} ${PAD.height}"><path d="${signaturePath(mark.strokes)}" fill="none" stroke="${COLOURS.ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
          height,
        }
      : { text: `Agreed without a drawn signature: ${mark.how} Witnessed by ${mark.witness}.`, margin: [0, 8, 0, 8] };
  return {
    unbreakable: true,
    margin: [0, 18, 0, 0],
    stack: [
      drawn,
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH_PT, y2: 0, lineWidth: 0.75, lineColor: COLOURS.ink }] },
      {
        margin: [0, 4, 0, 0],
        text: signedBy === 'guardian' ? `${signerName}, ${relation} of the patient` : signerName,
        bold: true,
        fontSize: 11,
      },
      `Signed ${signedAt}, ${PLACE_WORDS[content.place]}, at ${content.clinicName}. Handed over by ${content.handedOverBy}.`,
      {
        text: `SHA-256 of the signed content: ${contentSha256}`,
        fontSize: 7,
        color: COLOURS.inkSoft,
        margin: [0, 3, 0, 0],
      },
    ],
  };
}
