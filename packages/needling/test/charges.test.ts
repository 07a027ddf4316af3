import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHARGE_CODES,
  type ChargedSite,
  type ChargeFacts,
  checkCharges,
  DEFAULT_CHARGE_RULES,
  isAsProposed,
  proposeCharges,
  TIMED_CODES,
  type TimedMinutes,
  timedUnits,
  unitsFor,
} from '../src/index.ts';

const NOTHING: ChargeFacts = { sites: [], minutes: {}, untimed: [], medicare: 'no', needlingChargedToday: false };

function needled(
  billingMuscle: string,
  side: ChargedSite['side'] = 'left',
  changes: Partial<ChargedSite> = {},
): ChargedSite {
  return { billingMuscle, side, insertions: 4, stimulated: false, ...changes };
}

function propose(facts: Partial<ChargeFacts>, rules = DEFAULT_CHARGE_RULES) {
  return proposeCharges({ ...NOTHING, ...facts }, rules);
}

function codes(facts: Partial<ChargeFacts>, rules = DEFAULT_CHARGE_RULES): readonly string[] {
  return propose(facts, rules).lines.map(({ code, units }) => `${code} x ${units}`);
}

describe('needling', () => {
  it('is charged by the number of muscles, once, whatever the number of sites', () => {
    expect(codes({ sites: [] })).toEqual([]);
    expect(codes({ sites: [needled('masseter')] })).toEqual(['20560 x 1']);
    expect(codes({ sites: [needled('masseter'), needled('temporalis')] })).toEqual(['20560 x 1']);
    expect(codes({ sites: [needled('masseter'), needled('temporalis'), needled('soleus')] })).toEqual(['20561 x 1']);
  });

  it('counts a trapezius in three parts as one muscle', () => {
    const { counts, lines } = propose({ sites: [needled('trapezius'), needled('trapezius'), needled('trapezius')] });
    expect(counts).toEqual({ muscles: 1, musclesAndSides: 1 });
    expect(lines).toMatchObject([{ code: '20560', sites: [0, 1, 2] }]);
  });

  it("tells both counts, and follows the practice's rule about sides", () => {
    const sites = [needled('masseter'), needled('masseter', 'right'), needled('soleus')];
    expect(propose({ sites })).toMatchObject({
      counts: { muscles: 2, musclesAndSides: 3 },
      lines: [{ code: '20560', why: expect.stringContaining('2 muscles needled (3 with each side counted)') }],
      remarks: [{ words: expect.stringContaining('With sides counted it would be the other needling code') }],
    });
    expect(codes({ sites }, { ...DEFAULT_CHARGE_RULES, muscles: 'muscle-and-side' })).toEqual(['20561 x 1']);
  });

  it('leaves out sites without an insertion, a second visit of the day, and a current through the needles', () => {
    expect(codes({ sites: [needled('masseter', 'left', { insertions: 0 })] })).toEqual([]);
    expect(codes({ sites: [needled('masseter', 'left', { insertions: undefined })] })).toEqual([]);
    const again = propose({ sites: [needled('masseter')], needlingChargedToday: true });
    expect(again.lines).toEqual([]);
    expect(again.notCharged).toEqual([expect.stringContaining('charged already for another visit')]);
    const current = propose({ sites: [needled('masseter', 'left', { stimulated: true })] });
    expect(current.lines.map(({ code }) => code)).toEqual(['20560']);
    expect(current.notCharged).toEqual([expect.stringContaining('part of the needling')]);
  });

  it('warns of Medicare, always where the patient has it and with an if where nobody knows', () => {
    const words = (medicare: ChargeFacts['medicare']) =>
      propose({ sites: [needled('masseter')], medicare }).remarks.map((remark) => remark.words);
    expect(words('yes')[0]).toMatch(/^Medicare does not pay/);
    expect(words('not-known')[0]).toMatch(/^If the patient has Medicare/);
    expect(words('no')).toEqual([]);
  });
});

describe('timed minutes', () => {
  it.each([
    [0, 0],
    [7, 0],
    [8, 1],
    [22, 1],
    [23, 2],
    [37, 2],
    [38, 3],
    [52, 3],
    [53, 4],
    [67, 4],
    [68, 5],
    [82, 5],
    [83, 6],
    [97, 6],
    [98, 7],
    [112, 7],
    [113, 8],
    [127, 8],
    [128, 9],
  ])('%i minutes are %i units, as in the manual', (minutes, units) => {
    expect(unitsFor(minutes)).toBe(units);
  });

  it('are dealt out as in the published case: 33 of exercise and 7 of hands are two and one', () => {
    expect(timedUnits({ '97110': 33, '97140': 7 }, 'medicare-total')).toEqual([
      { code: '97110', units: 2 },
      { code: '97140', units: 1 },
    ]);
    expect(timedUnits({ '97110': 33, '97140': 7 }, 'each-code')).toEqual([{ code: '97110', units: 2 }]);
  });

  it('say what they left out: minutes that make no unit by the rule, and none that got one', () => {
    const minutes = { '97110': 33, '97140': 7 };
    expect(propose({ minutes }).notCharged).toEqual([]);
    expect(propose({ minutes }, { ...DEFAULT_CHARGE_RULES, timed: 'each-code' }).notCharged).toEqual([
      'Treatment with the hands: 7 min make no unit.',
    ]);
  });

  it('are not those of needling, which is untimed', () => {
    const sites = [needled('masseter')];
    expect(codes({ sites, minutes: { '97110': 15 } })).toEqual(['20560 x 1', '97110 x 1']);
  });

  const someMinutes: fc.Arbitrary<TimedMinutes> = fc
    .tuple(...TIMED_CODES.map(() => fc.integer({ min: 0, max: 130 })))
    .map((minutes) => Object.fromEntries(TIMED_CODES.map((code, index) => [code, minutes[index]])));
  const sum = (list: readonly { readonly units: number }[]) => list.reduce((all, { units }) => all + units, 0);

  it("make as many units in sum as Medicare's table says, each code its whole quarters and one more at most", () => {
    fc.assert(
      fc.property(someMinutes, (minutes) => {
        const dealt = timedUnits(minutes, 'medicare-total');
        expect(sum(dealt)).toBe(unitsFor(TIMED_CODES.reduce((all, code) => all + (minutes[code] ?? 0), 0)));
        for (const code of TIMED_CODES) {
          const own = minutes[code] ?? 0;
          const units = dealt.find((line) => line.code === code)?.units ?? 0;
          expect(units).toBeGreaterThanOrEqual(Math.floor(own / 15));
          expect(units).toBeLessThanOrEqual(Math.floor(own / 15) + (own % 15 === 0 ? 0 : 1));
        }
      }),
    );
  });

  it('give no code a unit for its rest while a larger rest goes without', () => {
    fc.assert(
      fc.property(someMinutes, (minutes) => {
        const dealt = timedUnits(minutes, 'medicare-total');
        const rests = TIMED_CODES.map((code) => {
          const own = minutes[code] ?? 0;
          return { rest: own % 15, won: (dealt.find((line) => line.code === code)?.units ?? 0) > Math.floor(own / 15) };
        });
        const least = Math.min(...rests.filter(({ won }) => won).map(({ rest }) => rest));
        for (const { rest, won } of rests) if (!won) expect(rest).toBeLessThanOrEqual(least);
      }),
    );
  });

  it('never throw on odd numbers, which count as none', () => {
    fc.assert(
      fc.property(fc.double(), (odd) => {
        const units = timedUnits({ '97110': odd }, 'medicare-total');
        if (!Number.isInteger(odd) || odd < 8) expect(units).toEqual([]);
      }),
    );
  });
});

describe('what is proposed', () => {
  const aSite = fc.record({
    billingMuscle: fc.constantFrom('masseter', 'trapezius', 'soleus', 'temporalis'),
    side: fc.constantFrom<ChargedSite['side']>('left', 'right'),
    insertions: fc.option(fc.nat(6), { nil: undefined }),
    stimulated: fc.boolean(),
  });

  it('can always be charged as it is, says why, and never holds both needling codes', () => {
    fc.assert(
      fc.property(
        fc.array(aSite, { maxLength: 12 }),
        fc.constantFrom('muscle' as const, 'muscle-and-side' as const),
        fc.nat(90),
        (sites, muscles, exercise) => {
          const proposal = propose({ sites, minutes: { '97110': exercise } }, { ...DEFAULT_CHARGE_RULES, muscles });
          expect(checkCharges(proposal.lines)).toEqual([]);
          expect(isAsProposed(proposal.lines, proposal.lines)).toBe(true);
          for (const { why } of proposal.lines) expect(why).toMatch(/\.$/);
          const needling = proposal.lines.filter(({ code }) => code.startsWith('2056'));
          expect(needling.length).toBe(sites.some(({ insertions = 0 }) => insertions > 0) ? 1 : 0);
          // The order in which sites were begun charges nothing.
          const turned = propose(
            { sites: sites.toReversed(), minutes: { '97110': exercise } },
            { ...DEFAULT_CHARGE_RULES, muscles },
          );
          expect(turned.lines.map(({ code }) => code)).toEqual(proposal.lines.map(({ code }) => code));
        },
      ),
    );
  });

  it('is refused with both needling codes, two units of one, and units that nobody can have spent', () => {
    const refused = (lines: Parameters<typeof checkCharges>[0]) => checkCharges(lines).map(({ message }) => message);
    expect(
      refused([
        { code: '20560', units: 1 },
        { code: '20561', units: 1 },
      ])[0],
    ).toContain('never charged on one day');
    expect(refused([{ code: '20560', units: 2 }])).toEqual(['20560 is one unit a day.']);
    expect(refused([{ code: '97110', units: 0.5 }])).toHaveLength(1);
    expect(
      refused([
        { code: '97110', units: 1 },
        { code: '97110', units: 1 },
      ]),
    ).toHaveLength(1);
    expect(refused([])).toEqual([]);
  });

  it('is said in words of our own: none is longer than a line', () => {
    for (const { words } of Object.values(CHARGE_CODES)) expect(words.length).toBeLessThan(70);
  });
});
