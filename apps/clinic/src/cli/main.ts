import { helpText } from './help.ts';

const [command, ...rest] = process.argv.slice(2);

/** The command line. Each command is loaded when asked for: `rank`, `atlas` and `help` start nothing. */
switch (command) {
  case 'start':
    if (rest.length > 0) {
      process.stderr.write(
        'start takes no options: its settings are variables, such as PORT=3001 npm start. See help.\n',
      );
      process.exitCode = 2;
      break;
    }
    // React reads it once, when it is first loaded: without it every page is made by its slow, checking build.
    process.env.NODE_ENV ??= 'production';
    await (await import('./start-command.ts')).startCommand();
    break;
  case 'rank': {
    const { rankCommand } = await import('./rank.ts');
    const { processIo } = await import('./rank-input.ts');
    process.exitCode = await rankCommand(rest, processIo());
    break;
  }
  case 'atlas': {
    const { atlasCommand } = await import('./atlas.ts');
    const { processIo } = await import('./rank-input.ts');
    process.exitCode = await atlasCommand(rest, processIo());
    break;
  }
  case 'demo':
    process.exitCode = await (await import('./demo-command.ts')).demoCommand(rest);
    break;
  case 'practice':
    process.exitCode = await (await import('./practice-command.ts')).practiceCommand(rest);
    break;
  case 'site':
    process.exitCode = await (await import('./site-command.ts')).siteCommand(rest);
    break;
  case 'help':
  case '--help':
  case undefined:
    if (rest[0] === 'rank') process.stdout.write((await import('./rank.ts')).rankHelp());
    else if (rest[0] === 'atlas') process.stdout.write((await import('./atlas.ts')).atlasHelp());
    else process.stdout.write(helpText());
    break;
  default:
    process.stderr.write(`There is no command "${command}". Known: start, rank, atlas, demo, practice, site, help.\n`);
    process.exitCode = 2;
}
