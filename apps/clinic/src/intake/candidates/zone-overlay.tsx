import { COLOURS } from '../../look/tokens.ts';
import type { ShownMuscle } from './atlas-side.ts';

type ZoneOverlayProps = {
  readonly shown: ShownMuscle;
  /** Ids of the trigger points that match the drawing. */
  readonly matching: readonly string[];
  readonly mmPerPixel: number;
};

/** A muscle over the drawing: where its pain is felt (hatched, primary denser), its outline, its trigger points. */
export function ZoneOverlay({ shown, matching, mmPerPixel }: ZoneOverlayProps) {
  const spillover = shown.zones.filter((zone) => zone.strength === 'spillover');
  const primary = shown.zones.filter((zone) => zone.strength === 'primary');
  return (
    <g data-layer="zone" pointerEvents="none">
      <defs>
        <Hatch id="zone-primary" gap={5 * mmPerPixel} weight={2.2 * mmPerPixel} />
        <Hatch id="zone-spillover" gap={10 * mmPerPixel} weight={1.3 * mmPerPixel} />
      </defs>
      <g clipPath="url(#chart-figure)" fill="none" strokeLinecap="round" strokeLinejoin="round">
        {[...spillover, ...primary].map((zone) => (
          <path
            key={`${zone.strength} ${zone.d}`}
            d={zone.d}
            stroke={`url(#zone-${zone.strength})`}
            strokeWidth={zone.widthMm}
          />
        ))}
      </g>
      {shown.outlines.map((d) => (
        <path key={d} d={d} fill="none" stroke={COLOURS.pine} strokeWidth={1.2 * mmPerPixel} />
      ))}
      {shown.points.map(({ id, at: [x, y] }) => (
        <g key={`${id} ${x} ${y}`} opacity={matching.includes(id) || matching.length === 0 ? 1 : 0.65}>
          <circle
            cx={x}
            cy={y}
            r={6 * mmPerPixel}
            fill={COLOURS.white}
            stroke={COLOURS.pineDark}
            strokeWidth={(matching.includes(id) ? 2.6 : 1.4) * mmPerPixel}
          />
          <circle cx={x} cy={y} r={2 * mmPerPixel} fill={COLOURS.pineDark} />
        </g>
      ))}
    </g>
  );
}

function Hatch({ id, gap, weight }: { id: string; gap: number; weight: number }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={gap} height={gap} patternTransform="rotate(45)">
      {/* A light line beside each dark one, so that the hatching shows over dark pain too. */}
      <path d={`M${gap / 2} 0v${gap}`} stroke={COLOURS.white} strokeWidth={weight * 2} strokeOpacity={0.75} />
      <path d={`M${gap / 2} 0v${gap}`} stroke={COLOURS.ember} strokeWidth={weight} />
    </pattern>
  );
}
