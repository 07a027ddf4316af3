import { MigrationRefusal } from '../database/migrate.ts';
import { StartRefusal } from '../postgres/start-refusal.ts';
import { readSettings, SettingsRefusal } from '../settings.ts';
import { type Running, start } from '../start/start.ts';

/** `npm start`: starts the clinic and stays until it is told to stop. A refusal is a sentence and exit code 1. */
export async function startCommand(): Promise<void> {
  const say = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  const told = new AbortController();
  let running: Running | undefined;
  const stop = async () => {
    if (told.signal.aborted) return;
    told.abort();
    // While it starts, the start itself hears it and closes what it has opened.
    if (!running) return;
    say('Stopping: requests under way are finished first.');
    await running.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  try {
    running = await start(readSettings(process.env), say, told.signal);
  } catch (error) {
    if (told.signal.aborted) {
      say('Stopped before it was open.');
      process.exit(1);
    }
    if (error instanceof SettingsRefusal || error instanceof StartRefusal || error instanceof MigrationRefusal) {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    throw error;
  }
}
