import { IconAlertTriangle, IconQrcode } from '@tabler/icons-react';
import { Link } from 'react-router';
import parts from '../../look/page-parts.module.css';
import type { AskCard, AskView, WrittenCard } from './ask-view.server.ts';
import { LinkSlip, type SlipFacts } from './link-slip.tsx';
import styles from './voices.module.css';

export type AskAnswerShown =
  | ({ readonly kind: 'link' } & SlipFacts)
  | { readonly kind: 'refused'; readonly sentence: string };

type AskPageProps = { readonly view: AskView; readonly answer: AskAnswerShown | undefined };

/** Asking one patient for words: a link that is printed, copied or shown, or that she did not want to. */
export function AskPage({ view, answer }: AskPageProps) {
  const { patientId, patientName, episodes } = view;
  return (
    <>
      <title>Words for the website</title>
      <header className={`${parts.head} ${styles.onScreen}`}>
        <div>
          <h1>Words for the website</h1>
          <p className={styles.whose}>
            <Link to={`/staff/patients/${patientId}`}>{patientName}</Link>
          </p>
        </div>
      </header>
      {answer?.kind === 'refused' && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {answer.sentence}
        </p>
      )}
      {answer?.kind === 'link' && <LinkSlip {...answer} />}
      <p className={`${styles.say} ${styles.onScreen}`}>
        Say something like: “We ask everybody at this point what they would tell others about us, good or bad. Would you
        like to write something? You do not have to, and nothing changes either way.” Give nothing for it, and do not
        ask for praise.
      </p>
      <div className={styles.onScreen}>
        {episodes.length === 0 && <p className={parts.empty}>This patient has no episode of care yet.</p>}
        {episodes.map((episode) => (
          <Episode key={episode.episodeId} episode={episode} />
        ))}
      </div>
    </>
  );
}

function Episode({ episode }: { readonly episode: AskCard }) {
  const { episodeId, reason, due, soFar, asked, notWanted, link, voice } = episode;
  return (
    <section aria-labelledby={episodeId} className={styles.episode}>
      <h2 className={parts.section} id={episodeId}>
        {reason}
      </h2>
      <ul>
        <li>{due ? `Due to be asked. ${due}` : `Not due yet: ${soFar}`}</li>
        {asked && <li>{asked}</li>}
        {notWanted && <li>{notWanted}</li>}
        {link && <li>{link}</li>}
        {voice && <li>{voice.stateWords}</li>}
      </ul>
      {due && !voice && (
        <form method="post" className={parts.actions}>
          <input type="hidden" name="episodeId" value={episodeId} />
          <button type="submit" name="intent" value="link" className={asked ? parts.quiet : parts.button}>
            <IconQrcode size={20} aria-hidden /> {asked ? 'Make a new link' : 'Make a link to write'}
          </button>
          {!notWanted && (
            <button type="submit" name="intent" value="not-wanted" className={parts.quiet}>
              Did not want to
            </button>
          )}
        </form>
      )}
      {voice && <Withdraw voice={voice} />}
    </section>
  );
}

function Withdraw({ voice: { id, state, words } }: { readonly voice: WrittenCard }) {
  if (state === 'withdrawn' || state === 'ran-out') return null;
  return (
    <>
      {words && <blockquote className={styles.words}>{words}</blockquote>}
      <details className={styles.withdraw}>
        <summary>The patient withdraws them</summary>
        <form method="post">
          <input type="hidden" name="voiceId" value={id} />
          <label>
            Who said so, and how
            <input type="text" name="toldBy" maxLength={200} placeholder="the patient, by telephone" />
          </label>
          <button type="submit" name="intent" value="withdraw" className={parts.quiet}>
            Withdraw now
          </button>
          <p>They leave the website and its feeds at once, and do not come back.</p>
        </form>
      </details>
    </>
  );
}
