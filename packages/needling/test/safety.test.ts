import { ATLAS, muscle } from '@filiform/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksWhere,
  basisWords,
  type Credential,
  checkSafety,
  choiceOf,
  DANGER_AREAS,
  type DangerArea,
  decideStart,
  HEALTH_ITEMS,
  type HealthAnswer,
  HISTORY_TOPICS,
  LONGEST_NEEDLES,
  openQuestions,
  QUESTIONS,
  questionsOf,
  type SafetyFacts,
  SOURCES,
  STATE_RULES,
  type StateRule,
  stateRule,
} from '../src/index.ts';
import { answered, CREDENTIAL, current, facts, TODAY, WELL, with_ } from './safety-examples.ts';

/** `rule level`, of the whole plan and then of each site. */
function said(change: Partial<SafetyFacts> = {}): readonly string[] {
  const { whole, sites } = checkSafety(facts(change));
  return [whole, ...sites].flatMap(({ reasons }, at) =>
    reasons.map(({ rule, level }) => `${at === 0 ? 'plan' : `site ${at}`}: ${rule} ${level}`),
  );
}

describe('a plan goes', () => {
  it('for a well patient who signed, a trained clinician and a muscle away from danger', () => {
    const check = checkSafety(facts());
    expect(check).toEqual({ whole: { verdict: 'go', reasons: [] }, sites: [{ verdict: 'go', reasons: [] }] });
    expect(decideStart(check, [])).toEqual({ ok: true, value: [] });
  });
});

describe('a plan stops', () => {
  it.each(openQuestions([]))('until "%s" is asked: no answer is not a no', (question) => {
    const answers = WELL.filter((one) => one.question !== question);
    expect(said({ answers })).toEqual([`plan: ask-${question} stop`]);
  });

  it('where an answer is none of the choices', () => {
    expect(said({ answers: answered('ill', 'perhaps') })).toEqual(['plan: ask-ill stop']);
  });

  it('without consent, with consent withdrawn or run out, and where a minor signed alone', () => {
    const consent = { signedOn: TODAY, signedBy: 'patient', version: '1' } as const;
    const yesterday = TODAY.subtract({ days: 1 });
    const child = { bornOn: TODAY.subtract({ years: 18 }).add({ days: 1 }) };
    expect(said({ consent: undefined })).toEqual(['plan: consent stop']);
    expect(said({ consent: { ...consent, withdrawnOn: TODAY } })).toEqual(['plan: consent stop']);
    expect(said({ consent: { ...consent, expiresOn: yesterday } })).toEqual(['plan: consent stop']);
    expect(said({ consent: { ...consent, signedAfterwards: true } })).toEqual(['plan: consent stop']);
    expect(said({ consent: { ...consent, expiresOn: TODAY } })).toEqual([]);
    expect(said({ ...child, consent })).toContain('plan: consent stop');
    expect(said({ ...child, consent: { ...consent, signedBy: 'guardian' } })).not.toContain('plan: consent stop');
  });

  it('where the text asks for signing anew, and where a minor whose guardian signed has come of age', () => {
    const consent = { signedOn: TODAY.subtract({ days: 9 }), signedBy: 'guardian', version: '1' } as const;
    const grown = { bornOn: TODAY.subtract({ years: 18 }) };
    expect(said({ ...grown, consent })).toEqual(['plan: consent stop']);
    expect(said({ ...grown, consent: { ...consent, signedBy: 'patient', signedOn: TODAY } })).toEqual([]);
    expect(said({ consent: { ...consent, supersededBy: '2' } })).toEqual(['plan: consent stop']);
    // Somebody of age for whom a guardian signs is for the practice to know.
    expect(said({ consent })).toEqual([]);
  });

  it('at a site that the consent leaves out, and there alone', () => {
    const consent = { signedOn: TODAY, signedBy: 'patient', version: '1', regions: ['buttock'] } as const;
    const plan = [with_('gluteus-maximus'), with_('upper-trapezius')];
    expect(said({ consent, plan }).filter((one) => one.includes('consent'))).toEqual(['site 2: consent-scope stop']);
  });

  it('without a credential for the state, before it begins and after its last day', () => {
    expect(said({ credential: undefined })).toEqual(['plan: credential-missing stop']);
    expect(said({ credential: { ...CREDENTIAL, state: 'UT' } })).toEqual(['plan: credential-missing stop']);
    expect(said({ credential: { ...CREDENTIAL, expiresOn: TODAY.subtract({ days: 1 }) } })).toEqual([
      'plan: credential-expired stop',
    ]);
    expect(said({ credential: { ...CREDENTIAL, expiresOn: TODAY } })).toEqual([]);
    expect(said({ credential: { ...CREDENTIAL, licensedOn: TODAY.add({ days: 1 }) } })).toEqual([
      'plan: credential-not-begun stop',
    ]);
  });

  it('for a pacemaker only where a current is planned, until it is cleared in writing', () => {
    const answers = answered('heart-device', 'yes');
    const plan = [with_('splenius-capitis'), with_('splenius-capitis', { stimulation: current })];
    expect(said({ answers, plan })).toEqual(['site 2: pacemaker-or-defibrillator stop']);
    expect(said({ answers, plan, cleared: ['pacemaker-or-defibrillator'] })).toEqual([]);
  });

  it('over a pacemaker: at the place that is named, or at the chest on both sides where none is', () => {
    const plan = [with_('pectoralis-major-clavicular'), with_('pectoralis-major-clavicular', { side: 'right' })];
    const over = (where: HealthAnswer['where']) =>
      said({ answers: answered('heart-device', 'yes', where), plan }).filter((words) => words.includes('over-heart'));
    expect(over([])).toEqual(['site 1: over-heart-device stop', 'site 2: over-heart-device stop']);
    expect(over([{ region: 'chest-upper', side: 'left' }])).toEqual(['site 1: over-heart-device stop']);
    const cleared = ['pacemaker-or-defibrillator'] as const;
    expect(said({ answers: answered('heart-device', 'yes'), plan, cleared })).toContain(
      'site 1: over-heart-device stop',
    );
  });

  it('for a current at belly, pelvis or low back in pregnancy', () => {
    const needle = { diameterMm: 0.3, lengthMm: 50 };
    const plan = [
      with_('lumbar-multifidus', { needle, stimulation: current }),
      with_('temporalis', { stimulation: current }),
    ];
    expect(said({ plan, answers: answered('pregnant', 'yes') })).toEqual([
      'plan: pregnancy warn',
      'site 1: pregnancy-current stop',
      'site 1: pregnancy-trunk warn',
    ]);
  });

  it('where the patient cannot decide', () => {
    expect(said({ answers: answered('understanding', 'cannot') })).toEqual(['plan: cannot-consent stop']);
  });

  it('for a fever, which nobody can clear', () => {
    expect(said({ answers: answered('ill', 'yes'), cleared: ['acute-illness'] })).toEqual(['plan: acute-illness stop']);
  });

  it('at the site that lies in an infected region, on that side alone', () => {
    const plan = [with_('gastrocnemius-medial'), with_('gastrocnemius-medial', { side: 'right' }), with_('temporalis')];
    const answers = answered('skin', 'yes', [{ region: 'calf-medial', side: 'left' }]);
    expect(said({ answers, plan })).toEqual(['site 1: skin-infection stop']);
  });

  it('at every site where nobody said where the skin is infected', () => {
    expect(said({ answers: answered('skin', 'yes'), plan: [with_('soleus'), with_('temporalis')] })).toEqual([
      'site 1: skin-infection stop',
      'site 2: skin-infection stop',
    ]);
  });

  it('for a current at the front of the neck', () => {
    const plan = [with_('sternocleidomastoid-sternal', { stimulation: current })];
    expect(said({ plan })).toEqual(['site 1: current-front-of-neck stop']);
  });
});

describe('a plan warns', () => {
  it('of the lung beneath, and of both sides of the chest at one visit', () => {
    const plan = [with_('upper-trapezius'), with_('levator-scapulae', { side: 'right' })];
    expect(said({ plan })).toEqual([
      'plan: lung-both-sides warn',
      'site 1: over-the-lung warn',
      'site 2: over-the-lung warn',
    ]);
  });

  it('of a needle longer than the source or the region supports', () => {
    const long = (lengthMm: number) => ({ needle: { diameterMm: 0.25, lengthMm } });
    const temporalis = checkSafety(facts({ plan: [with_('temporalis', long(100))] })).sites[0]?.reasons[0];
    expect(temporalis).toMatchObject({
      rule: 'needle-long-for-region',
      level: 'warn',
      found: 'temporalis, left: a needle of 100 mm, where 13 to 30 mm are usual.',
      todo: 'That is 3 times the longest that is usual: was another needle meant? Correct it.',
    });
    expect(said({ plan: [with_('rhomboids', long(20))] })).toEqual([
      'site 1: needle-long-for-source warn',
      'site 1: over-the-lung warn',
    ]);
  });

  it('of pregnancy, and once more at belly, pelvis and low back', () => {
    const plan = [with_('temporalis'), with_('lumbar-multifidus', { needle: { diameterMm: 0.3, lengthMm: 50 } })];
    expect(said({ plan, answers: answered('pregnant', 'yes') })).toEqual([
      'plan: pregnancy warn',
      'site 2: pregnancy-trunk warn',
    ]);
  });

  it('of a child, until the birthday', () => {
    const consent = { signedOn: TODAY, signedBy: 'guardian', version: '1' } as const;
    const born = TODAY.subtract({ years: 18 });
    expect(said({ bornOn: born.add({ days: 1 }), consent })).toEqual(['plan: child warn']);
    expect(said({ bornOn: born })).toEqual([]);
  });

  it.each([
    ['anticoagulant', 'yes', 'anticoagulant'],
    ['painkillers-thinning-blood', 'yes', 'antiplatelet-or-nsaid'],
    ['raising-bleeding', 'yes', 'raises-bleeding'],
    ['strong-painkillers', 'yes', 'dulled-pain'],
    ['immunity', 'yes', 'immune-suppression'],
    ['bleeding', 'easily', 'bruises-easily'],
    ['needles-before', 'fainted', 'fainted-before'],
    ['infections', 'yes', 'lasting-infection'],
    ['last-meal', 'no', 'fasting-or-tired'],
  ] as const)('of what the answer "%s: %s" tells', (asked, choice, rule) => {
    expect(said({ answers: answered(asked, choice) })).toEqual([`plan: ${rule} warn`]);
  });

  it('of the first three months, known or possible', () => {
    expect(said({ answers: answered('pregnant', 'early') })).toEqual([
      'plan: pregnancy warn',
      'plan: pregnancy-early warn',
    ]);
  });

  it('may be passed with a reason of a few words, a stop never', () => {
    const check = checkSafety(facts({ plan: [with_('upper-trapezius')] }));
    const pass = { rule: 'over-the-lung', site: 0, why: 'Pincer grip, lifted well off the chest' };
    expect(decideStart(check, [pass])).toEqual({ ok: true, value: [pass] });
    const refused = decideStart(check, [{ ...pass, why: '...' }]);
    expect(!refused.ok && refused.error[0].message).toMatch(
      /^upper trapezius, left: the lung lies beneath\. .*say why/,
    );
    const stopped = checkSafety(facts({ consent: undefined }));
    expect(decideStart(stopped, [{ rule: 'consent', why: 'She said yes by telephone' }]).ok).toBe(false);
  });
});

describe('the place and its training', () => {
  const inState = (state: string, change: Partial<Credential> = {}) => ({
    state,
    credential: { ...CREDENTIAL, state, trainingHours: 400, inPersonHours: 400, supervisedSessions: 300, ...change },
  });

  it('Colorado asks for 50 hours with 40 in person, and lets a clinician begin after 30 for four years', () => {
    const learning = { trainingHours: 30, inPersonHours: 30, trainingBeganOn: TODAY.subtract({ years: 4 }) };
    expect(said(inState('CO', { trainingHours: 50, inPersonHours: 40 }))).toEqual([]);
    expect(said(inState('CO', { trainingHours: 50, inPersonHours: 39 }))).toEqual(['plan: training-incomplete stop']);
    expect(said(inState('CO', learning))).toEqual(['plan: training-incomplete warn']);
    expect(said(inState('CO', { ...learning, trainingBeganOn: TODAY.subtract({ years: 4, days: 1 }) }))).toEqual([
      'plan: training-incomplete stop',
    ]);
    expect(said(inState('CO', { ...learning, trainingHours: 29 }))).toEqual(['plan: training-incomplete stop']);
  });

  it('Nevada forbids a needle that stays, and with it a current; Washington, as a matching bill says, lets it stay with one', () => {
    const plan = [
      with_('splenius-capitis', { technique: 'static' }),
      with_('splenius-capitis', { stimulation: current }),
    ];
    expect(said({ ...inState('NV'), plan })).toEqual(['site 1: state-needle-stays stop', 'site 2: state-current stop']);
    expect(said({ ...inState('WA', { registrationNumber: 'E 12' }), plan })).toEqual([
      'site 1: state-needle-stays warn',
    ]);
  });

  it('asks for the board where a state says nothing or was not read, and stops where it is not permitted', () => {
    expect(said(inState('PA'))).toEqual(['plan: state-silent warn']);
    expect(said(inState('WY'))).toEqual(['plan: state-unknown warn']);
    expect(said(inState('CA'))).toEqual(['plan: state-not-permitted stop']);
    expect(said(inState('OR'))).toEqual(['plan: state-not-yet stop']);
    expect(stateRule('constructor')).toBeUndefined();
  });

  it('New Jersey allows only the muscles that the training covered', () => {
    const notice = 'plan: state-notify-referrer warn';
    expect(said(inState('NJ'))).toEqual([notice, 'site 1: training-by-region warn']);
    expect(said(inState('NJ', { trainedMuscles: ['soleus'] }))).toEqual([notice, 'site 1: training-by-region stop']);
    expect(said(inState('NJ', { trainedMuscles: ['splenius-capitis'] }))).toEqual([notice]);
  });
});

describe("the practice's own rules", () => {
  it('change a level, with the name of who did', () => {
    const practice = { changed: [{ rule: 'needle-fear', level: 'stop', by: 'Dr. Rivera, PT' }], own: [] } as const;
    const { whole } = checkSafety(facts({ practice, answers: answered('fear', 'some') }));
    expect(whole).toMatchObject({ verdict: 'stop', reasons: [{ rule: 'needle-fear', changedBy: 'Dr. Rivera, PT' }] });
  });

  it('add what is stricter', () => {
    const own = [{ id: 'own-1', level: 'stop', words: 'No scalenes here.', muscles: ['scalenes'] }] as const;
    const practice = { changed: [], own };
    expect(said({ practice, plan: [with_('scalenes'), with_('temporalis')] })).toEqual([
      'site 1: own-1 stop',
      'site 1: specialist-only warn',
      'site 1: over-the-lung warn',
    ]);
  });
});

describe('the tables', () => {
  it('name each health item in a question, and no other', () => {
    const means = Object.values(QUESTIONS).flatMap((question) =>
      Object.values(question.choices).flatMap((choice) => [...choice.means]),
    );
    expect([...new Set(means)].sort()).toEqual(Object.keys(HEALTH_ITEMS).sort());
  });

  it('ask in the history, and at every visit, what each is meant to hold', () => {
    const topics = new Set(questionsOf('history').map((id) => QUESTIONS[id].about));
    expect([...topics]).toEqual(Object.keys(HISTORY_TOPICS));
    expect(questionsOf('visit')).toEqual([
      'blood-thinner',
      'pregnant',
      'ill',
      'skin',
      'new-implants',
      'fear',
      'last-meal',
    ]);
  });

  it('let every question be answered without a stop or a warning, and ask where for what is in one place', () => {
    expect(said()).toEqual([]);
    expect(asksWhere('skin', 'yes')).toBe(true);
    expect(asksWhere('metal-implants', 'yes')).toBe(true);
    expect(asksWhere('skin', 'no')).toBe(false);
    expect(asksWhere('ill', 'yes')).toBe(false);
    expect(choiceOf('skin', 'constructor')).toBeUndefined();
  });

  it("say of a rule without a source that it is the product's default", () => {
    expect(basisWords({ kind: 'general-knowledge', note: 'widely listed' })).toBe(
      'Product default, not verified in a source (widely listed)',
    );
    expect(basisWords({ kind: 'source', source: 'munoz-2022' })).toBe(SOURCES['munoz-2022']);
  });

  it('hold every muscle whose record in the atlas speaks of lung or pleura to be over the lung', () => {
    const speaks = ATLAS.muscles
      .filter(({ hazards }) => hazards.some(({ structure }) => /lung|pleura/i.test(structure)))
      .map(({ id }) => id);
    const { muscles }: DangerArea = DANGER_AREAS.lung;
    expect(speaks.filter((id) => !muscles.includes(id))).toEqual([]);
  });

  it('rest on sources that are there', () => {
    const rules: readonly StateRule[] = Object.values(STATE_RULES);
    const bases = [
      ...Object.values(HEALTH_ITEMS).map(({ basis }) => basis),
      ...LONGEST_NEEDLES.map(({ basis }) => basis),
      ...rules.flatMap(({ basis }) => basis),
    ];
    for (const basis of bases) if (basis.kind === 'source') expect(SOURCES[basis.source]).toBeTruthy();
    expect(LONGEST_NEEDLES.every((row) => muscle(row.muscle) !== undefined)).toBe(true);
  });
});

describe('any plan', () => {
  const anAnswer = fc.constantFrom(...openQuestions([])).chain((question) =>
    fc.record({
      question: fc.constant(question),
      choice: fc.constantFrom(...Object.keys(QUESTIONS[question].choices)),
      where: fc.constantFrom<HealthAnswer['where'][]>([], [{ region: 'lower-back', side: 'left' }]),
    }),
  );
  const aSite = fc.constantFrom(...ATLAS.muscles.map(({ id }) => id)).map((id) => with_(id, { stimulation: current }));

  it('is never freer for one more answer that is not a no, nor for one more site', () => {
    fc.assert(
      fc.property(
        fc.array(anAnswer, { maxLength: 6 }),
        anAnswer,
        fc.array(aSite, { maxLength: 4 }),
        aSite,
        (some, one, plan, site) => {
          const before = checkSafety(facts({ answers: [...WELL, ...some], plan }));
          const after = checkSafety(facts({ answers: [...WELL, ...some, one], plan: [...plan, site] }));
          const rank = { go: 0, warn: 1, stop: 2 };
          expect(rank[after.whole.verdict]).toBeGreaterThanOrEqual(rank[before.whole.verdict]);
          before.sites.forEach(({ verdict }, at) => {
            expect(rank[after.sites[at]?.verdict ?? 'go']).toBeGreaterThanOrEqual(rank[verdict]);
          });
        },
      ),
    );
  });
});
