import type { UnverifiableEntry } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import type { PackageSpec } from '../release/spec.ts';

/**
 * Whether an entry that no registry attests is no finding: a link to the checkout's own files; a name of which nothing is
 * required; or another name for a package that is verified by its own, unless the policy speaks of the name it takes.
 */
export function isAllowed(entry: UnverifiableEntry, expect: (release: PackageSpec) => Expectation): boolean {
  if (entry.why === 'link') return true;
  const { name, version = '' } = entry;
  const expected = expect({ name, version });
  if (expected.require === 'none') return true;
  if (entry.why !== 'alias' || entry.of === undefined) return false;
  const isNamed = 'entry' in expected && expected.entry !== '*';
  return !isNamed && expect({ name: entry.of, version }).require !== 'none';
}
