import { expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { clinicOf } from '../site/clinics/index.server.ts';
import { CLINICS } from './fictional-practice.ts';
import { writePractice, writeStaff } from './write-practice.ts';
import { writeSitePlaces } from './write-site-places.ts';

const rows = testDatabase();
const now = Temporal.Instant.from('2026-11-25T17:00:00Z');

it('gives each clinic of the demo hours, a map, a team and services in both languages, and its inbox three messages', async () => {
  const practiceId = newId();
  await asPractice(rows().database, practiceId, async (db) => {
    const { clinicIds } = await writePractice(db, practiceId);
    const staffIds = await writeStaff(db, practiceId, { now, users: new Map() });
    await writeSitePlaces(db, { practiceId, now, clinicIds, staffIds });
    for (const { slug } of CLINICS) {
      const page = await clinicOf({ db, practiceId, now, language: 'es' }, slug);
      expect(page?.view.openNow).toMatch(/^Abierto ahora hasta las/);
      expect(page?.view.ahead[0]?.name).toBe('Día de Acción de Gracias');
      expect(page?.view.map?.streets.length).toBeGreaterThan(3);
      expect(page?.team.length).toBeGreaterThan(2);
      expect(page?.services.map(({ name }) => name.text)).toContain('Punción seca');
    }
    const tasks = await db.selectFrom('task').select('kind').where('practiceId', '=', practiceId).execute();
    expect(tasks.map(({ kind }) => kind).sort()).toEqual(['site-booking', 'site-message', 'site-message']);
  });
});
