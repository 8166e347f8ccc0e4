import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { start } from '../../src/edge/programs.ts';
import type { InstalledManager } from '../../src/projects/manager.ts';
import type { SealedWorld } from '../sealed-world.ts';
import { readActionFile } from './action-file.ts';
import { createLogReader, type LogEvent } from './commands.ts';
import { evaluateText } from './expressions.ts';
import { readFileCommands } from './file-commands.ts';
import { credentials, jobEnvironment } from './job-environment.ts';
import { type RunDescription, runEnvironment } from './run-description.ts';

/** A job on a runner of its own: its directories, its permissions, its environment. */
export interface Job {
  /** Its key in the workflow's file. */
  readonly id: string;
  readonly world: SealedWorld;
  readonly run: RunDescription;
  /** `permissions: id-token: write` */
  readonly idToken: boolean;
  /** `permissions: contents: write` */
  readonly writesContents?: boolean;
  /** Fresh; everything of the job is below it. */
  readonly directory: string;
  /** The checkout, or an empty directory. */
  readonly workspace: string;
  /** The npm that setup-node would have put on the PATH. */
  readonly npmCli: string;
  /** The project's own package manager, where it is not npm, that a step would have put there. */
  readonly manager?: InstalledManager | undefined;
  /** Whether git finds nowhere to push to: a workflow that publishes by itself may push tags. */
  readonly pushesNothing?: boolean;
  /** Variables the workflow sets with `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables of the runner's own that a test wants otherwise. */
  readonly stepEnv?: Readonly<Record<string, string>>;
  readonly onEvent?: (event: LogEvent) => void;
  /** Told of each step's process, as the runner knows it. */
  readonly onStart?: ((child: ChildProcess) => void) | undefined;
  /** The step is killed when it begins this stage, or prints this line. */
  readonly killed?: { readonly at: string; readonly by: NodeJS.Signals };
}

/** How a step ended, and everything it left. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Variables it set for the steps after it. */
  readonly env: Readonly<Record<string, string>>;
  /** What a person sees of the log, masks applied; debug lines included. */
  readonly log: readonly LogEvent[];
  readonly masks: readonly string[];
}

/**
 * Runs a JavaScript action as GitHub's runner does: inputs and defaults from its action.yml, the runner's files and
 * variables, its output read for commands. The result is what the runner would have seen.
 * @param action the directory of its action.yml
 * @param inputs what `with:` gives, taken as it is
 */
export async function runAction(
  job: Job,
  { action, inputs }: { action: string; inputs: Readonly<Record<string, string>> },
): Promise<StepResult> {
  const file = await readActionFile(action);
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(file.inputs, name));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) ${unknown.join(', ')}`);
  const token = jobToken(job);
  const contexts = { github: { ref_name: runEnvironment(job.run)['GITHUB_REF_NAME'], token } };
  const variables = Object.entries(file.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ?? evaluateText(input.default ?? '', contexts),
  ]);
  return runStep(job, {
    secrets: [token],
    env: { ...credentials(job), ...Object.fromEntries(variables) },
    program: { args: [resolve(action, file.runs.main)], file: process.execPath, cwd: job.workspace },
  });
}

/** A token of the job, as `${{ github.token }}`; GitHub knows what it may do. */
export function jobToken({ world, writesContents }: Pick<Job, 'world' | 'writesContents'>): string {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  if (writesContents) world.repository.writers.add(token);
  return token;
}

/**
 * Runs a `run:` step as GitHub's runner does, in bash. With `id-token: write` it can ask for ID tokens like any other step;
 * the runtime's token is for actions alone.
 */
export function runScript(job: Job, { script, cwd }: { script: string; cwd: string }): Promise<StepResult> {
  const { ACTIONS_RUNTIME_TOKEN: _token, ACTIONS_RUNTIME_URL: _url, ...idToken } = credentials(job);
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  return runStep(job, { secrets: [], env: idToken, program: { file: 'bash', args, cwd } });
}

interface Step {
  /** Masked, beside what the environment holds. */
  readonly secrets: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly program: { readonly file: string; readonly args: readonly string[]; readonly cwd: string };
}

/** Runs a program with the runner's files and variables, and reads what it prints for commands. */
async function runStep(job: Job, { secrets, env, program }: Step): Promise<StepResult> {
  const files = stepFiles(job);
  const log: LogEvent[] = [];
  const reader = createLogReader((event) => {
    log.push(event);
    job.onEvent?.(event);
  });
  const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => env[name]);
  reader.masks.push(...secrets, ...tokens.filter((token) => token !== undefined));
  const whole = { ...jobEnvironment(job), ...files.env, ...env, ...job.stepEnv };
  const { killed } = job;
  const end = await runProgram(program, {
    env: whole,
    onStart: job.onStart,
    onLine: (line, child) => {
      if (killed && [`::group::${killed.at}`, killed.at].includes(line)) child.kill(killed.by);
      reader.read(line);
    },
  });
  return {
    ...end,
    outputs: readFileCommands(files.output),
    env: readFileCommands(files.env['GITHUB_ENV'] ?? ''),
    summary: readFileSync(files.summary, 'utf8'),
    log,
    masks: reader.masks,
  };
}

/** The files a step talks to the runner by. */
function stepFiles(job: Job): { env: Record<string, string>; output: string; summary: string } {
  const directory = join(job.directory, 'temp', '_runner_file_commands');
  mkdirSync(directory, { recursive: true });
  const id = randomUUID();
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
  const paths = names.map((name) => [name, join(directory, `${name.toLowerCase()}_${id}`)] as const);
  for (const [, path] of paths) writeFileSync(path, '');
  const env = Object.fromEntries(paths);
  return { env, output: env['GITHUB_OUTPUT'] ?? '', summary: env['GITHUB_STEP_SUMMARY'] ?? '' };
}

function runProgram(
  { file, args, cwd }: Step['program'],
  {
    env,
    onLine,
    onStart,
  }: {
    env: Record<string, string>;
    onLine: (line: string, child: ChildProcess) => void;
    onStart: Job['onStart'];
  },
): Promise<Pick<StepResult, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    const child = start({ file, args, cwd, env });
    onStart?.(child);
    const read = [child.stdout, child.stderr].map((stream) => {
      const lines = createInterface({ input: stream }).on('line', (line) => onLine(line, child));
      return new Promise((done) => lines.on('close', done));
    });
    child.on('error', reject).on('close', (exitCode, signal) => {
      void Promise.all(read).then(() => resolve({ exitCode, signal }));
    });
  });
}
