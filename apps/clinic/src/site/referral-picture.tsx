import { type Muscle, type MuscleSide, markPoint, outlinePoints, zonePoints, zoneSeenOn } from '@filiform/atlas';
import { figure, smoothPath, straightPath, toScreen, type View } from '@filiform/body';

type ReferralPictureProps = {
  readonly muscle: Muscle;
  readonly side: MuscleSide;
  readonly view: View;
  /** What the picture shows, for who can't see it. */
  readonly label: string;
};

/** One muscle on the chart: its outline, its first trigger point, and where the pain of that point is felt. */
export function ReferralPicture({ muscle, side, view, label }: ReferralPictureProps) {
  const drawn = figure(view);
  const [point] = muscle.triggerPoints;
  const screen = (points: readonly (readonly [number, number])[]) => points.map((place) => toScreen(view, place));
  const outlines = muscle.outlines
    .map((outline) => outlinePoints(outline, side))
    .filter((outline) => outline.view === view);
  const zones = point.zones.filter((zone) => zoneSeenOn(zone, side) === view);
  const marks = point.marks.map((mark) => markPoint(mark, side)).filter((mark) => mark.view === view);
  return (
    <svg className="referral-picture" viewBox={drawn.viewBox} role="img" aria-label={label}>
      {drawn.fills.map((path) => (
        <path key={path} className="figure-fill" d={path} />
      ))}
      {outlines.map((outline) => (
        <path key={outline.view} className="muscle" d={smoothPath(screen(outline.points), true)} />
      ))}
      {zones.map((zone) => {
        const path = straightPath(screen(zonePoints(zone, side, view)), false);
        return <path key={path} className={`zone ${zone.strength}`} strokeWidth={zone.widthMm} d={path} />;
      })}
      {drawn.lines.map((path) => (
        <path key={path} className="figure-line" d={path} />
      ))}
      {drawn.outlines.map((path) => (
        <path key={path} className="figure-outline" d={path} />
      ))}
      {marks.map(({ at }) => {
        const [x, y] = toScreen(view, at);
        return (
          <g key={`${x},${y}`}>
            <circle className="point-ring" cx={x} cy={y} r="9" />
            <circle className="point-centre" cx={x} cy={y} r="3" />
          </g>
        );
      })}
    </svg>
  );
}
