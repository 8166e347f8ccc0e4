import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { harmlessLines } from '../text/harmless.ts';
import type { Exit, Program } from '../world.ts';

type StartedProgram = ChildProcessByStdio<Writable | null, Readable, Readable>;

/** The programs at work that were started here. */
const atWork = new Set<ChildProcess>();
let areStopped = false;

/**
 * Starts a program, as the leader of a process group where there are any, so that what it has started itself can be stopped
 * with it.
 * @throws Error once programs have been stopped: nothing begins any more then
 */
export function start({ file, args, cwd, env, orders }: Program): StartedProgram {
  if (areStopped) throw new Error('interrupted');
  const options = { cwd, env: { ...env }, windowsHide: true, detached: process.platform !== 'win32' };
  const child: StartedProgram =
    orders === undefined
      ? spawn(file, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn(file, [...args], { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  // The program may end before it has read its orders; a broken pipe is then no error.
  child.stdin?.on('error', () => undefined);
  if (orders && child.stdin) void tell(child.stdin, orders);
  atWork.add(child);
  child.once('exit', () => atWork.delete(child));
  child.once('error', () => atWork.delete(child));
  return child;
}

async function tell(stdin: Writable, orders: AsyncIterable<string>): Promise<void> {
  for await (const text of orders) stdin.write(text);
  stdin.end();
}

/**
 * Stops every program at work, for good: asks them to end, and forces those that have not after a while.
 * @param grace in ms
 */
export async function stopPrograms(grace: number): Promise<void> {
  areStopped = true;
  await Promise.all(
    [...atWork].map(async (child) => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      signalGroup(child, 'SIGTERM');
      const forcing = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
      await ended;
      clearTimeout(forcing);
      // What it had started may have outlived it.
      signalGroup(child, 'SIGKILL');
    }),
  );
}

/** Whether programs have been stopped for good. */
export function areProgramsStopped(): boolean {
  return areStopped;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** How long after a program's end what it left behind may still print, in ms. */
const LEFT_BEHIND = 2_000;

/** Runs a program and waits for its end. Never rejects: a failed start is an {@link Exit} with `error`. */
export function run(program: Program, print: (line: string) => void): Promise<Exit> {
  return new Promise((resolve) => {
    if (areStopped) return;
    const child = start(program);
    program.unneeded?.addEventListener('abort', () => signalGroup(child, 'SIGKILL'));
    const { onLine } = program;
    const stdout = onLine
      ? heard(child.stdout, onLine)
      : collect(child.stdout, program.show ? print : undefined);
    const stderr = collect(child.stderr, program.show ? print : undefined);
    const end = (rest: Omit<Exit, 'stdout' | 'stderr'>) => {
      const exit = { ...rest, stdout: stdout.end(), stderr: stderr.end() };
      // Whoever waits for a program that was stopped for good waits with it: nothing follows from how it ended.
      if (!areStopped) resolve(exit);
    };
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

/** Hands on what a stream says, by whole lines. */
function heard(stream: NodeJS.ReadableStream, onLine: (line: string) => void): { end(): string } {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  return { end: () => '' };
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
