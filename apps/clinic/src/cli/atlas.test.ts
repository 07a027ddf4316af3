import { ATLAS, checkAtlas, PATTERNS, SOURCES } from '@filiform/atlas';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { atlasCommand, atlasHelp } from './atlas.ts';
import { checkText } from './atlas-text.ts';
import type { CommandIo } from './rank-input.ts';

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdin: (async function* () {})(),
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    folders: [],
  };
  return { code: await atlasCommand(argv, io), out: out.join(''), err: err.join('') };
}

it('lists every muscle as JSON', async () => {
  const { code, out } = await run('--json');
  const list = z
    .object({
      atlas: z.string(),
      muscles: z.array(z.looseObject({ id: z.string(), triggerPoints: z.array(z.string()).min(1) })),
    })
    .parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(list.muscles.map((muscle) => muscle.id)).toEqual(ATLAS.muscles.map((muscle) => muscle.id));
});

it.each([['muscle', 'upper-trapezius'], ['upper-trapezius']])(
  'prints one muscle with every source it names: atlas %s %s',
  async (...words) => {
    const { code, out } = await run(...words, '--json');
    const record = z
      .object({
        muscle: z.looseObject({ id: z.string(), needling: z.looseObject({ kind: z.string() }) }),
        sources: z.record(z.string(), z.object({ reference: z.string(), read: z.string() })),
      })
      .parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(record.muscle.id).toBe('upper-trapezius');
    expect(Object.keys(record.sources)).toContain('general-knowledge');
    for (const id of Object.keys(record.sources)) expect(Object.keys(SOURCES)).toContain(id);
    const { out: said } = await run('muscle', 'Upper trapezius');
    for (const id of Object.keys(record.sources)) expect(said).toContain(`[${id}]`);
  },
);

it('says of every muscle how it is needled, with millimetres only where a source gives them', async () => {
  for (const { id, needling } of ATLAS.muscles) {
    const { code, out } = await run('muscle', id);
    expect(code).toBe(0);
    expect(/mm long/.test(out)).toBe(needling.kind === 'sourced');
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  }
});

it('prints one pattern, its warning first', async () => {
  const { code, out } = await run('pattern', 'visceral-heart');
  expect(code).toBe(0);
  expect(out).toMatch(/^RED FLAG \(emergency\): /);
  const { out: json } = await run('pattern', 'Heart attack', '--json');
  expect(JSON.parse(json)).toMatchObject({ pattern: { id: 'visceral-heart' }, sources: expect.any(Object) });
  expect((await run('pattern', 'sciatica')).err).toMatch(/Several patterns go by that name: dermatome-l4, /);
  for (const { id } of PATTERNS) expect((await run('pattern', id)).out).not.toMatch(/undefined|NaN|\[object/);
});

it('checks the whole atlas and counts how its muscles are needled', async () => {
  const { code, out, err } = await run('check');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [, sourced, general, not] =
    /Needled as sourced: (\d+)\. As general knowledge: (\d+)\. Not at all: (\d+)\./.exec(out) ?? [];
  expect(Number(sourced) + Number(general) + Number(not)).toBe(ATLAS.muscles.length);
  const json: unknown = JSON.parse((await run('check', '--json')).out);
  expect(json).toMatchObject({ atlas: ATLAS.version, defects: [], counts: { needling: { sourced: Number(sourced) } } });
});

it('tells each defect of a check in a sentence', () => {
  const counts = checkAtlas({ ...ATLAS, muscles: [], patterns: [], prevalence: [], sources: {} }).counts;
  const said = checkText({
    version: '1',
    defects: [{ record: 'soleus', sentence: 'This muscle is not described.' }],
    counts,
  });
  expect(said).toContain('soleus: This muscle is not described.\n');
  expect(said).toMatch(/\n1 defect\. Atlas 1\.\n$/);
});

it('names the nearest muscles to an unknown one', async () => {
  const { code, out } = await run('upper-trapezus', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    error: { field: 'muscle', nearest: expect.arrayContaining(['upper-trapezius']) },
  });
  expect((await run('muscle', 'upper-trapezus')).err).toContain('upper-trapezius');
});

it('lists for a reader, helps, and refuses what it does not know', async () => {
  expect((await run()).out).toContain('levator-scapulae');
  expect((await run('--help')).out).toBe(atlasHelp());
  expect((await run('--sources')).code).toBe(2);
  expect((await run('temporalis', 'levator-scapulae')).err).toMatch(/one at a time/);
  expect((await run('muscle')).err).toMatch(/atlas muscle MUSCLE/);
  expect((await run('check', 'soleus')).code).toBe(2);
  expect((await run('pattern', 'dermatome-c9')).err).toMatch(/no pattern "dermatome-c9"\. Nearest: dermatome-c/);
});
