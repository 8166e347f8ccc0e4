import { Failure, type Problem, stopOn } from '../problems.ts';
import type { Release } from '../release/release.ts';
import type { Resolved } from '../release/resolved.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';
import { gather, type Inspected } from './gather.ts';
import { inspect, inspectPacked } from './inspect.ts';

/**
 * Gathers the facts and tells every problem there is.
 * @returns the release, the facts, and the warnings with which the run goes on
 * @throws Failure with all problems when one of them stops the release
 */
export async function inspectAll<R extends Release>(
  world: World,
  { resolved, ...rest }: Omit<Inspected, 'release'> & { resolved: Resolved<R> },
): Promise<{ release: R; facts: Facts; warnings: readonly Problem[] }> {
  const release = 'release' in resolved ? resolved.release : undefined;
  const facts = await gather(world, { ...rest, release });
  const found = inspect(facts);
  if (!('release' in resolved)) throw new Failure([...resolved.problems, ...found]);
  stopOn(found, rest.inputs.failOn);
  return { release: resolved.release, facts, warnings: found };
}

/** Inspects the manifest that was packed, which need not be the checkout's. @throws Failure */
export function inspectTarball(facts: Facts, release: Release): void {
  stopOn(inspectPacked({ ...facts, release }), facts.inputs.failOn);
}
