import { otherSideOf } from './copy-plan.ts';
import { CountOut } from './count-out.tsx';
import styles from './needling.module.css';
import type { LocalSite } from './site-saving.ts';
import type { Copy, Session } from './use-session.ts';
import type { NeedlingView } from './view.ts';

type ThumbBarProps = {
  readonly view: NeedlingView;
  /** Those that were not taken back. */
  readonly sites: readonly LocalSite[];
  readonly session: Session;
  readonly counter: string;
  readonly chooseCounter: (staffId: string) => void;
};

/** What concerns the whole session, at the lower edge where the thumb of the holding hand lies. */
export function ThumbBar({ view, sites, session, counter, chooseCounter }: ThumbBarProps) {
  const { undoable, undo, beginAll, change } = session;
  const others = otherSides(sites);
  return (
    <div className={`${styles.thumb} ${styles.liveOnly}`}>
      {undoable && (
        <p className={styles.undo} role="status">
          <span>{undoable.words}</span>
          <button type="button" className={styles.undoButton} onClick={undo}>
            Undo
          </button>
        </p>
      )}
      <div className={styles.thumbRow}>
        {others.length > 0 && (
          <button
            type="button"
            className={styles.secondary}
            onClick={() =>
              beginAll(others, `${others.length === 1 ? 'One site' : `${others.length} sites`} on the other side.`)
            }
          >
            Both sides
          </button>
        )}
        <a className={styles.secondaryLink} href="#add">
          + Muscle
        </a>
        <CountOut view={view} sites={sites} counter={counter} chooseCounter={chooseCounter} change={change} />
      </div>
    </div>
  );
}

/** The plans that are missing for every site to stand on both sides. */
function otherSides(sites: readonly LocalSite[]): readonly Copy[] {
  return sites.flatMap((site): Copy[] => {
    const other = otherSideOf(site, site.fields);
    if (!other) return [];
    const isThere = sites.some(
      ({ muscle, side, fields }) =>
        muscle === other.place.muscle && side === other.place.side && fields.triggerPoint === other.fields.triggerPoint,
    );
    return isThere ? [] : [{ ...other, copiedFrom: site.id }];
  });
}
