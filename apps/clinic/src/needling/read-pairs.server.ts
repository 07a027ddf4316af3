import { type PairRecord, WAVEFORM } from '@filiform/needling';
import type { Selectable } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import type { PairFields, Run } from './pair-fields.ts';
import type { PairTimes } from './pair-put.ts';
import { readSession } from './read-needling.server.ts';

export type PairRow = Selectable<Tables['stimulationPair']>;

/** The pairs of a session in the order in which they were joined; those that were taken back are among them. */
export async function pairsOf(tx: PracticeTransaction, sessionId: string): Promise<readonly PairRow[]> {
  return tx.db
    .selectFrom('stimulationPair')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('sessionId', '=', sessionId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/**
 * The currents of a visit as plain data, for its note: those that were not taken back, with the muscles they ran between.
 * @returns empty where none was joined
 */
export async function stimulationOf(tx: PracticeTransaction, visitId: string): Promise<readonly PairRecord[]> {
  const session = await readSession(tx, visitId);
  if (!session) return [];
  const needle = (siteId: string, number: number) => {
    const site = [...session.sites, ...session.takenBack].find(({ row }) => row.id === siteId);
    if (!site) throw new Error('A stored pair joins a site of another session.');
    return { muscle: site.record.muscle, side: site.record.side, needle: number };
  };
  return (await pairsOf(tx, session.id))
    .filter(({ removedAt }) => removedAt === null)
    .map((row) => ({
      needles: [needle(row.siteOne, row.needleOne), needle(row.siteTwo, row.needleTwo)],
      waveform: WAVEFORM,
      frequencyHz: row.frequencyHz,
      pulseWidthUs: row.pulseUs,
      minutesPlanned: row.minutesPlanned,
      ...(row.intensity === null ? {} : { intensity0to10: row.intensity }),
      patientWord: row.patientWord,
      device: row.device,
      channel: row.channel,
      ...(row.startedAt === null ? {} : { startedAt: row.startedAt.toString() }),
      ...(row.stoppedAt === null ? {} : { stoppedAt: row.stoppedAt.toString() }),
      stoppedEarlyWhy: row.stoppedEarlyWhy,
    }));
}

export function pairTimes({ startedAt, stoppedAt }: Pick<PairRow, 'startedAt' | 'stoppedAt'>): PairTimes {
  return { startedAt: startedAt?.toString() ?? null, stoppedAt: stoppedAt?.toString() ?? null };
}

/** The form of what is stored. */
export function pairFieldsOf(row: PairRow): PairFields {
  return {
    siteOne: row.siteOne,
    needleOne: String(row.needleOne),
    siteTwo: row.siteTwo,
    needleTwo: String(row.needleTwo),
    frequencyHz: String(row.frequencyHz),
    pulseWidthUs: String(row.pulseUs),
    minutes: String(row.minutesPlanned),
    intensity0to10: row.intensity === null ? '' : String(row.intensity),
    patientWord: row.patientWord,
    device: row.device,
    channel: row.channel,
    run: runOf(row),
    stoppedEarlyWhy: row.stoppedEarlyWhy,
  };
}

function runOf({ startedAt, stoppedAt }: PairRow): Run {
  if (startedAt === null) return 'planned';
  return stoppedAt === null ? 'running' : 'stopped';
}
