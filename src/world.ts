import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { fetchIdToken } from './github/id-token.ts';
import { Failure, fail, isDiskFull, messageOf, problemsOf } from './problems.ts';
import { type Environment, type Exit, type Program, run } from './programs.ts';
import { honourProxies } from './proxies.ts';
import { redactor } from './redaction.ts';
import { harmlessLines } from './report/harmless.ts';

/** Everything outside the program, as one object that is passed in. */
export interface World {
  readonly env: Environment;
  readonly fetch: typeof fetch;
  /** Where this run may keep files; removed by nobody but the run itself. */
  readonly temporary: string;
  run(program: Program): Promise<Exit>;
  /** One chapter of the log, and of the times in the evidence. */
  stage<T>(name: string, task: () => Promise<T>): Promise<T>;
  info(text: string): void;
  debug(text: string): void;
  /** Registers a secret before anything can print it. */
  mask(secret: string): void;
  /** `text` with every registered secret replaced by `***`. */
  redact(text: string): string;
  /** A fresh GitHub ID token for `audience`, masked already. */
  idToken(audience: string): Promise<string>;
  now(): number;
  sleep(ms: number): Promise<void>;
  /** How many requests the action itself has made so far; those of npm are not among them. */
  readonly requestsMade: number;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
}

/** The world of a GitHub Actions job. */
export function actionsWorld(): World {
  honourProxies(process.env);
  const { hide, redact } = redactor();
  const stages: { name: string; ms: number }[] = [];
  let requestsMade = 0;
  const mask = (secret: string) => {
    core.setSecret(secret);
    hide(secret);
  };
  return {
    env: process.env,
    fetch: (...request) => {
      requestsMade++;
      return globalThis.fetch(...request);
    },
    get requestsMade() {
      return requestsMade;
    },
    temporary: process.env['RUNNER_TEMP'] || tmpdir(),
    run: (program) => run(program, core.info),
    stage: async (name, task) => {
      const start = performance.now();
      core.startGroup(name);
      try {
        return await task();
      } finally {
        core.endGroup();
        stages.push({ name, ms: Math.round(performance.now() - start) });
      }
    },
    info: (text) => core.info(harmlessLines(text)),
    debug: (text) => core.debug(text),
    mask,
    redact,
    idToken: async (audience) => {
      requestsMade++;
      const token = await fetchIdToken(process.env, audience);
      mask(token);
      return token;
    },
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stages,
  };
}

/**
 * Makes a directory that nobody else has.
 * @param prefix of its name
 * @throws Failure `temporary-directory`, `disk-full`
 */
export function makeTemporary({ temporary }: Pick<World, 'temporary'>, prefix: string): string {
  try {
    return mkdtempSync(join(temporary, prefix));
  } catch (cause) {
    return unusableTemporary(cause);
  }
}

/** @throws Failure `temporary-directory`, or `disk-full` when that is why */
export function unusableTemporary(cause: unknown): never {
  if (isDiskFull(cause)) throw new Failure(problemsOf(cause), { cause });
  return fail(
    {
      code: 'temporary-directory',
      message: `Temporary files cannot be written: ${messageOf(cause)}.`,
      remedy:
        'RUNNER_TEMP, and TMPDIR where it is set, must name directories that are there and can be written to.',
    },
    cause,
  );
}

/**
 * A bracket around a task that needs a directory of its own: gone afterwards, whatever happened. What cannot be removed
 * (a scanner has it open, on Windows) is told and left: it must not decide how a release ends.
 */
export async function withTemporaryDirectory<T>(
  world: Pick<World, 'temporary' | 'info'>,
  task: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = makeTemporary(world, 'publish-npm-');
  // A run that is interrupted ends without coming back here.
  const clear = () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', clear);
  try {
    return await task(directory);
  } finally {
    process.off('exit', clear);
    try {
      clear();
    } catch (thrown) {
      world.info(
        `A temporary directory could not be removed: ${thrown instanceof Error ? thrown.message : thrown}`,
      );
    }
  }
}

/**
 * Waits until every task has ended, well or not, so that none is still at work in what is cleared up next, and none fails
 * unheard. Gives their results, or throws what the first that failed threw.
 */
export async function allEnded<T extends readonly unknown[]>(
  tasks: {
    readonly [K in keyof T]: Promise<T[K]>;
  },
): Promise<T> {
  const ends = await Promise.allSettled(tasks);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined)) as unknown as T;
}
