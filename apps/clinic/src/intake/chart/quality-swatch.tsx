import type { PainQuality } from '@filiform/body';
import { COLOURS } from '../../look/tokens.ts';
import { svgElement } from '../picture/picture-node.ts';
import { markColour, painColour, qualityPattern } from '../picture/quality-patterns.ts';

type QualitySwatchProps = { readonly quality: PainQuality; readonly intensity0to10: number };

/** A drop of pain as it will be drawn: the intensity's colour under the quality's marks. */
export function QualitySwatch({ quality, intensity0to10 }: QualitySwatchProps) {
  const id = `swatch-${quality}-${intensity0to10}`;
  const pattern = qualityPattern(id, quality, markColour(intensity0to10), 12);
  return (
    <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true">
      {pattern && <defs>{svgElement(pattern)}</defs>}
      <rect x="1" y="1" width="26" height="22" rx="11" fill={painColour(intensity0to10)} stroke={COLOURS.ember} />
      {pattern && <rect x="1" y="1" width="26" height="22" rx="11" fill={`url(#${id})`} />}
    </svg>
  );
}
