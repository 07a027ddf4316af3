import { muscle } from '@filiform/atlas';
import { describe, expect, it } from 'vitest';
import {
  checkSafety,
  type FIXED_RULES,
  HEALTH_ITEMS,
  type HealthItemId,
  isCovered,
  type Level,
  listedRule,
  oftenSaid,
  openQuestions,
  QUESTIONS,
  type QuestionId,
  RULE_IDS,
  type SafetyFacts,
  type SitePlan,
} from '../src/index.ts';
import { answered, CREDENTIAL, current, facts, TODAY, WELL, with_ } from './safety-examples.ts';

type Case = { readonly level: Level; readonly found: RegExp; readonly change: Partial<SafetyFacts> };

const consent = { signedOn: TODAY, signedBy: 'patient', version: '1' } as const;
const long = (lengthMm: number) => ({ needle: { diameterMm: 0.25, lengthMm } });
const inState = (state: string) => ({
  state,
  credential: {
    ...CREDENTIAL,
    state,
    trainingHours: 400,
    inPersonHours: 400,
    supervisedSessions: 300,
    trainedMuscles: ['splenius-capitis'],
  } as const,
});

/** One plan for each rule that is no question and no item of health: it is what brings the rule up. */
const CASES: Readonly<Record<keyof typeof FIXED_RULES, Case>> = {
  'no-episode': { level: 'stop', found: /No episode of care/, change: { episode: { kind: 'none' } } },
  discharged: {
    level: 'stop',
    found: /was discharged.*ended on 28 November 2026/,
    change: { episode: { kind: 'ended', endedOn: TODAY } },
  },
  consent: {
    level: 'stop',
    found: /not signed before 29 November 2026/,
    change: { consent: { ...consent, signedOn: TODAY.add({ days: 1 }) } },
  },
  'consent-scope': {
    level: 'stop',
    found: /leaves this part of the body out/,
    change: { consent: { ...consent, regions: ['lower-back'] } },
  },
  'credential-missing': {
    level: 'stop',
    found: /No dry needling credential for Colorado/,
    change: { credential: undefined },
  },
  'credential-expired': {
    level: 'stop',
    found: /licence ended on 27 November 2026/,
    change: { credential: { ...CREDENTIAL, expiresOn: TODAY.subtract({ days: 1 }) } },
  },
  'credential-not-begun': {
    level: 'stop',
    found: /licence begins on 29 November 2026/,
    change: { credential: { ...CREDENTIAL, licensedOn: TODAY.add({ days: 1 }) } },
  },
  'training-incomplete': {
    level: 'stop',
    found: /49 of 50 hours/,
    change: { credential: { ...CREDENTIAL, trainingHours: 49, trainingBeganOn: TODAY.subtract({ years: 5 }) } },
  },
  'training-by-region': {
    level: 'stop',
    found: /Virginia allows only what the training covered/,
    change: { ...inState('VA'), plan: [with_('soleus')] },
  },
  'state-not-permitted': { level: 'stop', found: /California does not permit/, change: inState('CA') },
  'state-not-yet': { level: 'stop', found: /Oregon has a law, but no rules/, change: inState('OR') },
  'state-silent': { level: 'warn', found: /law of Pennsylvania says nothing/, change: inState('PA') },
  'state-unknown': { level: 'warn', found: /what it asks for is not known here/, change: inState('WY') },
  'state-may-have-lapsed': { level: 'warn', found: /set to lapse on 2026-01-01/, change: inState('IL') },
  'registration-missing': {
    level: 'stop',
    found: /Washington asks for an endorsement/,
    change: inState('WA'),
  },
  'state-notify-referrer': { level: 'warn', found: /New Jersey asks/, change: inState('NJ') },
  'state-first-handout': {
    level: 'warn',
    found: /Tennessee asks/,
    change: { ...inState('TN'), firstSession: true },
  },
  'state-plan-of-care': { level: 'warn', found: /Florida asks/, change: { ...inState('FL'), firstSession: true } },
  'state-needle-stays': {
    level: 'stop',
    found: /Nevada forbids leaving the needle/,
    change: { ...inState('NV'), plan: [with_('splenius-capitis', { technique: 'static' })] },
  },
  'state-current': {
    level: 'stop',
    found: /Illinois forbids .* current/,
    change: { ...inState('IL'), plan: [with_('splenius-capitis', { stimulation: current })] },
  },
  'other-session': {
    level: 'warn',
    found: /Another patient of this clinician has needles in/,
    change: { othersWithNeedlesIn: 1 },
  },
  child: {
    level: 'warn',
    found: /under 18/,
    change: { bornOn: TODAY.subtract({ years: 10 }), consent: { ...consent, signedBy: 'guardian' } },
  },
  'lung-both-sides': {
    level: 'warn',
    found: /on both sides/,
    change: { plan: [with_('upper-trapezius'), with_('upper-trapezius', { side: 'right' })] },
  },
  'over-the-lung': { level: 'warn', found: /the lung lies beneath/, change: { plan: [with_('upper-trapezius')] } },
  'near-the-cord': {
    level: 'warn',
    found: /spinal cord and vertebral artery/,
    change: { plan: [with_('suboccipitals')] },
  },
  'not-needled': { level: 'warn', found: /knows no usual needling/, change: { plan: [with_('diaphragm')] } },
  'specialist-only': {
    level: 'warn',
    found: /within reach of a short needle/,
    change: { plan: [with_('subclavius')] },
  },
  'needle-long-for-source': {
    level: 'warn',
    found: /20 mm; measured by ultrasound/,
    change: { plan: [with_('rhomboids', long(20))] },
  },
  'needle-long-for-region': {
    level: 'warn',
    found: /100 mm, where 13 to 30 mm are usual/,
    change: { plan: [with_('temporalis', long(100))] },
  },
  'needle-no-range': {
    level: 'warn',
    found: /60 mm, and no usual length is known/,
    change: { plan: [with_('serratus-anterior', long(60))] },
  },
  'current-front-of-neck': {
    level: 'stop',
    found: /front of the neck/,
    change: { plan: [with_('sternocleidomastoid-sternal', { stimulation: current })] },
  },
  'current-chest': {
    level: 'warn',
    found: /current is planned at the chest/,
    change: { plan: [with_('pectoralis-minor', { stimulation: current })] },
  },
  'pair-across-midline': {
    level: 'stop',
    found: /splenius capitis, left and splenius capitis, right: .* midline/,
    change: pairOf(with_('splenius-capitis'), with_('splenius-capitis', { side: 'right' })),
  },
  'pair-across-chest': {
    level: 'stop',
    found: /through the chest/,
    change: pairOf(with_('pectoralis-major-sternal'), with_('rhomboids')),
  },
  'pair-front-of-neck': {
    level: 'stop',
    found: /near the carotid sinus/,
    change: pairOf(with_('splenius-capitis'), with_('platysma')),
  },
};

/** The level of each item of health as it ships; what guidelines call absolute is a stop. */
const ITEM_LEVELS: Readonly<Record<HealthItemId, Level>> = {
  'acute-illness': 'stop',
  'overwhelming-needle-fear': 'stop',
  'needle-fear': 'warn',
  'bleeding-disorder': 'stop',
  'anticoagulant-uncontrolled': 'stop',
  anticoagulant: 'warn',
  'antiplatelet-or-nsaid': 'warn',
  'immune-suppression': 'warn',
  'dulled-pain': 'warn',
  allergy: 'warn',
  epilepsy: 'warn',
  'epilepsy-uncontrolled': 'stop',
  'pacemaker-or-defibrillator': 'stop',
  'metal-implant': 'warn',
  'implant-or-fresh-wound': 'stop',
  'recent-surgery': 'warn',
  'skin-infection': 'stop',
  lymphoedema: 'stop',
  tumour: 'stop',
  pregnancy: 'warn',
  'pregnancy-trunk': 'warn',
  'pregnancy-early': 'warn',
  'pregnancy-current': 'stop',
  'bruises-easily': 'warn',
  'raises-bleeding': 'warn',
  'over-heart-device': 'stop',
  'lasting-infection': 'warn',
  'fainted-before': 'warn',
  'fasting-or-tired': 'warn',
  'cannot-consent': 'stop',
  'numb-or-poor-vessels': 'warn',
  'altered-anatomy': 'warn',
  'frail-or-unwell-mind': 'warn',
};

function pairOf(one: SitePlan, other: SitePlan): Partial<SafetyFacts> {
  return { plan: [one, other], pairs: [{ sites: [0, 1] }] };
}

function reasonsOf(change: Partial<SafetyFacts>) {
  const { whole, sites } = checkSafety(facts(change));
  return [whole, ...sites].flatMap(({ reasons }) => reasons);
}

/** A question and the choice of it that makes the item true. */
function askedFor(item: HealthItemId): readonly [QuestionId, string] {
  for (const question of openQuestions([]))
    for (const [choice, { means }] of Object.entries(QUESTIONS[question].choices))
      if (new Set<string>(means).has(item)) return [question, choice];
  throw new Error(`No question leads to ${item}.`);
}

const onTheChest = with_('pectoralis-major-clavicular', { stimulation: current });
const onTheBelly = with_('lumbar-multifidus', { needle: { diameterMm: 0.3, lengthMm: 40 }, stimulation: current });

describe('every rule', () => {
  it('has a plan here that brings it up', () => {
    const tried = [
      ...Object.keys(CASES),
      ...Object.keys(ITEM_LEVELS),
      ...openQuestions([]).map((question) => `ask-${question}`),
    ];
    expect(RULE_IDS.filter((id) => !tried.includes(id))).toEqual([]);
    expect(tried.filter((id) => !RULE_IDS.includes(id))).toEqual([]);
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });

  it.each(Object.entries(CASES))(
    '%s is said, with what to do and what it rests on',
    (rule, { level, found, change }) => {
      const said = reasonsOf(change).find((reason) => reason.rule === rule);
      expect(said).toMatchObject({ level });
      expect(said?.found).toMatch(found);
      expect(said?.todo).toMatch(/\.$/);
      expect(said?.basis.kind).toBeTruthy();
      const listed = listedRule(rule);
      if (listed?.level !== 'by-state') expect(listed).toMatchObject({ level, basis: { kind: said?.basis.kind } });
      expect(reasonsOf({}).some((reason) => reason.rule === rule)).toBe(false);
    },
  );

  it.each(Object.entries(ITEM_LEVELS))('%s is said by its answer, as a %s', (item, level) => {
    const id = Object.keys(HEALTH_ITEMS).find((known): known is HealthItemId => known === item);
    if (!id) throw new Error(`${item} is no item of health.`);
    const [question, choice] = askedFor(id);
    const said = reasonsOf({ plan: [onTheBelly, onTheChest], answers: answered(question, choice) });
    expect(said.find(({ rule }) => rule === item)).toMatchObject({ level, basis: HEALTH_ITEMS[id].basis });
    expect(reasonsOf({ plan: [onTheBelly, onTheChest] }).some(({ rule }) => rule === item)).toBe(false);
  });

  it.each(openQuestions([]))('ask-%s stops until it is answered', (question) => {
    const answers = WELL.filter((one) => one.question !== question);
    expect(reasonsOf({ answers })).toMatchObject([{ rule: `ask-${question}`, level: 'stop', cures: ['answer'] }]);
  });

  it('that only warns has words which are often written, each long enough to pass it', () => {
    const warns = [
      ...Object.entries(CASES)
        .filter(([, { level }]) => level === 'warn')
        .map(([rule]) => rule),
      ...Object.entries(ITEM_LEVELS)
        .filter(([, level]) => level === 'warn')
        .map(([rule]) => rule),
    ];
    for (const rule of warns) expect(oftenSaid(rule).length, rule).toBeGreaterThan(0);
    for (const words of warns.flatMap(oftenSaid)) expect(words.length).toBeGreaterThan(8);
  });
});

describe('the place of treatment', () => {
  it('Washington asks for constant attendance, and says so where another patient has needles in', () => {
    const said = reasonsOf({ ...inState('WA'), othersWithNeedlesIn: 2 });
    expect(said.find(({ rule }) => rule === 'other-session')?.found).toBe(
      '2 other patients of this clinician have needles in at this moment. Washington asks for constant attendance.',
    );
  });

  it('a handout is asked for at the first session alone', () => {
    expect(reasonsOf({ ...inState('TN'), firstSession: false }).map(({ rule }) => rule)).not.toContain(
      'state-first-handout',
    );
  });
});

describe('consent', () => {
  it('for the neck is not for the back, and one that names no place is for the whole body', () => {
    const neck = { ...consent, regions: ['neck-posterior'] } as const;
    expect(reasonsOf({ consent: neck })).toEqual([]);
    expect(reasonsOf({ consent: neck, plan: [onTheBelly] })).toMatchObject([{ rule: 'consent-scope', level: 'stop' }]);
    expect(reasonsOf({ consent, plan: [onTheBelly] })).toEqual([]);
  });

  it('that is withdrawn tomorrow still stands for what was done today', () => {
    expect(reasonsOf({ consent: { ...consent, withdrawnOn: TODAY.add({ days: 1 }) } })).toEqual([]);
  });
});

describe('two sites with one current', () => {
  it('may be neighbours on one side', () => {
    expect(reasonsOf(pairOf(with_('splenius-capitis'), with_('semispinalis-capitis')))).toEqual([]);
  });

  it('are said once, at the first of the two', () => {
    const { sites } = checkSafety(facts(pairOf(with_('soleus'), with_('soleus', { side: 'right' }))));
    expect(sites.map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([['pair-across-midline'], []]);
  });

  it('that the plan does not have are passed over', () => {
    expect(reasonsOf({ pairs: [{ sites: [0, 7] }] })).toEqual([]);
  });
});

describe('what was checked before', () => {
  const before = { id: 'a', plan: with_('soleus', { needle: { diameterMm: 0.3, lengthMm: 40 } }) };
  const now = (change: Partial<SitePlan>, id = 'a') => ({ id, plan: { ...before.plan, ...change } });

  it('covers the same and less: a shorter needle, a current left out', () => {
    expect(isCovered(now({}), [before])).toBe(true);
    expect(isCovered(now({ needle: { diameterMm: 0.3, lengthMm: 30 } }), [before])).toBe(true);
    expect(isCovered(before, [now({ stimulation: current })])).toBe(true);
  });

  it('does not cover another site, muscle, side or technique, a longer needle or a current', () => {
    const changes: readonly Partial<SitePlan>[] = [
      { muscle: 'plantaris' },
      { side: 'right' },
      { technique: 'static' },
      { needle: { diameterMm: 0.3, lengthMm: 50 } },
      { stimulation: current },
    ];
    for (const change of changes) expect(isCovered(now(change), [before])).toBe(false);
    expect(isCovered(now({}, 'b'), [before])).toBe(false);
  });
});

/** The rows of the clinical reference's table of hazards: a muscle of each, and what the atlas must say lies there. */
const HAZARDS = [
  ['upper-trapezius', /lung/i, /Pincer/],
  ['rhomboids', /lung/i, /rib/i],
  ['middle-trapezius', /lung/i, /rib/i],
  ['levator-scapulae', /lung/i, /tangential/i],
  ['serratus-anterior', /lung/i, /rib/i],
  ['latissimus-dorsi', /lung/i, /chest|rib|pincer|tangential/i],
  ['iliocostalis-thoracis', /lung/i, /./],
  ['thoracic-multifidus', /lung/i, /lamina/i],
  ['pectoralis-major-sternal', /lung.*axillary/i, /pincer|tangential/i],
  ['pectoralis-minor', /lung.*axillary/i, /pincer|tangential/i],
  ['supraspinatus', /lung.*suprascapular nerve/i, /scapula/i],
  ['infraspinatus', /lung.*suprascapular nerve/i, /scapula/i],
  ['subclavius', /lung.*plexus.*subclavian/i, /specialist|short/i],
  ['scalenes', /lung.*plexus.*subclavian/i, /specialist|short/i],
  ['suboccipitals', /vertebral artery.*cord.*occipital nerve/i, /./],
  ['cervical-multifidus', /cord/i, /extension|neutral/i],
  ['sternocleidomastoid-sternal', /carotid.*jugular.*vagus.*accessory/i, /pincer|lift/i],
  ['masseter-superficial', /facial artery.*facial nerve.*duct/i, /pulse/i],
  ['buccinator', /facial artery.*facial nerve.*duct/i, /pulse|thin|short/i],
  ['temporalis', /temporal artery/i, /pulse/i],
  ['frontalis', /supraorbital.*eye/i, /thread|orbit/i],
  ['lateral-pterygoid', /maxillary artery/i, /specialist/i],
  ['biceps-brachii', /brachial artery, median/i, /./],
  ['brachialis', /radial nerve/i, /./],
  ['triceps-brachii', /radial nerve in its spiral groove/i, /./],
  ['supinator', /radial nerve/i, /./],
  ['pronator-teres', /median nerve/i, /./],
  ['flexor-carpi-ulnaris', /ulnar nerve and artery/i, /./],
  ['hand-interossei', /digital nerves/i, /./],
  ['rectus-abdominis', /peritoneum.*bowel/i, /./],
  ['lumbar-multifidus', /kidney|canal/i, /./],
  ['iliocostalis-lumborum', /kidney.*peritoneum.*lung/i, /./],
  ['quadratus-lumborum', /kidney/i, /./],
  ['psoas-major', /kidney/i, /./],
  ['piriformis', /sciatic nerve/i, /./],
  ['gluteus-medius', /superior gluteal nerve/i, /./],
  ['gluteus-minimus', /superior gluteal nerve/i, /./],
  ['gluteus-maximus', /sciatic nerve/i, /./],
  ['iliacus', /femoral nerve, artery and vein/i, /./],
  ['pectineus', /femoral nerve, artery and vein/i, /./],
  ['adductor-longus', /femoral/i, /./],
  ['vastus-medialis', /femoral artery/i, /./],
  ['biceps-femoris', /sciatic nerve/i, /./],
  ['popliteus', /popliteal artery.*tibial nerve/i, /./],
  ['gastrocnemius-medial', /popliteal artery.*tibial nerve/i, /./],
  ['soleus', /posterior tibial artery.*tibial nerve/i, /./],
  ['tibialis-posterior', /tibial nerve.*posterior tibial/i, /./],
  ['fibularis-longus', /common fibular nerve/i, /./],
  ['quadratus-plantae', /plantar nerves and arteries/i, /./],
] as const;

describe('what lies beneath', () => {
  it.each(HAZARDS)('%s: the atlas names it, with care and source', (id, structure, care) => {
    const hazards = muscle(id)?.hazards ?? [];
    expect(hazards.map((hazard) => hazard.structure).join('; ')).toMatch(structure);
    expect(hazards.map((hazard) => hazard.care).join('; ')).toMatch(care);
    for (const { basis } of hazards) expect(basis.source).toBeTruthy();
  });
});
