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
  /** What it reads on its stdin, as it comes; nothing is there for one that has none. */
  readonly orders?: AsyncIterable<string>;
  /** Hears every line of its stdout, which is then not kept. */
  readonly onLine?: (line: string) => void;
  /** Forces its end, and that of what it has started, when nobody needs it any longer. */
  readonly unneeded?: AbortSignal;
}

/** How a program ended. `code` is null when a signal killed it, or when it could not be started (`error`). */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly error?: Error;
}

/** Which hosts are to be left alone for a while, as they are asked too often. */
export interface Patience {
  /** Waits as long as the host is to be left alone. */
  wait(host: string): Promise<void>;
  /** Has it left alone from now on: as long as it asks for in `Retry-After`, or a second. */
  busy(host: string, headers?: Headers): void;
}

/** Everything outside the program, as one object that is passed in. */
export interface World {
  readonly env: Environment;
  readonly fetch: typeof fetch;
  /** Where this run may keep files; removed by nobody but the run itself. */
  readonly temporary: string;
  run(program: Program): Promise<Exit>;
  /**
   * One chapter of the log, and of the times in the evidence.
   * @param release that it is of, `name@version`, where several go on side by side: then it is told in a line
   */
  stage<T>(name: string, task: () => Promise<T>, release?: string): Promise<T>;
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
  /** Of a run whose requests wait for each other; without it each waits for itself. */
  readonly patience?: Patience;
  readonly stages: readonly { readonly name: string; readonly ms: number; readonly release?: string }[];
}
