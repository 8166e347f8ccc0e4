import { Failure } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';

/** Keeps the problems of resolving a tag for the inspection, which tells everything at once. */
export function resolveOrTell<R extends Release>(tag: string, resolve: () => Resolved<R>): Resolved<R> {
  try {
    return resolve();
  } catch (thrown) {
    if (thrown instanceof Failure) return { tag, problems: thrown.problems };
    throw thrown;
  }
}
