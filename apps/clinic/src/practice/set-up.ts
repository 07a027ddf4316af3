import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../database/identifier.ts';
import type { Services } from '../http/services.ts';
import { addPractice, addStaffMember } from './add-practice.ts';

function fileIn(dataDir: string): string {
  return join(dataDir, 'set-up-token.sha256');
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new one-time path for making the first practice; an earlier one ends. Only its hash is kept. */
export async function offerSetUp(services: Services): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await writeFile(fileIn(services.settings.dataDir), hashed(token), { mode: 0o600 });
  return `/set-up/${token}`;
}

/** True while the link works: it is the last one given, and there is no practice yet. */
export async function isSetUpOpen(services: Services, token: string): Promise<boolean> {
  const kept = await readFile(fileIn(services.settings.dataDir), 'utf8').catch(() => undefined);
  if (kept === undefined || kept !== hashed(token)) return false;
  const practices = await services.database.selectFrom('practiceDirectory').select('id').limit(1).execute();
  return practices.length === 0;
}

export type FirstPractice = {
  readonly practiceName: string;
  readonly tagline: string;
  readonly telephone: string;
  readonly clinicName: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly timeZone: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly ownerPassword: string;
};

/** Makes the practice, its first clinic and its owner; the link is used up. */
export async function setUpPractice(services: Services, wanted: FirstPractice): Promise<void> {
  const userId = await services.signIn.createUser(wanted.ownerEmail, wanted.ownerName, wanted.ownerPassword);
  await addPractice(
    services.database,
    {
      name: wanted.practiceName,
      tagline: wanted.tagline,
      telephone: wanted.telephone,
      email: wanted.ownerEmail,
      isDemo: false,
    },
    [],
    async (db, practiceId) => {
      const { clinicName, street, city, state, postalCode, telephone, timeZone } = wanted;
      await db
        .insertInto('clinic')
        .values({
          practiceId,
          id: newId(),
          slug: 'first',
          name: clinicName,
          street,
          city,
          state,
          postalCode,
          telephone,
          timeZone,
        })
        .execute();
      await addStaffMember(db, {
        practiceId,
        userId,
        displayName: wanted.ownerName,
        credentials: '',
        roles: ['owner', 'clinician'],
      });
    },
  );
  await rm(fileIn(services.settings.dataDir), { force: true });
}
