import {
  type Muscle,
  type MuscleSide,
  markPoint,
  outlinePoints,
  type TriggerPoint,
  viewOf,
  zonePoints,
  zoneSeenOn,
} from '@filiform/atlas';
import { figure, smoothPath, straightPath, toScreen, type View, type ViewPoint } from '@filiform/body';
import { type PictureWindow, windowAround } from './picture-window.ts';

type ReferralPictureProps = {
  readonly muscle: Muscle;
  /** The points whose pain is shown; all of the muscle's where none are named. */
  readonly points: readonly TriggerPoint[];
  readonly side: MuscleSide;
  readonly view: View;
  /** What the picture shows, for who can't see it. */
  readonly label: string;
};

/** The views that show something of these points: first where most of the pain is felt. */
export function viewsOfPoints(muscle: Muscle, points: readonly TriggerPoint[], side: MuscleSide): readonly View[] {
  const weight = new Map<View, number>();
  const count = (view: View, value: number) => weight.set(view, (weight.get(view) ?? 0) + value);
  for (const { zones, marks } of points) {
    for (const zone of zones) count(zoneSeenOn(zone, side), zone.strength === 'primary' ? 3 : 1);
    for (const mark of marks) count(viewOf(mark.view, side), 1);
  }
  if (weight.size === 0) for (const { view } of muscle.outlines) count(viewOf(view, side), 1);
  return [...weight].sort(([, one], [, other]) => other - one).map(([view]) => view);
}

/** What is drawn of some points on a view, in screen millimetres, and the part of the view that shows it. */
function drawnOf({ muscle, points, side, view }: Omit<ReferralPictureProps, 'label'>) {
  const screen = (places: readonly ViewPoint[]) => places.map((place) => toScreen(view, place));
  const outlines = muscle.outlines
    .map((outline) => outlinePoints(outline, side))
    .filter((outline) => outline.view === view)
    .map((outline) => screen(outline.points));
  const zones = points
    .flatMap((point) => point.zones)
    .filter((zone) => zoneSeenOn(zone, side) === view)
    .map((zone) => ({ ...zone, on: screen(zonePoints(zone, side, view)) }));
  const marks = points
    .flatMap((point) => point.marks)
    .map((mark) => markPoint(mark, side))
    .filter((mark) => mark.view === view)
    .map((mark) => toScreen(view, mark.at));
  const window = windowAround(view, [
    ...zones.flatMap(({ on, widthMm }) => on.map((at) => ({ at, radiusMm: widthMm / 2 }))),
    ...marks.map((at) => ({ at, radiusMm: 12 })),
  ]);
  return { outlines, zones, marks, window };
}

/** The part of the view that a picture of these points shows: for who must know its shape before it is drawn. */
export function referralWindow(what: Omit<ReferralPictureProps, 'label'>): PictureWindow {
  return drawnOf(what).window;
}

/** One muscle on the chart: its outline, its trigger points, and where their pain is felt. */
export function ReferralPicture({ label, ...what }: ReferralPictureProps) {
  const { muscle, points, view } = what;
  const drawn = figure(view);
  const { outlines, zones, marks, window } = drawnOf(what);
  const { x, y, width, height } = window;
  // Signs keep their size on the screen whatever part of the body is shown.
  const mmPerPixel = height / 460;
  const clip = `${muscle.id}-${points.map(({ id }) => id).join('-')}-${view}`;
  return (
    <svg className="referral-picture" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label}>
      <clipPath id={clip}>
        {drawn.fills.map((path) => (
          <path key={path} d={path} />
        ))}
      </clipPath>
      {drawn.fills.map((path) => (
        <path key={path} className="figure-fill" d={path} />
      ))}
      {outlines.map((outline) => {
        const path = smoothPath(outline, true);
        return <path key={path} className="muscle" d={path} />;
      })}
      <g clipPath={`url(#${clip})`}>
        {(['spillover', 'primary'] as const).map((strength) => (
          // One group for each strength, so that overlapping strokes do not darken one another.
          <g key={strength} className={`zones ${strength}`}>
            {zones
              .filter((zone) => zone.strength === strength)
              .map((zone) => {
                const path = straightPath(zone.on, false);
                return <path key={`${path} ${zone.widthMm}`} className="zone" strokeWidth={zone.widthMm} d={path} />;
              })}
          </g>
        ))}
      </g>
      {drawn.lines.map((path) => (
        <path key={path} className="figure-line" d={path} />
      ))}
      {drawn.outlines.map((path) => (
        <path key={path} className="figure-outline" d={path} />
      ))}
      {marks.map(([cx, cy]) => (
        <g key={`${cx},${cy}`}>
          <circle className="point-ring" cx={cx} cy={cy} r={8 * mmPerPixel} />
          <circle className="point-centre" cx={cx} cy={cy} r={2.6 * mmPerPixel} />
        </g>
      ))}
    </svg>
  );
}
