import {
  ADVERSE_EVENT_KINDS,
  adverseEvent,
  OUTCOME_WORDS,
  PUBLISHED_RATES,
  type PublishedRate,
  type PublishedStudy,
  rateInterval,
  rateWords,
} from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { type Period, periodOf } from './period.ts';
import { type EventSums, eventSums, type SessionSums, sessionSums } from './practice-report.server.ts';

export type RateRow = {
  readonly name: string;
  readonly count: number;
  /** "12.4 (8.1 to 18.9)"; empty where there were no sessions. */
  readonly rate: string;
  /** By study, in the order of `studies`; empty where it has none. */
  readonly published: readonly string[];
};

export type Reconciled = Pick<
  SessionSums,
  'sessions' | 'unsigned' | 'needlesIn' | 'needlesOut' | 'againstStop' | 'copies' | 'late'
> & {
  /** In less out. */
  readonly missing: number;
  readonly accounts: readonly { readonly name: string; readonly count: number }[];
};

export type NeedlingReportView = {
  readonly from: string;
  readonly to: string;
  readonly clinicId: string;
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
  /** Why the period can't be read; the rest is undefined then. */
  readonly sentence: string | undefined;
  readonly report:
    | {
        readonly when: string;
        readonly counts: Reconciled;
        readonly together: readonly RateRow[];
        readonly kinds: readonly RateRow[];
      }
    | undefined;
  readonly studies: readonly { readonly name: string; readonly words: string }[];
};

const STUDIES: readonly (readonly [string, PublishedStudy])[] = [
  ['Brady 2014', PUBLISHED_RATES['brady-2014']],
  ['Boyce 2020', PUBLISHED_RATES['boyce-2020']],
  ['White 2001', PUBLISHED_RATES['white-2001']],
  ['MacPherson 2004', PUBLISHED_RATES['macpherson-2004']],
  ['Witt 2009', PUBLISHED_RATES['witt-2009']],
];

/** The practice's own rates beside the published ones. Numbers alone: no patient is read. */
export async function needlingReportView(tx: PracticeTransaction, asked: URLSearchParams): Promise<NeedlingReportView> {
  const clinics = await clinicsIn(tx);
  const zone = practiceZone(clinics);
  const read = periodOf(asked, dateIn(tx.now, zone));
  const head = { clinics: clinics.map(({ id, name }) => ({ id, name })), studies: STUDIES.map(studyWords) };
  if (!read.ok) return { ...head, ...read.typed, clinicId: '', sentence: read.sentence, report: undefined };
  const { period } = read;
  const counts = await sessionSums(tx, period, zone);
  const events = await eventSums(tx, period, zone, ofTherapist());
  return {
    ...head,
    from: period.from.toString(),
    to: period.to.toString(),
    clinicId: period.clinicId,
    sentence: undefined,
    report: {
      when: whenWords(period),
      counts: reconciled(counts),
      together: togetherRows(events, counts.sessions),
      kinds: kindRows(events, counts.sessions),
    },
  };
}

function whenWords({ from, to }: Period): string {
  return `${dateWords(from)} to ${dateWords(to)}`;
}

function ofTherapist(): readonly string[] {
  return ADVERSE_EVENT_KINDS.filter((kind) => adverseEvent(kind).affects === 'therapist');
}

function reconciled({ accounts, ...sums }: SessionSums): Reconciled {
  const words: Readonly<Record<string, string>> = OUTCOME_WORDS;
  return {
    ...sums,
    missing: sums.needlesIn - sums.needlesOut,
    accounts: Object.entries(accounts).map(([account, count]) => ({ name: words[account] ?? account, count })),
  };
}

function togetherRows({ mild, significant, serious, any }: EventSums, sessions: number): readonly RateRow[] {
  return [
    row('Anything at all', any, sessions, ['any']),
    row('Expected or mild', mild, sessions, ['any-mild']),
    row('Moderate or serious', significant, sessions, ['any-significant']),
    row('Serious', serious, sessions, ['any-serious']),
  ];
}

/** What happened here, and what studies counted; most frequent first. */
function kindRows({ byKind }: EventSums, sessions: number): readonly RateRow[] {
  const isPublished = (kind: string) => STUDIES.some(([, { rates }]) => rates.some(({ event }) => event === kind));
  return ADVERSE_EVENT_KINDS.filter((kind) => adverseEvent(kind).affects === 'patient')
    .filter((kind) => (byKind[kind] ?? 0) > 0 || isPublished(kind))
    .map((kind) => row(adverseEvent(kind).name, byKind[kind] ?? 0, sessions, [kind]))
    .toSorted((one, other) => other.count - one.count);
}

function row(name: string, count: number, sessions: number, events: readonly PublishedRate['event'][]): RateRow {
  const rate = rateInterval(count, sessions);
  return {
    name,
    count,
    rate: rate ? rateWords(rate) : '',
    published: STUDIES.map(([, { rates }]) => {
      const found = rates.find(({ event }) => events.includes(event));
      if (!found) return '';
      const reads = { rate: '', 'at-most': 'at most ', below: 'below ' }[found.reads];
      return `${reads}${found.perThousand}`;
    }),
  };
}

/** "Brady 2014: 39 physical therapists in Ireland, dry needling, 7,629 treatments, reported by therapists". */
function studyWords([name, study]: readonly [string, PublishedStudy]) {
  const { from, to } = study.n;
  const number = (value: number) => value.toLocaleString('en-US');
  const n = from === to ? number(from) : `${number(from)} or ${number(to)}`;
  const method = study.method === 'dry-needling' ? 'dry needling' : 'acupuncture';
  const basis = study.rates[0].basis.kind === 'general-knowledge' ? '; as commonly quoted, not read again' : '';
  return {
    name,
    words: `${study.who}, ${method}, per ${study.per}, ${n} ${study.per}s, reported by ${study.reportedBy}${basis}`,
  };
}
