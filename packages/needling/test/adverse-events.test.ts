import { describe, expect, it } from 'vitest';
import {
  ADVERSE_EVENT_KINDS,
  ADVERSE_EVENTS,
  type AdverseEventRule,
  adverseEvent,
  afterNextDayCheck,
  type Basis,
  needleGaps,
  needsNextDayCheck,
  PUBLISHED_RATES,
  type PublishedStudy,
  reachesOwner,
  reportDuties,
  SOURCES,
} from '../src/index.ts';

const RULES: readonly AdverseEventRule[] = Object.values(ADVERSE_EVENTS);
const STUDIES: readonly PublishedStudy[] = Object.values(PUBLISHED_RATES);
const DAY = Temporal.PlainDate.from('2026-03-03');

describe('what can happen', () => {
  it('comes with emergencies first, so that none is looked for', () => {
    const emergencies = RULES.map(({ emergency }) => emergency);
    expect(emergencies.lastIndexOf(true)).toBeLessThan(emergencies.indexOf(false));
    expect(ADVERSE_EVENT_KINDS[0]).toBe('pneumothorax');
  });

  it.each(RULES)('$name: has steps to take, each once, and a way to recognise it', ({ steps, recognise }) => {
    expect(recognise).not.toBe('');
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it('takes the needles out, sits up and calls for help where a lung may have collapsed', () => {
    const steps = adverseEvent('pneumothorax').steps.map(({ id }) => id);
    expect(steps.slice(0, 4)).toEqual(['needles-out', 'sit-up', 'vital-signs', 'call-emergency']);
    expect(adverseEvent('pneumothorax')).toMatchObject({ severity: 'serious', emergency: true });
  });

  it('reaches the owner where it is serious, whatever its kind, and by its kind alone where a needle is involved', () => {
    expect(reachesOwner('bruise', 'expected')).toBe(false);
    expect(reachesOwner('bruise', 'serious')).toBe(true);
    expect(reachesOwner('broken-needle', 'mild')).toBe(true);
    expect(reachesOwner('needlestick', 'mild')).toBe(true);
    expect(RULES.filter(({ severity }) => severity === 'serious').every((rule) => rule.reachesOwner)).toBe(true);
  });

  it('rests on sources that are there', () => {
    const bases: readonly Basis[] = [
      ...RULES.flatMap(({ steps, recogniseBasis }) => [recogniseBasis, ...steps.map(({ basis }) => basis)]),
      ...STUDIES.flatMap(({ rates }) => rates.map(({ basis }) => basis)),
    ];
    for (const basis of bases) if (basis.kind === 'source') expect(Object.hasOwn(SOURCES, basis.source)).toBe(true);
  });
});

describe('published rates', () => {
  it('come with how many were counted, and of what', () => {
    for (const { n, per } of STUDIES) {
      expect(n.from).toBeGreaterThan(1000);
      expect(n.to).toBeGreaterThanOrEqual(n.from);
      expect(['treatment', 'patient']).toContain(per);
    }
  });

  it('sum below what their authors call any mild event: one treatment can have two', () => {
    const { rates } = PUBLISHED_RATES['brady-2014'];
    const kinds = rates.filter(({ event }) => !event.startsWith('any-')).reduce((sum, one) => sum + one.perThousand, 0);
    expect(kinds).toBeCloseTo(188.1, 5);
    expect(rates[0].perThousand).toBe(191.8);
  });
});

describe('who else is told', () => {
  const serious = { kind: 'pneumothorax', severity: 'serious', outcome: 'hospital' } as const;

  it('Florida within fifteen days, with the last of them', () => {
    const [board] = reportDuties('FL', serious, DAY);
    expect(board?.words).toContain('within 15 days');
    expect(board?.by?.toString()).toBe('2026-03-18');
  });

  it('elsewhere, that it is not known: never that there is nothing', () => {
    expect(reportDuties('CO', serious, DAY)[0]?.words).toContain('Colorado');
    expect(reportDuties('CO', serious, DAY)[0]?.words).toContain('ask the board');
    expect(reportDuties('ZZ', serious, DAY)[0]?.words).toContain('ZZ');
  });

  it('nobody of a bruise, but of one that was sent to a doctor', () => {
    expect(reportDuties('FL', { kind: 'bruise', severity: 'expected', outcome: 'resolved' }, DAY)).toEqual([]);
    expect(reportDuties('FL', { kind: 'bruise', severity: 'mild', outcome: 'referred' }, DAY)).not.toEqual([]);
  });

  it('the log of sharps injuries, of a therapist who was pricked', () => {
    const [only, ...others] = reportDuties(
      'FL',
      { kind: 'needlestick', severity: 'moderate', outcome: 'not-known' },
      DAY,
    );
    expect(only?.words).toContain('sharps');
    expect(others).toEqual([]);
  });
});

describe('the day after', () => {
  it('asks where a needle went in over the lung, and not where it was only planned or lay elsewhere', () => {
    expect(needsNextDayCheck([{ muscle: 'upper-trapezius', insertions: 3 }])).toBe(true);
    expect(needsNextDayCheck([{ muscle: 'upper-trapezius', insertions: 0 }])).toBe(false);
    expect(needsNextDayCheck([{ muscle: 'temporalis', insertions: 3 }])).toBe(false);
    expect(needsNextDayCheck([])).toBe(false);
  });

  it('takes breathlessness for an emergency and any other yes for a doctor today', () => {
    const none = { breathless: false, chestPain: false, cough: false };
    expect(afterNextDayCheck(none)).toBe('nothing');
    expect(afterNextDayCheck({ ...none, cough: true })).toBe('doctor-today');
    expect(afterNextDayCheck({ ...none, chestPain: true })).toBe('doctor-today');
    expect(afterNextDayCheck({ ...none, breathless: true, cough: true })).toBe('emergency');
  });
});

describe('a needle that broke', () => {
  const retained = { outcome: 'retained-and-referred' } as const;
  const sent = { kind: 'broken-needle', outcome: 'hospital' } as const;

  it('and the patient in hospital: the account and the event agree', () => {
    expect(needleGaps([retained], [sent])).toEqual([]);
    expect(needleGaps([], [])).toEqual([]);
  });

  it('says which of the two is missing', () => {
    expect(needleGaps([retained], [])).toEqual(['event-missing']);
    expect(needleGaps([], [sent])).toEqual(['account-missing']);
    expect(needleGaps([{ outcome: 'found' }], [])).toEqual([]);
  });

  it('and stayed in does not go with an event that names no doctor', () => {
    expect(needleGaps([retained], [{ ...sent, outcome: 'resolved' }])).toEqual(['referral-missing']);
  });
});
