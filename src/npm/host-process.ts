import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Begun, HostOrder, Serving, Settings } from './order-process.ts';

/** What the parts of the host's program are, passed on with it as source text. */
export interface HostParts {
  standIn(serving: AsyncLocalStorage<Serving>, real: NodeJS.Process): NodeJS.Process;
  begin(order: HostOrder, settings: Settings): Begun;
  patchOnce(load: NodeJS.Require): void;
}

/** npm patches the file system each time it is entered: once is enough, and twenty patches would lie on top of each other. */
export function patchOnce(load: NodeJS.Require): void {
  try {
    const graceful = load('graceful-fs');
    const { gracefulify } = graceful;
    let patched: unknown;
    graceful.gracefulify = (fs: unknown) => {
      patched ??= gracefulify(fs);
      return patched;
    };
  } catch {
    // An npm without it patches nothing.
  }
}

/**
 * Runs in the host. It is passed on as source text, so it may use nothing from outside itself but its parts. Loads npm once,
 * reads orders, one a line, and hands each to npm's own lib/cli.js, which takes its process as an argument; answers with a
 * line when it has ended. Ends with its stdin.
 */
export async function hostOrders({ standIn, begin, patchOnce }: HostParts): Promise<void> {
  const real = process;
  const [node = '', cli = '', ...modules] = real.argv;
  const { createRequire, enableCompileCache } = real.getBuiltinModule('node:module');
  const { AsyncLocalStorage } = real.getBuiltinModule('node:async_hooks');
  const { setPriority, constants } = real.getBuiltinModule('node:os');
  const give = (priority: number) => {
    try {
      setPriority(priority);
    } catch {
      // npm then stays where it is; little else is at work.
    }
  };
  // Let everything else go first while it loads.
  give(constants.priority.PRIORITY_BELOW_NORMAL);
  enableCompileCache();
  const serving = new AsyncLocalStorage<Serving>();
  const stand = standIn(serving, real);
  Object.defineProperty(globalThis, 'process', { configurable: true, writable: true, value: stand });
  const load = createRequire(cli);
  const npm: (process: NodeJS.Process) => unknown = load('../lib/cli.js');
  patchOnce(load);
  for (const name of modules) {
    try {
      load(name);
    } catch {
      // An npm that is laid out otherwise loads it later, in its own way.
    }
  }
  const atWork = new Set<Begun>();
  for (const name of ['uncaughtException', 'unhandledRejection'])
    real.on(name, (error: unknown) => {
      const own = [...atWork].find((one) => one === serving.getStore());
      // Nobody can be named: then it may be anybody's.
      for (const one of own ? [own] : [...atWork]) one.crash(name, error);
    });
  const serve = (order: HostOrder) =>
    new Promise<void>((resolve) => {
      const onEnd: Settings['onEnd'] = (end) => {
        atWork.delete(begun);
        real.stdout.write(`${JSON.stringify({ id: order.id, ...end })}\n`, () => resolve());
      };
      const begun = begin(order, { cli, node, serving, onEnd });
      atWork.add(begun);
      serving.run(begun, () => {
        const entered = (async () => npm(stand))();
        entered.catch((error: unknown) => begun.crash('uncaughtException', error));
      });
    });
  const served: Promise<void>[] = [];
  let rest = '';
  for await (const chunk of real.stdin.setEncoding('utf8')) {
    give(constants.priority.PRIORITY_NORMAL);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) served.push(serve(JSON.parse(line)));
  }
  await Promise.all(served);
  real.exit(0);
}
