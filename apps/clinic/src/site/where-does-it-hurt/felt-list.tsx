import type { FeltGroup } from './felt-at.ts';
import styles from './where-does-it-hurt.module.css';

/** Every place with the muscles that may hurt there: for who has no scripts, or would rather read than draw. */
export function FeltList({ groups }: { groups: readonly FeltGroup[] }) {
  return (
    <section aria-labelledby="by-place">
      <h2 id="by-place">Look it up by place</h2>
      <p>
        Each place with the muscles whose pain is mainly felt there. The muscle itself may lie somewhere else: its page
        shows where.
      </p>
      {groups.map(({ name, places }) => (
        <details key={name} className={styles.places}>
          <summary>{name}</summary>
          <dl>
            {places.map((place) => (
              <div key={place.region}>
                <dt>{place.name}</dt>
                <dd>
                  {place.muscles.map(({ id, name: muscle }) => (
                    <a key={id} href={`/muscles/${id}`}>
                      {muscle}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
