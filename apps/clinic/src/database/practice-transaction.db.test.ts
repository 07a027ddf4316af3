import { beforeAll, describe, expect, it } from 'vitest';
import { addPractice, addStaffMember } from '../practice/add-practice.ts';
import { newId } from './identifier.ts';
import { AccessRefused, type Asking, asPractice, inPractice, type StaffActor } from './practice-transaction.ts';
import type { Role } from './tables.ts';
import { testDatabase } from './test-database.ts';

const rows = testDatabase();
const now = Temporal.Instant.from('2026-03-03T15:00:00Z');
let practiceId = '';
let staffId = '';
let otherStaffId = '';
const userId = newId();
const otherUserId = newId();

beforeAll(async () => {
  const { database } = rows();
  await database
    .insertInto('signInUser')
    .values([
      { id: userId, name: 'Mara Lind', email: 'mara@example.com' },
      { id: otherUserId, name: 'Jonas Ahl', email: 'jonas@example.com' },
    ])
    .execute();
  const practice = { name: 'Tarnbrook', tagline: '', telephone: '', email: '', isDemo: true };
  [practiceId, staffId, otherStaffId] = await addPractice(database, practice, [], async (db, id) => {
    const common = { practiceId: id, credentials: 'PT', roles: ['clinician'] as const };
    return [
      id,
      await addStaffMember(db, { ...common, userId, displayName: 'Mara Lind' }),
      await addStaffMember(db, { ...common, userId: otherUserId, displayName: 'Jonas Ahl' }),
    ];
  });
});

function asking(roles: readonly Role[], requestId: string): Asking {
  const actor = { practiceId, userId, staffId, displayName: 'Mara Lind', credentials: 'PT', roles };
  return { database: rows().database, actor, requestId, now };
}

async function logged(requestId: string) {
  const { rows: found } = await rows().ownerPool.query(
    'select action, outcome, patient_id from app.access_log where request_id = $1 order by patient_id',
    [requestId],
  );
  return found;
}

describe('a transaction for a practice and a person', () => {
  it('writes who looked at whom, in the same transaction', async () => {
    const [one, two] = [newId(), newId()];
    await inPractice(asking(['clinician'], 'looked'), 'record.read', async (tx) => {
      tx.touch(one);
      tx.touch(two);
      tx.touch(one);
    });
    expect(await logged('looked')).toEqual([
      { action: 'record.read', outcome: 'allowed', patient_id: one },
      { action: 'record.read', outcome: 'allowed', patient_id: two },
    ]);
  });

  it('writes nothing where the work fails, since nothing was seen or done', async () => {
    const failing = inPractice(asking(['clinician'], 'failed'), 'record.write', async () => {
      throw new Error('a fault');
    });
    await expect(failing).rejects.toThrow('a fault');
    expect(await logged('failed')).toEqual([]);
  });

  it('writes a refusal in a transaction of its own', async () => {
    const byRole = inPractice(asking(['editor'], 'refused-role'), 'record.read', async () => 'never');
    await expect(byRole).rejects.toThrow(AccessRefused);
    expect(await logged('refused-role')).toEqual([{ action: 'record.read', outcome: 'refused', patient_id: null }]);

    const patientId = newId();
    const byRecord = inPractice(asking(['student'], 'refused-record'), 'record.read', async (tx) => {
      tx.touch(patientId);
      throw new AccessRefused('record.read', 'This record was not shared with you.');
    });
    await expect(byRecord).rejects.toThrow('not shared');
    expect(await logged('refused-record')).toEqual([
      { action: 'record.read', outcome: 'refused', patient_id: patientId },
    ]);
  });

  describe('of an open page that asks again by itself', () => {
    const look = (patientId: string, requestId: string, minutes: number, changes: Partial<StaffActor> = {}) => {
      const first = asking(['clinician'], requestId);
      const later = { ...first, actor: { ...first.actor, ...changes }, now: now.add({ minutes }) };
      return inPractice(later, 'record.read', async (tx) => tx.touch(patientId), { isAskedAgain: true });
    };

    it('is one look with the one before it, for a quarter of an hour', async () => {
      const patientId = newId();
      await inPractice(asking(['clinician'], 'opened'), 'record.read', async (tx) => tx.touch(patientId));
      for (const minutes of [1, 2, 14]) await look(patientId, 'asked-again', minutes);
      expect(await logged('asked-again')).toEqual([]);
      await look(patientId, 'still-open', 15);
      await look(patientId, 'still-open', 29);
      expect(await logged('still-open')).toHaveLength(1);
      await inPractice(asking(['clinician'], 'opened-anew'), 'record.read', async (tx) => tx.touch(patientId));
      expect(await logged('opened-anew')).toHaveLength(1);
    });

    it('is a look of its own where nobody looked before, another person did, or another record was open', async () => {
      const patientId = newId();
      await look(patientId, 'nobody-before', 0);
      expect(await logged('nobody-before')).toHaveLength(1);
      await look(patientId, 'somebody-else', 1, { staffId: otherStaffId });
      expect(await logged('somebody-else')).toHaveLength(1);
      await look(newId(), 'another-record', 1);
      expect(await logged('another-record')).toHaveLength(1);
    });

    it('is logged where a change, or a refusal, is all that there was before', async () => {
      const patientId = newId();
      await inPractice(asking(['clinician'], 'changed'), 'record.write', async (tx) => tx.touch(patientId));
      const refused = inPractice(asking(['student'], 'refused-before'), 'record.read', async (tx) => {
        tx.touch(patientId);
        throw new AccessRefused('record.read');
      });
      await expect(refused).rejects.toThrow(AccessRefused);
      await look(patientId, 'after-those', 1);
      expect(await logged('after-those')).toHaveLength(1);
    });

    it('is logged each time it is refused', async () => {
      for (let time = 0; time < 2; time += 1) {
        const refused = inPractice(
          asking(['student'], 'refused-again'),
          'record.read',
          async (tx) => {
            tx.touch(userId);
            throw new AccessRefused('record.read');
          },
          { isAskedAgain: true },
        );
        await expect(refused).rejects.toThrow(AccessRefused);
      }
      expect(await logged('refused-again')).toHaveLength(2);
    });
  });

  it('leaves a log that can only be added to, whoever asks', async () => {
    await inPractice(asking(['clinician'], 'kept'), 'patients.find', async () => undefined);
    const { pool, ownerPool } = rows();
    await expect(
      asPractice(rows().database, practiceId, (db) => db.deleteFrom('accessLog').execute()),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(ownerPool.query("update app.access_log set action = 'nothing'")).rejects.toThrow(
      /can only be added to/,
    );
    await expect(ownerPool.query('delete from app.access_log')).rejects.toThrow(/can only be added to/);
    expect((await pool.query('select count(*)::int as n from app.access_log')).rows).toEqual([{ n: 0 }]);
    expect(await logged('kept')).toHaveLength(1);
  });

  it('leaves the next user of a connection without a practice', async () => {
    const { database, pool } = rows();
    await asPractice(database, practiceId, (db) => db.selectFrom('practice').select('id').execute());
    for (let i = 0; i < 12; i += 1) {
      expect((await pool.query('select id from app.practice')).rows).toEqual([]);
    }
  });

  it('takes only an id for a practice', async () => {
    await expect(asPractice(rows().database, "' or true --", async () => undefined)).rejects.toThrow(/by its id/);
  });
});
