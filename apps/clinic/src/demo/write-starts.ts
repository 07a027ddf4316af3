import { muscle } from '@filiform/atlas';
import {
  type CheckedSite,
  checkSafety,
  type HealthAnswer,
  oftenSaid,
  openQuestions,
  planFrom,
  QUESTIONS,
  type Question,
  rulesVersion,
  type SafetyCheck,
  wordsFromId,
} from '@filiform/needling';
import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { basisWords, checkedSite, type StoredReason, storedReason } from '../safety/index.records.ts';
import { TIME_ZONE } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { notAfter } from './not-after.ts';
import { screenOf } from './write-health.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** Writes the start of each session, with the warnings that the check gives and what the clinician wrote to pass them. */
export async function writeStarts(
  db: Transaction<Tables>,
  needled: readonly Held[],
  { practiceId, staffIds, now }: Pick<Written, 'practiceId' | 'staffIds' | 'now'>,
): Promise<void> {
  const version = rulesVersion();
  await insertRows(
    db,
    'needlingStart',
    needled.map((held): Row<'needlingStart'> => {
      const answers = onPaperToo([...held.patient.health.history, ...screenOf(held.patient, held.visit)]);
      const plan = held.visit.sites.map((site, place) => checkedSite(at(held.siteIds, place), planFrom(site)));
      const reasons = passed(plan, checkedPlan(held, plan, answers));
      return {
        practiceId,
        id: newId(),
        sessionId: held.sessionId,
        occasion: 'start',
        startedBy: at(staffIds, held.visit.slot.clinician),
        startedAt: notAfter(held.visit.startsAt.add({ minutes: 14 }), now),
        verdict: reasons.length > 0 ? 'warn' : 'go',
        plan,
        reasons,
        rulesVersion: version,
      };
    }),
  );
}

/** Whose history is still open in the program had told on paper that nothing is the matter, before she was needled. */
function onPaperToo(answers: readonly HealthAnswer[]): readonly HealthAnswer[] {
  const told = openQuestions(answers).map((question): HealthAnswer => {
    const { choices }: Question = QUESTIONS[question];
    const well = Object.entries(choices).find(([, { means }]) => means.length === 0);
    return { question, choice: well?.[0] ?? '', where: [] };
  });
  return [...answers, ...told];
}

/** The check as it answered on that day. Episode, consent and credential were there: the database asks for them. */
function checkedPlan(
  { visit, patient }: Held,
  plan: readonly CheckedSite[],
  answers: readonly HealthAnswer[],
): SafetyCheck {
  const today = visit.startsAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const { birthDate } = patient.person;
  const isMinor = Temporal.PlainDate.compare(birthDate.add({ years: 18 }), today) > 0;
  return checkSafety(
    {
      plan: plan.map((site) => site.plan),
      answers,
      cleared: [],
      episode: { kind: 'open' },
      consent: { signedOn: today, signedBy: isMinor ? 'guardian' : 'patient', version: '1' },
      bornOn: birthDate,
      credential: {
        state: 'CO',
        licensedOn: today.subtract({ years: 4 }),
        expiresOn: today.add({ years: 1 }),
        trainingHours: 54,
        inPersonHours: 54,
        trainingBeganOn: today.subtract({ years: 3 }),
      },
      othersWithNeedlesIn: 0,
      firstSession: false,
      state: 'CO',
      today,
    },
    (id) => muscle(id) ?? wordsFromId(id),
  );
}

/** The first of the reasons that are often given passes each warning; a stop among them is kept as it is, and refused. */
function passed(plan: readonly CheckedSite[], { whole, sites }: SafetyCheck): readonly StoredReason[] {
  const kept = (site: string | null) => (reason: (typeof whole.reasons)[number]) =>
    storedReason(reason, { site, basis: basisWords(reason.basis), passedBecause: oftenSaid(reason.rule)[0] });
  return [
    ...whole.reasons.map(kept(null)),
    ...sites.flatMap(({ reasons }, index) => reasons.map(kept(plan[index]?.id ?? null))),
  ];
}
