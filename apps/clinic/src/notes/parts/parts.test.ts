import { draftNote, wordsFromId } from '@filiform/needling';
import { describe, expect, it } from 'vitest';
import { restsOf } from '../rests.ts';
import { aftercarePart } from './aftercare-part.ts';
import { consentPart } from './consent-part.ts';
import { currentPart } from './current-part.ts';
import { healthPart } from './health-part.ts';
import type { RecordedPart } from './part.ts';

const AT = Temporal.Instant.from('2026-03-03T22:15:00Z');
const ZONE = 'America/Denver';

function said({ part }: RecordedPart): readonly string[] {
  return part.sentences.map(({ text }) => text);
}

describe('what other records say in a note', () => {
  it('tells every answer of the screen, and of the history what is more than a no', () => {
    const by = { remark: '', by: 'Mara Lind', at: AT };
    const part = healthPart({
      screen: [
        { question: 'blood-thinner', choice: 'in-range', ...by },
        { question: 'ill', choice: 'no', ...by },
        { question: 'skin', choice: undefined, ...by },
      ],
      history: [
        { question: 'epilepsy', choice: 'no', ...by },
        { question: 'cancer', choice: 'yes', ...by, remark: 'removed 2019', by: '' },
      ],
      visitId: 'v1',
      patientId: 'p1',
      timeZone: ZONE,
    });
    const [screen, history] = said(part);
    expect(screen).toMatch(/^Asked at this visit: .*: yes, values in range; .*: no\.$/);
    expect(history).toMatch(/^The health history says: .*: yes \(removed 2019\)\.$/);
    expect(Object.values(part.places).map(({ words }) => words)).toEqual([
      expect.stringContaining('Mara Lind, Tue 3 Mar, 15:15'),
      expect.stringContaining('Mara Lind'),
      expect.stringContaining('told by the patient'),
    ]);
  });

  it('keeps the capitals of an abbreviation in the middle of a sentence', () => {
    const part = healthPart({
      screen: [],
      history: [{ question: 'raising-bleeding', choice: 'yes', remark: '', by: 'Mara Lind', at: AT }],
      visitId: 'v1',
      patientId: 'p1',
      timeZone: ZONE,
    });
    expect(said(part)).toEqual(['The health history says: SSRI, antibiotic, herbs: yes.']);
  });

  it('tells consent with who signed and when, its end too, and that there is none', () => {
    expect(said(consentPart(undefined, 'p1'))).toEqual(['No consent for dry needling is signed.']);
    const consent = { signedOn: Temporal.PlainDate.from('2026-03-02'), signedBy: 'guardian', version: '3' } as const;
    expect(said(consentPart(consent, 'p1'))).toEqual([
      'Consent for dry needling was signed by a guardian on 2 March 2026.',
    ]);
    expect(said(consentPart({ ...consent, withdrawnOn: Temporal.PlainDate.from('2026-03-03') }, 'p1'))[0]).toContain(
      'It was withdrawn on 3 March 2026.',
    );
    expect(said(consentPart({ ...consent, signedAfterwards: true }, 'p1'))[0]).toContain(
      'That was after the needles had gone in.',
    );
  });

  it('tells a current with its needles, settings and the times it ran', () => {
    const pair = {
      needles: [
        { muscle: 'upper-trapezius', side: 'left', needle: 1 },
        { muscle: 'levator-scapulae', side: 'left', needle: 2 },
      ],
      waveform: 'biphasic',
      frequencyHz: 2,
      pulseWidthUs: 250,
      minutesPlanned: 20,
      intensity0to10: 4,
      patientWord: 'tapping',
      device: 'ES-130',
      channel: '1',
      startedAt: '2026-03-03T22:15:00Z',
      stoppedAt: '2026-03-03T22:30:00Z',
      stoppedEarlyWhy: 'the patient asked',
    } as const;
    expect(said(currentPart([pair], 'v1', ZONE))).toEqual([
      'A biphasic current (2 Hz, 250 us, intensity 4 of 10) ran between needle 1 of the left upper trapezius and needle 2 ' +
        'of the left levator scapulae from 15:15 to 15:30, ended early after 15 of 20 min because: the patient asked; ' +
        'the patient called it "tapping" (ES-130, channel 1).',
    ]);
    const notStarted = { ...pair, startedAt: undefined, stoppedAt: undefined, stoppedEarlyWhy: '' };
    expect(said(currentPart([notStarted], 'v1', ZONE))[0]).toContain('was set, and not started, between needle 1');
  });

  it('tells currents that went alike in one sentence, with the way to each', () => {
    const pairOf = (side: 'left' | 'right', startedAt: string, stoppedAt: string) => ({
      needles: [
        { muscle: 'upper-trapezius', side, needle: 1 },
        { muscle: 'upper-trapezius', side, needle: 2 },
      ] as const,
      waveform: 'biphasic' as const,
      frequencyHz: 2,
      pulseWidthUs: 250,
      minutesPlanned: 20,
      intensity0to10: 4,
      patientWord: '',
      device: 'Unit 1',
      channel: side === 'left' ? 'A' : 'B',
      startedAt,
      stoppedAt,
      stoppedEarlyWhy: '',
    });
    const left = pairOf('left', '2026-03-03T22:15:00Z', '2026-03-03T22:35:04Z');
    const right = pairOf('right', '2026-03-03T22:15:20Z', '2026-03-03T22:35:31Z');
    const part = currentPart([left, right], 'v1', ZONE);
    expect(said(part)).toEqual([
      'A biphasic current (2 Hz, 250 us, intensity 4 of 10) ran between needles 1 and 2 of both upper trapezius from ' +
        '15:15 to 15:35, each for the 20 min planned (Unit 1, channels A and B).',
    ]);
    expect(Object.values(part.places).map(({ words }) => words)).toEqual([
      'Stimulation, pair 1',
      'Stimulation, pair 2',
    ]);
    const later = pairOf('right', '2026-03-03T22:17:00Z', '2026-03-03T22:37:00Z');
    expect(said(currentPart([left, later], 'v1', ZONE))[0]).toContain(
      'between needles 1 and 2 of the left upper trapezius from 15:15 to 15:35; and needles 1 and 2 of the right ' +
        'upper trapezius from 15:17 to 15:37, each for the 20 min planned',
    );
    const stronger = { ...right, intensity0to10: 6 };
    expect(said(currentPart([left, stronger], 'v1', ZONE))).toHaveLength(2);
  });

  it('stands in the drafted note, each sentence with the way to its record', () => {
    const given = { id: 'g1', language: 'en', sheetVersion: '2', method: 'printed', givenAt: AT, givenBy: 'Mara Lind' };
    const part = aftercarePart([given], 'v1', ZONE);
    const { sections } = draftNote({ sites: [] }, { muscles: wordsFromId, parts: [part.part] });
    const sentence = sections.find(({ kind }) => kind === 'plan')?.sentences.at(-1)?.[0];
    expect(sentence?.text).toBe('The aftercare sheet (2, en) was given on paper at 15:15 by Mara Lind.');
    const source = { visitId: 'v1', sites: [], siteIds: [], parts: part.places };
    expect(restsOf(sentence?.rests ?? [], source)).toEqual([
      { words: 'Aftercare sheet, word for word', href: '/staff/visits/v1/aftercare/g1' },
    ]);
  });
});
