import { useEffect, useRef, useState } from 'react';
import { PAD, type SignatureStrokes, signaturePath } from './signature.ts';
import styles from './signing.module.css';

type SignaturePadProps = {
  readonly strokes: SignatureStrokes;
  readonly onChange: (strokes: SignatureStrokes) => void;
  /** Id of the sentence that says what is wrong with it. */
  readonly describedBy: string | undefined;
};

/** A box to sign in with finger, pen or mouse. It keeps the lines as data; what is shown is drawn from them. */
export function SignaturePad({ strokes, onChange, describedBy }: SignaturePadProps) {
  const box = useRef<SVGSVGElement>(null);
  const [live, setLive] = useState<SignatureStrokes[number]>([]);
  const latest = useRef({ strokes, onChange });
  latest.current = { strokes, onChange };

  useEffect(() => {
    const svg = box.current;
    if (!svg) return;
    let pointer: number | undefined;
    let stroke: [number, number][] = [];
    const place = (event: PointerEvent): [number, number] => {
      const { left, top, width, height } = svg.getBoundingClientRect();
      return [
        rounded(((event.clientX - left) / width) * PAD.width, PAD.width),
        rounded(((event.clientY - top) / height) * PAD.height, PAD.height),
      ];
    };
    const down = (event: PointerEvent) => {
      if (pointer !== undefined || (event.pointerType === 'mouse' && event.button !== 0)) return;
      event.preventDefault();
      pointer = event.pointerId;
      svg.setPointerCapture(pointer);
      stroke = [place(event)];
      setLive(stroke);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      const parts = event.getCoalescedEvents?.() ?? [];
      for (const part of parts.length > 0 ? parts : [event]) {
        const [x, y] = place(part);
        const last = stroke.at(-1);
        // A unit is half a millimetre or less: what lies nearer adds nothing to the line.
        if (!last || Math.hypot(last[0] - x, last[1] - y) >= 1) stroke.push([x, y]);
      }
      setLive([...stroke]);
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = undefined;
      latest.current.onChange([...latest.current.strokes, stroke]);
      setLive([]);
    };
    svg.addEventListener('pointerdown', down);
    svg.addEventListener('pointermove', move);
    svg.addEventListener('pointerup', up);
    svg.addEventListener('pointercancel', up);
    return () => {
      svg.removeEventListener('pointerdown', down);
      svg.removeEventListener('pointermove', move);
      svg.removeEventListener('pointerup', up);
      svg.removeEventListener('pointercancel', up);
    };
  }, []);

  const all = live.length > 0 ? [...strokes, live] : strokes;
  const lines = strokes.length === 1 ? '1 line' : `${strokes.length} lines`;
  return (
    <div className={styles.pad}>
      <svg
        ref={box}
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={strokes.length === 0 ? 'Box to sign in, empty' : `Box to sign in, signed with ${lines}`}
        aria-describedby={describedBy}
      >
        <line x1="30" y1="185" x2="570" y2="185" className={styles.baseline} />
        <path d={signaturePath(all)} className={styles.ink} />
      </svg>
      <div className={styles.padWays}>
        <button type="button" onClick={() => onChange(strokes.slice(0, -1))} disabled={strokes.length === 0}>
          Undo the last line
        </button>
        <button type="button" onClick={() => onChange([])} disabled={strokes.length === 0}>
          Clear
        </button>
      </div>
    </div>
  );
}

function rounded(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}
