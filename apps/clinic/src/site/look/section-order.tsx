import type { Typed } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { HOME_SECTION_IDS, HOME_SECTIONS, type HomeSection } from './home.ts';
import { listIn, moved } from './home-fields.ts';
import styles from './look-page.module.css';

type SectionOrderProps = {
  readonly values: Typed;
  readonly onChange: (name: 'order' | 'show', value: string) => void;
};

/** The sections of the first page: which are shown, and in which order. */
export function SectionOrder({ values, onChange }: SectionOrderProps) {
  const order = listIn(values.order).filter(isSection);
  const shown = listIn(values.show);
  const show = (id: HomeSection, isShown: boolean) =>
    onChange('show', [...shown.filter((one) => one !== id), ...(isShown ? [id] : [])].join(','));
  return (
    <>
      <input type="hidden" name="order" value={order.join(',')} />
      <ol className={styles.order}>
        {order.map((id, index) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                name="show"
                value={id}
                checked={shown.includes(id)}
                onChange={(event) => show(id, event.currentTarget.checked)}
              />
              <span>
                {HOME_SECTIONS[id].name}
                <small>{HOME_SECTIONS[id].says}</small>
              </span>
            </label>
            <span>
              {(['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  type="submit"
                  name="move"
                  value={`${way}:${id}`}
                  className={parts.small}
                  aria-label={`${HOME_SECTIONS[id].name}: ${way === 'up' ? 'earlier' : 'later'}`}
                  disabled={index === (way === 'up' ? 0 : order.length - 1)}
                  onClick={(event) => {
                    event.preventDefault();
                    onChange('order', moved(order, id, way === 'up' ? -1 : 1).join(','));
                  }}
                >
                  {way === 'up' ? 'Earlier' : 'Later'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function isSection(id: string): id is HomeSection {
  return HOME_SECTION_IDS.some((one) => one === id);
}
