import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { fetchIdToken } from './github/id-token.ts';
import { harmlessLines } from './report/harmless.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A program to run. Never through a shell. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Environment;
  /** Show what the child prints, line by line, while it runs. */
  readonly show?: boolean;
}

/** How a program ended. `code` is null when a signal killed it, or when it could not be started (`error`). */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly error?: Error;
}

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
  const secrets = new Set<string>();
  const stages: { name: string; ms: number }[] = [];
  let requestsMade = 0;
  const mask = (secret: string) => {
    core.setSecret(secret);
    secrets.add(secret);
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
    redact: (text) => [...secrets].reduce((left, secret) => left.replaceAll(secret, '***'), text),
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
 * Lets Node's own `fetch`, which tuf-js uses too, go through the proxy the environment names.
 * `http.setGlobalProxyFromEnv` came with Node 24.14; an older runner keeps what NODE_USE_ENV_PROXY gives it.
 */
export function honourProxies(env: Environment): void {
  const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name]);
  if (proxied && 'setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
}

/** How long after a program's end what it left behind may still print, in ms. */
const LEFT_BEHIND = 2_000;

/** Runs a program and waits for its end. Never rejects: a failed start is an {@link Exit} with `error`. */
export function run(program: Program, print: (line: string) => void): Promise<Exit> {
  return new Promise((resolve) => {
    const child = spawn(program.file, [...program.args], {
      cwd: program.cwd,
      env: { ...program.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const stdout = collect(child.stdout, program.show ? print : undefined);
    const stderr = collect(child.stderr, program.show ? print : undefined);
    const end = (rest: Omit<Exit, 'stdout' | 'stderr'>) =>
      resolve({ ...rest, stdout: stdout.end(), stderr: stderr.end() });
    child.on('error', (error) => end({ code: null, signal: null, error }));
    child.on('close', (code, signal) => end({ code, signal }));
    child.on('exit', (code, signal) => {
      // A daemon that a script has left behind keeps the pipes open, and would keep the job waiting for hours.
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        end({ code, signal });
      }, LEFT_BEHIND).unref();
    });
  });
}

/** How a program ended, in words. */
export function ended(exit: Exit): string {
  if (exit.error) return `could not be started (${exit.error.message})`;
  return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}

/** Keeps what a stream says and prints it by whole lines, made harmless for the runner. */
function collect(stream: NodeJS.ReadableStream, print?: (line: string) => void): { end(): string } {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    all += chunk;
    if (!print) return;
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) print(`  │ ${harmlessLines(line)}`);
  });
  return {
    end: () => {
      if (print && rest !== '') print(`  │ ${harmlessLines(rest)}`);
      rest = '';
      return all;
    },
  };
}

/**
 * A bracket around a task that needs a directory of its own: gone afterwards, whatever happened. What cannot be removed
 * (a scanner has it open, on Windows) is told and left: it must not decide how a release ends.
 */
export async function withTemporaryDirectory<T>(
  world: Pick<World, 'temporary' | 'info'>,
  task: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(world.temporary, 'publish-npm-'));
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
