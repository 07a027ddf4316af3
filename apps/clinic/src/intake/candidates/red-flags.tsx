import type { Ranking, RedFlag } from '@filiform/referral';
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import styles from './red-flags.module.css';
import type { LoadedAtlas } from './use-atlas.ts';

export const URGENCY_WORDS = {
  emergency: 'Emergency',
  'same day': 'Same day',
  soon: 'Soon',
} as const satisfies Readonly<Record<RedFlag['urgency'], string>>;

type RedFlagsProps = { readonly atlas: LoadedAtlas; readonly ranking: Ranking | undefined };

/** Dangers that the drawing raises: before everything else, on every tab, however well a muscle matches. */
export function RedFlags({ atlas, ranking }: RedFlagsProps) {
  if (typeof atlas === 'string' || !ranking || ranking.redFlags.length === 0) return null;
  return (
    <section id="red-flags" className={styles.flags} aria-label="Red flags">
      {ranking.redFlags.map(({ id, urgency, say, why, source }) => (
        <article key={id} className={styles.flag} data-urgency={urgency}>
          <h2>
            {urgency === 'emergency' ? (
              <IconAlertOctagon size={20} aria-hidden />
            ) : (
              <IconAlertTriangle size={20} aria-hidden />
            )}
            {URGENCY_WORDS[urgency]}: {atlas.flagName(id).toLowerCase()}
          </h2>
          <p>{say}</p>
          <small>
            {capital(why)}. {source}
          </small>
        </article>
      ))}
    </section>
  );
}

/**
 * The same in short, for screens where the flags themselves stand below the chart: always in sight, and the way to them.
 * What to do is said for the most urgent one.
 */
export function RedFlagStrip({ atlas, ranking, onPress }: RedFlagsProps & { readonly onPress: () => void }) {
  const [first] = ranking?.redFlags ?? [];
  if (typeof atlas === 'string' || !ranking || !first) return null;
  const names = ranking.redFlags.map(({ id, urgency }, at) => {
    const isSaid = at > 0 && ranking.redFlags[at - 1]?.urgency === urgency;
    return `${isSaid ? '' : `${URGENCY_WORDS[urgency]}: `}${atlas.flagName(id).toLowerCase()}`;
  });
  return (
    <button type="button" className={styles.strip} data-urgency={first.urgency} onClick={onPress}>
      <strong>
        <IconAlertOctagon size={20} aria-hidden />
        {names.join('; ')}
      </strong>
      <span>{first.say}</span>
    </button>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
