import { ATLAS, findMuscles, MUSCLE_IDS, type MuscleId } from '@filiform/atlas';
import { type Drawing, nearest, parseDrawing, REGION_IDS, type Result, SIDES } from '@filiform/body';
import { COMPLAINT_IDS, type ComplaintId } from './complaints.ts';
import { HEADACHE_FEATURES, type HeadacheFeatureId } from './features.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from './findings.ts';
import type { MarkedRegion } from './types.ts';

/** Where it hurts and what else is known, checked. Regions and strokes may stand together. */
export type RankRequest = {
  readonly regions: readonly MarkedRegion[];
  readonly drawing?: Drawing;
  readonly complaint?: ComplaintId;
  readonly findings: readonly Finding[];
  readonly features: readonly HeadacheFeatureId[];
  /** A sentence for each part of the drawing that was cut away so that it can be read; mostly none. */
  readonly trimmed: readonly string[];
};

const WEIGHTS = ['primary', 'spillover'] as const;

/** More marks than the chart has places for are a mistake, not a patient. */
const MOST_REGIONS = 2000;
const MOST_FINDINGS = 2000;

/**
 * Check a request as it comes from a file, a form or another program.
 * It needs `regions` or `strokes` (each may be empty); fields it does not know are let pass.
 * Never throws; the refusal names the field, what was found, and the nearest known values.
 */
export function parseRankRequest(value: unknown): Result<RankRequest> {
  if (!isRecord(value)) return refuse('request', 'A request is an object with "regions" or "strokes".');
  const { regions: givenRegions, strokes, version = 1 } = value;
  if (givenRegions === undefined && strokes === undefined) {
    return refuse('regions', 'Say where it hurts: the request has neither "regions" nor "strokes".');
  }
  const regions = givenRegions === undefined ? ok([]) : parseRegions(givenRegions);
  if (!regions.ok) return regions;
  const drawing = strokes === undefined ? ok(undefined) : parseDrawing({ version, strokes });
  if (!drawing.ok) return drawing;
  const complaint = isAbsent(value.complaint) ? ok(undefined) : parseComplaint(value.complaint);
  if (!complaint.ok) return complaint;
  const findings = isAbsent(value.findings) ? ok([]) : parseFindings(value.findings);
  if (!findings.ok) return findings;
  const features = isAbsent(value.features) ? ok([]) : parseFeatures(value.features);
  if (!features.ok) return features;
  return ok({
    regions: regions.value,
    findings: findings.value,
    features: features.value,
    trimmed: drawing.value?.trimmed ?? [],
    ...(drawing.value === undefined ? {} : { drawing: drawing.value.drawing }),
    ...(complaint.value === undefined ? {} : { complaint: complaint.value }),
  });
}

/** Read `id[:side[:primary|spillover]]`, commas between; an empty text is an empty drawing. */
export function parseRegionList(text: string): Result<readonly MarkedRegion[]> {
  if (text.trim() === '') return ok([]);
  const regions: MarkedRegion[] = [];
  for (const [place, item] of text.split(',').entries()) {
    const field = `regions[${place}]`;
    const [region = '', side = 'midline', weight = 'primary', ...rest] = item.trim().split(':');
    if (region === '' && item.trim() === '') {
      return refuse(field, 'There is an empty place between two commas. A region is id[:side[:primary|spillover]].');
    }
    if (rest.length > 0)
      return refuse(field, `${quoted(item.trim())} has too many parts. A region is id[:side[:primary|spillover]].`);
    const marked = parseRegion({ region, side, weight }, field);
    if (!marked.ok) return marked;
    regions.push(marked.value);
  }
  return regions.length > MOST_REGIONS ? tooMany('regions', regions.length, MOST_REGIONS) : ok(regions);
}

/** Check a complaint id. */
export function parseComplaint(value: unknown): Result<ComplaintId> {
  return oneOf(value, COMPLAINT_IDS, 'complaint', 'complaint');
}

/** Check a list of headache features, such as `nausea`. */
export function parseFeatures(value: unknown): Result<readonly HeadacheFeatureId[]> {
  if (!Array.isArray(value)) return refuse('features', 'Headache features are a list of names, such as ["nausea"].');
  const known = HEADACHE_FEATURES.map(({ id }) => id);
  const features: HeadacheFeatureId[] = [];
  for (const [place, item] of value.slice(0, 100).entries()) {
    const feature = oneOf<HeadacheFeatureId>(item, known, `features[${place}]`, 'headache feature');
    if (!feature.ok) return feature;
    features.push(feature.value);
  }
  return ok(features);
}

/** Check a list of palpation findings. */
export function parseFindings(value: unknown): Result<readonly Finding[]> {
  if (!Array.isArray(value)) return refuse('findings', 'Findings are a list of {"muscle", "side", "kind"}.');
  if (value.length > MOST_FINDINGS) return tooMany('findings', value.length, MOST_FINDINGS);
  const findings: Finding[] = [];
  for (const [place, item] of value.entries()) {
    const finding = parseFinding(item, `findings[${place}]`);
    if (!finding.ok) return finding;
    findings.push(finding.value);
  }
  return ok(findings);
}

function parseRegions(value: unknown): Result<readonly MarkedRegion[]> {
  if (!Array.isArray(value)) return refuse('regions', 'Regions are a list of {"region", "side", "weight"}.');
  if (value.length > MOST_REGIONS) return tooMany('regions', value.length, MOST_REGIONS);
  const regions: MarkedRegion[] = [];
  for (const [place, item] of value.entries()) {
    const marked = parseRegion(item, `regions[${place}]`);
    if (!marked.ok) return marked;
    regions.push(marked.value);
  }
  return ok(regions);
}

function parseRegion(value: unknown, field: string): Result<MarkedRegion> {
  if (!isRecord(value)) return refuse(field, 'A region is an object with "region", "side" and "weight".');
  const region = oneOf(value.region, REGION_IDS, `${field}.region`, 'region');
  if (!region.ok) return region;
  const side = oneOf(value.side ?? 'midline', SIDES, `${field}.side`, 'side');
  if (!side.ok) return side;
  const weight = oneOf(value.weight ?? 'primary', WEIGHTS, `${field}.weight`, 'weight');
  if (!weight.ok) return weight;
  return ok({ region: region.value, side: side.value, weight: weight.value });
}

function parseFinding(value: unknown, field: string): Result<Finding> {
  if (!isRecord(value)) return refuse(field, 'A finding is an object with "muscle", "side" and "kind".');
  const muscle = parseMuscle(value.muscle, `${field}.muscle`);
  if (!muscle.ok) return muscle;
  const side = oneOf<'left' | 'right'>(value.side, ['left', 'right'], `${field}.side`, 'side of a muscle');
  if (!side.ok) return side;
  const kinds: readonly FindingKind[] = FINDING_KINDS.map((row) => row.kind);
  const kind = oneOf(value.kind, kinds, `${field}.kind`, 'kind of finding');
  if (!kind.ok) return kind;
  const point = value.triggerPoint;
  if (isAbsent(point)) return ok({ muscle: muscle.value, side: side.value, kind: kind.value });
  const points = ATLAS.muscles.find((record) => record.id === muscle.value)?.triggerPoints.map((one) => one.id) ?? [];
  const triggerPoint = oneOf(point, points, `${field}.triggerPoint`, `trigger point of ${muscle.value}`);
  if (!triggerPoint.ok) return triggerPoint;
  return ok({ muscle: muscle.value, side: side.value, kind: kind.value, triggerPoint: triggerPoint.value });
}

/** A muscle that this atlas holds; the vocabulary has more, and the sentence tells the two apart. */
function parseMuscle(value: unknown, field: string): Result<MuscleId> {
  const described: readonly MuscleId[] = ATLAS.muscles.map((muscle) => muscle.id);
  const known = MUSCLE_IDS.find((id) => id === value);
  if (known === undefined || described.includes(known))
    return oneOf(value, described, field, 'muscle', nearestDescribed);
  const near = nearestDescribed(known, described);
  return refuse(field, `The muscle ${known} is not in this atlas.${nearestSentence(near)}`, near);
}

/** By the names people use, such as `SCM`, and else by the letters. */
function nearestDescribed(given: unknown, described: readonly MuscleId[]): readonly MuscleId[] {
  const meant = typeof given === 'string' && given.length <= 60 ? findMuscles(given).map((muscle) => muscle.id) : [];
  return [...new Set([...meant, ...nearest(given, described)])].slice(0, 3);
}

function oneOf<T extends string>(
  value: unknown,
  known: readonly T[],
  field: string,
  what: string,
  nearestOf: (given: unknown, known: readonly T[]) => readonly T[] = nearest,
): Result<T> {
  const found = known.find((name) => name === value);
  if (found !== undefined) return ok(found);
  // Where the whole list is short, it is the best help.
  const all = known.length <= 8 ? known : [];
  if (isAbsent(value))
    return refuse(field, `A ${what} is missing.${all.length > 0 ? ` Known: ${all.join(', ')}.` : ''}`, all);
  const near = nearestOf(value, known);
  const shown = near.length > 0 ? near : all;
  return refuse(field, `${quoted(value)} is not a ${what}.${nearestSentence(shown)}`, shown);
}

function nearestSentence(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
}

function quoted(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'object' ? 'What was given' : String(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
}

function tooMany(field: string, count: number, most: number) {
  return refuse(field, `There are ${count} ${field}; at most ${most} can be read.`);
}

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function refuse(field: string, message: string, nearest: readonly string[] = []) {
  return { ok: false as const, error: { field, message, nearest } };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
