import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** Writes the currents between needles of these sessions; after their sites, and before a signature closes them. */
export async function writePairs(
  db: Transaction<Tables>,
  needled: readonly Held[],
  { practiceId, staffIds }: Pick<Written, 'practiceId' | 'staffIds'>,
): Promise<void> {
  await insertRows(
    db,
    'stimulationPair',
    needled.flatMap(({ visit, sessionId, siteIds }) => {
      const by = at(staffIds, visit.slot.clinician);
      const instant = (text: string | undefined) => (text === undefined ? null : Temporal.Instant.from(text));
      return visit.pairs.map(
        (pair, position): Row<'stimulationPair'> => ({
          practiceId,
          id: newId(),
          sessionId,
          position: position + 1,
          siteOne: at(siteIds, pair.sites[0]),
          needleOne: pair.needles[0].needle,
          siteTwo: at(siteIds, pair.sites[1]),
          needleTwo: pair.needles[1].needle,
          waveform: pair.waveform,
          frequencyHz: pair.frequencyHz,
          pulseUs: pair.pulseWidthUs,
          minutesPlanned: pair.minutesPlanned,
          intensity: pair.intensity0to10 ?? null,
          patientWord: pair.patientWord,
          device: pair.device,
          channel: pair.channel,
          startedAt: instant(pair.startedAt),
          startedBy: by,
          stoppedAt: instant(pair.stoppedAt),
          stoppedBy: by,
          stoppedEarlyWhy: pair.stoppedEarlyWhy,
          rowVersion: 1,
          removedAt: null,
        }),
      );
    }),
  );
}
