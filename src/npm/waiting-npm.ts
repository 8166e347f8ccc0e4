import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exit, World } from '../world.ts';
import { ownNpmEnvironment, publishEnvironment } from './environment.ts';

/** What an npm is to do: its arguments, and variables that are nobody else's business. */
export interface NpmOrder {
  readonly args: readonly string[];
  /** Set in the process itself, not in the environment it is started with, so /proc/<pid>/environ does not show them. */
  readonly env?: Readonly<Record<string, string>>;
}

/** An npm that has loaded its code and waits for its order: half a second of every npm is over before it is needed. */
export interface WaitingNpm {
  /** Its working directory. */
  readonly cwd: string;
  /** Where it keeps its cache and logs. */
  readonly home: string;
  /** Gives it its one order, and waits for its end. @throws what kept it from being started */
  run(order: NpmOrder): Promise<Exit>;
  /** Ends it if it has no order yet, and waits for its end. Never rejects. */
  end(): Promise<void>;
}

/** The modules of npm that a command is made of, beside its npm-cli.js (npm 11, 12). */
const MODULES = {
  publish: ['../lib/npm.js', '../lib/commands/publish.js'],
  install: ['../lib/npm.js', '../lib/commands/install.js'],
  audit: ['../lib/npm.js', '../lib/commands/audit.js'],
} as const;

/**
 * Starts an npm with an environment of its own.
 * @param npmCli the absolute path of its npm-cli.js
 * @param home a directory for its home, cache and logs; made here
 * @param cwd its working directory, below home; made here
 */
export function startNpm(
  world: World,
  {
    npmCli,
    command,
    home,
    cwd,
  }: { npmCli: string | Promise<string>; command: keyof typeof MODULES; home: string; cwd: string },
): WaitingNpm {
  const { promise: given, resolve } = Promise.withResolvers<string>();
  async function* orders(): AsyncGenerator<string> {
    yield await given;
  }
  const unneeded = new AbortController();
  let hasOrder = false;
  const exit = Promise.resolve(npmCli).then((cli): Exit | Promise<Exit> => {
    if (unneeded.signal.aborted) return NOT_STARTED;
    mkdirSync(cwd, { recursive: true });
    const args = ['-e', `(${waitForOrder})()`, '--', cli, ...MODULES[command]];
    return world.run({
      file: process.execPath,
      args,
      cwd,
      env: {
        ...ownNpmEnvironment(world.env, home),
        ...(command === 'publish' ? publishEnvironment(world.env) : {}),
      },
      orders: orders(),
      unneeded: unneeded.signal,
    });
  });
  // Whoever gives the order is told why there is nobody to take it.
  exit.catch(() => undefined);
  return {
    cwd,
    home,
    run: (task) => {
      hasOrder = true;
      resolve(JSON.stringify(task));
      return exit;
    },
    end: async () => {
      // It has done nothing yet but load its code.
      if (!hasOrder) unneeded.abort();
      await exit.catch(() => undefined);
    },
  };
}

/** The exit of an npm that was not needed and never started. */
const NOT_STARTED: Exit = { code: null, signal: 'SIGKILL', stdout: '', stderr: '' };

/** npm in its usual place below a directory: an empty working directory in its home. */
export function emptyIn(home: string): string {
  return join(home, 'empty');
}

/**
 * Runs in the waiting npm. It is passed on as source text, so it may use nothing from outside itself. Loads modules of npm,
 * reads an order, and hands over to npm's own npm-cli.js, as if it had been started with that. Without an order it ends.
 */
async function waitForOrder(): Promise<void> {
  const [node = '', cli = '', ...modules] = process.argv;
  const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
  // As npm's own lib/cli.js does, before anything is loaded.
  enableCompileCache();
  const load = createRequire(cli);
  const { setPriority, constants } = process.getBuiltinModule('node:os');
  // Let everything else go first. Lowering the priority is not always permitted, and raising it again even less often.
  const give = (priority: number) => {
    try {
      setPriority(priority);
    } catch {
      // npm then stays where it is; little else is at work.
    }
  };
  give(constants.priority.PRIORITY_BELOW_NORMAL);
  for (const name of modules) {
    try {
      load(name);
    } catch {
      // An npm that is laid out otherwise loads it later, in its own way.
    }
  }
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  if (text === '') return;
  const { args, env = {} } = JSON.parse(text) as { args: string[]; env?: Record<string, string> };
  Object.assign(process.env, env);
  give(constants.priority.PRIORITY_NORMAL);
  process.argv = [node, cli, ...args];
  load(cli);
}
