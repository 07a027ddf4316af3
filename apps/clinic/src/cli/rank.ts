import { type MuscleId, muscle, PATTERNS } from '@filiform/atlas';
import { nearest, QUALITIES, type Refusal, type Result, VIEWS } from '@filiform/body';
import {
  COMPLAINTS,
  FINDING_KINDS,
  HEADACHE_FEATURES,
  membersWords,
  parseRankRequest,
  parseRegionList,
  type Ranking,
  type RankRequest,
  rankRequest,
  togetherSentence,
} from '@filiform/referral';
import { columns } from './columns.ts';
import { type CommandIo, type Line, linesOf, openInput, parseJson, readInput, refusal, refuse } from './rank-input.ts';

/** The options of `rank`; those with a value name it. */
const OPTIONS = [
  { name: '--regions', value: 'LIST' },
  { name: '--drawing', value: 'FILE' },
  { name: '--complaint', value: 'ID' },
  { name: '--findings', value: 'FILE' },
  { name: '--features', value: 'LIST' },
  { name: '--batch', value: 'FILE' },
  { name: '--json', value: undefined },
  { name: '--help', value: undefined },
] as const;

/** The text of `help rank`. */
export function rankHelp(): string {
  return `rank: from where it hurts to the muscles that can explain it. Needs no database and writes nothing.

  rank --regions LIST     regions with commas between: id[:side[:primary|spillover]], such as
                          neck-lateral:left,behind-ear:left,temple:left:spillover
                          sides: left, right, midline (the default); always the patient's
  rank --drawing FILE     a drawing as the screen exports it; - reads standard input
                          {"version":1,"strokes":[{"view":"back","points":[[x,y],...],"widthMm":20,
                          "intensity0to10":6,"quality":"aching"}]}
                          views: ${VIEWS.join(', ')}
                          qualities: ${QUALITIES.join(', ')}
  rank --batch FILE       one request a line, one answer a line, in order; - reads standard input
                          {"id":"7","regions":[{"region":"temple","side":"left","weight":"primary"}]}
                          or with "strokes"; "complaint", "findings" and "features" may stand in the line

${wrapped(
  '--complaint ID',
  COMPLAINTS.map(({ id }) => id),
)}
  --findings FILE         {"findings":[{"muscle":"upper-trapezius","side":"left","kind":"tender"}]}
${wrapped('', ['kinds:', ...FINDING_KINDS.map(({ kind }) => kind)])}
${wrapped(
  '--features LIST',
  HEADACHE_FEATURES.map(({ id }) => id),
)}
  --json                  the answer as JSON alone

With --batch, --complaint, --findings and --features hold for each line that has none of its own.
A chance is the chance that this muscle on this side is a source of the pain. It is not a diagnosis.
Ends with 0, or with 2 and a sentence where the request can't be read.
`;
}

/** An option with the values it takes, in lines of at most 100 characters. */
function wrapped(option: string, values: readonly string[]): string {
  const lines: string[] = [];
  for (const [at, value] of values.entries()) {
    const word = at < values.length - 1 && !value.endsWith(':') ? `${value},` : value;
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line, at) => `  ${(at === 0 ? option : '').padEnd(22)}  ${line}`).join('\n');
}

/**
 * The command `rank`. Standard output holds the answer alone.
 * @param argv what follows the word `rank`
 * @returns exit code: 0, or 2 where the request was refused
 */
export async function rankCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const json = argv.includes('--json');
  const options = readOptions(argv);
  if (!options.ok) return answerRefusal(options.error, json, io);
  if (options.value.has('--help')) {
    await io.stdout(rankHelp());
    return 0;
  }
  const batch = options.value.get('--batch');
  const refused = batch === undefined ? await rankOne(options.value, io) : await rankBatch(batch, options.value, io);
  return refused === undefined ? 0 : answerRefusal(refused, json, io);
}

type Options = ReadonlyMap<string, string>;

function readOptions(argv: readonly string[]): Result<Options> {
  const found = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = OPTIONS.find((known) => known.name === name);
    if (option === undefined) {
      const near = nearest(
        name,
        OPTIONS.map((known) => known.name),
      );
      return refuse(name, unknownSentence(`rank has no option ${quoted(name)}`, near), near);
    }
    if (found.has(name)) return refuse(name, `${name} stands twice. Give it once.`);
    if (option.value === undefined) {
      if (equals >= 0) return refuse(name, `${name} takes no value.`);
      found.set(name, '');
      continue;
    }
    const value = equals >= 0 ? word.slice(equals + 1) : argv[++at];
    if (value === undefined || (equals < 0 && value.startsWith('--'))) {
      return refuse(name, `${name} needs a value: ${name} ${option.value}.`);
    }
    found.set(name, value);
  }
  return { ok: true, value: found };
}

/** Rank what the options hold and print it. */
async function rankOne(options: Options, io: CommandIo): Promise<Refusal | undefined> {
  const request = await requestOf(options, io);
  if (!request.ok) return request.error;
  const ranking = rankRequest(request.value);
  await io.stdout(options.has('--json') ? `${JSON.stringify(ranking)}\n` : rankingTable(ranking));
  return undefined;
}

async function requestOf(options: Options, io: CommandIo): Promise<Result<RankRequest>> {
  const regions = options.get('--regions');
  const drawing = options.get('--drawing');
  if (regions === undefined && drawing === undefined) {
    return refuse('--regions', 'Say where it hurts: give --regions, --drawing or --batch.');
  }
  if (drawing === '-' && options.get('--findings') === '-') {
    return refuse('--findings', 'Standard input can be read once: give --drawing or --findings a file.');
  }
  const request: Record<string, unknown> = {};
  if (drawing !== undefined) {
    const read = await readJson(drawing, '--drawing', io);
    if (!read.ok) return read;
    if (!isRecord(read.value)) return refuse('--drawing', 'A drawing is an object with "version" and "strokes".');
    if (read.value.version === undefined) {
      return refuse('version', 'The drawing has no version. Write "version": 1 beside its strokes.', ['1']);
    }
    // A field that is missing must be missed as the drawing's, not taken for a request without strokes.
    request.version = read.value.version;
    request.strokes = read.value.strokes ?? null;
  }
  if (regions !== undefined) {
    const list = parseRegionList(regions);
    if (!list.ok) return list;
    request.regions = list.value;
  }
  const common = await commonOf(options, io);
  if (!common.ok) return common;
  return parseRankRequest({ ...common.value, ...request });
}

/** What `--complaint`, `--findings` and `--features` give, as the fields of a request. */
async function commonOf(options: Options, io: CommandIo): Promise<Result<Record<string, unknown>>> {
  const common: Record<string, unknown> = {};
  const complaint = options.get('--complaint');
  if (complaint !== undefined) common.complaint = complaint;
  const features = options.get('--features');
  if (features !== undefined) common.features = features.split(',').map((feature) => feature.trim());
  const findings = options.get('--findings');
  if (findings !== undefined) {
    const read = await readJson(findings, '--findings', io);
    if (!read.ok) return read;
    const list = isRecord(read.value) ? read.value.findings : read.value;
    // Null means "none" in a request's line; a file that was named must hold a list, or nothing in it would count.
    if (!Array.isArray(list)) {
      return refuse('findings', 'The file of --findings holds no list: write {"findings":[{"muscle","side","kind"}]}.');
    }
    common.findings = list;
  }
  return { ok: true, value: common };
}

/** Answer each line of a batch as it comes, so that a batch may be endless. */
async function rankBatch(name: string, options: Options, io: CommandIo): Promise<Refusal | undefined> {
  const alone = ['--regions', '--drawing'].find((option) => options.has(option));
  if (alone !== undefined) return refusal(alone, `${alone} does not go with --batch: write it into the lines.`);
  if (name === '-' && options.get('--findings') === '-') {
    return refusal('--findings', 'Standard input can be read once: give --batch or --findings a file.');
  }
  const common = await commonOf(options, io);
  if (!common.ok) return common.error;
  const checked = parseRankRequest({ regions: [], ...common.value });
  if (!checked.ok) return checked.error;
  const source = await openInput(name, '--batch', io);
  if (!source.ok) return source.error;
  try {
    for await (const line of linesOf(source.value)) {
      const answer = answerLine(line, common.value);
      if (answer !== undefined) await io.stdout(`${JSON.stringify(answer)}\n`);
    }
  } catch {
    return refusal('--batch', `${name === '-' ? 'Standard input' : `The file ${name}`} could not be read to its end.`);
  }
  return undefined;
}

type BatchAnswer = { readonly id: unknown } & (Ranking | { readonly error: Refusal });

/** The answer to one line of a batch; none to a blank line. */
function answerLine(line: Line, common: Record<string, unknown>): BatchAnswer | undefined {
  if (line.tooLong)
    return {
      id: null,
      error: refusal('line', 'This line has more than 64 million characters: that is not a drawing.'),
    };
  if (line.text.trim() === '') return undefined;
  const value = parseJson(line.text, 'line', 'line');
  if (!value.ok) return { id: null, error: refusal('line', 'This line is not JSON.') };
  if (!isRecord(value.value)) {
    return { id: null, error: refusal('line', 'A line is an object with "id" and "regions" or "strokes".') };
  }
  const id = value.value.id ?? null;
  const request = parseRankRequest({ ...common, ...value.value });
  return request.ok ? { id, ...rankRequest(request.value) } : { id, error: request.error };
}

/** Patterns other than muscles that the table tells. */
const SHOWN_PATTERNS = 4;

/** The ranking for a reader: those worth a palpation, then a count of the rest. */
export function rankingTable(ranking: Ranking): string {
  const flags = ranking.redFlags.map(
    ({ urgency, id, say, why, source }) => `RED FLAG (${urgency}): ${id}, ${why}. ${say} [${source}]`,
  );
  const shown = ranking.candidates.filter((candidate, place) => candidate.word !== 'unlikely' || place < 5);
  const rows = shown.map((candidate) => [
    candidate.word,
    percent(candidate.probability),
    `${muscle(candidate.muscle)?.name ?? candidate.muscle}, ${candidate.side}`,
    percent(candidate.explains),
    candidate.triggerPoints.join(' '),
    candidate.reasons.join('; '),
  ]);
  const heads = ['', 'chance', 'muscle', 'explains', 'points', 'why'];
  const lines = [...flags, ...(flags.length > 0 ? [''] : []), ...columns([heads, ...rows], [1, 3])];
  const rest = ranking.candidates.length - shown.length;
  if (rest > 0)
    lines.push(`and ${rest} more, each ${percent(ranking.candidates[shown.length]?.probability ?? 0)} or less`);
  lines.push(
    '',
    ...setLines(ranking),
    `Of the drawing, ${percent(ranking.unexplained)} lies outside every muscle's pain zones.`,
  );
  lines.push(`Chance that no muscle is the main source: ${percent(ranking.notMyofascial)}.`);
  const others = ranking.patterns.slice(0, SHOWN_PATTERNS).map(({ pattern, side, probability }) => {
    const name = PATTERNS.find(({ id }) => id === pattern)?.name ?? pattern;
    return `${name}${side === 'midline' ? '' : `, ${side}`} (${percent(probability)})`;
  });
  if (others.length > 0) lines.push(`Also consider: ${others.join('; ')}.`);
  const next = ranking.nextPalpations.map(({ muscle: id, side }) => `${muscle(id)?.name ?? id}, ${side}`);
  if (next.length > 0) lines.push(`Palpate next, the most telling first: ${next.join('; ')}.`);
  lines.push(ranking.prior.words, 'Calibrated on published cases, not on patients.');
  if (ranking.note !== undefined) lines.push(ranking.note);
  lines.push(`Atlas ${ranking.atlas}. A ranking for the clinician, not a diagnosis.`);
  return `${lines.join('\n')}\n`;
}

/** What the likeliest muscles account for together, and how the likeliest sets share the weight. */
function setLines({ sets }: Ranking): readonly string[] {
  const nameOf = (id: MuscleId) => muscle(id)?.name ?? id;
  const together = togetherSentence(sets, nameOf);
  const weighed = sets.map((set) => `${membersWords(set, nameOf)} (${percent(set.share)})`);
  return [
    ...(together === undefined ? [] : [together]),
    ...(weighed.length === 0 ? [] : [`Explanations that weigh most: ${weighed.join('; ')}.`]),
  ];
}

/** A chance or share in whole percent, never a 0 or 100 that it is not. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1 %';
  if (whole === 100 && share < 1) return '>99 %';
  return `${whole} %`;
}

async function answerRefusal(error: Refusal, json: boolean, io: CommandIo): Promise<number> {
  if (json) await io.stdout(`${JSON.stringify({ error })}\n`);
  else await io.stderr(`${error.message}\n`);
  return 2;
}

async function readJson(name: string, field: string, io: CommandIo): Promise<Result<unknown>> {
  const text = await readInput(name, field, io);
  return text.ok ? parseJson(text.value, field, name) : text;
}

function unknownSentence(said: string, near: readonly string[]): string {
  return near.length === 0 ? `${said}.` : `${said}. Nearest: ${near.join(', ')}.`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
