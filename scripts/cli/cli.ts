import {Command, CommanderError} from 'commander';
import {validate} from './validate.js';

const program = new Command('therapy-guide-widgets')
  .description('Tools for the widgets of a therapy guide.')
  .helpOption('-h, --help', 'print this')
  .helpCommand(false)
  .showHelpAfterError()
  .exitOverride();

program
  .command('validate')
  .description('check a guide: exit 0 nothing found, 1 findings, 2 wrong use')
  .argument('<guide.json>', 'a file in the published schema')
  .action((file: string) => {
    process.exitCode = validate(file);
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help that was asked for is no wrong use.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
