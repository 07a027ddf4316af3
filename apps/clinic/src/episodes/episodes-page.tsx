import type { FormRefusal } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import { ENDING_WORDS, ENDINGS } from './episode.ts';
import { EpisodeFields } from './episode-fields.tsx';
import styles from './episodes.module.css';
import type { EpisodesView } from './episodes-view.ts';

type EpisodesPageProps = { readonly view: EpisodesView; readonly refusal: FormRefusal | undefined };

/** A patient's episodes of care: open, correct, end, and open again. */
export function EpisodesPage({ view, refusal }: EpisodesPageProps) {
  const opening = refusal?.values.intent === 'open' ? refusal : undefined;
  const hasOpen = view.episodes.some(({ ended }) => ended === undefined);
  return (
    <div className={styles.page}>
      <title>Episodes of care</title>
      <header className={parts.head}>
        <div>
          <h1>Episodes of care</h1>
          <p>
            <a href={`/staff/patients/${view.patientId}`}>{view.patientName}</a>. Visits, plan and consent hang on an
            open episode.
          </p>
        </div>
      </header>
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          {refusal.errors.form}
        </p>
      )}
      {view.episodes.length === 0 && <p className={parts.empty}>No episode of care yet. Open the first one below.</p>}
      {view.episodes.map((episode) => (
        <EpisodeSection key={`${episode.id} ${episode.rowVersion}`} episode={episode} view={view} refusal={refusal} />
      ))}
      {view.mayWrite && (
        <details className={styles.open} open={!hasOpen || opening !== undefined} key={view.episodes.length}>
          <summary>Open {view.episodes.length === 0 ? 'an' : 'another'} episode</summary>
          <form method="post">
            <EpisodeFields prefix="open" {...view} values={opening?.values ?? {}} errors={opening?.errors ?? {}} />
            <button type="submit" name="intent" value="open" className={parts.button}>
              Open the episode
            </button>
          </form>
        </details>
      )}
    </div>
  );
}

type EpisodeSectionProps = EpisodesPageProps & { readonly episode: EpisodesView['episodes'][number] };

function EpisodeSection({ episode, view, refusal }: EpisodeSectionProps) {
  const mine = refusal?.values.episodeId === episode.id ? refusal : undefined;
  const errorsOf = (intent: string) => (mine?.values.intent === intent ? mine.errors : {});
  const version = (
    <>
      <input type="hidden" name="episodeId" value={episode.id} />
      <input type="hidden" name="rowVersion" value={episode.rowVersion} />
    </>
  );
  const ending = errorsOf('end');
  return (
    <section className={styles.episode} aria-labelledby={`episode-${episode.id}`}>
      <h2 id={`episode-${episode.id}`}>
        {episode.reason} <span data-open={episode.ended === undefined || undefined}>{episode.ended ?? 'open'}</span>
      </h2>
      <dl>
        <dt>Since</dt>
        <dd>
          {episode.since}, {episode.clinicName}
        </dd>
        <dt>Referred by</dt>
        <dd>{episode.referrer ?? 'nobody'}</dd>
      </dl>
      {view.mayWrite && episode.ended === undefined && (
        <>
          <details open={Object.keys(errorsOf('edit')).length > 0}>
            <summary>Change</summary>
            <form method="post">
              {version}
              <EpisodeFields
                prefix={episode.id}
                {...view}
                values={mine?.values.intent === 'edit' ? mine.values : episode}
                errors={errorsOf('edit')}
              />
              <button type="submit" name="intent" value="edit" className={parts.quiet}>
                Save the change
              </button>
            </form>
          </details>
          <details open={Object.keys(ending).length > 0}>
            <summary>End it</summary>
            <form method="post" className={styles.end}>
              {version}
              <fieldset>
                <legend>How did it end?</legend>
                {ENDINGS.map((how) => (
                  <label key={how}>
                    <input type="radio" name="how" value={how} required defaultChecked={mine?.values.how === how} />
                    {ENDING_WORDS[how]}
                  </label>
                ))}
                {ending.how && <span className={styles.error}>{ending.how}</span>}
              </fieldset>
              <label>
                Last day
                <input
                  type="date"
                  name="on"
                  required
                  min={episode.startedOn}
                  max={view.today}
                  defaultValue={mine?.values.on ?? view.today}
                />
                {ending.on && <span className={styles.error}>{ending.on}</span>}
              </label>
              <p>The consent that was signed in it stops counting. You can open the episode again.</p>
              <button type="submit" name="intent" value="end" className={parts.quiet}>
                End this episode
              </button>
            </form>
          </details>
        </>
      )}
      {view.mayWrite && episode.mayReopen && (
        <form method="post">
          {version}
          <button type="submit" name="intent" value="reopen" className={parts.quiet}>
            Undo the end: open it again
          </button>
        </form>
      )}
      {episode.history.length > 0 && (
        <details>
          <summary>History</summary>
          <ul className={styles.history}>
            {episode.history.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
