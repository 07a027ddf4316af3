import { z } from 'zod';
import { simplifyLine } from './simplify-line.ts';
import { type MapPoint, type SketchMap, SketchMapSchema, type Street } from './sketch-map.ts';

const LARGEST_GEOJSON_BYTES = 1_000_000;
const MOST_FEATURES = 5_000;
/** Half the width of what is kept around the clinic. */
const AROUND_METRES = 900;
/** A line is not drawn more exactly than this. */
const TOLERANCE_METRES = 3;

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const Properties = z.looseObject({ name: z.unknown().optional() }).nullable().optional();
const Feature = z.object({
  type: z.literal('Feature'),
  properties: Properties,
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('LineString'), coordinates: z.array(Position).min(2) }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(Position).min(2)) }),
    z.object({ type: z.literal('Point'), coordinates: Position }),
  ]),
});
type Feature = z.output<typeof Feature>;
type Position = z.output<typeof Position>;
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).max(MOST_FEATURES),
});

/** Degrees, as maps give them. */
export type OnGlobe = { readonly latitude: number; readonly longitude: number };

export type ReadGeoJson =
  | { readonly ok: true; readonly map: SketchMap; readonly leftOut: LeftOut }
  | { readonly ok: false; readonly sentence: string };

/** What of the file is not on the map. */
export type LeftOut = {
  /** Areas and other shapes that no street is made of, and what could not be read; features. */
  readonly shapes: number;
  readonly tooFar: number;
};

/**
 * Reads the streets of a GeoJSON file (RFC 7946: longitude first, WGS 84): lines are streets, points are places, a point
 * named "Clinic" is the clinic. Projected onto the plane around the clinic, cut to its surroundings, simplified.
 * @param clinicAt where the clinic is, if its page says so; otherwise the file has to
 */
export function readGeoJson(text: string, clinicAt: OnGlobe | undefined): ReadGeoJson {
  if (new TextEncoder().encode(text).length > LARGEST_GEOJSON_BYTES) {
    return refused('The file is larger than 1 MB. Choose a smaller part of the town, about a mile across.');
  }
  const json = readJsonText(text);
  if (json === undefined)
    return refused('The file is no JSON: it may be cut off, or of another kind. Choose a .geojson file.');
  const collection = Collection.safeParse(json);
  if (!collection.success) {
    return refused(
      `The file is no GeoJSON of streets: it has to be a FeatureCollection with at most ${MOST_FEATURES} features.`,
    );
  }
  const read = collection.data.features.map((feature) => Feature.safeParse(feature));
  const features = read.flatMap(({ data }) => data ?? []);
  if (features.length === 0) {
    return refused(
      'No street was found in the file. Streets are lines (LineString or MultiLineString) with degrees of longitude and latitude.',
    );
  }
  const centre = clinicAt ?? clinicIn(features);
  if (!centre) {
    return refused(
      'Where is the clinic? Write its latitude and longitude above, or add a point named "Clinic" to the file.',
    );
  }
  return mapAround(features, centre, read.length - features.length);
}

function refused(sentence: string): ReadGeoJson {
  return { ok: false, sentence };
}

function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function nameOf({ properties }: Feature): string {
  const name = properties?.name;
  return typeof name === 'string' ? name.trim().slice(0, 80) : '';
}

function clinicIn(features: readonly Feature[]): OnGlobe | undefined {
  for (const feature of features) {
    if (feature.geometry.type !== 'Point' || !/^clinic$/i.test(nameOf(feature))) continue;
    const [longitude, latitude] = feature.geometry.coordinates;
    return { latitude, longitude };
  }
  return undefined;
}

/**
 * Metres for a degree near the clinic, on the ellipsoid of WGS 84: series of the National Geospatial-Intelligence Agency's
 * calculator "Length of a degree of latitude and longitude". Over a mile the error is far below a line's width.
 */
function metresForDegree(latitude: number): { readonly east: number; readonly north: number } {
  const phi = (latitude * Math.PI) / 180;
  return {
    north: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
    east: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
  };
}

function mapAround(features: readonly Feature[], centre: OnGlobe, unreadable: number): ReadGeoJson {
  const { east, north } = metresForDegree(centre.latitude);
  const project = ([longitude, latitude]: Position): MapPoint => [
    rounded((longitude - centre.longitude) * east),
    rounded((latitude - centre.latitude) * north),
  ];
  const streets: Street[] = [];
  const places: { name: string; at: MapPoint }[] = [];
  let tooFar = 0;
  for (const feature of features) {
    const { geometry } = feature;
    const name = nameOf(feature);
    if (geometry.type === 'Point') {
      const at = project(geometry.coordinates);
      if (name === '' || /^clinic$/i.test(name)) continue;
      if (isNear(at)) places.push({ name, at });
      else tooFar += 1;
      continue;
    }
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    for (const line of lines) {
      const parts = partsNear(line.map(project));
      if (parts.length === 0) tooFar += 1;
      for (const part of parts) streets.push({ name, points: simplifyLine(part, TOLERANCE_METRES) });
    }
  }
  if (streets.length === 0) {
    return refused('None of the streets lies within half a mile of the clinic. Is its place on the globe right?');
  }
  const read = SketchMapSchema.safeParse({ version: 1, unit: 'metre', streets, places, clinic: [0, 0] });
  if (!read.success) {
    return refused(
      `The file has ${streets.length} streets and ${places.length} places near the clinic; 150 and 30 can be drawn so that somebody reads them. Choose a smaller part of the town, or the larger streets alone.`,
    );
  }
  return { ok: true, map: read.data, leftOut: { shapes: unreadable, tooFar } };
}

const rounded = (metres: number) => Math.round(metres * 10) / 10;

function isNear([x, y]: MapPoint): boolean {
  return Math.abs(x) <= AROUND_METRES && Math.abs(y) <= AROUND_METRES;
}

/** What of a line lies around the clinic, each piece with the point before and after, so that it runs to the edge. */
function partsNear(line: readonly MapPoint[]): readonly (readonly MapPoint[])[] {
  const parts: MapPoint[][] = [];
  let part: MapPoint[] = [];
  for (const [place, point] of line.entries()) {
    const before = line[place - 1];
    const after = line[place + 1];
    const wanted = [before, point, after].some((one) => one !== undefined && isNear(one));
    if (wanted) part.push(point);
    if ((!wanted || place === line.length - 1) && part.length > 0) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
  }
  return parts;
}
