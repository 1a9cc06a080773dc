/** The commands and their options. Each command is a file of its own, loaded when it is called. */
import { Command, CommanderError } from 'commander';
import { reasonOf, UserError } from '../errors.ts';
import { documentation, PRODUCT } from '../product.ts';
import { FORMATS } from '../report/formats.ts';
import { addFlags, HARDWARE_FLAGS, LIVE_FLAGS, MACHINE_FLAGS, PLACE_FLAGS, REPORT_FLAGS } from './options.ts';
import { prepareRun, type RunContext } from './run/context.ts';
import type { RunEnd } from './run/run.ts';

const HELP = `
Exit status: 0 ok; 1 usage or input error; \`run\` passes on the status of its command (127: not found).
Documentation: ${documentation('cli')}`;

/** `context` where the command is `run`. Sets the exit code; resolves with how `run` ended, if it ran a command. */
export async function runProgram(argv: readonly string[], context?: RunContext): Promise<RunEnd | undefined> {
  let ended: RunEnd | undefined;
  const program = new Command('ml-emissions')
    .description('How much energy a training job used, how much CO2eq that emitted, and where it would emit less.')
    .version(PRODUCT.version)
    .showHelpAfterError('(add --help for the options)')
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('after', HELP);

  addFlags(
    program
      .command('run')
      .description('measure a command, and report when it has ended')
      .usage('[options] -- <command> [arguments...]')
      .argument('<command...>', 'the command, started without a shell')
      .passThroughOptions(),
    PLACE_FLAGS,
    REPORT_FLAGS,
    MACHINE_FLAGS,
    LIVE_FLAGS,
  )
    .option('--name <name>', 'what to call it in the report')
    .option('--output <file>', 'also write the record to this file')
    .option('--json', 'print the record as one line of JSON on standard output, after all output of the command')
    .option('--quiet', 'no live line, and a report of one line')
    .action(async (argv: string[], _options: unknown, command: Command) => {
      ended = await (await import('./run/run.ts')).run(command, argv, context ?? prepareRun(process));
      process.exitCode = ended.exitCode;
    });

  addFlags(
    program.command('estimate').description('compute from hardware and hours that you declare'),
    HARDWARE_FLAGS,
    PLACE_FLAGS,
    REPORT_FLAGS,
  )
    .option('--batch <file>', 'a CSV file with these names as header: one record a row, and their total')
    .option('--load-curve <curve>', 'cpu-time or throughput (to compare with server benchmarks)')
    .option('--bare-metal', 'the machine is a whole server, not a share of one')
    .option('--json', 'print the record as JSON; with --batch one record a line')
    .option('--quiet', 'a report of one line')
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = await (await import('./estimate.ts')).estimate(command);
    });

  program
    .command('regions')
    .description('what a kWh emits in each region, and what moving there would save')
    .option('--from <region>', 'compare with this region, country or grid zone')
    .option('--provider <provider>', 'only this provider (aws, azure, gcp, ...)')
    .option('--within <where>', 'country, EU, EEA, country codes (FR,ES,PT) or a distance (1500 km) from --from')
    .option('--zones', 'list the grid zones and countries that can be written as a region')
    .option('--all', 'also regions that not everybody can choose: government, restricted, announced')
    .option('--sort <column>', 'grams, distance or name', 'grams')
    .option('--format <format>', 'table, markdown, csv or json', 'table')
    .option('--json', 'the same as --format json')
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = (await import('./regions.ts')).regions(command);
    });

  program
    .command('detect')
    .description('what this machine is, which meters can be read, and why the others cannot')
    .option('--offline', "do not ask the cloud's metadata service where this is")
    .option('--json', 'print it as JSON')
    .action(async (_options: unknown, command: Command) => {
      process.exitCode = await (await import('./detect.ts')).detect(command);
    });

  program
    .command('report')
    .description('write records as a report, a disclosure or a badge')
    .argument('<record.json...>', 'files that run, the action or --json have written')
    .option('--format <format>', `terminal, ${FORMATS.join(', ')}`, 'terminal')
    .option('--output <file>', 'write to this file')
    .option('--training-type <type>', 'of the model card: pre-training or fine-tuning')
    .option('--badge-label <text>', 'left-hand text of the badge')
    .option(
      '--badge-metric <metric>',
      'what the badge shows: grams-per-run, kwh-per-run or, of the step that trains, training-grams-per-run, training-kwh-per-run',
    )
    .option('--json', 'print the records as JSON, one a line')
    .option('--quiet', 'a report of one line')
    .action(async (files: string[], _options: unknown, command: Command) => {
      process.exitCode = await (await import('./report.ts')).report(command, files);
    });

  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
  return ended;
}

/** Commander has already reported wrong arguments. This reports a `UserError`; anything else is a bug. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  const introduction = error instanceof UserError ? '' : 'Something unexpected went wrong; please report it: ';
  process.stderr.write(`${introduction}${reasonOf(error)}\n`);
  return 1;
}
