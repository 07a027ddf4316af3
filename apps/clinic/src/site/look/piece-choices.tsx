import type { PieceChoice } from '../articles/index.server.ts';
import { MOST_PIECES } from './home.ts';
import { listIn } from './home-fields.ts';
import styles from './look-page.module.css';

type PieceChoicesProps = {
  readonly pieces: readonly PieceChoice[];
  /** Ids, joined by commas, in the order in which they were chosen. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (ids: string) => void;
};

/** Which articles the first page shows; none for the newest. */
export function PieceChoices({ pieces, value, error, onChange }: PieceChoicesProps) {
  const chosen = listIn(value);
  const choose = (id: string, isChosen: boolean) =>
    onChange([...chosen.filter((one) => one !== id), ...(isChosen ? [id] : [])].join(','));
  return (
    <fieldset>
      <legend>Articles on it</legend>
      <p className={styles.hint}>Up to {MOST_PIECES}. Where you choose none, the newest three are shown.</p>
      <ul className={styles.order}>
        {pieces.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                name="pieceIds"
                value={id}
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= MOST_PIECES}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
      {error && <p className={styles.bad}>{error}</p>}
    </fieldset>
  );
}
