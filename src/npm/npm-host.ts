import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Exit, World } from '../world.ts';
import { ownNpmEnvironment, publishEnvironment } from './environment.ts';
import { hostOrders, patchOnce } from './host-process.ts';
import { begin, type HostOrder, standIn } from './order-process.ts';
import { emptyIn, type NpmOrder, startNpm } from './waiting-npm.ts';

/**
 * An npm that has loaded its code once and publishes many packages with it, side by side. Each order has its own
 * configuration, token, output and end, and none sees another's.
 */
export interface NpmHost {
  /** The working directory of all: empty. */
  readonly cwd: string;
  /** Whether it has ended, and takes no more orders. */
  readonly isOver: boolean;
  /**
   * Serves an order.
   * @param home where npm keeps the cache and the log of this one; made here, and nobody else's
   * @throws what kept npm from being started
   */
  run(order: NpmOrder, home: string): Promise<Exit>;
  /** Ends it once it has nothing more to do, and waits for that. Never rejects. */
  end(): Promise<void>;
}

/** The modules of npm that publishing is made of, beside its npm-cli.js (npm 11, 12). */
const MODULES = ['../lib/npm.js', '../lib/commands/publish.js', '../lib/cli/entry.js'];

const PROGRAM = `(${hostOrders})({ standIn: ${standIn}, begin: ${begin}, patchOnce: ${patchOnce} })`;

/** @param home made here, and nobody else's */
export function startHost(
  world: World,
  { npmCli, home }: { npmCli: string | Promise<string>; home: string },
): NpmHost {
  const cwd = emptyIn(home);
  const queue = openQueue();
  const unneeded = new AbortController();
  const waiting = new Map<number, (exit: Exit) => void>();
  let orders = 0;
  let isOver = false;
  const start = async (cli: string): Promise<{ cli: string; exit: Promise<Exit> | undefined }> => {
    mkdirSync(cwd, { recursive: true });
    // One that is laid out otherwise serves each order in a process of its own.
    if (!existsSync(join(dirname(dirname(cli)), 'lib', 'cli.js'))) return { cli, exit: undefined };
    const exit = world.run({
      file: process.execPath,
      args: ['-e', PROGRAM, '--', cli, ...MODULES],
      cwd,
      env: { ...ownNpmEnvironment(world.env, home), ...publishEnvironment(world.env) },
      orders: queue.lines(),
      onLine: (line) => deliver(line, waiting),
      unneeded: unneeded.signal,
    });
    return { cli, exit: exit.finally(() => (isOver = true)) };
  };
  const started = Promise.resolve(npmCli).then((cli) =>
    unneeded.signal.aborted ? { cli, exit: Promise.resolve(ENDED) } : start(cli),
  );
  // Whoever gives an order is told why there is nobody to take it.
  started.catch(() => undefined);
  return {
    cwd,
    get isOver() {
      return isOver;
    },
    run: async ({ args, env = {} }, ownHome) => {
      const id = ++orders;
      const { cli, exit } = await started;
      if (!exit)
        return startNpm(world, { npmCli: cli, command: 'publish', home: ownHome, cwd }).run({ args, env });
      const own = { ...ownNpmEnvironment(world.env, ownHome), ...publishEnvironment(world.env), ...env };
      const answer = new Promise<Exit>((resolve) => waiting.set(id, resolve));
      queue.push(`${JSON.stringify({ id, args, env: own } satisfies HostOrder)}\n`);
      // Where it ends without an answer, nobody knows what became of the order: a good end would be none.
      return Promise.race([
        answer,
        exit.then((end): Exit => (end.code ? end : { ...end, code: null, signal: end.signal ?? 'SIGKILL' })),
      ]);
    },
    end: async () => {
      // It has done nothing yet but load its code.
      if (orders === 0) unneeded.abort();
      queue.end();
      await started.then(({ exit }) => exit).catch(() => undefined);
    },
  };
}

/** The end of a host that was not needed and never started. */
const ENDED: Exit = { code: null, signal: 'SIGKILL', stdout: '', stderr: '' };

const Answer = v.object({ id: v.number(), code: v.number(), stdout: v.string(), stderr: v.string() });

/** Hands an answer to whoever waits for it. What npm prints past its own streams is nobody's answer. */
function deliver(line: string, waiting: Map<number, (exit: Exit) => void>): void {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Answer), line);
  if (!read.success) return;
  const { id, ...end } = read.output;
  waiting.get(id)?.({ ...end, signal: null });
  waiting.delete(id);
}

/** Lines that come one by one, until there are no more. */
function openQueue() {
  const lines: string[] = [];
  let hasEnded = false;
  let wake: () => void = () => undefined;
  return {
    push: (line: string) => {
      lines.push(line);
      wake();
    },
    end: () => {
      hasEnded = true;
      wake();
    },
    lines: async function* (): AsyncGenerator<string> {
      for (;;) {
        const line = lines.shift();
        if (line !== undefined) yield line;
        else if (hasEnded) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
