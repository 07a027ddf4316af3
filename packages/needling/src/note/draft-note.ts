import type { NeedlingSession } from '../session.ts';
import { assessment } from './assessment.ts';
import { needleCount } from './needle-count.ts';
import type { NoteContext, NoteDraft, NoteSection, NoteSectionKind, NoteSentence } from './note-draft.ts';
import { objective } from './objective.ts';
import { procedure } from './procedure.ts';
import { response } from './response.ts';
import { subjective } from './subjective.ts';
import { said, sectionOf, sentence } from './wording.ts';

/**
 * Draft the note of a session from what was recorded, and from nothing else: subjective, objective, assessment, what was
 * done, plan. Each sentence names what it rests on, and same things are said together; each site keeps its row in a table.
 * An unfinished session can be drafted too: what is missing reads "not recorded". The same arguments give the same note.
 * Pure; never throws. Needling is a section of its own: some boards ask for a separate procedure note.
 */
export function draftNote(session: NeedlingSession, context: NoteContext): NoteDraft {
  const { muscles, parts = [], currentsTold = [] } = context;
  const under = (kind: NoteSectionKind): readonly (readonly NoteSentence[])[] =>
    parts.filter((part) => part.under === kind).map(({ sentences }) => sentences);
  return {
    version: 1,
    sections: [
      subjective(context, under('subjective')),
      objective(context, under('findings')),
      assessment(session, context, under('candidates')),
      ...before(under('before')),
      procedure(session, muscles, under('needling'), currentsTold),
      response(session, muscles, under('response')),
      needleCount(session, muscles, under('needle-count')),
      plan(context, under('plan')),
    ],
  };
}

/** Screening, consent and warnings passed: not there where nothing of it is recorded. */
function before(paragraphs: readonly (readonly NoteSentence[])[]): readonly NoteSection[] {
  const section = sectionOf('before', 'Before needling', paragraphs);
  return section.paragraphs.length === 0 ? [] : [section];
}

function plan({ plan: text, aftercare }: NoteContext, more: readonly (readonly NoteSentence[])[]): NoteSection {
  return sectionOf('plan', 'Plan and aftercare', [
    [sentence(`Plan: ${said(text)}`, 'plan')],
    [sentence(`Aftercare given: ${said(aftercare)}`, 'aftercare')],
    ...more,
  ]);
}
