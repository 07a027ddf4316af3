import {
  ATLAS,
  type Basis,
  basesOfMuscle,
  basesOfPattern,
  checkAtlas,
  findMuscles,
  type Muscle,
  PATTERNS,
  type PainPattern,
  SOURCES,
  type SourceId,
} from '@filiform/atlas';
import { nearest, type Refusal } from '@filiform/body';
import { checkText, listText, muscleText, patternText } from './atlas-text.ts';
import { type CommandIo, refusal } from './rank-input.ts';

/** The text of `help atlas`. */
export function atlasHelp(): string {
  return `atlas: the muscles, their trigger points and where their pain is felt, and what else can hurt there.
Needs no database and writes nothing.

  atlas                   every muscle with its trigger points, and every other pattern
  atlas muscle MUSCLE     one muscle: referral zones, signs, palpation, needling, hazards and sources
  atlas MUSCLE            the same, shorter
  atlas pattern PATTERN   one other pattern, such as dermatome-c6 or visceral-heart
  atlas check             hold every record to what the atlas promises, and count
  --json                  the same as JSON

A muscle is meant by its id or by a name, such as upper-trapezius or "levator scapulae".
Ends with 0; with 1 where the check found a defect, each told in a sentence; with 2 and a sentence where there is no
such muscle or pattern.
`;
}

/** What a question to the atlas comes to. */
type Answer =
  | { readonly code: 0 | 1; readonly json: unknown; readonly text: string }
  | { readonly code: 2; readonly refused: Refusal };

/**
 * The command `atlas`.
 * @param argv what follows the word `atlas`
 * @returns exit code: 0; 1 where the check found a defect; 2 where the request was refused
 */
export async function atlasCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  if (argv.includes('--help')) {
    await io.stdout(atlasHelp());
    return 0;
  }
  const json = argv.includes('--json');
  const answer = answerTo(argv.filter((word) => word !== '--json'));
  if (answer.code !== 2) await io.stdout(json ? `${JSON.stringify(answer.json)}\n` : answer.text);
  else if (json) await io.stdout(`${JSON.stringify({ error: answer.refused })}\n`);
  else await io.stderr(`${answer.refused.message}\n`);
  return answer.code;
}

function answerTo(words: readonly string[]): Answer {
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined)
    return refused(option, `atlas has no option ${JSON.stringify(option.slice(0, 60))}.`, ['--json']);
  const [first, second, third] = words;
  if (first === undefined) return { code: 0, json: atlasList(), text: listText() };
  const keyed = first === 'muscle' || first === 'pattern';
  if (keyed && second === undefined) return refused(first, `Name one: atlas ${first} ${first.toUpperCase()}.`);
  if ((keyed ? third : second) !== undefined)
    return refused(
      first === 'pattern' ? 'pattern' : 'muscle',
      first === 'check' ? 'check takes nothing but --json.' : 'Name one at a time; a name of several words in quotes.',
    );
  if (first === 'check') return check();
  if (first === 'pattern') return pattern(second ?? '');
  return muscle(first === 'muscle' ? (second ?? '') : first);
}

function muscle(wanted: string): Answer {
  const found = findMuscle(wanted);
  if (found === undefined) return unknown('muscle', wanted, nearestMuscleIds(wanted));
  const sources = sourceIdsOf(basesOfMuscle(found));
  return {
    code: 0,
    json: { atlas: ATLAS.version, muscle: found, sources: referencesOf(sources) },
    text: muscleText(found, sources),
  };
}

function pattern(wanted: string): Answer {
  const [found, ...more] = findPatterns(wanted);
  if (found === undefined) {
    const ids = PATTERNS.map(({ id }) => id);
    return unknown('pattern', wanted, nearest(wanted, ids));
  }
  if (more.length > 0) {
    const ids = [found, ...more].map(({ id }) => id);
    return refused('pattern', `Several patterns go by that name: ${ids.join(', ')}. Name one by its id.`, ids);
  }
  const sources = sourceIdsOf(basesOfPattern(found));
  return {
    code: 0,
    json: { atlas: ATLAS.version, pattern: found, sources: referencesOf(sources) },
    text: patternText(found, sources),
  };
}

function check(): Answer {
  const { version, ...found } = checkAtlas();
  return {
    code: found.defects.length === 0 ? 0 : 1,
    json: { atlas: version, ...found },
    text: checkText({ version, ...found }),
  };
}

/** What `atlas --json` prints: enough to choose from. */
function atlasList() {
  return {
    atlas: ATLAS.version,
    muscles: ATLAS.muscles.map((record) => ({
      id: record.id,
      name: record.name,
      latin: record.latin,
      sides: ['left', 'right'],
      triggerPoints: record.triggerPoints.map((point) => point.id),
      needling: record.needling.kind,
      sources: sourceIdsOf(basesOfMuscle(record)),
    })),
    patterns: PATTERNS.map((record) => ({
      id: record.id,
      name: record.name,
      kind: record.kind,
      felt: record.felt,
      sources: sourceIdsOf(basesOfPattern(record)),
    })),
  };
}

/** Every source once, in the order it is met. */
function sourceIdsOf(bases: readonly Basis[]): readonly SourceId[] {
  return [...new Set(bases.map((basis) => basis.source))];
}

function referencesOf(ids: readonly SourceId[]) {
  return Object.fromEntries(ids.map((id) => [id, SOURCES[id]]));
}

/** A muscle by its id, its name or another name of it, whatever the case. */
function findMuscle(wanted: string): Muscle | undefined {
  const plain = wanted.trim().toLowerCase();
  return (
    ATLAS.muscles.find((record) => record.id === plain) ??
    ATLAS.muscles.find((record) => isNamed(plain, [record.name, record.latin, ...record.otherNames]))
  );
}

/** The pattern of an id, or every one that goes by a name: people say "sciatica" of several. */
function findPatterns(wanted: string): readonly PainPattern[] {
  const plain = wanted.trim().toLowerCase();
  const byId = PATTERNS.filter((record) => record.id === plain);
  return byId.length > 0 ? byId : PATTERNS.filter((record) => isNamed(plain, [record.name, ...record.otherNames]));
}

function isNamed(plain: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === plain);
}

function nearestMuscleIds(wanted: string): readonly string[] {
  const ids = ATLAS.muscles.map((record) => record.id);
  const meant = findMuscles(wanted.slice(0, 60)).map((record) => record.id);
  return [...new Set([...meant, ...nearest(wanted, ids)])].slice(0, 3);
}

function unknown(field: 'muscle' | 'pattern', wanted: string, near: readonly string[]): Answer {
  const hint = near.length === 0 ? ' "atlas" alone lists them all.' : ` Nearest: ${near.join(', ')}.`;
  return refused(field, `The atlas has no ${field} ${JSON.stringify(wanted.slice(0, 60))}.${hint}`, near);
}

function refused(field: string, message: string, near: readonly string[] = []): Answer {
  return { code: 2, refused: refusal(field, message, near) };
}
