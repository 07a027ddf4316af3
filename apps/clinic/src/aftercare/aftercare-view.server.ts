import { type AftercareLanguage, type AftercareSheet, aftercareSheet } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import { dayWords, timeWords } from '../practice/wording-of-times.ts';
import { aftercareFacts } from './aftercare-facts.server.ts';
import { ownPart } from './own-words.server.ts';
import { aftercareOfVisit, type GivenSheet } from './read-aftercare.server.ts';

/** A sheet that was given, in words. */
export type GivenLine = {
  readonly id: string;
  readonly when: string;
  readonly by: string;
  readonly language: AftercareLanguage;
  readonly method: 'printed' | 'code';
  /** "opened Sat 28 Nov, 14:02", "not opened yet, the code works until Sat 12 Dec"; empty for paper. */
  readonly code: string;
};

/** All that the page shows, as plain values. */
export type AftercareView = {
  readonly head: VisitHeadFacts;
  /** As it would be given now; undefined where nothing was needled. */
  readonly sheet: AftercareSheet | undefined;
  readonly language: AftercareLanguage;
  readonly given: readonly GivenLine[];
  /** True where what was given last says other things than what would be given now. */
  readonly isOutOfDate: boolean;
  /** The id under which it is given from this page: sent twice, it is given once. */
  readonly givenId: string;
  readonly mayChangeWords: boolean;
  /** Of the visit's clinic. */
  readonly timeZone: string;
};

/**
 * @param asked the language to show; undefined for the patient's own, where there are words in it
 * @throws NotFound, AccessRefused
 */
export async function aftercareView(
  tx: PracticeTransaction,
  visitId: string,
  asked: string | undefined,
): Promise<AftercareView> {
  const visit = await openVisit(tx, visitId, 'record.read');
  const language = languageOf(asked ?? visit.language);
  const facts = await aftercareFacts(tx, visit);
  const sheet =
    facts.sites.length > 0 ? aftercareSheet(facts, language, await ownPart(tx, language, visit.clinicId)) : undefined;
  const given = await aftercareOfVisit(tx, visitId);
  const last = given.at(-1);
  return {
    head: await visitHead(tx, visit),
    sheet,
    language,
    given: given.map((one) => lineOf(one, visit.timeZone)),
    isOutOfDate: last !== undefined && sheet !== undefined && idsOf(last.sheet) !== idsOf(sheet),
    givenId: newId(),
    mayChangeWords: may(tx.actor.roles, 'practice.settings'),
    timeZone: visit.timeZone,
  };
}

export function languageOf(text: string): AftercareLanguage {
  return text === 'es' ? 'es' : 'en';
}

/** By its blocks: another language or another spelling is no other sheet. */
function idsOf({ blocks }: AftercareSheet): string {
  return blocks.map(({ id }) => id).join(' ');
}

function lineOf(given: GivenSheet, timeZone: string): GivenLine {
  const { id, language, method, givenAt, givenBy, openedAt, opensUntil } = given;
  const until = opensUntil ? `the code works until ${dayWords(opensUntil, timeZone)}` : 'the code has ended';
  const opened = openedAt ? `first opened ${timeWords(openedAt, timeZone)}` : 'not opened yet';
  return {
    id,
    language,
    method,
    by: givenBy,
    when: timeWords(givenAt, timeZone),
    code: method === 'code' ? `${opened}; ${until}` : '',
  };
}
