import { sql } from 'kysely';
import type { VisitRecordMarks } from './visit-state.ts';

/**
 * Columns that say what is recorded of visit `v`. Scalar subqueries on the primary keys: outer joins under row
 * security fail on Citus before PostgreSQL 17.
 */
export const VISIT_MARKS = {
  hasDrawing: sql<boolean>`exists (
    select 1 from pain_drawing d where d.practice_id = v.practice_id and d.visit_id = v.id
  )`,
  needling: sql<'open' | 'signed' | null>`(
    select case when s.signed_at is null then 'open' else 'signed' end
    from needling_session s
    where s.practice_id = v.practice_id and s.visit_id = v.id
  )`,
  note: sql<'draft' | 'signed' | null>`(
    select case when n.signed_at is null then 'draft' else 'signed' end
    from note n
    where n.practice_id = v.practice_id and n.visit_id = v.id
  )`,
};

type MarkColumns = {
  readonly hasDrawing: boolean;
  readonly needling: 'open' | 'signed' | null;
  readonly note: 'draft' | 'signed' | null;
};

export function visitMarks({ hasDrawing, needling, note }: MarkColumns): VisitRecordMarks {
  return { hasDrawing, needling: needling ?? 'none', note: note ?? 'none' };
}
