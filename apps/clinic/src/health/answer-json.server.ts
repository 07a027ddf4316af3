import { z } from 'zod';
import { ANSWERS_SIGNED_SENTENCE, type SavedAnswers } from './save-answers.server.ts';

/** What a page sends by itself. Which version it was made on is told and not asked: each answer says what it came after. */
export const AnswersPut = z.object({ rowVersion: z.number(), answers: z.unknown() });

export const ANSWERS_UNREADABLE =
  'Send JSON with a list of "answers" and the "rowVersion" they were made on (0 for the first).';

/** What saving answers came to, as the pages' saver reads it. */
export function savedResponse(saved: SavedAnswers): Response {
  switch (saved.kind) {
    case 'saved':
      return Response.json({ rowVersion: saved.count });
    case 'refused':
      return Response.json({ field: saved.question, message: saved.sentence }, { status: 422 });
    case 'signed':
      return Response.json({ message: ANSWERS_SIGNED_SENTENCE }, { status: 423 });
    case 'stale': {
      const answers = saved.theirs.map(({ id, question, choice, where, remark }) => ({
        id,
        question,
        choice,
        where,
        remark,
      }));
      const savedBy = saved.theirs[0]?.by || 'The patient';
      return Response.json({ answers, rowVersion: saved.count, savedBy }, { status: 409 });
    }
  }
}
