import { insideSentence } from '@filiform/body';
import { checkStimulationPair, LIMITS, pairTimer, type SitePlan, timeLeftWords } from '@filiform/needling';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './needling.module.css';
import { PAIR_FIELDS, PAIR_WORDS, type PairField, type PairFields } from './pair-fields.ts';
import { type LocalPair, timesOf } from './pair-saving.ts';
import { typedNumber } from './read-site.ts';
import { muscleName } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { StaleChoice } from './stale-choice.tsx';
import { Stepper } from './stepper.tsx';
import type { Session } from './use-session.ts';

type PairCardProps = {
  readonly pair: LocalPair;
  readonly sites: readonly LocalSite[];
  /** By the server's clock. */
  readonly nowMs: number;
  readonly session: Session;
  readonly canWrite: boolean;
  /** Called with the tap that starts a current. */
  readonly ready: () => void;
};

/** One current: between which needles, what is set, what is left of its time. */
export function PairCard({ pair, sites, nowMs, session, canWrite, ready }: PairCardProps) {
  const { isLive, offsetMs } = session;
  const { fields, errors } = pair;
  const name = pairName(fields, sites);
  const stops = stopsOf(fields, sites);
  const timer = pairTimer(timesOf(pair, offsetMs), typedNumber(fields.minutes) ?? 0, nowMs);
  return (
    <li className={styles.pair}>
      {pair.theirs && (
        <StaleChoice<PairFields>
          what="pair"
          mine={pair}
          theirs={pair.theirs}
          names={PAIR_WORDS}
          words={(field, typed) => pairWords(field, typed, sites)}
          hidden={{ pairId: pair.id, rowVersion: String(pair.theirs.rowVersion) }}
          intent="save-pair"
          isLive={isLive}
          settle={(chosen) => session.settlePair(pair.id, chosen)}
        />
      )}
      <form
        method="post"
        aria-label={name}
        onSubmit={(event) => {
          if (isLive) event.preventDefault();
        }}
      >
        <input type="hidden" name="pairId" value={pair.id} />
        <input type="hidden" name="rowVersion" value={pair.rowVersion} />
        {(['siteOne', 'needleOne', 'siteTwo', 'needleTwo', 'run'] as const).map((field) => (
          <input key={field} type="hidden" name={field} value={fields[field]} />
        ))}
        <div className={styles.pairHead}>
          <div className={styles.pairName}>
            <b>{name}</b>
            <span>
              {fields.frequencyHz} Hz · {fields.pulseWidthUs} us · {fields.minutes} min · biphasic
            </span>
            {pair.ranWords && <span className={styles.note}>{pair.ranWords}</span>}
          </div>
          {isLive && <TimeLeft timer={timer} name={name} />}
          {canWrite && (
            <RunButtons pair={pair} name={name} isStopped={stops.length > 0} session={session} ready={ready} />
          )}
        </div>
        {stops.map((sentence) => (
          <p key={sentence} className={styles.error}>
            <IconAlertTriangle aria-hidden="true" size={18} /> {sentence}
          </p>
        ))}
        {PAIR_FIELDS.filter((field) => errors[field] && !IN_SETTINGS.has(field)).map((field) => (
          <p key={field} className={styles.error}>
            {errors[field]}
          </p>
        ))}
        {timer.state === 'stopped' && timer.isEarly && canWrite && (
          <Typed pair={pair} field="stoppedEarlyWhy" session={session} placeholder="too strong, had to leave" />
        )}
        {canWrite ? <Settings pair={pair} session={session} /> : <Said fields={fields} />}
      </form>
    </li>
  );
}

const IN_SETTINGS: ReadonlySet<PairField> = new Set([
  'frequencyHz',
  'pulseWidthUs',
  'minutes',
  'intensity0to10',
  'patientWord',
  'device',
  'channel',
  'stoppedEarlyWhy',
]);

function TimeLeft({ timer, name }: { readonly timer: ReturnType<typeof pairTimer>; readonly name: string }) {
  switch (timer.state) {
    case 'not-started':
      return null;
    case 'running':
      return (
        // Told politely once by its name; a reader that heard each second would say nothing else.
        <span className={styles.timeLeft} role="timer" aria-label={`${name}: time left`}>
          {timeLeftWords(timer.restMs)}
        </span>
      );
    case 'over':
      return (
        <span className={styles.timeOver} role="alert">
          Time is over. Turn it to zero, then stop.
        </span>
      );
    case 'stopped':
      return <span className={styles.ran}>ran {timeLeftWords(timer.ranMs)}</span>;
  }
}

function RunButtons(props: {
  readonly pair: LocalPair;
  readonly name: string;
  readonly isStopped: boolean;
  readonly session: Session;
  readonly ready: () => void;
}) {
  const { pair, name, isStopped, session, ready } = props;
  const { isLive } = session;
  const button = (
    intent: string,
    style: string | undefined,
    words: string,
    act: () => void,
    isOff = false,
  ): ReactNode => (
    <button
      type="submit"
      name="intent"
      value={intent}
      className={style}
      disabled={isOff}
      aria-label={`${words}: ${name}`}
      onClick={isLive ? act : undefined}
    >
      {words}
    </button>
  );
  const { run } = pair.fields;
  return (
    <div className={styles.runButtons}>
      {run === 'planned' &&
        button(
          'start-pair',
          styles.primary,
          'Start',
          () => {
            ready();
            session.start([pair.id]);
          },
          isStopped || pair.state === 'refused',
        )}
      {run === 'running' && button('stop-pair', styles.primary, 'Stop', () => session.stop([pair.id]))}
      {run === 'planned' &&
        button('remove-pair', styles.quiet, 'Take apart', () => session.setPairRemoved(pair.id, true))}
      {run !== 'planned' && isLive && (
        <button type="button" className={styles.quiet} onClick={() => session.takeBackRun(pair.id)}>
          Undo {run === 'running' ? 'start' : 'stop'}
          <span className={styles.unseen}>: {name}</span>
        </button>
      )}
    </div>
  );
}

const NUMBERS = [
  { field: 'frequencyHz', label: 'Frequency', limit: LIMITS.frequencyHz, step: 1 },
  { field: 'pulseWidthUs', label: 'Pulse width', limit: LIMITS.pulseWidthUs, step: 50 },
  { field: 'minutes', label: 'Time', limit: LIMITS.stimulationMinutes, step: 5 },
  { field: 'intensity0to10', label: 'Intensity, 0 to 10', limit: LIMITS.intensity0to10, step: 1 },
] as const;

function Settings({ pair, session }: { readonly pair: LocalPair; readonly session: Session }) {
  const { fields, errors } = pair;
  const said = [
    fields.intensity0to10 && `intensity ${fields.intensity0to10} of 10`,
    fields.patientWord && `"${fields.patientWord}"`,
    fields.device,
    fields.channel && `channel ${fields.channel}`,
  ].filter((part) => part !== '');
  const isOpen = NUMBERS.some(({ field }) => errors[field]);
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary>
        <span>{said.length === 0 ? "Intensity, patient's word, settings" : said.join(' · ')}</span>
      </summary>
      <div className={styles.row}>
        {NUMBERS.map(({ field, label, limit, step }) => (
          <Stepper
            key={field}
            name={field}
            label={label}
            value={fields[field]}
            limit={limit}
            step={step}
            whenEmpty="not recorded"
            error={errors[field]}
            onChange={(value) => session.changePair(pair.id, { [field]: value })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <Typed pair={pair} field="patientWord" session={session} placeholder="tapping, comfortable" />
        <Typed pair={pair} field="device" session={session} placeholder="" />
        <Typed pair={pair} field="channel" session={session} placeholder="" />
      </div>
      <div className={styles.save}>
        <button type="submit" name="intent" value="save-pair" className={styles.secondary}>
          Save this pair
        </button>
      </div>
    </details>
  );
}

function Typed(props: {
  readonly pair: LocalPair;
  readonly field: 'patientWord' | 'device' | 'channel' | 'stoppedEarlyWhy';
  readonly placeholder: string;
  readonly session: Session;
}) {
  const { pair, field, placeholder, session } = props;
  const id = useId();
  const error = pair.errors[field];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{PAIR_WORDS[field]}</label>
      <input
        id={id}
        name={field}
        value={pair.fields[field]}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        onChange={(event) => session.changePair(pair.id, { [field]: event.currentTarget.value })}
      />
      {error && <span className={styles.error}>{error}</span>}
    </div>
  );
}

const SAID = ['intensity0to10', 'patientWord', 'device', 'channel', 'stoppedEarlyWhy'] as const;

/** A pair that can't change any more. */
function Said({ fields }: { readonly fields: PairFields }) {
  return (
    <dl className={styles.summary}>
      {SAID.filter((field) => fields[field] !== '').map((field) => (
        <div key={field}>
          <dt>{PAIR_WORDS[field]}</dt>
          <dd>{fields[field]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "Upper trapezius, left: needles 1 and 2"; "Temporalis 1 and masseter 2, left". */
export function pairName(fields: PairFields, sites: readonly LocalSite[]): string {
  const [one, two] = [siteOf(fields.siteOne, sites), siteOf(fields.siteTwo, sites)];
  if (!one || !two) return 'A pair of needles';
  const first = `${muscleName(one.muscle)} ${fields.needleOne}`;
  if (one === two) return `${muscleName(one.muscle)}, ${one.side}: needles ${fields.needleOne} and ${fields.needleTwo}`;
  return `${first} and ${insideSentence(muscleName(two.muscle))} ${fields.needleTwo}, ${one.side}`;
}

function siteOf(id: string, sites: readonly LocalSite[]): LocalSite | undefined {
  return sites.find((site) => site.id === id);
}

function pairWords(field: PairField, typed: string, sites: readonly LocalSite[]): string {
  const site = field === 'siteOne' || field === 'siteTwo' ? siteOf(typed, sites) : undefined;
  if (site) return `${muscleName(site.muscle)}, ${site.side}`;
  return typed === '' ? 'not recorded' : typed;
}

/** Why a current must not run between these needles; each with what to do instead. */
function stopsOf(fields: PairFields, sites: readonly LocalSite[]): readonly string[] {
  const [one, two] = [siteOf(fields.siteOne, sites), siteOf(fields.siteTwo, sites)];
  if (!one || !two) return [];
  const names = [muscleName(one.muscle), muscleName(two.muscle)] as const;
  return checkStimulationPair([planOf(one), planOf(two)], names)
    .filter(({ level }) => level === 'stop')
    .map(({ found, todo }) => `${found} ${todo}`);
}

/** As far as a current between two sites asks: where they are. */
function planOf({ muscle, side }: LocalSite): SitePlan {
  return { muscle, side, needle: { diameterMm: 0, lengthMm: 0 }, technique: 'electrical' };
}
