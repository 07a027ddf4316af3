import { z } from 'zod';
import type { AccessLogFilter } from './access-log-view.ts';

const Day = z.iso.date({ error: 'Type the day as year, month, day, such as 2026-03-03.' });

/** The filter as its form sends it: empty fields ask for everything. */
export const AccessLogForm = z
  .object({
    day: z.union([z.literal(''), Day], { error: 'Type the day as year, month, day, such as 2026-03-03.' }).default(''),
    staffId: z.union([z.literal(''), z.uuid()], { error: 'Choose a person from the list.' }).default(''),
    beforeAt: z.iso.datetime({ offset: true }).optional(),
    beforeId: z.uuid().optional(),
  })
  .transform(
    ({ day, staffId, beforeAt, beforeId }): AccessLogFilter => ({
      day: day || undefined,
      staffId: staffId || undefined,
      before: beforeAt && beforeId ? { at: beforeAt, id: beforeId } : undefined,
    }),
  );

export const NO_FILTER: AccessLogFilter = { day: undefined, staffId: undefined, before: undefined };
