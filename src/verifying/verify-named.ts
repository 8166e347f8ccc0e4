import type { Expectation } from '../policy/expectation.ts';
import { Failure, messageOf } from '../problems.ts';
import { type Candidate, judge, undecidable, type Verdict } from '../proof/judge.ts';
import type { PackageSpec } from '../release/spec.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import { gatherNamed, type Named } from './candidates.ts';

/** Verifies one version that is asked about by name. Never throws for a registry that fails: that is a verdict too. */
export async function verifyNamed(
  world: World,
  { named, trust }: { named: Named; trust: Trust | Promise<Trust> },
): Promise<Verdict & { readonly judged?: Candidate }> {
  const { release, expectation } = named;
  try {
    const judged = await gatherNamed(world, named);
    return { ...judge(judged, { expectation, trust: await trust }), judged };
  } catch (thrown) {
    return unreachable(thrown, { release, expectation });
  }
}

/** The verdict when the registry could not be asked. @throws what is no failure of the registry */
export function unreachable(
  thrown: unknown,
  { release, expectation }: { release: PackageSpec; expectation: Expectation },
): Verdict {
  if (!(thrown instanceof Failure)) throw thrown;
  const said = thrown.problems.map(({ message }) => message).join(' ');
  const check = {
    id: 'registry.answers',
    passed: null,
    expected: 'an answer',
    found: said || messageOf(thrown),
  };
  return undecidable(release, { check, expectation });
}
