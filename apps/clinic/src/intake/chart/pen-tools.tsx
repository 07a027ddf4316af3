import { QUALITIES } from '@filiform/body';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsLeftRight,
  IconCopyPlus,
  IconEraser,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { PAIN_SCALE } from '../../look/tokens.ts';
import type { DrawingChange, DrawingHistory } from '../history/drawing-history.ts';
import { markColour, painColour, QUALITY_WORDS } from '../picture/quality-patterns.ts';
import { BRUSHES, type Pen } from './pen.ts';
import styles from './pen-tools.module.css';
import { QualitySwatch } from './quality-swatch.tsx';

type PenToolsProps = {
  readonly pen: Pen;
  readonly history: DrawingHistory;
  readonly onPen: (pen: Pen) => void;
  readonly onChange: (change: DrawingChange) => void;
};

/** What the next mark is like, and the ways back. */
export function PenTools({ pen, history, onPen, onChange }: PenToolsProps) {
  return (
    <div className={styles.tools}>
      <IntensityAndQuality pen={pen} onPen={onPen} />
      <div className={styles.bar}>
        <fieldset className={styles.choice}>
          <legend>Brush</legend>
          {BRUSHES.map(({ size, name, widthMm }) => (
            <label key={size} className={styles.chip}>
              <input
                type="radio"
                name="brush"
                value={size}
                checked={pen.brush === size}
                onChange={() => onPen({ ...pen, brush: size })}
              />
              <svg viewBox="0 0 36 36" width="28" height="28" aria-hidden="true">
                <circle cx="18" cy="18" r={widthMm / 2} fill="currentColor" />
              </svg>
              <span className={styles.unseen}>{name}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>Tool</legend>
          {(['pen', 'eraser'] as const).map((tool) => (
            <label key={tool} className={styles.chip}>
              <input
                type="radio"
                name="tool"
                value={tool}
                checked={pen.tool === tool}
                onChange={() => onPen({ ...pen, tool })}
              />
              {tool === 'pen' ? <IconPencil size={22} aria-hidden /> : <IconEraser size={22} aria-hidden />}
              {tool === 'pen' ? 'Draw' : 'Erase'}
            </label>
          ))}
        </fieldset>
        <div className={styles.ways}>
          <ToolButton
            name="Undo"
            short
            keys="Control+Z"
            off={history.past.length === 0}
            onPress={() => onChange({ kind: 'undo' })}
          >
            <IconArrowBackUp size={22} aria-hidden />
          </ToolButton>
          <ToolButton
            name="Redo"
            short
            keys="Control+Shift+Z"
            off={history.future.length === 0}
            onPress={() => onChange({ kind: 'redo' })}
          >
            <IconArrowForwardUp size={22} aria-hidden />
          </ToolButton>
          <ToolButton name="Other side too" off={isEmpty(history)} onPress={() => onChange({ kind: 'other-side-too' })}>
            <IconCopyPlus size={22} aria-hidden />
          </ToolButton>
          <ToolButton name="Swap sides" off={isEmpty(history)} onPress={() => onChange({ kind: 'swap-sides' })}>
            <IconArrowsLeftRight size={22} aria-hidden />
          </ToolButton>
          <ToolButton name="Clear" off={isEmpty(history)} onPress={() => onChange({ kind: 'clear' })}>
            <IconTrash size={22} aria-hidden />
          </ToolButton>
        </div>
      </div>
    </div>
  );
}

/** How strong and of what kind: for the pen and for the list of regions alike. */
function IntensityAndQuality({ pen, onPen }: Pick<PenToolsProps, 'pen' | 'onPen'>) {
  return (
    <>
      <fieldset className={styles.intensity}>
        <legend>Intensity, 0 to 10</legend>
        {PAIN_SCALE.map((colour, intensity) => (
          <label key={colour} style={{ background: painColour(intensity), color: markColour(intensity) }}>
            <input
              type="radio"
              name="intensity"
              value={intensity}
              checked={pen.intensity0to10 === intensity}
              onChange={() => onPen({ ...pen, tool: 'pen', intensity0to10: intensity })}
            />
            {intensity}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>Quality</legend>
        {QUALITIES.map((quality) => (
          <label key={quality} className={styles.chip}>
            <input
              type="radio"
              name="quality"
              value={quality}
              checked={pen.quality === quality}
              onChange={() => onPen({ ...pen, tool: 'pen', quality })}
            />
            <QualitySwatch quality={quality} intensity0to10={pen.intensity0to10} />
            {QUALITY_WORDS[quality].name}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function isEmpty(history: DrawingHistory): boolean {
  return history.present.strokes.length === 0;
}

type ToolButtonProps = {
  readonly name: string;
  readonly keys?: string;
  /** Known by its picture: the word is shown where there is room for all. */
  readonly short?: boolean;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
};

function ToolButton({ name, keys, short, off, onPress, children }: ToolButtonProps) {
  return (
    // A button that is off keeps the focus: pressing undo to the end must not throw the keyboard off the page.
    <button
      type="button"
      className={styles.tool}
      title={name}
      aria-disabled={off}
      aria-keyshortcuts={keys}
      onClick={() => off || onPress()}
    >
      {children}
      <span className={short ? styles.short : styles.long}>{name}</span>
    </button>
  );
}
