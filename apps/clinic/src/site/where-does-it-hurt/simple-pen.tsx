import { IconArrowBackUp, IconEraser, IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  type DrawingChange,
  type DrawingHistory,
  markColour,
  type Pen,
  painColour,
} from '../../intake/index.drawing.ts';
import styles from './where-does-it-hurt.module.css';

/** Three words are told apart more surely than ten numbers; each stands for a number of the chart's scale. */
const STRENGTHS = [
  { intensity0to10: 3, name: 'Mild' },
  { intensity0to10: 5, name: 'Medium' },
  { intensity0to10: 9, name: 'Strong' },
] as const;

type SimplePenProps = {
  readonly pen: Pen;
  readonly history: DrawingHistory;
  readonly onPen: (pen: Pen) => void;
  readonly onChange: (change: DrawingChange) => void;
};

/** One pen: how strong it hurts, an eraser, and the way back. */
export function SimplePen({ pen, history, onPen, onChange }: SimplePenProps) {
  return (
    <div className={styles.pen}>
      <fieldset>
        <legend>How strong it hurts</legend>
        {STRENGTHS.map(({ intensity0to10, name }) => (
          <label key={name} style={{ background: painColour(intensity0to10), color: markColour(intensity0to10) }}>
            <input
              type="radio"
              name="strength"
              checked={pen.tool === 'pen' && pen.intensity0to10 === intensity0to10}
              onChange={() => onPen({ ...pen, tool: 'pen', intensity0to10 })}
            />
            <IconPencil size={18} aria-hidden /> {name}
          </label>
        ))}
      </fieldset>
      <div className={styles.ways}>
        <button
          type="button"
          aria-pressed={pen.tool === 'eraser'}
          onClick={() => onPen({ ...pen, tool: pen.tool === 'eraser' ? 'pen' : 'eraser' })}
        >
          <IconEraser size={20} aria-hidden /> Erase
        </button>
        <Way off={history.past.length === 0} onPress={() => onChange({ kind: 'undo' })}>
          <IconArrowBackUp size={20} aria-hidden /> Undo
        </Way>
        <Way off={history.present.strokes.length === 0} onPress={() => onChange({ kind: 'clear' })}>
          <IconTrash size={20} aria-hidden /> Clear
        </Way>
      </div>
    </div>
  );
}

/** A button that is off keeps the focus, so that pressing it to the end throws no keyboard off the page. */
function Way({ off, onPress, children }: { off: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-disabled={off} onClick={() => off || onPress()}>
      {children}
    </button>
  );
}
