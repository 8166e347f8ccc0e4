import { type Problem, stopOn } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';
import { gather, type Inspected } from './gather.ts';
import { inspect, inspectPacked } from './inspect.ts';

/** Gathers the facts and finds every problem there is: of resolving, of asking, of what was found. */
export async function inspectAll(
  world: World,
  { resolved, ...rest }: Omit<Inspected, 'release'> & { resolved: Resolved<Release> },
): Promise<{ facts: Facts; problems: readonly Problem[] }> {
  const { release, problems: unresolved } = resolved;
  const { facts, problems } = await gather(world, { ...rest, release });
  return { facts, problems: [...unresolved, ...problems, ...inspect(facts)] };
}

/** The release that was inspected. @throws Failure with all problems when one of them stops it */
export function releaseOf<R extends Release>(
  resolved: Resolved<R>,
  { problems, facts }: { problems: readonly Problem[]; facts: Facts },
): R {
  stopOn(problems, facts.inputs.failOn);
  if (resolved.release) return resolved.release;
  throw new Error('a release that could not be resolved passed the inspection');
}

/** Inspects the manifest that was packed, which need not be the checkout's. @throws Failure */
export function inspectTarball(facts: Facts, { release, problems }: Resolved<Release>): void {
  const found = release ? inspectPacked({ ...facts, release }) : [];
  stopOn([...problems, ...found], facts.inputs.failOn);
}
