import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ATLAS } from '@filiform/atlas';
import { REGION_IDS } from '@filiform/body';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rankCommand, rankHelp } from './rank.ts';
import type { CommandIo } from './rank-input.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filiform-rank-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const Answer = z.object({
  atlas: z.string().min(1),
  candidates: z.array(
    z.object({
      muscle: z.string(),
      side: z.enum(['left', 'right']),
      probability: z.number().gt(0).lt(1),
      explains: z.number().min(0).max(1),
      triggerPoints: z.array(z.string()),
    }),
  ),
  sets: z
    .array(
      z.object({
        members: z
          .array(z.object({ muscle: z.string(), side: z.enum(['left', 'right']) }))
          .min(1)
          .max(3),
        share: z.number().gt(0).max(1),
        explains: z.number().min(0).max(1),
      }),
    )
    .max(3),
  patterns: z.array(z.looseObject({ pattern: z.string(), probability: z.number().gt(0).lt(1) })),
  redFlags: z.array(z.looseObject({ id: z.string(), urgency: z.enum(['emergency', 'same day', 'soon']) })),
  nextPalpations: z.array(z.looseObject({ muscle: z.string(), side: z.enum(['left', 'right']) })),
  prior: z.object({ kind: z.enum(['flat', 'published']), words: z.string() }),
  unexplained: z.number().min(0).max(1),
  notMyofascial: z.number().min(0).max(1),
  note: z.string().optional(),
});
const Refused = z.object({
  error: z.object({ field: z.string(), message: z.string().min(10), nearest: z.array(z.string()) }),
});

async function run(argv: readonly string[], stdin = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdin: (async function* () {
      for (let at = 0; at < stdin.length; at += 1000) yield stdin.slice(at, at + 1000);
    })(),
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    folders: [folder],
  };
  const code = await rankCommand(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

async function answer(argv: readonly string[], stdin = '') {
  const { code, out, err } = await run([...argv, '--json'], stdin);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Answer.parse(JSON.parse(out));
}

async function refusal(argv: readonly string[], stdin = '') {
  const { code, out, err } = await run([...argv, '--json'], stdin);
  expect({ code, err }).toEqual({ code: 2, err: '' });
  return Refused.parse(JSON.parse(out)).error;
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}

const stroke = (view: string, points: readonly (readonly number[])[]) => ({
  view,
  points,
  widthMm: 25,
  intensity0to10: 6,
  quality: 'aching',
});
const HORN = stroke('head-left', [
  [-55, -90],
  [-50, -45],
  [-42, -10],
  [-38, 25],
  [-5, 46],
  [45, 30],
]);

it.each(['{"finding":[]}', '"tender"', '{"findings":null}'])(
  'refuses a file of findings without a list, so that none is lost: %s',
  async (text) => {
    const name = await file('no-list.json', text);
    const error = await refusal(['--regions', 'temple:left', '--findings', name]);
    expect(error.field).toBe('findings');
    expect(error.message).toMatch(/list/);
  },
);

describe('rank --regions', () => {
  it('brings the upper trapezius into the top three for the ram’s horn', async () => {
    const ranking = await answer(['--regions', 'neck-lateral:left,behind-ear:left,temple:left:spillover']);
    const top = ranking.candidates.slice(0, 3).map((candidate) => `${candidate.muscle} ${candidate.side}`);
    expect(top).toContain('upper-trapezius left');
  });

  it('answers every muscle and side once, best first, ties by id then side', async () => {
    const { candidates } = await answer(['--regions', 'temple:left']);
    expect(candidates.map((one) => `${one.muscle}:${one.side}`).sort()).toEqual(
      ATLAS.muscles.flatMap((muscle) => [`${muscle.id}:left`, `${muscle.id}:right`]).sort(),
    );
    const sorted = candidates.toSorted(
      (one, other) =>
        other.probability - one.probability ||
        (one.muscle < other.muscle ? -1 : one.muscle > other.muscle ? 1 : one.side < other.side ? -1 : 1),
    );
    expect(candidates).toEqual(sorted);
  });

  it('tells what two muscles account for together, as JSON and in the table', async () => {
    const where = ['--regions', 'heel:left,temple:right'];
    const [best] = (await answer(where)).sets;
    expect(best?.members.map(({ side }) => side).sort()).toEqual(['left', 'right']);
    expect((await run(where)).out).toMatch(
      /^Together, (?:left|right) [a-z ]+ and (?:left|right) [a-z ]+ account for 9\d % of the drawing.*\.\nExplanations that weigh most: /m,
    );
    expect((await answer(['--regions', ''])).sets).toEqual([]);
  });

  it('answers an empty drawing flat, with a note', async () => {
    const ranking = await answer(['--regions', '']);
    expect(new Set(ranking.candidates.map((one) => one.probability)).size).toBe(1);
    expect(ranking.note).toMatch(/^Nothing painful is drawn/);
  });

  it.each([
    ['tempel:left', 'regions[0].region', 'tempel', 'temple'],
    ['temple:lft', 'regions[0].side', 'lft', 'left'],
    ['temple:left:spilover', 'regions[0].weight', 'spilover', 'spillover'],
    ['temple:left,behnd-ear', 'regions[1].region', 'behnd-ear', 'behind-ear'],
  ])('names what %s got wrong, and the nearest known', async (list, field, given, nearest) => {
    const error = await refusal(['--regions', list]);
    expect(error.field).toBe(field);
    expect(error.message).toContain(given);
    expect(error.message).toContain(nearest);
    expect(error.nearest).toContain(nearest);
  });

  it('takes the complaint into account, and names the nearest of an unknown one', async () => {
    const plain = await answer(['--regions', 'jaw-angle:left']);
    const jaw = await answer(['--regions', 'jaw-angle:left', '--complaint', 'jaw-pain']);
    expect(jaw.candidates.length).toBe(plain.candidates.length);
    expect((await refusal(['--regions', 'temple', '--complaint', 'migrane'])).nearest).toContain('migraine');
  });

  it('takes palpation findings from a file', async () => {
    const name = await file(
      'findings.json',
      JSON.stringify({ findings: [{ muscle: 'temporalis', side: 'left', kind: 'familiar-pain-reproduced' }] }),
    );
    const [first] = (await answer(['--regions', 'temple:left', '--findings', name])).candidates;
    expect(first).toMatchObject({ muscle: 'temporalis', side: 'left' });
    const wrong = await file('wrong.json', JSON.stringify([{ muscle: 'temporals', side: 'left', kind: 'tender' }]));
    expect(await refusal(['--regions', 'temple', '--findings', wrong])).toMatchObject({
      field: 'findings[0].muscle',
      nearest: expect.arrayContaining(['temporalis']),
    });
  });
});

describe('rank of the whole body', () => {
  it('puts the heart first for a chest drawn on the left, whatever muscle matches', async () => {
    const { redFlags, candidates } = await answer(['--regions', 'chest:left,upper-arm-medial:left']);
    expect(redFlags[0]).toMatchObject({ id: 'visceral-heart', urgency: 'emergency' });
    expect(candidates[0]?.side).toBe('left');
    const { out } = await run(['--regions', 'chest:left,upper-arm-medial:left']);
    expect(out).toMatch(/^RED FLAG \(emergency\): visceral-heart/);
  });

  it.each([
    ['heel:left,calf:left', 'soleus'],
    ['buttock:right,thigh-posterior:right', 'piriformis'],
    ['lower-back:left,buttock-upper:left', 'quadratus-lumborum'],
    ['forearm-dorsal:left,elbow-lateral:left,hand-dorsal:left', 'extensor-carpi-radialis-brevis'],
  ])('knows what lies below the shoulders: %s', async (regions, muscle) => {
    const { candidates } = await answer(['--regions', regions]);
    expect(candidates.slice(0, 10).map((one) => one.muscle)).toContain(muscle);
  });

  it('tells which muscle to palpate next, what else to consider, and on what it rests', async () => {
    const ranking = await answer(['--regions', 'lower-back:left,buttock:left', '--complaint', 'low-back-pain']);
    expect(ranking.nextPalpations.length).toBeGreaterThan(0);
    expect(ranking.patterns.length).toBeGreaterThan(0);
    expect(ranking.prior.words).toMatch(/low back pain/);
    expect(ranking.atlas).toBe(ATLAS.version);
  });

  it('moves a muscle up by what was found in it, and never examines it twice', async () => {
    const findings = [{ muscle: 'gluteus-minimus', side: 'left', kind: 'familiar-pain-reproduced' }];
    const name = await file('hip.json', JSON.stringify(findings));
    const where = ['--regions', 'hip-lateral:left,thigh-lateral:left'];
    const chanceIn = (ranking: z.infer<typeof Answer>) =>
      ranking.candidates.find((one) => one.muscle === 'gluteus-minimus' && one.side === 'left')?.probability ?? 0;
    const [before, after] = [await answer(where), await answer([...where, '--findings', name])];
    expect(chanceIn(after)).toBeGreaterThan(chanceIn(before));
    expect(after.nextPalpations).not.toContainEqual(
      expect.objectContaining({ muscle: 'gluteus-minimus', side: 'left' }),
    );
  });

  it('answers a drawing of every region with a note and no certainty', async () => {
    const everywhere = REGION_IDS.flatMap((region) => [`${region}:left`, `${region}:right`]).join(',');
    const { candidates, note } = await answer(['--regions', everywhere]);
    expect(note).toMatch(/Most of the body is drawn/);
    expect(candidates.every(({ probability }) => probability < 0.5)).toBe(true);
  });
});

describe('rank --drawing', () => {
  it('reads a drawing from a file and from standard input alike', async () => {
    const text = JSON.stringify({ version: 1, strokes: [HORN] });
    const fromFile = await answer(['--drawing', await file('horn.json', text)]);
    const top = fromFile.candidates.slice(0, 3).map((candidate) => `${candidate.muscle} ${candidate.side}`);
    expect(top).toContain('upper-trapezius left');
    expect(await answer(['--drawing', '-'], text)).toEqual(fromFile);
  });

  it.each([
    ['is not JSON', 'not json at all', /is not JSON/],
    ['is empty', '', /is empty/],
    ['is a list', '[]', /object/],
    ['has no strokes', '{"version":1}', /strokes/],
    ['has no version', '{"strokes":[]}', /no version/],
    ['has another version', '{"version":9,"strokes":[]}', /version/i],
    ['has an unknown view', JSON.stringify({ version: 1, strokes: [stroke('head-lft', [[0, 0]])] }), /head-left/],
  ])('refuses a drawing that %s', async (_, text, message) => {
    const error = await refusal(['--drawing', await file('bad.json', text)]);
    expect(error.message).toMatch(message);
  });

  it('refuses a missing file and a folder with a sentence', async () => {
    expect((await refusal(['--drawing', 'nowhere.json'])).message).toBe('There is no file nowhere.json.');
    expect((await refusal(['--drawing', '.'])).message).toMatch(/is a folder/);
  });

  it('refuses or trims a drawing outside the body, and one of a million points, with a sentence', async () => {
    const outside = JSON.stringify({
      version: 1,
      strokes: [
        stroke('front', [
          [5000, 9000],
          [5100, 9100],
        ]),
      ],
    });
    const far = await run(['--drawing', await file('far.json', outside), '--json']);
    expect(`${far.code}${far.out}`).toMatch(/"message":"[A-Z]|"note":"[A-Z]/);
    const many = { ...stroke('front', []), points: Array.from({ length: 1_000_000 }, (_, at) => [at % 50, 100]) };
    const text = JSON.stringify({ version: 1, strokes: [many] });
    const long = await run(['--drawing', await file('long.json', text), '--json']);
    expect(`${long.code}${long.out}`).toMatch(/"message":"[A-Z]|"candidates"/);
  });

  it('answers a drawing without strokes flat, with a note', async () => {
    const ranking = await answer(['--drawing', '-'], '{"version":1,"strokes":[]}');
    expect(new Set(ranking.candidates.map((one) => one.probability)).size).toBe(1);
    expect(ranking.note).toBeDefined();
  });
});

describe('rank --batch', () => {
  it('answers each line in order, goes on after bad ones and skips blank ones', async () => {
    const lines = [
      '{"id":"7","regions":[{"region":"temple","side":"left","weight":"primary"}]}',
      '',
      'not json',
      '{"id":8,"regions":[{"region":"tempel"}]}',
      JSON.stringify({ id: 'nine', strokes: [HORN], complaint: 'neck-pain', findings: [] }),
      '   ',
      '[1]',
      '{"id":{"deep":true}}',
      '{"regions":[]}',
    ];
    const { code, out, err } = await run(['--batch', '-'], lines.join('\r\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => z.looseObject({ id: z.unknown() }).parse(JSON.parse(line)));
    expect(answers.map((one) => one.id)).toEqual(['7', null, 8, 'nine', null, { deep: true }, null]);
    expect(Answer.parse(answers[0]).candidates.length).toBe(ATLAS.muscles.length * 2);
    expect(Refused.parse(answers[1]).error.message).toBe('This line is not JSON.');
    expect(Refused.parse(answers[2]).error.nearest).toContain('temple');
    expect(Answer.parse(answers[3]).candidates[0]?.side).toBe('left');
    expect(Refused.parse(answers[5]).error.field).toBe('regions');
    expect(Answer.parse(answers[6]).note).toBeDefined();
  });

  it('answers the same request with the same bytes', async () => {
    const lines = `${JSON.stringify({ id: 1, strokes: [HORN] })}\n`.repeat(2);
    const [one, other] = (await run(['--batch', '-'], lines)).out.trimEnd().split('\n');
    expect(one).toBe(other);
    expect((await run(['--batch', '-'], lines)).out.trimEnd().split('\n')).toEqual([one, one]);
  });

  it('answers a line as the single command does', async () => {
    const { out } = await run(['--batch', '-'], '{"id":"1","regions":[{"region":"temple","side":"left"}]}\n');
    const single = await answer(['--regions', 'temple:left']);
    expect(Answer.parse(JSON.parse(out))).toEqual(single);
  });

  it('answers each line before it reads the next, so that a batch may be longer than the memory', async () => {
    let answered = 0;
    const answeredWhenAsked: number[] = [];
    const code = await rankCommand(['--batch', '-'], {
      stdin: (async function* () {
        for (let line = 0; line < 4; line += 1) {
          answeredWhenAsked.push(answered);
          yield '{"regions":[]}\n';
        }
      })(),
      stdout: () => {
        answered += 1;
      },
      stderr: () => undefined,
      folders: [],
    });
    expect({ code, answered, answeredWhenAsked }).toEqual({ code: 0, answered: 4, answeredWhenAsked: [0, 1, 2, 3] });
  });

  it('takes complaint, findings and features for lines that have none of their own', async () => {
    const region = { region: 'temple', side: 'left' };
    const findings = [{ muscle: 'temporalis', side: 'left', kind: 'taut-band' }];
    const name = await file('for-all.json', JSON.stringify({ findings }));
    const common = ['--complaint', 'tension-type-headache', '--features', 'nausea', '--findings', name];
    const [first, second] = (
      await run(
        ['--batch', '-', ...common],
        `${JSON.stringify({ regions: [region] })}\n${JSON.stringify({ regions: [region], complaint: 'migraine', findings: [], features: [] })}\n`,
      )
    ).out
      .trimEnd()
      .split('\n')
      .map((line) => Answer.parse(JSON.parse(line)));
    expect(first).toEqual(await answer(['--regions', 'temple:left', ...common]));
    expect(second).toEqual(await answer(['--regions', 'temple:left', '--complaint', 'migraine']));
  });

  it('prints nothing for an empty batch, and refuses a missing file', async () => {
    expect(await run(['--batch', '-'], '')).toEqual({ code: 0, out: '', err: '' });
    expect((await refusal(['--batch', 'nowhere.jsonl'])).message).toMatch(/no file/);
  });
});

describe('rank in words', () => {
  it('prints a table that a clinician can read', async () => {
    const { code, out, err } = await run(['--regions', 'neck-lateral:left,behind-ear:left']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Upper trapezius, left/);
    expect(out).toMatch(/not a diagnosis/);
  });

  it('says on standard error what is wrong, in one sentence', async () => {
    const { code, out, err } = await run(['--regions', 'tempel:left']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^"tempel" is not a region\. Nearest: temple/);
  });

  it.each([
    [['--region', 'temple'], '--regions'],
    [['--jsn'], '--json'],
  ])('names the nearest option to %s', async (argv, nearest) => {
    expect((await run(argv)).err).toContain(nearest);
  });

  it('asks where it hurts when nothing was given', async () => {
    expect((await run([])).err).toMatch(/Say where it hurts/);
    expect((await run(['--regions'])).err).toMatch(/needs a value/);
  });

  it('helps', async () => {
    expect((await run(['--help'])).out).toBe(rankHelp());
  });
});

describe('the process', () => {
  it('answers on standard output alone, and ends quietly when its reader leaves', async () => {
    const main = join(import.meta.dirname, 'main.ts');
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, [main, 'rank', '--regions', 'temple:left', '--json']);
    expect(stderr).toBe('');
    expect(Answer.parse(JSON.parse(stdout)).candidates[0]?.side).toBe('left');
    const lines = '{"regions":[]}\n'.repeat(300);
    const batch = await file('long.jsonl', lines);
    const script = `"${process.execPath}" "${main}" rank --batch "${join(folder, batch)}" | head -n 1 | wc -l`;
    const left = await run('sh', ['-c', script]);
    expect({ lines: left.stdout.trim(), stderr: left.stderr }).toEqual({ lines: '1', stderr: '' });
  }, 30_000);
});
