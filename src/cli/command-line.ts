import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { interrupted } from '../edge/interruption.ts';
import { stopPrograms } from '../edge/programs.ts';
import { error, type Problem, problemsOf } from '../problems.ts';
import { harmlessLines, visible } from '../text/harmless.ts';
import type { DiffOptions } from './diff-command.ts';
import { diffOptions } from './diff-options.ts';
import type { DoctorOptions } from './doctor-command.ts';
import { doctorOptions, trustCommandOptions } from './doctor-options.ts';
import type { InitOptions } from './init-command.ts';
import { initOptions } from './init-options.ts';
import type { PolicyInitOptions } from './policy-init-command.ts';
import type { RehearseOptions } from './rehearse-command.ts';
import { rehearseOptions } from './rehearse-options.ts';
import type { TrustCommandOptions } from './trust-command.ts';
import { UsageError } from './usage.ts';
import { policyInitOptions, type VerifyOptions, verifyOptions } from './verify-options.ts';

/** Exit statuses: good; a finding; wrong usage. */
const WRONG_USAGE = 2;

/**
 * Runs the command line.
 * @param args without node and the script
 * @param root the directory that holds action.yml and dist
 * @returns the exit status: 0 good, 1 a finding, 2 wrong usage
 */
export async function commandLine(args: readonly string[], root: string): Promise<number> {
  let status = 0;
  endWell();
  const program = new Command('publish-npm')
    .description(
      'Publish npm packages from GitHub Actions with trusted publishing, and verify what was published.',
    )
    .exitOverride()
    .showSuggestionAfterError()
    .version(versionOf(root))
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('(run with --help for more information)');
  rehearseOptions(program.command('rehearse')).action(async (options: RehearseOptions) => {
    const { rehearseCommand } = await import('./rehearse-command.ts');
    status = await rehearseCommand(options, root);
  });
  verifyOptions(program.command('verify')).action(
    async (spec: string | undefined, options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify-command.ts');
      status = await verifyCommand(spec, options);
    },
  );
  initOptions(program.command('init')).action(async (options: InitOptions) => {
    const { initCommand } = await import('./init-command.ts');
    status = await initCommand(options, root);
  });
  doctorOptions(program.command('doctor')).action(async (options: DoctorOptions) => {
    const { doctorCommand } = await import('./doctor-command.ts');
    status = await doctorCommand(options);
  });
  trustCommandOptions(program.command('trust')).action(async (options: TrustCommandOptions) => {
    const { trustCommandLine } = await import('./trust-command.ts');
    status = await trustCommandLine(options);
  });
  diffOptions(program.command('diff')).action(
    async (name: string, version: string | undefined, options: DiffOptions) => {
      const { diffCommand } = await import('./diff-command.ts');
      status = await diffCommand({ name, version }, options);
    },
  );
  const policy = program.command('policy').description('Manage policies that say who may publish what.');
  policyInitOptions(policy.command('init')).action(async (options: PolicyInitOptions) => {
    const { policyInitCommand } = await import('./policy-init-command.ts');
    status = await policyInitCommand(options);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    return refused(thrown, { asJson: args.includes('--json') });
  }
}

/**
 * Tells why a command did not do what it was given: on stderr for a person; with `--json` as the one value on stdout, too.
 * @returns the exit status
 */
function refused(
  thrown: unknown,
  { asJson, status }: { asJson: boolean; status?: number | undefined },
): number {
  const isUsage = thrown instanceof CommanderError || thrown instanceof UsageError;
  const problems = isUsage ? [wrongUsage(thrown.message)] : problemsOf(thrown);
  const exitCode = status ?? (isUsage ? WRONG_USAGE : 1);
  // commander has said its own already.
  if (!(thrown instanceof CommanderError))
    for (const { message, remedy } of problems)
      console.error(shown(isUsage ? message : `${message}\n${remedy}`));
  if (asJson)
    process.stdout.write(`${JSON.stringify({ outcome: 'rejected', exitCode, problems }, null, 2)}\n`);
  return exitCode;
}

function wrongUsage(message: string): Problem {
  return error({
    code: 'wrong-usage',
    message: message.replace(/^error: /, ''),
    remedy: 'See publish-npm --help and the documentation.',
  });
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** How long, in ms, an action that is rehearsed may take to say how it stands. */
const GRACE = 3_000;

/** A reader who has seen enough is no error; an interrupted run clears up behind it. */
function endWell(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  let isEnding = false;
  const end = async (thrown: unknown, status?: number) => {
    // A second signal must not cut short how the first is answered: Ctrl-C may come twice, from the terminal and from npm.
    if (isEnding) return;
    isEnding = true;
    await stopPrograms(GRACE);
    process.exit(refused(thrown, { asJson: process.argv.includes('--json'), status }));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end(interrupted(signal), 128 + constants.signals[signal]));
  // What nobody awaited is as much a failure as what somebody did.
  process.on('unhandledRejection', (thrown) => void end(thrown));
  process.on('uncaughtException', (thrown) => void end(thrown));
}

/** Text that may hold something from outside, for a terminal: its lines, and nothing that is not seen. */
function shown(text: string): string {
  return harmlessLines(text.split('\n').map(visible).join('\n'));
}
