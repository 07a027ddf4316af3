import type { SiteLanguage } from '../language.ts';
import { DRAWN_WIDTH, mapWindow } from './map-window.ts';
import { placeNames, widthOf } from './place-names.ts';
import type { MapPoint, SketchMap } from './sketch-map.ts';

type SketchMapPictureProps = {
  readonly map: SketchMap;
  readonly clinicName: string;
  readonly language: SiteLanguage;
  /** Before the ids in the drawing: two maps can stand on one page. */
  readonly idPrefix: string;
  /** Squares to type by, on the owner's page. */
  readonly showsGrid?: boolean;
};

const FEET_IN_METRE = 3.28084;
/** What a scale bar is for: the first that is long enough. */
const SCALE_FEET = [100, 200, 500, 1000] as const;

/** The streets around a clinic, drawn by the program: no map is loaded from anywhere. Styled by look/public/clinics.css. */
export function SketchMapPicture({ map, clinicName, language, idPrefix, showsGrid }: SketchMapPictureProps) {
  const { height, onDrawing, scale } = mapWindow(map);
  const streets = map.streets.map(({ name, points }) => ({ name, points: points.map(onDrawing) }));
  const clinic = onDrawing(map.clinic);
  const places = map.places.map(({ name, at }) => ({ name, at: onDrawing(at) }));
  const isRight = clinic[0] + 14 + widthOf(clinicName) < DRAWN_WIDTH - 8;
  const nameAt: MapPoint = [clinic[0] + (isRight ? 13 : -13), clinic[1] - 12];
  const taken = [
    clinic,
    [DRAWN_WIDTH - 20, 28] as const,
    ...written(nameAt, clinicName, isRight ? 1 : -1),
    ...places.flatMap(({ name, at }) => [at, ...written([at[0] + 8, at[1]], name, 1)]),
  ];
  const names = placeNames(streets, { width: DRAWN_WIDTH, height }, taken);
  return (
    <svg
      className="sketch-map"
      viewBox={`0 0 ${DRAWN_WIDTH} ${height}`}
      role="img"
      aria-label={describe(map, clinicName, language)}
    >
      <rect className="map-ground" width={DRAWN_WIDTH} height={height} />
      {showsGrid && map.unit === 'grid' && <Grid onDrawing={onDrawing} />}
      {streets.map(({ points }) => (
        <path key={`edge ${pathOf(points)}`} className="map-street-edge" d={pathOf(points)} />
      ))}
      {streets.map(({ points }) => (
        <path key={pathOf(points)} className="map-street" d={pathOf(points)} />
      ))}
      {places.map(({ name, at }) => (
        <g key={name} className="map-place">
          <circle cx={at[0]} cy={at[1]} r="3" />
          <text x={at[0] + 8} y={at[1] + 4}>
            {name}
          </text>
        </g>
      ))}
      {names.map(({ name, points, at }, place) => (
        <g key={name} className="map-name">
          <path id={`${idPrefix}-street-${place}`} d={pathOf(points)} />
          <text dy="4">
            <textPath href={`#${idPrefix}-street-${place}`} startOffset={Math.round(at)} textAnchor="middle">
              {name}
            </textPath>
          </text>
        </g>
      ))}
      <g className="map-clinic">
        <circle cx={clinic[0]} cy={clinic[1]} r="9" />
        <circle className="map-clinic-centre" cx={clinic[0]} cy={clinic[1]} r="3.5" />
        <text x={nameAt[0]} y={nameAt[1] + 4} textAnchor={isRight ? 'start' : 'end'}>
          {clinicName}
        </text>
      </g>
      <g className="map-north">
        <path d={`M${DRAWN_WIDTH - 20} 40 V14 m-5 8 l5 -9 l5 9`} />
        <text x={DRAWN_WIDTH - 20} y="54" textAnchor="middle">
          N
        </text>
      </g>
      {map.unit === 'metre' && <Scale pixelsForMetre={scale} height={height} />}
    </svg>
  );
}

/** Places under a level line of words. */
function written([x, y]: MapPoint, words: string, direction: 1 | -1): readonly MapPoint[] {
  const count = Math.ceil(widthOf(words) / 10);
  return Array.from({ length: count + 1 }, (_, place) => [x + direction * place * 10, y] as const);
}

function pathOf(points: readonly MapPoint[]): string {
  return points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** What the drawing shows, for who can't see it. */
function describe({ streets, places }: SketchMap, clinicName: string, language: SiteLanguage): string {
  const names = [...new Set([...streets, ...places].map(({ name }) => name))].filter((name) => name !== '');
  return language === 'es'
    ? `Plano de las calles alrededor de la clínica ${clinicName}: ${names.join(', ')}. El norte está arriba.`
    : `Sketch of the streets around the ${clinicName} clinic: ${names.join(', ')}. North is up.`;
}

function Scale({ pixelsForMetre, height }: { readonly pixelsForMetre: number; readonly height: number }) {
  const lengthOf = (feet: number) => (feet / FEET_IN_METRE) * pixelsForMetre;
  const feet = SCALE_FEET.find((wanted) => lengthOf(wanted) >= 50) ?? 1000;
  const length = Math.round(lengthOf(feet));
  return (
    <g className="map-scale">
      <path d={`M12 ${height - 18} v6 h${length} v-6`} />
      <text x={12 + length / 2} y={height - 18} textAnchor="middle">
        {feet} ft
      </text>
    </g>
  );
}

function Grid({ onDrawing }: { readonly onDrawing: (point: MapPoint) => MapPoint }) {
  const lines = Array.from({ length: 21 }, (_, place) => place);
  return (
    <g className="map-grid">
      {lines.map((place) => (
        <path key={place} d={pathOf([onDrawing([place, 0]), onDrawing([place, 20])])} />
      ))}
      {lines.map((place) => (
        <path key={`row ${place}`} d={pathOf([onDrawing([0, place]), onDrawing([20, place])])} />
      ))}
    </g>
  );
}
