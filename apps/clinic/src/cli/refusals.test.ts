import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

it.each([
  [['start', '--port', '1'], {}, 2, /^start takes no options/],
  [['demo', 'sign-ins', '--jason'], {}, 2, /^Known: demo sign-ins/],
  [['demo', 'sign-ins'], { PORT: 'abc' }, 1, /^PORT is not a number/],
])('answers %j with a sentence, never with a stack trace', async (argv, settings, code, sentence) => {
  const run = promisify(execFile)(process.execPath, [MAIN, ...argv], { env: { ...process.env, ...settings } });
  const stderr = expect.stringMatching(sentence);
  await expect(run).rejects.toMatchObject({ code, stdout: '', stderr });
  await expect(run).rejects.toMatchObject({ stderr: expect.not.stringContaining('    at ') });
});
