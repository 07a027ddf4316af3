import { contentSha256 } from '../database/canonical-json.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import type { PointView } from '../needling/index.ts';
import { dateWords, fullTimeWords } from '../practice/wording-of-times.ts';
import { standsAgainst } from '../safety/index.server.ts';
import { addendaOf } from './addendum.server.ts';
import { draftsForAnother, handOversOf, supervisorsFor } from './hand-over.server.ts';
import { noteMarks } from './note-marks.ts';
import { type NoteRow, readVisitNote, type VisitNote } from './note-record.server.ts';
import { assembleNote, draftedTexts, settleTexts, textsOf } from './note-texts.ts';
import type { DraftView, HandOverView, NoteView, SectionView, SignedView } from './note-view.ts';
import { type RestSource, restsOf } from './rests.ts';
import { SignedContent } from './signed-content.ts';
import { obstaclesTo, recordSeen } from './signing.server.ts';

/** Reads all that the note page shows. @throws NotFound, AccessRefused */
export async function noteView(tx: PracticeTransaction, visitId: string): Promise<NoteView> {
  const found = await readVisitNote(tx, visitId);
  const head = await visitHead(tx, await openVisit(tx, visitId, 'record.read'));
  const { note } = found;
  return note?.signedAt ? signedView(tx, found, head, note, note.signedAt) : draftView(tx, found, head);
}

async function draftView(tx: PracticeTransaction, found: VisitNote, head: VisitHeadFacts): Promise<DraftView> {
  const { visit, note, record, drawing } = found;
  const [last] = await handOversOf(tx, visit.id);
  const open = last?.answer === null ? last : undefined;
  const drafted = draftedTexts(record);
  const texts = settleTexts(textsOf(note?.draft), drafted);
  const maySign = may(tx.actor.roles, 'note.sign');
  return {
    state: 'draft',
    head,
    visitId: visit.id,
    staffId: tx.actor.staffId,
    patient: { name: visit.recordName, born: dateWords(visit.birthDate) },
    when: fullTimeWords(visit.startsAt, visit.timeZone),
    clinicName: visit.clinicName,
    clinician: nameLine(visit.clinicianName, visit.clinicianCredentials),
    drawing,
    points: record.sites.map(pointOf),
    sections: withRests(assembleNote(record, texts), {
      visitId: visit.id,
      sites: record.sites,
      siteIds: siteIdsOf(found),
      parts: found.partPlaces,
    }),
    marks: noteMarks({
      visitEndsAt: visit.endsAt,
      timeZone: visit.timeZone,
      signedAt: tx.now,
      nothingFoundAnew: found.nothingFoundAnew,
    }),
    draftedBy: open && {
      who: studentLine(open.studentName, open.studentCredentials),
      handedAt: fullTimeWords(open.handedAt, visit.timeZone),
    },
    handOver: await handOverView(tx, visit),
    rowVersion: note?.rowVersion ?? 0,
    texts,
    drafted,
    canUndoDraftAnew: note?.draft.previous !== undefined,
    obstacles: obstaclesTo(found),
    seen: recordSeen(found),
    signsAs: maySign ? nameLine(tx.actor.displayName, tx.actor.credentials) : undefined,
    signsForAnother: tx.actor.staffId !== visit.clinicianId,
    against: await standsAgainst(tx, visit, found.session),
  };
}

async function signedView(
  tx: PracticeTransaction,
  found: VisitNote,
  head: VisitHeadFacts,
  note: NoteRow,
  signedAt: Temporal.Instant,
): Promise<SignedView> {
  const { visit } = found;
  const content = SignedContent.parse(note.signedContent);
  const addenda = await addendaOf(tx, note.id);
  return {
    state: 'signed',
    practiceName: content.practiceName,
    head,
    visitId: visit.id,
    staffId: tx.actor.staffId,
    patient: { name: content.patient.name, born: dateWords(Temporal.PlainDate.from(content.patient.birthDate)) },
    when: fullTimeWords(Temporal.Instant.from(content.visitStartsAt), content.timeZone),
    clinicName: content.clinicName,
    clinician: nameLine(content.clinicianName, content.clinicianCredentials),
    drawing: content.drawing ?? undefined,
    points: content.sites.map(pointOf),
    sections: withRests(content.sections, {
      visitId: visit.id,
      sites: content.sites,
      siteIds: siteIdsOf(found),
      parts: content.parts ?? {},
    }),
    // Notes of before there were marks are told by their times.
    marks:
      content.marks ??
      noteMarks({ visitEndsAt: visit.endsAt, timeZone: content.timeZone, signedAt, nothingFoundAnew: false }),
    draftedBy: content.draftedBy && {
      who: studentLine(content.draftedBy.name, content.draftedBy.credentials),
      handedAt: fullTimeWords(Temporal.Instant.from(content.draftedBy.handedAt), content.timeZone),
    },
    signedBy: signerLine(content),
    signedAt: fullTimeWords(signedAt, content.timeZone),
    hashStart: (note.contentSha256 ?? '').slice(0, 8),
    isIntact: contentSha256(note.signedContent) === note.contentSha256,
    addenda: addenda.map(({ id, corrects, body, signedByName, signedByCredentials, signedAt: at }) => ({
      id,
      corrects,
      body,
      by: nameLine(signedByName, signedByCredentials),
      at: fullTimeWords(at, content.timeZone),
    })),
    canAdd: may(tx.actor.roles, 'note.sign'),
  };
}

type StoredSection = Omit<SectionView, 'sentences'> & {
  readonly sentences?: readonly (readonly { readonly text: string; readonly rests: readonly string[] }[])[] | undefined;
};

function withRests(sections: readonly StoredSection[], source: RestSource): readonly SectionView[] {
  return sections.map((section) => ({
    ...section,
    sentences: section.sentences?.map((paragraph) =>
      paragraph.map(({ text, rests }) => ({ text, rests: restsOf(rests, source) })),
    ),
  }));
}

function siteIdsOf({ session }: VisitNote): readonly string[] {
  return (session?.sites ?? []).map(({ row }) => row.id);
}

async function handOverView(tx: PracticeTransaction, visit: VisitNote['visit']): Promise<HandOverView | undefined> {
  const [last] = await handOversOf(tx, visit.id);
  if (last && last.answer === null) {
    const when = fullTimeWords(last.handedAt, visit.timeZone);
    if (may(tx.actor.roles, 'note.sign')) {
      const words = `${last.studentName} handed this draft to ${last.supervisorName} for co-signature, ${when}.`;
      return { kind: 'to-be-read', student: last.studentName, words, remark: last.remark };
    }
    const words = `Handed over to ${last.supervisorName} for co-signature, ${when}.`;
    return { kind: 'handed-over', words, mayTakeBack: last.studentId === tx.actor.staffId };
  }
  if (!draftsForAnother(tx)) return undefined;
  return {
    kind: 'may-hand-over',
    supervisors: await supervisorsFor(tx, visit.patientId),
    last:
      last?.answer === 'sent-back' && last.answeredAt
        ? {
            words: `${last.answeredByName} sent it back, ${fullTimeWords(last.answeredAt, visit.timeZone)}:`,
            remark: last.answerRemark,
          }
        : undefined,
  };
}

function studentLine(name: string, credentials: string): string {
  return `${nameLine(name, credentials)}, student`;
}

/** "Marta Ellery, PT, DPT". */
export function nameLine(name: string, credentials: string): string {
  return credentials === '' ? name : `${name}, ${credentials}`;
}

/** Who signed: the clinician of the visit, unless another one did. */
export function signerLine(content: SignedContent): string {
  return content.signedByName === undefined
    ? nameLine(content.clinicianName, content.clinicianCredentials)
    : nameLine(content.signedByName, content.signedByCredentials ?? '');
}

function pointOf(site: {
  readonly muscle: PointView['muscle'];
  readonly side: PointView['side'];
  readonly triggerPoint?: string | undefined;
}): PointView {
  return { muscle: site.muscle, side: site.side, triggerPoint: site.triggerPoint ?? '' };
}
