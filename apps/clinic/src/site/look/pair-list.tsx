import { contrast } from '../../look/contrast.ts';
import { COLOUR_FIELDS, type Look } from './look.ts';
import { pairsOf } from './look-colours.ts';
import styles from './look-page.module.css';

/** Every pair of colours that pages show, as it would look, with its contrast. */
export function PairList({ look }: { readonly look: Look }) {
  const pairs = COLOUR_FIELDS.flatMap((field) => pairsOf(field, look));
  const bad = pairs.filter(({ front, ground, least }) => contrast(front, ground) < least).length;
  return (
    <details className={styles.pairs}>
      <summary>
        {bad === 0
          ? `All ${pairs.length} pairs of colours can be read`
          : `${bad} of ${pairs.length} pairs can’t be read`}
      </summary>
      <ul>
        {pairs.map(({ what, front, ground, least }) => (
          <li key={what}>
            <b style={{ color: front, background: ground }} aria-hidden="true">
              Aa
            </b>
            {what}: {(Math.floor(contrast(front, ground) * 10) / 10).toFixed(1)} to 1, needs {least} to 1
          </li>
        ))}
      </ul>
    </details>
  );
}
