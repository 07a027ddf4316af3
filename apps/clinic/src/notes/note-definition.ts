import type { Content, ContentTable, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { COLOURS } from '../look/tokens.ts';
import type { NotePrint } from './note-print.ts';
import type { SectionView } from './note-view.ts';
import { printPictures } from './print-pictures.ts';

const MARGIN_PT = 48;
const PAGE_WIDTH_PT = 612;
const TEXT_WIDTH_PT = PAGE_WIDTH_PT - 2 * MARGIN_PT;
/** A table of more columns is set as a block a row: on paper nine narrow columns can't be read. */
const WIDEST_TABLE = 5;
/** Share of the page above a heading that still has room for what follows it. */
const LOWEST_HEADING = 0.9;

/**
 * The printed note as pdfmake sets it: letter paper, practice head, patient and visit, pictures, sections, needle
 * counts, signature. Pure.
 */
export function noteDefinition(print: NotePrint): TDocumentDefinitions {
  const title = print.signature ? 'Treatment note' : 'Treatment note, draft';
  return {
    pageSize: 'LETTER',
    pageMargins: [MARGIN_PT, 76, MARGIN_PT, 64],
    info: { title, creator: 'Filiform', producer: 'Filiform' },
    language: 'en-US',
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: COLOURS.ink },
    styles: STYLES,
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel === 1 && startPosition.verticalRatio > LOWEST_HEADING,
    ...(print.signature
      ? {}
      : {
          watermark: { text: 'DRAFT', color: COLOURS.ruleStrong, opacity: 0.09, fontSize: 120, bold: true, angle: -45 },
        }),
    header: pageHead(print),
    footer: pageFoot(print),
    content: [
      personAndVisit(print, title),
      ...print.marks.map(mark),
      ...printPictures(print.drawing, print.points, TEXT_WIDTH_PT),
      ...print.sections.map(section),
      signature(print),
      ...print.addenda.map(addendum),
    ],
  };
}

const STYLES = {
  title: { fontSize: 18, bold: true, lineHeight: 1.1 },
  heading: { fontSize: 11.5, bold: true, color: COLOURS.pine },
  small: { fontSize: 8, color: COLOURS.inkSoft },
  label: { fontSize: 8, color: COLOURS.inkSoft },
  strong: { bold: true },
} as const;

function pageHead({ practiceName, clinicName, isDemo }: NotePrint): DynamicContent {
  return () => ({
    margin: [MARGIN_PT, 30, MARGIN_PT, 0],
    stack: [
      {
        columns: [
          { text: practiceName, bold: true, fontSize: 11, color: COLOURS.pine },
          {
            text: isDemo ? 'Demo practice: every person here is made up' : clinicName,
            style: 'small',
            alignment: 'right',
            ...(isDemo ? { color: COLOURS.amber } : {}),
          },
        ],
      },
      rule(COLOURS.pine, 1, 4),
    ],
  });
}

function pageFoot({ patient, when, signature: signed }: NotePrint): DynamicContent {
  return (page, pages) => ({
    margin: [MARGIN_PT, 14, MARGIN_PT, 0],
    stack: [
      rule(COLOURS.rule, 0.5, 0),
      {
        margin: [0, 4, 0, 0],
        columns: [
          { text: `${patient.name}, born ${patient.born} · ${when}`, style: 'small', width: '*' },
          {
            text: signed ? `Page ${page} of ${pages}` : `DRAFT · page ${page} of ${pages}`,
            style: 'small',
            width: 'auto',
          },
        ],
      },
    ],
  });
}

function rule(color: string, width: number, above: number): Content {
  return {
    margin: [0, above, 0, 0],
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH_PT, y2: 0, lineWidth: width, lineColor: color }],
  };
}

function personAndVisit(print: NotePrint, title: string): Content {
  const fact = (label: string, text: string): Content => ({
    stack: [
      { text: label, style: 'label' },
      { text, style: 'strong' },
    ],
  });
  return {
    margin: [0, 0, 0, 10],
    stack: [
      { text: title, style: 'title', margin: [0, 0, 0, 8] },
      {
        columnGap: 12,
        columns: [
          fact('Patient', print.patient.name),
          fact('Born', print.patient.born),
          fact('Visit', print.when),
          fact('Clinician', print.clinician),
          fact('Clinic', print.clinicName),
        ],
      },
    ],
  };
}

/** What must be known before the text, with a line in its colour so that it can't be read over. */
function mark({ kind, words }: NotePrint['marks'][number]): Content {
  const color = kind === 'against-stop' ? COLOURS.ember : COLOURS.amber;
  return {
    margin: [0, 0, 0, 8],
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line: number) => (line === 0 ? 2.5 : 0),
      vLineColor: () => color,
      paddingLeft: () => 8,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: { widths: ['*'], body: [[{ text: words, bold: true, color }]] },
  };
}

function section(one: SectionView): Content {
  const body: Content[] = [
    ...one.paragraphs.map((text): Content => ({ text, margin: [0, 0, 0, 3] })),
    ...(one.rows.length === 0 ? [] : one.columns.length > WIDEST_TABLE ? one.rows.map(blockOf(one)) : [table(one)]),
  ];
  return {
    margin: [0, 8, 0, 0],
    stack: [{ text: one.heading, style: 'heading', headlineLevel: 1, margin: [0, 0, 0, 3] }, ...body],
  };
}

function table({ columns, rows }: SectionView): ContentTable {
  const isCounts = columns.length === 3 && columns[1] === 'Needles in';
  return {
    margin: [0, 2, 0, 0],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map((column) => (isCounts || column === 'Reasons' || column === 'Observed' ? '*' : 'auto')),
      body: [
        columns.map((text) => ({ text, style: 'label' })),
        ...rows.map((row) => row.map((text, index) => ({ text, bold: index === 0 }))),
      ],
    },
    layout: RULED,
  };
}

/** One row of a wide table: its first cell as a line of its own, the others as label and text in three columns. */
function blockOf({ columns }: SectionView): (row: readonly string[], index: number) => Content {
  return (row, index) => {
    const [name = '', ...cells] = row;
    const facts = cells.map((text, place) => ({ label: columns[place + 1] ?? '', text }));
    const isLong = (fact: { readonly text: string }) => fact.text.length > 42;
    const short = facts.filter((fact) => !isLong(fact));
    const long = facts.filter(isLong);
    return {
      unbreakable: true,
      margin: [0, 4, 0, 2],
      stack: [
        rule(COLOURS.rule, 0.5, 0),
        {
          margin: [0, 4, 0, 1],
          text: [
            { text: `${index + 1}  `, color: COLOURS.ember, bold: true },
            { text: capital(name), bold: true, fontSize: 10.5 },
          ],
        },
        ...long.map(({ label, text }): Content => ({ text: [{ text: `${label}: `, style: 'label' }, text] })),
        ...inThrees(short).map(
          (three): Content => ({
            columnGap: 10,
            columns: three.map(({ label, text }) => ({
              width: (TEXT_WIDTH_PT - 20) / 3,
              text: [{ text: `${label}: `, style: 'label' }, text],
            })),
          }),
        ),
      ],
    };
  };
}

function inThrees<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / 3) }, (_, row) => list.slice(row * 3, row * 3 + 3));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const RULED = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (row: number) => (row === 1 ? COLOURS.ruleStrong : COLOURS.rule),
  paddingLeft: (column: number) => (column === 0 ? 0 : 8),
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

function addendum({ corrects, body, by, at }: NotePrint['addenda'][number]): Content {
  return {
    margin: [0, 12, 0, 0],
    unbreakable: body.length < 1500,
    stack: [
      { text: 'Addendum', style: 'heading', margin: [0, 0, 0, 3] },
      { text: `Corrects: ${corrects}`, bold: true },
      { text: body, margin: [0, 2, 0, 2] },
      { text: `Signed by ${by}, ${at}`, style: 'small' },
    ],
  };
}

function signature({ signature: signed, draftedBy }: NotePrint): Content {
  if (!signed) {
    return {
      unbreakable: true,
      margin: [0, 28, 0, 0],
      stack: [
        { text: 'Not signed. A draft may change and is not a record of treatment.', bold: true, color: COLOURS.ember },
      ],
    };
  }
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    stack: [
      rule(COLOURS.ink, 0.75, 0),
      {
        margin: [0, 5, 0, 0],
        columns: [
          ...(draftedBy
            ? [
                {
                  width: '*',
                  stack: [
                    { text: draftedBy.who, bold: true, fontSize: 11 },
                    `Drafted, and handed over ${draftedBy.handedAt}`,
                  ],
                },
              ]
            : []),
          {
            width: '*',
            stack: [
              { text: signed.by, bold: true, fontSize: 11 },
              `${draftedBy ? 'Co-signed' : 'Signed'} electronically, ${signed.at}`,
            ],
          },
        ],
      },
      { text: `SHA-256 of the signed content: ${signed.sha256}`, style: 'small', fontSize: 7, margin: [0, 3, 0, 0] },
    ],
  };
}
