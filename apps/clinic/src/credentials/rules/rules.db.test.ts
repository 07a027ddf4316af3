import { checkSafety } from '@filiform/needling';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/identifier.ts';
import { AccessRefused, asPractice, inPractice, NotFound } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, asks, type Clinic, NOW, type Person } from '../../intake/intake.test-data.ts';
import { practiceRules } from './practice-rules.server.ts';
import { rulesView } from './rules-view.server.ts';
import { sendRules } from './send-rules.server.ts';

const rows = testDatabase();
let clinic: Clinic;
/** A practice of its own for each test: what one changes, no other finds. */
beforeEach(async () => {
  clinic = await aClinic(rows().database);
});

const owner = (): Person => ({ ...clinic.jonas, role: 'owner' });

function send(fields: Readonly<Record<string, string>>, person: Person = clinic.mara, now = NOW) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const asking = { ...asks(rows().database, clinic, person), now };
  return inPractice(asking, 'rules.change', (tx) => sendRules(tx, form));
}

const nameMara = () => send({ what: 'lead', staffId: clinic.mara.staffId }, owner());
const view = (person: Person = clinic.mara) =>
  inPractice(asks(rows().database, clinic, person), 'rules.see', rulesView);
const stored = () => inPractice(asks(rows().database, clinic, clinic.mara), 'rules.see', practiceRules);
const level = (change: Readonly<Record<string, string>>) =>
  send({ what: 'level', rule: 'needle-fear', seen: '0', level: 'stop', reason: 'Two fainted in spring.', ...change });

/** A rule about the scalenes, typed as the form sends it. */
const OWN = {
  what: 'own',
  follows: '',
  level: 'stop',
  words: 'No scalenes here.',
  muscles: 'scalenes',
  techniques: '',
  healthItems: '',
  needleLongerThanMm: '',
};

async function ruleNamed(id: string) {
  const found = (await view()).groups.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
  if (!found) throw new Error(`${id} is not listed.`);
  return found;
}

describe('the clinical lead', () => {
  it('is named by an owner alone, among the clinicians, and stays in the history when another follows', async () => {
    expect((await view()).lead).toBeUndefined();
    await expect(send({ what: 'lead', staffId: clinic.mara.staffId })).rejects.toThrow(AccessRefused);
    expect(await send({ what: 'lead', staffId: clinic.student.staffId }, owner())).toMatchObject({
      kind: 'refused',
      refusal: { errors: { staffId: 'Choose a clinician who works here.' } },
    });
    await nameMara();
    expect(await nameMara()).toEqual({ kind: 'done', done: 'lead' });
    expect(await view()).toMatchObject({ lead: { name: 'Mara Lind', isActive: true }, isLead: true });
    await send({ what: 'lead', staffId: clinic.jonas.staffId }, owner(), NOW.add({ hours: 1 }));
    expect(await view()).toMatchObject({ lead: { name: 'Jonas Ahl' }, isLead: false, candidates: [] });
    const { rows: history } = await rows().ownerPool.query(
      'select ended_at is null as stands from app.clinical_lead where practice_id = $1 order by named_at',
      [clinic.practiceId],
    );
    expect(history).toEqual([{ stands: false }, { stands: true }]);
  });

  it('is shown as gone once deactivated, and then nobody changes rules', async () => {
    await nameMara();
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .updateTable('staffMember')
        .set({ deactivatedAt: NOW })
        .where('practiceId', '=', clinic.practiceId)
        .where('id', '=', clinic.mara.staffId)
        .execute(),
    );
    expect((await view(owner())).lead).toMatchObject({ name: 'Mara Lind', isActive: false });
    await expect(send({ ...OWN, id: newId() }, clinic.jonas)).rejects.toThrow(
      'Only the clinical lead, Mara Lind, changes safety rules.',
    );
  });
});

describe('the level of a rule', () => {
  it('is changed with a reason, holds for the next plan with her name, and keeps the default beside it', async () => {
    await nameMara();
    expect(await level({})).toEqual({ kind: 'done', done: 'level' });
    expect(await stored()).toEqual({
      changed: [{ rule: 'needle-fear', level: 'stop', by: 'Mara Lind' }],
      own: [],
    });
    expect(await ruleNamed('needle-fear')).toMatchObject({
      level: 'stop',
      productLevel: 'warn',
      isChanged: true,
      isProductDefault: true,
      version: 1,
      history: [{ level: 'stop', reason: 'Two fainted in spring.', by: 'Mara Lind' }],
    });
    expect(await level({ seen: '1', level: 'warn', reason: 'It was the heat.' })).toMatchObject({ kind: 'done' });
    expect((await stored()).changed).toEqual([]);
    const back = await ruleNamed('needle-fear');
    expect(back).toMatchObject({ level: 'warn', isChanged: false, version: 2 });
    expect(back.history.map(({ reason }) => reason)).toEqual(['It was the heat.', 'Two fainted in spring.']);
  });

  it('is changed once, however often it is sent; the second of two is told what stands', async () => {
    await nameMara();
    await level({});
    expect(await level({})).toEqual({ kind: 'done', done: 'level' });
    expect((await ruleNamed('needle-fear')).history).toHaveLength(1);
    expect(await level({ level: 'warn' })).toMatchObject({
      kind: 'refused',
      refusal: {
        errors: { form: expect.stringMatching(/changed meanwhile/) },
        values: { reason: 'Two fainted in spring.' },
      },
    });
    const answers = await Promise.all([1, 2].map(() => level({ rule: 'tumour', level: 'warn' })));
    expect(answers).toEqual([
      { kind: 'done', done: 'level' },
      { kind: 'done', done: 'level' },
    ]);
    expect((await ruleNamed('tumour')).history).toHaveLength(1);
  });

  it('of gates, law and questions is nobody’s to change, and a change without a reason is none', async () => {
    await nameMara();
    for (const rule of ['consent', 'credential-missing', 'state-current', 'ask-ill', 'no-such-rule'])
      expect(await level({ rule, level: 'warn' })).toMatchObject({
        kind: 'refused',
        refusal: { errors: { form: 'This rule is not the practice’s to change.' } },
      });
    expect(await level({ reason: ' ' })).toMatchObject({
      kind: 'refused',
      refusal: { errors: { reason: 'Say why: the reason is kept with the change.' } },
    });
    expect((await stored()).changed).toEqual([]);
  });

  it('is changed by no other clinician, no owner and no student', async () => {
    await nameMara();
    const change = { what: 'level', rule: 'needle-fear', seen: '0', level: 'stop', reason: 'Because' };
    for (const person of [clinic.jonas, owner(), clinic.student])
      await expect(send(change, person)).rejects.toThrow(AccessRefused);
  });
});

describe('a rule of the practice’s own', () => {
  it('is added once, stops the plan it names, and is retired and brought back', async () => {
    await nameMara();
    const id = newId();
    expect(await send({ ...OWN, id })).toEqual({ kind: 'done', done: 'own' });
    expect(await send({ ...OWN, id })).toEqual({ kind: 'done', done: 'own' });
    expect((await stored()).own).toEqual([{ id, level: 'stop', words: 'No scalenes here.', muscles: ['scalenes'] }]);
    expect((await view()).own).toMatchObject([{ id, holdsFor: ['in scalenes'] }]);
    await send({ what: 'retire', id });
    expect((await stored()).own).toEqual([]);
    expect((await view()).retired).toMatchObject([{ id, isFollowed: false }]);
    expect(await send({ what: 'back', id })).toEqual({ kind: 'done', done: 'back' });
    expect(await send({ what: 'back', id })).toMatchObject({ kind: 'refused' });
    expect((await stored()).own).toMatchObject([{ words: 'No scalenes here.' }]);
    expect((await view()).retired).toMatchObject([{ id, isFollowed: true }]);
    await expect(send({ what: 'retire', id: newId() })).rejects.toThrow(NotFound);
  });

  it('that is edited is a new one; the old is kept, and of two who edit it the second is told', async () => {
    await nameMara();
    const id = newId();
    await send({ ...OWN, id });
    const edit = () => send({ ...OWN, id: newId(), follows: id, needleLongerThanMm: '25', stimulation: 'yes' });
    const answers = await Promise.all([edit(), edit()]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
    expect((await stored()).own).toMatchObject([
      { muscles: ['scalenes'], needleLongerThanMm: 25, stimulation: true, level: 'stop' },
    ]);
    expect((await view()).retired).toMatchObject([{ id, isFollowed: true }]);
  });

  it('names something it holds for, in words, and no length that can’t be', async () => {
    await nameMara();
    const refusal = async (change: Partial<typeof OWN>) => {
      const answer = await send({ ...OWN, id: newId(), ...change });
      return answer.kind === 'refused' ? answer.refusal.errors : answer;
    };
    expect(await refusal({ muscles: '' })).toEqual({ form: expect.stringMatching(/^Say for which plans it holds/) });
    expect(await refusal({ muscles: 'no-such-muscle' })).toEqual({ form: expect.stringMatching(/^Say for which/) });
    expect(await refusal({ words: '' })).toEqual({ words: 'Write the rule as your colleagues will read it.' });
    expect(await refusal({ needleLongerThanMm: '900' })).toEqual({
      needleLongerThanMm: 'Needle length 900 mm is out of range: give 5 to 150 mm. Or leave it empty.',
    });
  });
});

describe('the page', () => {
  it('lists every rule with level and evidence, and the law of the practice’s state', async () => {
    const { groups, states } = await view(clinic.student);
    expect(
      groups.flatMap(({ rules }) => rules).every(({ basis, isProductDefault }) => basis !== '' || isProductDefault),
    ).toBe(true);
    expect(states.map(({ stateName }) => stateName)).toEqual(['Colorado']);
    expect(await ruleNamed('consent')).toMatchObject({ level: 'stop', changeable: false, isProductDefault: true });
    expect(await ruleNamed('over-the-lung')).toMatchObject({ isProductDefault: false });
    await expect(view({ ...clinic.mara, role: 'front-desk' })).rejects.toThrow(AccessRefused);
  });

  it('and the check agree on what is stored', async () => {
    await nameMara();
    await send({ ...OWN, id: newId(), muscles: 'splenius-capitis', words: 'Not the splenius.' });
    const practice = await stored();
    const check = checkSafety({
      plan: [
        {
          muscle: 'splenius-capitis',
          side: 'left',
          needle: { diameterMm: 0.25, lengthMm: 25 },
          technique: 'deep-pistoning',
        },
      ],
      answers: [],
      cleared: [],
      episode: { kind: 'open' },
      othersWithNeedlesIn: 0,
      firstSession: false,
      consent: undefined,
      bornOn: Temporal.PlainDate.from('1980-01-01'),
      credential: undefined,
      state: 'CO',
      today: Temporal.PlainDate.from('2026-03-03'),
      practice,
    });
    expect(check.sites[0]).toMatchObject({ verdict: 'stop', reasons: [{ found: 'Not the splenius.' }] });
  });
});

describe('the database', () => {
  it('takes changes from the clinical lead alone, and loses none', async () => {
    await nameMara();
    await level({});
    const id = newId();
    await send({ ...OWN, id });
    const app = async (text: string, values: readonly unknown[]) => {
      const client = await rows().pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local app.practice_id = '${clinic.practiceId}'`);
        return (await client.query(text, [...values])).rowCount;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const insert = (staffId: string) =>
      app(
        `insert into app.safety_rule_level (practice_id, id, rule, row_version, level, reason, changed_by, changed_at)
         values ($1, $2, 'tumour', 1, 'warn', 'x', $3, now())`,
        [clinic.practiceId, newId(), staffId],
      );
    expect(await insert(clinic.mara.staffId)).toBe(1);
    await expect(insert(clinic.jonas.staffId)).rejects.toThrow(/Only the clinical lead/);
    await expect(app("update app.safety_rule_level set level = 'warn'", [])).rejects.toThrow(/permission denied/);
    await expect(rows().ownerPool.query("update app.safety_rule_level set level = 'warn'")).rejects.toThrow(
      /only be added to/,
    );
    const retire = (staffId: string) =>
      app('update app.own_safety_rule set retired_by = $2, retired_at = now() where id = $1', [id, staffId]);
    expect(await retire(clinic.mara.staffId)).toBe(1);
    await expect(retire(clinic.jonas.staffId)).rejects.toThrow(/Only the clinical lead/);
    await expect(app("update app.own_safety_rule set words = 'x' where id = $1", [id])).rejects.toThrow(
      /stays as it was written|Only the clinical lead/,
    );
    await expect(app('update app.clinical_lead set staff_id = $1', [clinic.jonas.staffId])).rejects.toThrow(
      /stays as it was written/,
    );
    await expect(
      app(
        `insert into app.clinical_lead (practice_id, id, staff_id, named_by, named_at) values ($1, $2, $3, $3, now())`,
        [clinic.practiceId, newId(), clinic.jonas.staffId],
      ),
    ).rejects.toThrow(/one_at_a_time/);
  });
});
