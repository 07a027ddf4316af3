import { stateRule } from '../safety/states.ts';
import type { Basis } from '../sources.ts';
import { type AdverseEventKind, adverseEvent, reachesOwner } from './kinds.ts';
import type { EventOutcome, EventSeverity } from './words.ts';

/** Somebody outside who is to be told. */
export type ReportDuty = {
  readonly words: string;
  /** Last day for it; absent where no term is known. */
  readonly by?: Temporal.PlainDate;
  readonly basis: Basis;
};

/**
 * Who else is to be told of an event. Pure; a state whose rule was not read answers that it is not known, never that
 * there is nothing to do.
 * @param state two letters, of the place where the patient was treated
 * @param happenedOn in the zone of the clinic
 */
export function reportDuties(
  state: string,
  event: { readonly kind: AdverseEventKind; readonly severity: EventSeverity; readonly outcome: EventOutcome },
  happenedOn: Temporal.PlainDate,
): readonly ReportDuty[] {
  if (adverseEvent(event.kind).affects === 'therapist') return [EXPOSURE];
  const wasSent = event.outcome === 'hospital' || event.outcome === 'referred';
  if (!(wasSent || reachesOwner(event.kind, event.severity))) return [];
  return [ofBoard(state, happenedOn), INSIDE];
}

const EXPOSURE: ReportDuty = {
  words: "Follow the practice's exposure control plan, and enter it in the log of sharps injuries.",
  basis: { kind: 'general-knowledge', note: 'US bloodborne pathogens standard, 29 CFR 1910.1030' },
};

const INSIDE: ReportDuty = {
  words: "The practice's own report, the insurer, and the employer.",
  basis: { kind: 'general-knowledge', note: 'customary where no law names a report' },
};

function ofBoard(state: string, happenedOn: Temporal.PlainDate): ReportDuty {
  const rule = stateRule(state);
  const days = rule?.reportEventsWithinDays;
  if (rule === undefined || days === undefined) {
    const place = rule?.name ?? (state === '' ? 'this state' : state);
    return {
      words: `Whether the board of ${place} wants a report is not known here: ask the board.`,
      basis: { kind: 'general-knowledge', note: 'duties to report in most states were not confirmed' },
    };
  }
  return {
    words: `${rule.name}: report it to the board within ${days} days, where it led to a transfer to hospital or to a doctor.`,
    by: happenedOn.add({ days }),
    basis: rule.basis.find(({ kind }) => kind === 'source') ?? rule.basis[0],
  };
}
