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
Pain is drawn at the temple on the left (aching, up to 6 of 10).
- temple
    Side: left
    Worst intensity: 6 of 10
    Quality: aching

OBJECTIVE
No examination by hand is recorded.

ASSESSMENT
By the pain drawing, the referral patterns of the atlas rank the left upper trapezius (likely, 62% of the drawing) and the left temporalis (possible, 20%). This is a ranking, not a diagnosis. The clinician chose the left upper trapezius and the right splenius capitis. The right splenius capitis was not among the muscles ranked.
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
Two muscles were needled, two counted by side. The left upper trapezius and the right splenius capitis were needled with 0.25 x 40 mm needles by deep pistoning. The target was trigger point 1 in the left upper trapezius and the right splenius capitis.
The skin was entered 6 times at the left upper trapezius and 4 times at the right splenius capitis. The needle reached 20 mm at the left upper trapezius. Depth is not recorded for the right splenius capitis.
Three local twitch responses came in the left upper trapezius. No local twitch response came at the right splenius capitis. Needling reproduced the familiar pain at the left upper trapezius. Familiar pain was not assessed at the right splenius capitis.
- upper trapezius, left
    Trigger point: tp1: mid-fibres, at the edge above the collar bone
    Needle: 0.25 x 40 mm
    Technique: Deep, pistoning
    Insertions: 6
    Depth: 20 mm
    Local twitch responses: 3
    Familiar pain reproduced: yes
    Stimulation as set: none
- splenius capitis, right
    Trigger point: tp1
    Needle: 0.25 x 40 mm
    Technique: Deep, pistoning
    Insertions: 4
    Depth: not recorded
    Local twitch responses: 0
    Familiar pain reproduced: not assessed
    Stimulation as set: none

RESPONSE TO NEEDLING
The patient tolerated needling well at the left upper trapezius. How it was tolerated is not recorded for the right splenius capitis.
Observed at the left upper trapezius: Brief ache to the temple.
- upper trapezius, left
    Tolerated: well
    Observed: Brief ache to the temple.
- splenius capitis, right
    Tolerated: not recorded
    Observed: not recorded.

NEEDLE COUNT
Eight needles went in and seven came out.
A needle missing at the right splenius capitis was found; account by Ada Quill. In the linen.
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
      'findings',
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
      paragraphs: ['Not counted yet, and not in that sum: the left upper trapezius.'],
      rows: [['upper trapezius, left', 'not counted', 'not counted']],
    });
  });

  it('tells no twitch from twitches not assessed', () => {
    const twitches = section('needling', sites(aSite({ twitches: 0 }), aSite())).rows.map((row) => row[6]);
    expect(twitches).toEqual(['0', 'not assessed']);
  });

  it('tells no drawing from an empty one', () => {
    expect(section('subjective', sites()).paragraphs).toContain('No pain drawing was made.');
    expect(section('subjective', sites(), { ...CONTEXT, drawing: [] }).paragraphs).toContain(
      'The pain drawing was made with nothing marked.',
    );
  });

  it('tells a current that was set at a site as set, never as one that ran', () => {
    const stimulation = { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 };
    const told = section('needling', sites(aSite({}, { technique: 'electrical', stimulation }))).paragraphs.join(' ');
    expect(told).toContain(
      'A current was set for the needles in the left upper trapezius: 2 Hz, pulses of 250 us, 20 min; the intensity is not recorded.',
    );
    expect(told).not.toContain(' ran ');
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
    const [first] = section('needling', sites(stopped)).paragraphs;
    expect(first).toBe(
      'The left upper trapezius was planned with 0.25 x 40 mm needles by deep pistoning, and no insertion was made. ' +
        'The target was trigger point 1.',
    );
  });
});

describe('missing needles in the note', () => {
  it('are told with outcome, particulars, person and note', () => {
    const { paragraphs } = section(
      'needle-count',
      sites(aSite({ needlesOut: 1, missingNeedles: [RETAINED, NOT_FOUND] })),
    );
    expect(paragraphs).toEqual([
      'Four needles went in and one came out. One missing needle has no account yet.',
      'A needle missing at the left upper trapezius was retained, and the patient referred to the emergency department; ' +
        'account by Ada Quill. Skin marked, told to keep still.',
      expect.stringContaining("was not found after the search of the patient's skin at every site"),
    ]);
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
    { muscle: 'temporalis', side: 'right', found: ['is not tender', 'twitches on palpation', 'hurts when stretched'] },
    { muscle: 'temporalis', side: 'left', found: ['is not tender', 'twitches on palpation', 'hurts when stretched'] },
  ] as const;

  it('is said of muscles together where it is the same, listed muscle by muscle, and part of the ranking', () => {
    const context = { ...WHOLE_CONTEXT, findings, rankedFor: 'neck pain' };
    expect(section('findings', WHOLE_VISIT, context)).toMatchObject({
      heading: 'Objective',
      paragraphs: [
        'The left upper trapezius reproduces the familiar pain and is tender at tp1. ' +
          'Both temporalis are not tender, twitch on palpation and hurt when stretched.',
      ],
      rows: [
        ['upper trapezius', 'left', 'reproduces the familiar pain; is tender at tp1'],
        ['temporalis', 'right', 'is not tender; twitches on palpation; hurts when stretched'],
        ['temporalis', 'left', 'is not tender; twitches on palpation; hurts when stretched'],
      ],
    });
    expect(section('candidates', WHOLE_VISIT, context).paragraphs[0]).toMatch(
      /^By the pain drawing and the findings, for neck pain, the referral patterns of the atlas rank the left upper trapezius \(likely/,
    );
  });

  it('tells the headache that was asked about, and says where nothing was examined', () => {
    const asked = { ...CONTEXT, headacheFeatures: ['nausea with the headache', 'the pain pulsates'] };
    expect(section('findings', WHOLE_VISIT, asked).paragraphs).toEqual([
      'No examination by hand is recorded.',
      'Asked about the headache, the patient confirmed: nausea with the headache; the pain pulsates.',
    ]);
  });
});

describe('same things', () => {
  it('are said together, both sides of a muscle as both, and a place that comes twice by its number', () => {
    const both = sites(
      aSite({ twitches: 3, insertions: 6 }),
      aSite({ twitches: 4, insertions: 6 }, at('upper-trapezius', 'right')),
      aSite({ twitches: 0, insertions: 2 }, at('levator-scapulae', 'left')),
    );
    expect(section('needling', both).paragraphs).toEqual([
      'Two muscles were needled, three counted by side. Both upper trapezius and the left levator scapulae were needled ' +
        'with 0.25 x 40 mm needles by deep pistoning. The target was trigger point 1 in every site.',
      'The skin was entered 6 times each at both upper trapezius and twice at the left levator scapulae. ' +
        'Depth is not recorded for any site.',
      'Three local twitch responses came in the left upper trapezius and 4 in the right upper trapezius. ' +
        'No local twitch response came at the left levator scapulae. Familiar pain was not assessed at any site.',
    ]);
    const twice = sites(aSite({ depthMm: 10 }), aSite({ depthMm: 12 }));
    expect(section('needling', twice).paragraphs[1]).toContain(
      'The needle reached 10 mm at the left upper trapezius (site 1) and 12 mm at the left upper trapezius (site 2).',
    );
  });
});

describe('how a needle went in', () => {
  it('is told in words: position, entry, direction, packet, and what was felt', () => {
    const approach = {
      position: 'prone',
      entry: 'guide-tube',
      angle: 'tangential',
      grip: 'pincer',
      direction: 'toward the table',
    } as const;
    const site = aSite({
      approach,
      redirections: 1,
      bleeding: 'spot',
      painDuring0to10: 4,
      twitches: 3,
      twitchStrength: 'strong',
    });
    const packet = { brand: 'Seirin J', lot: '7L02', expiresOn: '2028-05-31' };
    const { paragraphs } = section('needling', sites({ ...site, packet }));
    expect(paragraphs[1]).toBe(
      'The patient was prone. Needles went in through a guide tube, tangential to the skin, with the muscle held in a ' +
        'pincer grip, toward the table. Needles were redirected once. Needles came from Seirin J, lot 7L02, good until ' +
        '31 May 2028.',
    );
    expect(paragraphs[3]).toContain(
      'The twitches were strong. Pain while needled reached 4 of 10. There was a spot of blood.',
    );
    // What is so at both is said without a place; what differs, and what is counted, with one.
    const right = { ...site, packet, side: 'right', bleeding: 'none' } as const;
    const both = section('needling', sites({ ...site, packet }, right)).paragraphs;
    expect(both[1]).toMatch(/^The patient was prone\. .* Needles were redirected once each at both upper trapezius\. /);
    expect(both[3]).toContain(
      'There was a spot of blood at the left upper trapezius and no bleeding at the right upper trapezius.',
    );
    const { paragraphs: counts } = section(
      'needle-count',
      sites(aSite({ countedBy: { in: 'Ada Quill', out: 'Bo Lind' } })),
    );
    expect(counts[0]).toBe(
      'Four needles went in and four came out. They were counted in by Ada Quill and out by Bo Lind.',
    );
  });
});

describe('what other records say', () => {
  it('stands in its section, with what it rests on, and makes the section before needling', () => {
    const consent = { text: 'Consent for dry needling was signed.', rests: ['parts.consent'] } as const;
    const faint = { text: 'The patient felt faint.', rests: ['parts.event-1'] } as const;
    const draft = draftNote(WHOLE_VISIT, {
      ...CONTEXT,
      parts: [
        { under: 'before', sentences: [consent] },
        { under: 'response', sentences: [faint] },
      ],
    });
    expect(draft.sections.map(({ kind }) => kind)).toContain('before');
    expect(draft.sections.find(({ kind }) => kind === 'before')?.sentences).toEqual([[consent]]);
    expect(draft.sections.find(({ kind }) => kind === 'response')?.sentences.at(-1)).toEqual([faint]);
  });
});

describe('every sentence', () => {
  const aContext = fc.record({
    complaint: fc.string(),
    findings: fc.array(
      fc.record({
        muscle: fc.constantFrom<MuscleId>('upper-trapezius', 'temporalis'),
        side: fc.constantFrom<'left' | 'right'>('left', 'right'),
        found: fc.array(fc.constantFrom('is tender', 'has a taut band'), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    headacheFeatures: fc.array(fc.constant('the pain pulsates'), { maxLength: 1 }),
    drawing: fc.option(
      fc.array(
        fc.record({
          name: fc.constantFrom('Temple', 'Side of the neck'),
          side: fc.constantFrom<'left' | 'right' | 'midline'>('left', 'right', 'midline'),
          worstIntensity0to10: fc.nat(10),
          qualities: fc.subarray<'aching' | 'burning'>(['aching', 'burning']),
        }),
        { maxLength: 9 },
      ),
      { nil: undefined },
    ),
  });

  /** What a path must be able to find. */
  function restsOnSomething(path: string, session: NeedlingSession, context: NoteContext): boolean {
    const place = /^(\w+)\[(\d+)\]/.exec(path);
    if (place === null) return true;
    const lists: Readonly<Record<string, readonly unknown[] | undefined>> = {
      sites: session.sites,
      drawing: context.drawing,
      findings: context.findings,
      candidates: context.candidates,
    };
    const index = Number(place[2]);
    const account = /missingNeedles\[(\d+)\]/.exec(path);
    if (account !== null) return session.sites[index]?.missingNeedles[Number(account[1])] !== undefined;
    return lists[place[1] ?? '']?.[index] !== undefined;
  }

  it('rests on a datum that is there, and the paragraphs are nothing but sentences', () => {
    fc.assert(
      fc.property(anOddSession, aContext, (session, given) => {
        const context = { ...CONTEXT, ...given };
        for (const { paragraphs, sentences } of draftNote(session, context).sections) {
          expect(sentences.map((list) => list.map(({ text }) => text).join(' '))).toEqual(paragraphs);
          for (const { text, rests } of sentences.flat()) {
            expect(rests.length).toBeGreaterThan(0);
            expect(text).toMatch(/[.!?]["”]?$/);
            for (const path of rests) expect([path, restsOnSomething(path, session, context)]).toEqual([path, true]);
          }
        }
      }),
    );
  });

  it('leaves no datum out: each one has its sentence, and each site its row', () => {
    fc.assert(
      fc.property(anOddSession, aContext, (session, given) => {
        const { sections } = draftNote(session, { ...CONTEXT, ...given });
        const paths = new Set<string>(
          sections.flatMap(({ sentences }) => sentences.flat().flatMap(({ rests }) => rests)),
        );
        session.sites.forEach((site, index) => {
          for (const field of recordedFields(site)) expect(paths).toContain(`sites[${index}].${field}`);
          site.missingNeedles.forEach((_, place) => {
            expect(paths).toContain(`sites[${index}].missingNeedles[${place}]`);
          });
        });
        given.findings.forEach((_, index) => {
          expect(paths).toContain(`findings[${index}]`);
        });
        given.drawing?.forEach((_, index) => {
          expect(paths).toContain(`drawing[${index}]`);
        });
        for (const kind of ['needling', 'response', 'needle-count']) {
          expect(sections.find((each) => each.kind === kind)?.rows).toHaveLength(session.sites.length);
        }
      }),
    );
  });

  function recordedFields(site: SiteRecord): readonly string[] {
    const { triggerPoint, stimulation, packet, approach, countedBy } = site;
    const said = (texts: readonly (string | undefined)[]) =>
      texts.some((text) => text !== undefined && /[^\s\p{Cc}]/u.test(text));
    return [
      ...(['redirections', 'twitchStrength', 'painDuring0to10', 'bleeding'] as const).filter(
        (field) => site[field] !== undefined,
      ),
      ...(packet === undefined ? [] : ['packet']),
      ...(said(Object.values(approach ?? {})) ? ['approach'] : []),
      ...(said(Object.values(countedBy ?? {})) ? ['countedBy'] : []),
      'muscle',
      'needle',
      'technique',
      'insertions',
      'twitches',
      'depthMm',
      'familiarPainReproduced',
      'response',
      'needlesIn',
      'needlesOut',
      ...(triggerPoint === undefined ? [] : ['triggerPoint']),
      ...(stimulation === undefined ? [] : ['stimulation']),
    ];
  }
});
