import { z } from 'zod';

/** What a report is asked for: days on the practice's clock, both included, and one clinic or all. */
export type Period = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Empty: all clinics. */
  readonly clinicId: string;
};

const Asked = z.object({
  from: z.iso.date({ error: 'The first day is no date: give one such as 2026-03-01.' }),
  to: z.iso.date({ error: 'The last day is no date: give one such as 2026-03-31.' }),
});

export type AskedPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly sentence: string; readonly typed: { readonly from: string; readonly to: string } };

/** Reads the period of an address; where none is named, the year that ends today. */
export function periodOf(asked: URLSearchParams, today: Temporal.PlainDate): AskedPeriod {
  const typed = {
    from: asked.get('from') || today.subtract({ years: 1 }).add({ days: 1 }).toString(),
    to: asked.get('to') || today.toString(),
  };
  const parsed = Asked.safeParse(typed);
  if (!parsed.success) return { ok: false, sentence: parsed.error.issues[0]?.message ?? '', typed };
  const [from, to] = [Temporal.PlainDate.from(parsed.data.from), Temporal.PlainDate.from(parsed.data.to)];
  if (Temporal.PlainDate.compare(from, to) > 0)
    return { ok: false, sentence: 'The first day is after the last: exchange the two.', typed };
  return { ok: true, period: { from, to, clinicId: asked.get('clinic') ?? '' } };
}
