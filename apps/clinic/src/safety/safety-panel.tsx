import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { type AnswersView, VisitScreen } from '../health/index.ts';
import styles from './safety.module.css';
import type { ReasonView, SafetyView, SiteSafetyView, StartRefused, WarningView } from './safety-view.ts';

type SafetyPanelProps = {
  readonly view: SafetyView;
  readonly refused?: StartRefused | undefined;
  /** Changes with everything of the plan that the server has stored: the check is then asked anew. */
  readonly saved?: string | undefined;
  /** The short screen of this visit: each answer that is stored asks the check anew. */
  readonly screen: AnswersView;
  /** Told how many of its questions are answered. */
  readonly onAsked?: ((asked: number) => void) | undefined;
};

/** Null where the server gave no answer. */
type Rechecked = { readonly view: SafetyView } | null;

const ASK_AGAIN_MS = 5000;

const VERDICT = {
  stop: { word: 'Stop', Icon: IconHandStop },
  warn: { word: 'Warning', Icon: IconAlertTriangle },
  go: { word: 'Go', Icon: IconCircleCheck },
} as const;

/**
 * What is checked before the needle: what stops the plan and where it is settled, what is passed with a reason, and the
 * start. It stands before the plan alone: what was done can always be recorded.
 */
export function SafetyPanel({ view: first, refused, saved, screen, onAsked }: SafetyPanelProps) {
  const { view, recheck, start } = useChecked(first, saved);
  const answer = start.data && 'errors' in start.data ? start.data : refused;
  const heading = useId();
  const isDone = view.toStart === 0 && view.starts.length > 0 && view.verdict !== 'stop';
  return (
    <section className={styles.panel} aria-labelledby={heading} id="before">
      <header className={styles.head}>
        <h2 id={heading}>Before the needle</h2>
        {isDone ? (
          <VerdictMark verdict="go" words={startedOf(view)} word="Started" />
        ) : (
          <VerdictMark verdict={view.verdict} words={sentenceOf(view)} />
        )}
      </header>
      {view.starts.length > 0 && <Starts view={view} />}
      {view.closed === undefined && (
        <>
          {answer?.errors.form && (
            <p className={styles.error} role="alert">
              {answer.errors.form}
            </p>
          )}
          <Stops view={view} />
          <Screen open={view.openQuestions.visit} screen={screen} recheck={recheck} onAsked={onAsked} />
          {!isDone && <StartForm view={view} answer={answer} start={start} />}
        </>
      )}
      {view.sites.length > 0 && <Muscles sites={view.sites} besides={view.besides} />}
    </section>
  );
}

/** The check as the server last told it: asked again after each change that was stored. */
function useChecked(first: SafetyView, saved: string | undefined) {
  const again = useFetcher<Rechecked>();
  const start = useFetcher<StartRefused>();
  const { load } = again;
  const address = `/staff/visits/${first.visitId}/before`;
  const lastSaved = useRef(saved);
  useEffect(() => {
    if (lastSaved.current === saved) return;
    lastSaved.current = saved;
    load(address);
  }, [saved, load, address]);
  // Whichever came last: the page's own data after a form, or the answer to a check.
  const [view, setView] = useState(first);
  useEffect(() => setView(first), [first]);
  useEffect(() => {
    if (again.data) setView(again.data.view);
  }, [again.data]);
  const isUnanswered = again.state === 'idle' && again.data === null;
  useEffect(() => {
    if (!isUnanswered) return;
    const timer = setTimeout(() => load(address), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isUnanswered, load, address]);
  return { view, recheck: () => void load(address), start };
}

type VerdictMarkProps = {
  readonly verdict: SafetyView['verdict'];
  readonly words: string;
  /** Where it says more than the verdict: that the needling goes on. */
  readonly word?: string;
};

function VerdictMark({ verdict, words, word = VERDICT[verdict].word }: VerdictMarkProps) {
  const { Icon } = VERDICT[verdict];
  return (
    <output className={`${styles.verdict} ${styles[verdict]}`}>
      <Icon aria-hidden="true" size={22} />
      <strong>{word}</strong>
      <span>{words}</span>
    </output>
  );
}

function startedOf({ starts }: SafetyView): string {
  const passed = starts.reduce((sum, start) => sum + start.passed.length, 0);
  return passed === 0 ? 'nothing stood in the way' : `${countOf(passed, 'warning')} passed with a reason`;
}

function sentenceOf(view: SafetyView): string {
  const { openQuestions, stops, warnings, toStart, starts, sites } = view;
  const settled = stops.length + Number(openQuestions.visit > 0) + Number(openQuestions.history > 0);
  if (view.verdict === 'stop') return `${settled} ${settled === 1 ? 'thing' : 'things'} to settle first`;
  if (sites.length === 0) return 'nothing stands in the way; add a muscle to plan';
  if (toStart === 0) return starts.length > 0 ? 'started' : 'nothing to start';
  if (view.verdict === 'warn') return `${warnings.length} to pass with a reason`;
  return 'nothing stands in the way';
}

function Stops({ view }: { readonly view: SafetyView }) {
  const { openQuestions: open, stops, patientId } = view;
  if (stops.length === 0 && open.visit === 0 && open.history === 0) return null;
  return (
    <ul className={styles.stops} aria-label="What stops this plan">
      {open.visit > 0 && (
        <li>
          <p>
            <strong>{countOf(open.visit, 'question')} of this visit not asked yet.</strong> An answer that was not given
            is not a no.
          </p>
          <a className={styles.cure} href="#screen">
            Ask now
          </a>
        </li>
      )}
      {open.history > 0 && (
        <li>
          <p>
            <strong>{countOf(open.history, 'question')} of the health history open.</strong> It is asked once and kept
            up.
          </p>
          <a className={styles.cure} href={`/staff/patients/${patientId}/health`}>
            Fill in the history
          </a>
        </li>
      )}
      {stops.map(({ reason, sites }) => (
        <li key={`${reason.rule} ${reason.found} ${sites.join()}`}>
          <Reason reason={reason} sites={sites} />
        </li>
      ))}
    </ul>
  );
}

type ScreenProps = Pick<SafetyPanelProps, 'screen' | 'onAsked'> & {
  readonly open: number;
  readonly recheck: () => void;
};

/** Open while there is something to ask; folded once everything is answered, so that the sites move up. */
function Screen({ open, screen, recheck, onAsked }: ScreenProps) {
  const [isOpen, setIsOpen] = useState(open > 0);
  const openBefore = useRef(open);
  useEffect(() => {
    if (openBefore.current > 0 && open === 0) setIsOpen(false);
    openBefore.current = open;
  }, [open]);
  return (
    <details
      className={styles.screen}
      id="screen"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{open === 0 ? 'Asked today: all answered' : 'Ask the questions of this visit'}</summary>
      <VisitScreen view={screen} place="needling" onSaved={recheck} onAsked={onAsked} />
    </details>
  );
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function Reason({ reason, sites = [] }: { readonly reason: ReasonView; readonly sites?: readonly string[] }) {
  return (
    <>
      <p>
        <strong>{reason.found}</strong> {sites.length > 0 && `${sites.join('; ')}. `}
        {reason.todo}
      </p>
      <Why reason={reason} />
      {reason.cures.map(({ cure, words, href }) => (
        <a key={cure} className={styles.cure} href={href}>
          {words}
        </a>
      ))}
    </>
  );
}

function Why({ reason }: { readonly reason: ReasonView }) {
  return (
    <details className={styles.why}>
      <summary>What it rests on</summary>
      <p>
        {reason.basis}.{reason.changedBy && ` The level was set by ${reason.changedBy}.`}
      </p>
    </details>
  );
}

type StartFormProps = {
  readonly view: SafetyView;
  readonly answer: StartRefused | undefined;
  readonly start: ReturnType<typeof useFetcher<StartRefused>>;
};

function StartForm({ view, answer, start }: StartFormProps) {
  if (view.toStart === 0) return null;
  const isStopped = view.verdict === 'stop';
  return (
    <start.Form method="post" action={`/staff/visits/${view.visitId}/before`} className={styles.form}>
      {view.warnings.map((warning) => (
        <PassField
          key={warning.field}
          warning={warning}
          typed={answer?.values[warning.field] ?? ''}
          error={answer?.errors[warning.field]}
        />
      ))}
      {isStopped && (
        <p className={styles.quiet}>
          Needling by this plan starts when nothing stops it. What was done can be recorded at any time.
        </p>
      )}
      {!isStopped && view.mayStart && (
        <button type="submit" className={styles.start} disabled={start.state !== 'idle'}>
          {view.starts.length > 0 ? 'Check again and start' : 'Start needling'}
          <small>{countOf(view.toStart, 'site')}</small>
        </button>
      )}
      {!isStopped && !view.mayStart && <p className={styles.quiet}>A clinician starts the needling.</p>}
    </start.Form>
  );
}

type PassFieldProps = { readonly warning: WarningView; readonly typed: string; readonly error: string | undefined };

function PassField({ warning, typed, error }: PassFieldProps) {
  const [why, setWhy] = useState(typed);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [first] = warning.reasons;
  if (!first) return null;
  return (
    <fieldset className={styles.pass}>
      <legend>
        <IconAlertTriangle aria-hidden="true" size={18} /> {warning.name}
      </legend>
      {[...new Set(warning.reasons.map(({ found }) => found))]
        .filter((found) => found !== `${warning.name}.`)
        .map((found) => (
          <p key={found}>{found}</p>
        ))}
      <p>{first.todo}</p>
      <Why reason={first} />
      <label htmlFor={id}>
        Going on all the same, because
        {warning.reasons.length > 1 && ` (for all ${warning.reasons.length} sites)`}
      </label>
      <input
        id={id}
        ref={field}
        name={warning.field}
        value={why}
        maxLength={1000}
        autoComplete="off"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {error && (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
      <div className={styles.offers}>
        {warning.offered.map((words) => (
          <button
            key={words}
            type="button"
            onClick={() => {
              setWhy(words);
              if (words.endsWith(' ')) field.current?.focus();
            }}
          >
            {words.trim()}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Starts({ view }: { readonly view: SafetyView }) {
  return (
    <ul className={styles.starts} aria-label="Starts">
      {view.starts.map(({ id, words, sites, passed }) => (
        <li key={id}>
          <IconCircleCheck aria-hidden="true" size={18} /> {words} {sites.join('; ')}.
          {passed.length > 0 && (
            <details className={styles.why}>
              <summary>{countOf(passed.length, 'warning')} passed</summary>
              <ul>
                {passed.map(({ found, because }) => (
                  <li key={found}>
                    {found} <em>{because}</em>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

const STATE_WORDS = { planned: 'not started', started: 'started', changed: 'changed since the start' } as const;

function Muscles({
  sites,
  besides,
}: {
  readonly sites: readonly SiteSafetyView[];
  readonly besides: readonly string[];
}) {
  return (
    <details className={styles.muscles}>
      <summary>Muscle by muscle: what stands, and what lies beneath</summary>
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <SiteVerdict site={site} />
            {site.reasons.map(({ rule, level, found, todo }) => (
              <p key={`${rule} ${found}`}>
                {VERDICT[level].word}: {found} {todo}
              </p>
            ))}
            <details className={styles.why}>
              <summary>What lies beneath</summary>
              <ul>
                {site.beneath.map(({ structure, care, basis }) => (
                  <li key={`${structure} ${care}`}>
                    <strong>{structure}.</strong> {care} <small>{basis}</small>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {besides.length > 0 && (
        <>
          <h3>What the state asks for besides</h3>
          <ul>
            {besides.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function SiteVerdict({ site }: { readonly site: SiteSafetyView }) {
  const { word, Icon } = VERDICT[site.verdict];
  return (
    <p className={`${styles.site} ${styles[site.verdict]}`}>
      <Icon aria-hidden="true" size={18} /> <strong>{site.name}</strong>: {word.toLowerCase()}
      <span>
        {STATE_WORDS[site.state]}
        {site.changes.length > 0 && `: ${site.changes.join(', ')}`}
      </span>
    </p>
  );
}
