import { type Drawing, REGION_LABELS, type RegionId, type Side } from '@filiform/body';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Pen } from '../chart/pen.ts';
import { exportDrawing } from '../picture/export-drawing.ts';
import { QUALITY_WORDS } from '../picture/quality-patterns.ts';
import { type MarkedRegion, regionWords } from './marked-words.ts';
import { regionsNamed, WITH_MIDDLE } from './region-groups.ts';
import styles from './region-panel.module.css';

type RegionPanelProps = {
  readonly drawing: Drawing;
  /** Undefined while the body's places are still loading. */
  readonly marked: readonly MarkedRegion[] | undefined;
  readonly pen: Pen;
  readonly readOnly: boolean;
  readonly onAdd: (region: RegionId, side: Side) => void;
  readonly onRemove: (region: RegionId, side: Side) => void;
};

/** What is marked, in words, and every region to mark without drawing. */
export function RegionPanel({ drawing, marked, pen, readOnly, onAdd, onRemove }: RegionPanelProps) {
  return (
    <div>
      <h2 className={styles.title}>What is marked</h2>
      <MarkedList {...{ marked, readOnly, onRemove }} />
      <button type="button" className={styles.export} onClick={() => exportDrawing(drawing)}>
        <IconDownload size={20} aria-hidden /> Export drawing
      </button>
      {!readOnly && (
        <>
          <h2 className={styles.title}>Mark without drawing</h2>
          <p className={styles.with}>
            A region you press is marked with intensity {pen.intensity0to10},{' '}
            {QUALITY_WORDS[pen.quality].name.toLowerCase()}. Press again to take it away.
          </p>
          <RegionPicker {...{ marked, onAdd, onRemove }} />
        </>
      )}
    </div>
  );
}

function MarkedList({ marked, readOnly, onRemove }: Pick<RegionPanelProps, 'marked' | 'readOnly' | 'onRemove'>) {
  if (!marked) return <p className={styles.with}>Reading the drawing…</p>;
  if (marked.length === 0) return <p className={styles.with}>Nothing yet.</p>;
  return (
    <ul className={styles.marked}>
      {marked.map(({ region, side, maxIntensity, qualities }) => (
        <li key={`${region} ${side}`}>
          <span>
            <strong>{regionWords(region, side)}</strong>
            <small>
              strongest {maxIntensity} of 10
              {qualities.length > 0 &&
                `, ${qualities.map((quality) => QUALITY_WORDS[quality].name.toLowerCase()).join(', ')}`}
            </small>
          </span>
          {!readOnly && (
            <button
              type="button"
              aria-label={`Remove ${regionWords(region, side)}`}
              onClick={() => onRemove(region, side)}
            >
              <IconX size={20} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

type RegionPickerProps = Pick<RegionPanelProps, 'onAdd' | 'onRemove'> & {
  readonly marked: readonly Pick<MarkedRegion, 'region' | 'side'>[] | undefined;
};

/** Every region to mark without drawing. */
export function RegionPicker({ marked = [], onAdd, onRemove }: RegionPickerProps) {
  const [typed, setTyped] = useState('');
  const search = useId();
  const groups = regionsNamed(typed);
  const searching = typed.trim() !== '';
  return (
    <>
      <label htmlFor={search} className={styles.searchLabel}>
        Find a region
      </label>
      <input
        id={search}
        type="search"
        className={styles.search}
        value={typed}
        placeholder="temple, neck, shoulder"
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      {groups.length === 0 && (
        <p className={styles.with} role="status">
          No region is called that. Try a part of the body, such as “neck” or “hand”.
        </p>
      )}
      {groups.map((group, i) => (
        <details key={group.name} className={styles.group} open={searching || i < 2}>
          <summary>{group.name}</summary>
          <ul>
            {group.regions.map((region) => (
              <li key={region}>
                <span id={`${search}-${region}`}>{REGION_LABELS[region]}</span>
                {/* biome-ignore lint/a11y/useSemanticElements: a fieldset around three small buttons says no more */}
                <span role="group" aria-labelledby={`${search}-${region}`} className={styles.sides}>
                  {sidesOf(region).map((side) => {
                    const isMarked = marked.some((drawn) => drawn.region === region && drawn.side === side);
                    return (
                      <button
                        key={side}
                        type="button"
                        aria-pressed={isMarked}
                        aria-label={regionWords(region, side)}
                        onClick={() => (isMarked ? onRemove(region, side) : onAdd(region, side))}
                      >
                        {SIDE_WORDS[side]}
                      </button>
                    );
                  })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

const SIDE_WORDS: Readonly<Record<Side, string>> = { right: 'Right', midline: 'Middle', left: 'Left' };

/** Right stands left of left, as on the front of the chart. */
function sidesOf(region: RegionId): readonly Side[] {
  return WITH_MIDDLE.has(region) ? ['right', 'midline', 'left'] : ['right', 'left'];
}
