import type { ProblemCode } from './problem-codes.ts';

/** Something a maintainer has to know: one sentence with the values in it, and what to type or click. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
  /** What to type, line by line, where that is a command. */
  readonly commands?: readonly string[];
  /** The cause as a clause, for a headline, where it is not the one of the code: `the workflow file differs`. */
  readonly because?: string;
  /** What starts the release again, where it is not what the code says. */
  readonly again?: Again;
  /** The packages it is true of, where a run releases several. */
  readonly packages?: readonly string[];
  /** The file at fault, relative to the checkout. */
  readonly file?: string;
  /** One-based. */
  readonly line?: number;
  readonly cause?: string;
  /** Values to be compared with something, field by field. */
  readonly fields?: readonly FormField[];
}

/**
 * What starts a release again: the failed jobs; a commit, as something in the repository is wrong; another tag; a higher version,
 * as this one is taken; either of two, by which of the remedies is chosen; or nothing does.
 */
export type Again = 'rerun' | 'commit' | 'rerun-or-commit' | 'tag' | 'bump' | 'rerun-or-bump' | 'never';

/** One value, and the name of the field it has to stand in. */
export interface FormField {
  readonly field: string;
  readonly value: string;
  /** What there is to say of it. */
  readonly note?: string;
}

/** Ends the story early: carries every problem known at that point, never an empty list. */
export class Failure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n'), options);
    this.name = 'Failure';
    this.problems = problems;
  }
}

/** A problem that stops the release. */
export function error(problem: Omit<Problem, 'severity'>): Problem {
  return { severity: 'error', ...problem };
}

/** A problem that is told, and stops the release only with `fail-on: warning`. */
export function warning(problem: Omit<Problem, 'severity'>): Problem {
  return { severity: 'warning', ...problem };
}

/** Throws a {@link Failure} of one problem. */
export function fail(problem: Omit<Problem, 'severity'>, cause?: unknown): never {
  const known = cause === undefined ? {} : { cause: messageOf(cause) };
  throw new Failure([error({ ...known, ...problem })], { cause });
}

/** Whether any problem stops the release: an error, or a warning when `failOn` says so. */
export function isStopping(problems: readonly Problem[] = [], failOn: 'error' | 'warning'): boolean {
  return problems.some((problem) => problem.severity === 'error' || failOn === 'warning');
}

/** Throws when any problem stops the release. */
export function stopOn(problems: readonly Problem[], failOn: 'error' | 'warning'): void {
  if (isStopping(problems, failOn)) throw new Failure(problems);
}

/** The problems of anything thrown: a {@link Failure}'s own, or one `internal`. */
export function problemsOf(thrown: unknown): readonly Problem[] {
  if (thrown instanceof Failure) return thrown.problems;
  if (isDiskFull(thrown)) return [diskFull(thrown)];
  return [
    error({
      code: 'internal',
      message: `An unexpected error occurred: ${messageOf(thrown)}`,
      remedy: 'Please report it with this log: https://github.com/mochi/publish-npm/issues/new',
      ...(thrown instanceof Error && thrown.stack ? { cause: thrown.stack } : {}),
    }),
  ];
}

/** Whether something failed because there was no room on a disk; some libraries keep only the words of it. */
export function isDiskFull(thrown: unknown): boolean {
  return /\b(?:ENOSPC|EDQUOT)\b/.test(messageOf(thrown));
}

/** @param thrown whatever {@link isDiskFull} says so of */
export function diskFull(thrown: unknown): Problem {
  return error({
    code: 'disk-full',
    message: `A disk is full: ${messageOf(thrown)}.`,
    remedy:
      'Free some space on the disk of RUNNER_TEMP and TMPDIR, and run the job again: it publishes only what is missing.',
  });
}

/** What a thrown value says, with its causes: `fetch failed: getaddrinfo ENOTFOUND`. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}
