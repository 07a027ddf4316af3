import type { MuscleId } from '@filiform/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginSite,
  countMuscles,
  draftNote,
  type MuscleWords,
  type NeedlingSession,
  type NoteContext,
  type NoteSectionKind,
  noteText,
  type SiteRecord,
  wordsFromId,
} from '../src/index.ts';
import { anOddSession } from './arbitraries.ts';
import { aPlan, aSite, at, FOUND, NOT_FOUND, RETAINED } from './examples.ts';

const ATLAS: Partial<Record<MuscleId, MuscleWords>> = {
  'upper-trapezius': {
    name: 'upper trapezius',
    billingMuscle: 'trapezius',
    triggerPoints: [{ id: 'tp1', place: 'mid-fibres, at the edge above the collar bone' }],
  },
  'middle-trapezius': { name: 'middle trapezius', billingMuscle: 'trapezius' },
};
const CONTEXT: NoteContext = { muscles: (muscle) => ATLAS[muscle] ?? wordsFromId(muscle) };

function section(kind: NoteSectionKind, session: NeedlingSession, context: NoteContext = CONTEXT) {
  const found = draftNote(session, context).sections.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`a note has no section ${kind}`);
  return found;
}

function sites(...records: readonly SiteRecord[]): NeedlingSession {
  return { sites: records };
}

const WHOLE_VISIT: NeedlingSession = sites(
  aSite({
    insertions: 6,
    twitches: 3,
    depthMm: 20,
    familiarPainReproduced: 'yes',
    response: { tolerated: 'well', text: 'Brief ache to the temple' },
  }),
  aSite({ twitches: 0, needlesOut: 3, missingNeedles: [FOUND] }, at('splenius-capitis', 'right')),
);
const WHOLE_CONTEXT: NoteContext = {
  ...CONTEXT,
  complaint: 'Tight neck, then the temple',
  drawing: [{ name: 'temple', side: 'left', worstIntensity0to10: 6, qualities: ['aching'] }],
  candidates: [
    { muscle: 'upper-trapezius', side: 'left', likelihood: 'likely', explains: 0.62, reasons: ['temple', 'neck'] },
    { muscle: 'temporalis', side: 'left', likelihood: 'possible', explains: 0.2, reasons: [] },
  ],
  plan: 'Again in a week',
  aftercare: 'Soreness after needling, English',
};

describe('a note of a whole visit', () => {
  it('reads as the clinician would write it', () => {
    expect(noteText(draftNote(WHOLE_VISIT, WHOLE_CONTEXT))).toBe(`SUBJECTIVE
In the patient's words: Tight neck, then the temple.
Pain drawing: one region marked.
- temple
    Side: left
    Worst intensity: 6 of 10
    Quality: aching

MUSCLES CONSIDERED
Ranked from the pain drawing by the referral patterns of the atlas. A ranking, not a diagnosis.
Chosen by the clinician: upper trapezius, left; splenius capitis, right.
Chosen, and not among those listed: splenius capitis, right.
- upper trapezius, left
    Source of the pain: likely
    Explains of the drawing: 62%
    Reasons: temple; neck
    Chosen: yes
- temporalis, left
    Source of the pain: possible
    Explains of the drawing: 20%
    Reasons: not recorded
    Chosen: no

DRY NEEDLING PROCEDURE
Muscles needled: 2. With each side counted: 2.
- upper trapezius, left
    Trigger point: tp1: mid-fibres, at the edge above the collar bone
    Needle: 0.25 x 40 mm
    Technique: Deep, pistoning
    Insertions: 6
    Depth: 20 mm
    Local twitch responses: 3
    Familiar pain reproduced: yes
    Electrical stimulation: none
- splenius capitis, right
    Trigger point: tp1
    Needle: 0.25 x 40 mm
    Technique: Deep, pistoning
    Insertions: 4
    Depth: not recorded
    Local twitch responses: 0
    Familiar pain reproduced: not assessed
    Electrical stimulation: none

RESPONSE TO NEEDLING
- upper trapezius, left
    Tolerated: well
    Observed: Brief ache to the temple.
- splenius capitis, right
    Tolerated: not recorded
    Observed: not recorded.

NEEDLE COUNT
Needles in 8, needles out 7.
Missing needle at splenius capitis, right: found. Account by: Ada Quill. In the linen.
- upper trapezius, left
    Needles in: 4
    Needles out: 4
- splenius capitis, right
    Needles in: 4
    Needles out: 3

PLAN AND AFTERCARE
Plan: Again in a week.
Aftercare given: Soreness after needling, English.
`);
  });

  it('is a structure with a version, needling in a section of its own', () => {
    const draft = draftNote(WHOLE_VISIT, WHOLE_CONTEXT);
    expect(draft.version).toBe(1);
    expect(draft.sections.map((each) => each.kind)).toEqual([
      'subjective',
      'candidates',
      'needling',
      'response',
      'needle-count',
      'plan',
    ]);
  });
});

describe('what was not recorded', () => {
  it('is said to be so, and never filled in', () => {
    const begun = sites(beginSite(aPlan()));
    expect(section('needling', begun).rows[0]?.slice(4)).toEqual([
      'not recorded',
      'not recorded',
      'not assessed',
      'not assessed',
      'none',
    ]);
    expect(section('response', begun).rows).toEqual([['upper trapezius, left', 'not recorded', 'not recorded.']]);
    expect(section('needle-count', begun)).toMatchObject({
      paragraphs: ['Not counted yet, and not in that sum: upper trapezius, left.'],
      rows: [['upper trapezius, left', 'not counted', 'not counted']],
    });
  });

  it('tells no twitch from twitches not assessed', () => {
    const twitches = section('needling', sites(aSite({ twitches: 0 }), aSite())).rows.map((row) => row[6]);
    expect(twitches).toEqual(['0', 'not assessed']);
  });

  it('tells no drawing from an empty one', () => {
    expect(section('subjective', sites()).paragraphs).toContain('Pain drawing: none was made.');
    expect(section('subjective', sites(), { ...CONTEXT, drawing: [] }).paragraphs).toContain(
      'Pain drawing: made, with nothing marked.',
    );
  });

  it('tells stimulation with unknown settings from none', () => {
    const technique = { technique: 'electrical' } as const;
    const stimulation = { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 };
    const rows = section('needling', sites(aSite({}, technique), aSite({}, { ...technique, stimulation }))).rows;
    expect(rows.map((row) => row[8])).toEqual([
      'settings not recorded',
      '2 Hz, 250 us, 20 min, intensity not recorded',
    ]);
  });

  it('names a site where no insertion was made, and does not count its muscle', () => {
    const stopped = aSite({ insertions: 0, needlesIn: 0, needlesOut: 0 });
    expect(section('needling', sites(stopped)).paragraphs).toEqual([
      'Muscles needled: 0. With each side counted: 0.',
      'Planned, and no insertion made: upper trapezius, left.',
    ]);
  });
});

describe('missing needles in the note', () => {
  it('are told with outcome, particulars, person and note', () => {
    const { paragraphs } = section(
      'needle-count',
      sites(aSite({ needlesOut: 1, missingNeedles: [RETAINED, NOT_FOUND] })),
    );
    expect(paragraphs[0]).toBe('Needles in 4, needles out 1.');
    expect(paragraphs[1]).toBe('Without an account yet: 1.');
    expect(paragraphs[2]).toBe(
      'Missing needle at upper trapezius, left: retained, and the patient referred to the emergency department. ' +
        'Account by: Ada Quill. Skin marked, told to keep still.',
    );
    expect(paragraphs[3]).toContain("not found after the search; searched: the patient's skin at every site");
  });
});

describe('muscles counted for billing', () => {
  it('count parts and sides of one muscle once, and with sides twice: both are kept', () => {
    const needled = [
      aSite(),
      aSite({}, at('upper-trapezius', 'right')),
      aSite({}, at('middle-trapezius', 'left')),
      aSite({}, at('infraspinatus', 'left')),
      aSite({ insertions: undefined }, at('temporalis', 'left')),
    ];
    expect(countMuscles(needled, CONTEXT.muscles)).toEqual({ muscles: 2, musclesAndSides: 3 });
  });
});

describe('whatever was recorded', () => {
  it('the note never throws, is the same twice, and each row fits its columns', () => {
    fc.assert(
      fc.property(anOddSession, fc.string(), (session, complaint) => {
        const draft = draftNote(session, { ...CONTEXT, complaint });
        expect(draftNote(session, { ...CONTEXT, complaint })).toEqual(draft);
        for (const { columns, rows } of draft.sections) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
        expect(noteText(draft)).not.toContain('undefined');
      }),
    );
  });

  it('free text can not break out of its line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\t', ' ', '\u0000', '.')), (characters) => {
        const { paragraphs } = section('subjective', sites(), { ...CONTEXT, complaint: characters.join('') });
        expect(paragraphs[0]).toMatch(/^In the patient's words: \S[^\n\r\t]*$/);
      }),
    );
  });
});

describe('what hands found', () => {
  const findings = [
    { muscle: 'upper-trapezius', side: 'left', found: ['reproduces the familiar pain', 'is tender at tp1'] },
    { muscle: 'temporalis', side: 'right', found: ['is not tender'] },
  ] as const;

  it('is listed muscle by muscle, and said to be part of the ranking', () => {
    const context = { ...WHOLE_CONTEXT, findings, rankedFor: 'neck pain' };
    expect(section('findings', WHOLE_VISIT, context)).toMatchObject({
      heading: 'Examination',
      paragraphs: [],
      rows: [
        ['upper trapezius', 'left', 'reproduces the familiar pain; is tender at tp1'],
        ['temporalis', 'right', 'is not tender'],
      ],
    });
    expect(section('candidates', WHOLE_VISIT, context).paragraphs[0]).toContain(
      'Ranked from the pain drawing and the findings, for neck pain, by the referral patterns',
    );
  });

  it('tells the headache that was asked about, and leaves no empty section where nothing was', () => {
    const asked = { ...CONTEXT, headacheFeatures: ['nausea with the headache', 'the pain pulsates'] };
    expect(section('findings', WHOLE_VISIT, asked)).toMatchObject({
      paragraphs: ['Headache: nausea with the headache; the pain pulsates.'],
      rows: [],
    });
    expect(draftNote(WHOLE_VISIT, { ...CONTEXT, findings: [] }).sections.map(({ kind }) => kind)).not.toContain(
      'findings',
    );
  });
});
