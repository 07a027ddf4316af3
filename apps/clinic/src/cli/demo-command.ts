import { readSettings, SettingsRefusal } from '../settings.ts';
import { demoSignIns } from '../start/demo-practice.ts';

/** `filiform demo sign-ins [--json]`: how to sign in to the demo practice of the data folder. Returns the exit code. */
export async function demoCommand(rest: readonly string[]): Promise<number> {
  const [what, ...options] = rest;
  if (what !== 'sign-ins' || options.some((option) => option !== '--json')) {
    process.stderr.write('Known: demo sign-ins [--json]\n');
    return 2;
  }
  try {
    return await printSignIns(readSettings(process.env).dataDir, options.includes('--json'));
  } catch (error) {
    if (!(error instanceof SettingsRefusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function printSignIns(dataDir: string, json: boolean): Promise<number> {
  const known = await demoSignIns(dataDir);
  if (!known) {
    process.stderr.write(`There is no demo practice in ${dataDir}. npm start makes one in an empty database.\n`);
    return 1;
  }
  if (json) process.stdout.write(`${JSON.stringify(known.signIns)}\n`);
  else {
    for (const { role, email, password } of known.signIns) {
      process.stdout.write(`demo sign-in: ${role} ${email} ${password}\n`);
    }
  }
  return 0;
}
