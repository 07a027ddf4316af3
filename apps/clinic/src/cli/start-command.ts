import { MigrationRefusal } from '../database/migrate.ts';
import { StartRefusal } from '../postgres/start-refusal.ts';
import { readSettings, SettingsRefusal } from '../settings.ts';
import { start } from '../start/start.ts';

/** `npm start`: starts the clinic and stays until it is told to stop. A refusal is a sentence and exit code 1. */
export async function startCommand(): Promise<void> {
  const say = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  try {
    const running = await start(readSettings(process.env), say);
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      say('Stopping: requests under way are finished first.');
      await running.stop();
      process.exit(0);
    };
    process.on('SIGINT', () => void stop());
    process.on('SIGTERM', () => void stop());
  } catch (error) {
    if (error instanceof SettingsRefusal || error instanceof StartRefusal || error instanceof MigrationRefusal) {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    throw error;
  }
}
