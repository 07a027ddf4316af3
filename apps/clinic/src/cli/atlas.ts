import { ATLAS, ATLAS_VERSION, type Basis, findMuscles, type Muscle, SOURCES, type SourceId } from '@filiform/atlas';
import { nearest } from '@filiform/body';
import { type CommandIo, refusal } from './rank-input.ts';

/** The text of `help atlas`. */
export function atlasHelp(): string {
  return `atlas: the muscles, their trigger points and where their pain is felt. Needs no database.

  atlas                   every muscle with its trigger points
  atlas MUSCLE            one muscle with its referral zones, hazards and sources
  --json                  the same as JSON

Ends with 0, or with 2 and a sentence where there is no such muscle.
`;
}

/**
 * The command `atlas`.
 * @param argv what follows the word `atlas`
 * @returns exit code: 0, or 2 where the request was refused
 */
export async function atlasCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const json = argv.includes('--json');
  if (argv.includes('--help')) {
    await io.stdout(atlasHelp());
    return 0;
  }
  const words = argv.filter((word) => word !== '--json');
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined)
    return answerRefusal(option, `atlas has no option ${JSON.stringify(option)}.`, ['--json'], json, io);
  const [wanted, second] = words;
  if (second !== undefined) return answerRefusal('muscle', 'Name one muscle at a time.', [], json, io);
  if (wanted === undefined) {
    await io.stdout(json ? `${JSON.stringify(atlasList())}\n` : listTable());
    return 0;
  }
  const muscle = findMuscle(wanted);
  if (muscle === undefined) {
    const near = nearestIds(wanted);
    const hint = near.length === 0 ? ' "atlas" alone lists them all.' : ` Nearest: ${near.join(', ')}.`;
    const message = `The atlas has no muscle ${JSON.stringify(wanted.slice(0, 60))}.${hint}`;
    return answerRefusal('muscle', message, near, json, io);
  }
  await io.stdout(json ? `${JSON.stringify(atlasRecord(muscle))}\n` : muscleText(muscle));
  return 0;
}

/** What `atlas --json` prints: enough to choose from. */
function atlasList() {
  return {
    atlas: ATLAS_VERSION,
    muscles: ATLAS.muscles.map((muscle) => ({
      id: muscle.id,
      name: muscle.name,
      latin: muscle.latin,
      sides: ['left', 'right'],
      triggerPoints: muscle.triggerPoints.map((point) => point.id),
      sources: sourceIdsOf(muscle),
    })),
  };
}

/** What `atlas MUSCLE --json` prints: the whole record, and the references it names. */
function atlasRecord(muscle: Muscle) {
  return {
    atlas: ATLAS_VERSION,
    muscle,
    sources: Object.fromEntries(sourceIdsOf(muscle).map((id) => [id, SOURCES[id]])),
  };
}

/** Every source the record names, each once, in the order it is met. */
function sourceIdsOf(muscle: Muscle): readonly SourceId[] {
  const bases: Basis[] = [
    muscle.basis,
    ...muscle.outlines.map((outline) => outline.basis),
    ...muscle.triggerPoints.flatMap((point) => [point.basis, ...point.zones.map((zone) => zone.basis)]),
    ...muscle.hazards.map((hazard) => hazard.basis),
  ];
  return [...new Set(bases.map((basis) => basis.source))];
}

/** A muscle by its id, its name or another name of it, whatever the case. */
function findMuscle(wanted: string): Muscle | undefined {
  const plain = wanted.trim().toLowerCase();
  return (
    ATLAS.muscles.find((muscle) => muscle.id === plain) ??
    ATLAS.muscles.find((muscle) =>
      [muscle.name, muscle.latin, ...muscle.otherNames].some((name) => name.toLowerCase() === plain),
    )
  );
}

function nearestIds(wanted: string): readonly string[] {
  const ids = ATLAS.muscles.map((muscle) => muscle.id);
  return [...new Set([...findMuscles(wanted.slice(0, 60)).map((muscle) => muscle.id), ...nearest(wanted, ids)])].slice(
    0,
    3,
  );
}

function listTable(): string {
  const idWidth = Math.max(...ATLAS.muscles.map((muscle) => muscle.id.length));
  const nameWidth = Math.max(...ATLAS.muscles.map((muscle) => muscle.name.length));
  const lines = ATLAS.muscles.map((muscle) => {
    const points = muscle.triggerPoints.map((point) => point.id).join(' ');
    return `${muscle.id.padEnd(idWidth)}  ${muscle.name.padEnd(nameWidth)}  ${points}`;
  });
  return `${lines.join('\n')}\n\n${ATLAS.muscles.length} muscles, left and right. Atlas ${ATLAS_VERSION}.\n`;
}

function muscleText(muscle: Muscle): string {
  const lines = [
    `${muscle.name} (${muscle.latin})`,
    `  id           ${muscle.id}`,
    `  attachments  ${muscle.attachments}`,
    `  nerve        ${muscle.nerve}`,
    `  action       ${muscle.action}`,
    `  palpation    ${typeof muscle.palpation === 'string' ? muscle.palpation : muscle.palpation.how}`,
    ...listed('loaded by', muscle.commonlyLoadedBy),
    ...listed('goes with', muscle.accompanyingSigns),
  ];
  for (const point of muscle.triggerPoints) {
    lines.push('', `Trigger point ${point.id}: ${point.place} [${point.basis.source}]`);
    for (const zone of point.zones)
      lines.push(`  ${zone.strength.padEnd(9)}  ${zone.view.padEnd(5)}  ${zone.regions.join(', ')}`);
  }
  lines.push('', 'Near the needle');
  for (const hazard of muscle.hazards) lines.push(`  ${hazard.structure}: ${hazard.care} [${hazard.basis.source}]`);
  lines.push('', 'Sources');
  for (const id of sourceIdsOf(muscle))
    lines.push(`  [${id}] ${SOURCES[id].reference}`, `    Read: ${SOURCES[id].read}`);
  return `${lines.join('\n')}\n`;
}

function listed(head: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${head.padEnd(11)}  ${items.join('; ')}`];
}

async function answerRefusal(
  field: string,
  message: string,
  near: readonly string[],
  json: boolean,
  io: CommandIo,
): Promise<number> {
  if (json) await io.stdout(`${JSON.stringify({ error: refusal(field, message, near) })}\n`);
  else await io.stderr(`${message}\n`);
  return 2;
}
