import { ATLAS, SOURCES } from '@filiform/atlas';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { atlasCommand, atlasHelp } from './atlas.ts';
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

it('prints one muscle with every source it names', async () => {
  const { code, out } = await run('upper-trapezius', '--json');
  const record = z
    .object({
      muscle: z.looseObject({ id: z.string() }),
      sources: z.record(z.string(), z.object({ reference: z.string(), read: z.string() })),
    })
    .parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(record.muscle.id).toBe('upper-trapezius');
  for (const id of Object.keys(record.sources)) expect(Object.keys(SOURCES)).toContain(id);
  const { out: words } = await run('Upper trapezius');
  for (const id of Object.keys(record.sources)) expect(words).toContain(`[${id}]`);
});

it('names the nearest muscles to an unknown one', async () => {
  const { code, out } = await run('upper-trapezus', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    error: { field: 'muscle', nearest: expect.arrayContaining(['upper-trapezius']) },
  });
  expect((await run('upper-trapezus')).err).toContain('upper-trapezius');
});

it('lists for a reader, helps, and refuses what it does not know', async () => {
  expect((await run()).out).toContain('levator-scapulae');
  expect((await run('--help')).out).toBe(atlasHelp());
  expect((await run('--sources')).code).toBe(2);
  expect((await run('temporalis', 'levator-scapulae')).err).toMatch(/one muscle/);
});
