import { Failure } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';

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
