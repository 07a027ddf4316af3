import { strokesForRegion } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { noteDefinition } from './note-definition.ts';
import { notePdf } from './note-pdf.server.ts';
import { type NotePrint, noteFileName } from './note-print.ts';

function aPrint(changes: Partial<NotePrint> = {}): NotePrint {
  return {
    practiceName: 'Tarnbrook Physical Therapy',
    clinicName: 'Depot Street',
    isDemo: false,
    patient: { name: 'Żaneta Łuczak', born: '4 March 1980' },
    when: 'Tue 3 Mar 2026, 15:30 MST',
    clinician: 'Mara Lind, PT',
    sections: [
      {
        kind: 'needle-count',
        heading: 'Needle count',
        paragraphs: ['Needles in 4, needles out 3.', 'Missing needle at upper trapezius, left: found.'],
        columns: ['Site', 'Needles in', 'Needles out'],
        rows: [['Upper trapezius, left', '4', '3']],
      },
    ],
    drawing: { version: 1, strokes: strokesForRegion('temple', 'left', 6, 'burning') },
    points: [{ muscle: 'upper-trapezius', side: 'left', triggerPoint: 'tp1' }],
    signature: { by: 'Mara Lind, PT', at: 'Tue 3 Mar 2026, 16:20 MST', sha256: 'ab'.repeat(32) },
    draftedBy: undefined,
    marks: [],
    addenda: [],
    ...changes,
  };
}

/** Everything that is set on the pages, header and footer too. */
function wordsOf(print: NotePrint): string {
  const { content, header, footer, watermark } = noteDefinition(print);
  const size = { width: 612, height: 792, orientation: 'portrait' } as const;
  const head = typeof header === 'function' ? header(1, 3, size) : header;
  const foot = typeof footer === 'function' ? footer(2, 3, size) : footer;
  return JSON.stringify([content, head, foot, watermark]);
}

describe('the printed note', () => {
  it('shows practice, patient, visit, counts with their account, and the signature with its hash', () => {
    const words = wordsOf(aPrint());
    for (const part of [
      'Tarnbrook Physical Therapy',
      'Żaneta Łuczak',
      '4 March 1980',
      'Needles in 4, needles out 3.',
      'Missing needle at upper trapezius, left: found.',
      'Signed electronically, Tue 3 Mar 2026, 16:20 MST',
      'ab'.repeat(32),
      'Page 2 of 3',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toMatch(/DRAFT|Demo practice/);
  });

  it('has a picture of each view that was drawn on, and of each that shows a needled point', () => {
    const words = wordsOf(aPrint());
    expect(words).toContain('Pain drawing');
    expect(words).toContain('Points needled');
    const without = wordsOf(aPrint({ drawing: undefined, points: [] }));
    expect(without).not.toContain('<svg');
  });

  it('says before the text what marks it, and both names where a student drafted it', () => {
    const words = wordsOf(
      aPrint({
        marks: [{ kind: 'late', words: 'Written late: the visit ended Tuesday.' }],
        draftedBy: { who: 'Ida Berg, SPT, student', handedAt: 'Tue 3 Mar 2026, 15:50 MST' },
      }),
    );
    expect(words).toContain('Written late: the visit ended Tuesday.');
    expect(words.indexOf('Written late')).toBeLessThan(words.indexOf('Needles in 4'));
    expect(words).toContain('Ida Berg, SPT, student');
    expect(words).toContain('Co-signed electronically, Tue 3 Mar 2026, 16:20 MST');
  });

  it('marks a draft as one on every page, and shows no signature', () => {
    const words = wordsOf(aPrint({ signature: undefined }));
    expect(words).toContain('DRAFT · page 2 of 3');
    expect(words).toContain('Not signed.');
    expect(words).not.toContain('Signed electronically');
  });

  it('says on every page that a demo practice is one', () => {
    expect(wordsOf(aPrint({ isDemo: true }))).toContain('Demo practice: every person here is made up');
  });

  it('names the file after the day and the visit, never after the patient', () => {
    const day = Temporal.PlainDate.from('2026-03-03');
    const id = '0195a0f2-7c3e-7b1a-9d2e-5c6f7a8b9c0d';
    expect(noteFileName(day, id, true)).toBe('note-2026-03-03-7a8b9c0d.pdf');
    expect(noteFileName(day, id, false)).toBe('note-2026-03-03-7a8b9c0d-draft.pdf');
    const { info } = noteDefinition(aPrint());
    expect(JSON.stringify(info)).not.toMatch(/Łuczak|Żaneta/);
  });

  it('becomes a PDF, with pictures and letters beyond Latin-1', async () => {
    const pdf = await notePdf(aPrint());
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 8))).toMatch(/^%PDF-1\.\d/);
    expect(pdf.byteLength).toBeGreaterThan(10_000);
  });
});
