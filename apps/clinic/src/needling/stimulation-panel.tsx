import { pairTimer } from '@filiform/needling';
import { IconVolume } from '@tabler/icons-react';
import { useMemo } from 'react';
import { JoinForm } from './join-form.tsx';
import styles from './needling.module.css';
import { PairCard } from './pair-card.tsx';
import type { PairErrors, PairFields } from './pair-fields.ts';
import { type LocalPair, timesOf } from './pair-saving.ts';
import { pairsToJoin } from './pairs-to-join.ts';
import { typedNumber } from './read-site.ts';
import type { LocalSite } from './site-saving.ts';
import { useAlarm } from './use-alarm.ts';
import { useServerNow } from './use-server-now.ts';
import type { Session } from './use-session.ts';
import { useWakeLock, type WakeLock } from './use-wake-lock.ts';

type StimulationPanelProps = {
  /** Those that were not taken back. */
  readonly sites: readonly LocalSite[];
  readonly session: Session;
  readonly canWrite: boolean;
  /** What a plain form was refused with, beside the pairs that are stored. */
  readonly refusal: { readonly fields: PairFields; readonly errors: PairErrors } | undefined;
};

/** Currents between needles: joined by the plan or by hand, several at once, each with the time that is left of it. */
export function StimulationPanel({ sites, session, canWrite, refusal }: StimulationPanelProps) {
  const { isLive, offsetMs, join, start, stop } = session;
  const pairs = session.pairs.filter(({ removed }) => !removed);
  const isRunning = ({ fields }: LocalPair) => fields.run === 'running';
  const running = pairs.filter(isRunning);
  const planned = pairs.filter(({ fields }) => fields.run === 'planned');
  const suggested = useMemo(
    () => (canWrite ? pairsToJoin(sites, session.pairs) : []),
    [sites, session.pairs, canWrite],
  );
  const nowMs = useServerNow(offsetMs, running.length > 0);
  const over = running.filter(
    (pair) => pairTimer(timesOf(pair, offsetMs), typedNumber(pair.fields.minutes) ?? 0, nowMs).state === 'over',
  );
  const alarm = useAlarm(
    useMemo(() => over.map(({ id }) => id), [over]),
    isLive,
  );
  const wakeLock = useWakeLock(isLive && running.length > 0);
  const isPlanned = sites.some(({ fields }) => fields.stimulation === 'on');
  const needled = sites.filter(({ fields }) => Number(fields.needlesIn) > 0);
  if (pairs.length === 0 && !isPlanned && (!canWrite || needled.length === 0)) return null;
  return (
    <section className={styles.stimulationPanel} id="stimulation" aria-label="Electrical stimulation">
      <header className={styles.panelHead}>
        <h2>Electrical stimulation</h2>
        {canWrite && isLive && planned.length > 0 && (
          <button
            type="button"
            className={styles.primary}
            onClick={() => {
              alarm.ready();
              start(planned.map(({ id }) => id));
            }}
          >
            Start {planned.length === 1 ? 'the current' : `all ${planned.length}`}
          </button>
        )}
        {canWrite && isLive && running.length > 1 && (
          <button type="button" className={styles.secondary} onClick={() => stop(running.map(({ id }) => id))}>
            Stop all {running.length}
          </button>
        )}
      </header>
      {running.length > 0 && isLive && <ScreenWords wakeLock={wakeLock} />}
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <PairCard
            key={pair.id}
            pair={pair}
            sites={sites}
            nowMs={nowMs}
            session={session}
            canWrite={canWrite}
            ready={alarm.ready}
          />
        ))}
      </ul>
      {canWrite && suggested.length > 0 && (
        <form
          method="post"
          className={styles.joinAll}
          onSubmit={(event) => {
            if (!isLive) return;
            event.preventDefault();
            join(suggested, `${suggested.length === 1 ? 'One pair' : `${suggested.length} pairs`} joined by the plan.`);
          }}
        >
          <button type="submit" name="intent" value="join-pairs" className={styles.secondary}>
            Join {suggested.length === 1 ? 'one pair' : `${suggested.length} pairs`} by the plan
          </button>
          <span className={styles.note}>
            Two needles of one site, or of neighbours on one side. Look at each pair before you start it.
          </span>
        </form>
      )}
      {canWrite && pairs.length === 0 && suggested.length === 0 && isPlanned && (
        <p className={styles.note}>
          Planned, and no two needles are in yet to join: count them in first, then join them here.
        </p>
      )}
      {canWrite && needled.length > 0 && (
        <JoinForm
          sites={needled}
          isLive={isLive}
          refusal={refusal}
          join={(fields) => join([fields], 'One pair joined.')}
        />
      )}
    </section>
  );
}

function ScreenWords({ wakeLock }: { readonly wakeLock: WakeLock }) {
  const screen =
    wakeLock === 'unavailable'
      ? 'This browser can not keep the screen on: set the tablet so that it stays awake.'
      : 'The screen stays on while a current runs.';
  return (
    <p className={styles.note}>
      <IconVolume aria-hidden="true" size={18} /> {screen} If the tablet is locked it can not sound; the time goes on.
    </p>
  );
}
