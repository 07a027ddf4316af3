import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Credential,
  checkCredential,
  checkSafety,
  daysLeftIfFew,
  isStateCode,
  legalLevel,
  listedRule,
  type SafetyReason,
  SOURCES,
  STATE_CODES,
  STATE_RULES,
  type StateCode,
  type StateRule,
  stateRule,
} from '../src/index.ts';
import { CREDENTIAL, current, facts, TODAY, with_ } from './safety-examples.ts';

const ROWS: readonly (readonly [StateCode, StateRule])[] = STATE_CODES.map((code) => [code, STATE_RULES[code]]);

/** More of everything than any state asks for. */
function complete(state: string, change: Partial<Credential> = {}): Credential {
  return {
    ...CREDENTIAL,
    state,
    trainingHours: 400,
    inPersonHours: 400,
    supervisedSessions: 300,
    registrationNumber: 'E 12',
    ...change,
  };
}

const said = (state: string, change: Partial<Credential> = {}, today = TODAY) =>
  checkCredential(complete(state, change), state, today).map(({ rule, level }) => `${rule} ${level}`);

describe('the table of states', () => {
  it('has a row for each of the fifty and for the District of Columbia', () => {
    expect(ROWS).toHaveLength(51);
    expect(new Set(ROWS.map(([, { name }]) => name)).size).toBe(51);
  });

  it('counts as the tracker does: 39 states and the District allow it, 7 are silent, 4 do not permit it', () => {
    const by = (...wanted: readonly StateRule['status'][]) =>
      ROWS.filter(([, { status }]) => wanted.includes(status)).map(([code]) => code);
    expect(by('allowed', 'not-read')).toHaveLength(40);
    expect(by('silent').toSorted()).toEqual(['CT', 'MA', 'MI', 'MN', 'MO', 'OK', 'PA']);
    // Oregon has a law since, and no rules yet.
    expect(by('not-permitted', 'not-yet').toSorted()).toEqual(['CA', 'HI', 'NY', 'OR']);
  });

  it.each(ROWS)('%s rests on sources that are there, says when it was checked, and names no part twice', (_, row) => {
    for (const basis of row.basis) expect(basis.kind === 'source' && SOURCES[basis.source]).toBeTruthy();
    expect(Temporal.PlainDate.from(row.checkedOn).toString()).toBe('2026-11-23');
    for (const date of [row.effectiveFrom, row.setToLapseOn])
      if (date !== undefined) expect(Temporal.PlainDate.from(date).toString()).toBe(date);
    for (const words of [...row.besides, ...(row.registration ? [row.registration.words] : [])])
      expect(words).toMatch(/\.$/);
    expect(new Set(row.besides).size).toBe(row.besides.length);
  });

  it.each(ROWS.filter(([, { status }]) => status !== 'allowed'))('%s asks for nothing that was not read', (_, row) => {
    expect(row.training).toEqual({});
    expect([row.needleMayStay, row.currentMayFlow, row.writtenConsent]).toEqual([true, true, false]);
  });

  it('forbids a current wherever it forbids the needle that carries it, save in Washington', () => {
    const staysWithCurrent = ROWS.filter(([, row]) => !row.needleMayStay && row.currentMayFlow).map(([code]) => code);
    expect(staysWithCurrent).toEqual(['WA']);
  });

  it('knows no state by another name', () => {
    for (const text of ['', 'co', 'Colorado', 'PR', 'constructor', '__proto__']) {
      expect(isStateCode(text)).toBe(false);
      expect(stateRule(text)).toBeUndefined();
    }
  });
});

/** What each state asks for, as it stands in the clinical reference: the least that passes, and what falls short. */
const TRAINING: readonly {
  readonly state: StateCode;
  readonly least: Partial<Credential>;
  readonly short: readonly (readonly [Partial<Credential>, string])[];
}[] = [
  {
    state: 'AZ',
    least: { trainingHours: 24, inPersonHours: 0, supervisedSessions: 0 },
    short: [[{ trainingHours: 23 }, 'training-incomplete stop']],
  },
  {
    state: 'CO',
    least: { trainingHours: 50, inPersonHours: 40, supervisedSessions: 0 },
    short: [
      [{ trainingHours: 49 }, 'training-incomplete stop'],
      [{ inPersonHours: 39 }, 'training-incomplete stop'],
      [{ trainingHours: 49, trainingBeganOn: TODAY.subtract({ years: 4 }) }, 'training-incomplete warn'],
      [{ trainingHours: 30, inPersonHours: 30, trainingBeganOn: TODAY }, 'training-incomplete warn'],
      [{ trainingHours: 29, inPersonHours: 29, trainingBeganOn: TODAY }, 'training-incomplete stop'],
    ],
  },
  {
    state: 'DE',
    least: { trainingHours: 54, inPersonHours: 54, licensedOn: TODAY.subtract({ years: 2 }) },
    short: [
      [{ inPersonHours: 53 }, 'training-incomplete stop'],
      [{ inPersonHours: 25, trainingHours: 25, trainingBeganOn: TODAY }, 'training-incomplete warn'],
      [{ inPersonHours: 24, trainingHours: 24, trainingBeganOn: TODAY }, 'training-incomplete stop'],
      [{ licensedOn: TODAY.subtract({ years: 2 }).add({ days: 1 }) }, 'training-incomplete stop'],
    ],
  },
  {
    state: 'FL',
    least: { inPersonHours: 50, supervisedSessions: 25, licensedOn: TODAY.subtract({ years: 2 }) },
    short: [
      [{ inPersonHours: 49 }, 'training-incomplete stop'],
      [{ supervisedSessions: 24 }, 'training-incomplete stop'],
      [{ licensedOn: TODAY.subtract({ months: 23 }) }, 'training-incomplete stop'],
    ],
  },
  { state: 'GA', least: { inPersonHours: 50 }, short: [[{ inPersonHours: 49 }, 'training-incomplete stop']] },
  {
    state: 'MD',
    least: { trainingHours: 80, inPersonHours: 40 },
    short: [
      [{ trainingHours: 79 }, 'training-incomplete stop'],
      [{ inPersonHours: 39 }, 'training-incomplete stop'],
    ],
  },
  {
    state: 'NJ',
    least: { inPersonHours: 40, licensedOn: TODAY.subtract({ years: 2 }) },
    short: [
      [{ inPersonHours: 39 }, 'training-incomplete stop'],
      [{ licensedOn: TODAY.subtract({ years: 1 }) }, 'training-incomplete stop'],
    ],
  },
  { state: 'NV', least: { trainingHours: 150 }, short: [[{ trainingHours: 149 }, 'training-incomplete stop']] },
  {
    state: 'TN',
    least: { trainingHours: 74, inPersonHours: 74, licensedOn: TODAY.subtract({ years: 1 }) },
    short: [
      [{ inPersonHours: 73 }, 'training-incomplete stop'],
      [{ licensedOn: TODAY.subtract({ months: 11 }) }, 'training-incomplete stop'],
    ],
  },
  {
    state: 'UT',
    least: { supervisedSessions: 250, licensedOn: TODAY.subtract({ years: 2 }) },
    short: [
      [{ supervisedSessions: 249 }, 'training-incomplete stop'],
      [{ licensedOn: TODAY.subtract({ years: 1 }) }, 'training-incomplete stop'],
    ],
  },
  {
    state: 'WA',
    least: { trainingHours: 325, inPersonHours: 75 },
    short: [
      [{ trainingHours: 324 }, 'training-incomplete stop'],
      // How the hours are divided is general knowledge: it only warns.
      [{ inPersonHours: 74 }, 'training-incomplete warn'],
    ],
  },
];

describe.each(TRAINING)('the training that $state asks for', ({ state, least, short }) => {
  it('passes with the least of it', () => {
    expect(said(state, least)).toEqual([]);
  });

  it.each(short)('falls short with %o', (change, reason) => {
    expect(said(state, { ...least, ...change })).toEqual([reason]);
  });
});

describe('a rule of law that is not verified', () => {
  it('only warns: 200 supervised sessions of Illinois were read in another act', () => {
    expect(said('IL', { trainingHours: 134, supervisedSessions: 0 })).toEqual([
      'state-may-have-lapsed warn',
      'training-incomplete warn',
    ]);
    expect(said('IL', { trainingHours: 133, inPersonHours: 0, supervisedSessions: 200 })).toEqual([
      'state-may-have-lapsed warn',
      'training-incomplete stop',
    ]);
    expect(said('IL', {}, Temporal.PlainDate.from('2025-12-31'))).toEqual([]);
  });

  it('never stops a plan, in any state and with any credential', () => {
    fc.assert(
      fc.property(aPlace(), aCredential(), fc.boolean(), (state, credential, stays) => {
        const plan = [with_('splenius-capitis', stays ? { technique: 'static' } : { stimulation: current })];
        const { whole, sites } = checkSafety(facts({ plan, state, credential: { ...credential, state } }));
        const reasons: readonly SafetyReason[] = [whole, ...sites].flatMap((verdict) => verdict.reasons);
        for (const reason of reasons)
          if (listedRule(reason.rule)?.group === 'law' && reason.basis.kind !== 'source')
            expect(reason.level).toBe('warn');
      }),
    );
  });

  it('has its reason in words wherever a part is marked', () => {
    for (const [, row] of ROWS) {
      const { unverified } = row;
      for (const why of Object.values(unverified)) expect(why.length).toBeGreaterThan(20);
    }
    expect(legalLevel(STATE_RULES.WA, 'needleMayStay')).toBe('warn');
    expect(legalLevel(STATE_RULES.NV, 'needleMayStay')).toBe('stop');
  });
});

describe('besides the training', () => {
  it('Washington asks for its endorsement', () => {
    expect(said('WA', { registrationNumber: '' })).toEqual(['registration-missing stop']);
    expect(STATE_RULES.WA).toMatchObject({ calledInLaw: 'intramuscular needling', effectiveFrom: '2024-06-22' });
  });

  it('Arizona, Florida and Georgia want papers filed, which no number shows', () => {
    for (const state of ['AZ', 'FL', 'GA'] as const) {
      expect(STATE_RULES[state].registration.numberNeeded).toBe(false);
      expect(said(state, { registrationNumber: '' })).toEqual([]);
    }
  });

  it('Florida has adverse events reported within 15 days, and no other state that was read', () => {
    const reported = ROWS.filter(([, row]) => row.reportEventsWithinDays !== undefined);
    expect(reported.map(([code, row]) => [code, row.reportEventsWithinDays])).toEqual([['FL', 15]]);
  });

  it('written consent is asked for in seven states; Colorado and New Jersey give a copy and say what it names', () => {
    const codes = (holds: (row: StateRule) => boolean) =>
      ROWS.filter(([, row]) => holds(row))
        .map(([code]) => code)
        .toSorted();
    expect(codes(({ writtenConsent }) => writtenConsent)).toEqual(['CO', 'FL', 'KS', 'MD', 'NJ', 'VA', 'WA']);
    expect(codes(({ consentCopy }) => consentCopy)).toEqual(['CO', 'NJ']);
    expect(codes(({ consentNames }) => consentNames.length > 0)).toEqual(['CO', 'NJ', 'VA']);
  });

  it('nobody else may needle for the therapist in six states; in Colorado that is general knowledge', () => {
    const forbidden = ROWS.filter(([, { delegation }]) => delegation === 'forbidden').map(([code]) => code);
    expect(forbidden.toSorted()).toEqual(['CO', 'FL', 'KS', 'NJ', 'TN', 'VA']);
    expect(legalLevel(STATE_RULES.CO, 'delegation')).toBe('warn');
  });

  it('the ear and distant points are left out in Illinois, Nevada and Washington; in Colorado the board is asked', () => {
    const forbidden = ROWS.filter(([, { distalAndEar }]) => distalAndEar === 'forbidden').map(([code]) => code);
    expect(forbidden.toSorted()).toEqual(['IL', 'NV', 'WA']);
    expect(STATE_RULES.CO.unverified.distalAndEar).toMatch(/older text/);
  });

  it('New Jersey, Tennessee and Virginia allow only what the training covered', () => {
    const byRegion = ROWS.filter(([, { training }]) => training.byRegion).map(([code]) => code);
    expect(byRegion.toSorted()).toEqual(['NJ', 'TN', 'VA']);
  });
});

describe('the end of a licence', () => {
  it('is told from the sixtieth day before its last day, and not once it has ended', () => {
    const left = (days: number) => daysLeftIfFew({ expiresOn: TODAY.add({ days }) }, TODAY);
    expect([61, 60, 1, 0, -1].map(left)).toEqual([undefined, 60, 1, 0, undefined]);
  });
});

function aPlace() {
  return fc.constantFrom(...STATE_CODES, 'PR', '');
}

function aCredential() {
  return fc
    .record({
      trainingHours: fc.nat(400),
      inPersonHours: fc.nat(400),
      supervisedSessions: fc.nat(300),
      licensedYears: fc.nat(10),
      begunYears: fc.nat(10),
      hasNumber: fc.boolean(),
    })
    .map(({ licensedYears, begunYears, hasNumber, ...numbers }) =>
      complete('CO', {
        ...numbers,
        licensedOn: TODAY.subtract({ years: licensedYears }),
        trainingBeganOn: TODAY.subtract({ years: begunYears }),
        registrationNumber: hasNumber ? 'E 12' : '',
      }),
    );
}
