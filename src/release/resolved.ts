import { Failure, type Problem } from '../problems.ts';
import type { Release } from './release.ts';

/**
 * A release, or the problems that there is none: the run itself is inspected all the same. Both where the manifest can be
 * looked at, and is not what the tag says.
 */
export interface Resolved<R extends Release> {
  readonly release?: R;
  readonly problems: readonly Problem[];
}

/** Keeps the problems of resolving for the inspection, which tells everything at once. */
export async function resolveOrTell<R extends Release>(
  resolve: () => Promise<Resolved<R>>,
): Promise<Resolved<R>> {
  try {
    return await resolve();
  } catch (thrown) {
    if (thrown instanceof Failure) return { problems: thrown.problems };
    throw thrown;
  }
}
