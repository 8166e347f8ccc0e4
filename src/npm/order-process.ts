import type { AsyncLocalStorage } from 'node:async_hooks';
import type { EventEmitter } from 'node:events';

/** One order that an npm in a host serves: what npm takes for its process. */
export interface Serving {
  readonly events: EventEmitter;
  readonly process: Record<PropertyKey, unknown>;
}

/** An order as it is told: the whole environment is its own. */
export interface HostOrder {
  readonly id: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Settings {
  readonly cli: string;
  readonly node: string;
  readonly serving: AsyncLocalStorage<Serving>;
  onEnd(end: { readonly code: number; readonly stdout: string; readonly stderr: string }): void;
}

export interface Begun extends Serving {
  /** Ends it as npm's own handler does where there is one, else with 1. */
  crash(name: string, error: unknown): void;
}

/**
 * What npm takes for `process`: the environment, arguments, streams, exit and events of the order in whose course it is
 * asked for; the real one everywhere else.
 */
export function standIn(serving: AsyncLocalStorage<Serving>, real: NodeJS.Process): NodeJS.Process {
  const events = new Set<unknown>(['log', 'output', 'input', 'time', 'exit', 'uncaughtException']);
  events.add('unhandledRejection');
  const methods = [
    'on',
    'once',
    'off',
    'addListener',
    'removeListener',
    'emit',
    'listeners',
    'listenerCount',
  ];
  methods.push('removeAllListeners', 'prependListener');
  const own = new Set<PropertyKey>([
    'env',
    'argv',
    'exitCode',
    'title',
    'stdout',
    'stderr',
    'exit',
    'execPath',
  ]);
  type Method = (name: unknown, ...rest: unknown[]) => unknown;
  const viaEvents = new Map<PropertyKey, Method>(
    methods.map((method) => [
      method,
      (name, ...rest) => {
        const current = serving.getStore();
        const target = current && events.has(name) ? current.events : real;
        const result = (target as unknown as Record<string, Method>)[method]?.(name, ...rest);
        return result === target ? stand : result;
      },
    ]),
  );
  const stand: NodeJS.Process = new Proxy(real, {
    get: (target, key) => {
      const method = viaEvents.get(key);
      if (method) return method;
      const current = serving.getStore();
      return current && own.has(key) ? current.process[key] : Reflect.get(target, key, target);
    },
    set: (target, key, value) => {
      const current = serving.getStore();
      if (!current || !own.has(key)) return Reflect.set(target, key, value, target);
      current.process[key] = value;
      return true;
    },
  });
  return stand;
}

/** The process of one order, which has nothing of another's. */
export function begin(order: HostOrder, { cli, node, serving, onEnd }: Settings): Begun {
  const { EventEmitter } = process.getBuiltinModule('node:events');
  const { Writable } = process.getBuiltinModule('node:stream');
  const events = new EventEmitter().setMaxListeners(0);
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) =>
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        said[name] += String(chunk);
        done();
      },
    });
  // As the real one has it: strings only.
  const env = new Proxy<Record<string, string>>(
    { ...order.env },
    { set: (target, key, value) => Reflect.set(target, key, String(value)) },
  );
  let hasEnded = false;
  const exit = (code?: number) => {
    if (hasEnded) return;
    hasEnded = true;
    if (code !== undefined) own.exitCode = code;
    serving.run(begun, () => events.emit('exit', own.exitCode ?? 0));
    onEnd({ code: Number(own.exitCode ?? 0), ...said });
  };
  const own: Record<PropertyKey, unknown> & { exitCode?: unknown } = {
    env,
    argv: [node, cli, ...order.args],
    exitCode: undefined,
    title: '',
    execPath: node,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    exit,
  };
  const crash = (name: string, error: unknown) => {
    if (events.listenerCount(name) > 0) serving.run(begun, () => events.emit(name, error));
    else {
      said.stderr += error instanceof Error ? error.stack : String(error);
      exit(1);
    }
  };
  const begun: Begun = { events, process: own, crash };
  return begun;
}
