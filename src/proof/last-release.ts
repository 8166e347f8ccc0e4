import type { Registry } from '../registry/address.ts';
import type { Packument } from '../registry/packument.ts';
import { getAttestations } from '../registry/served.ts';
import type { TrustRank } from '../registry/trust-rank.ts';
import type { World } from '../world.ts';
import { claimedIn } from './claimed.ts';

/** The version that is installed where nobody asks for one, and how it came to the registry. Verified by nobody here. */
export interface LastRelease {
  readonly version: string;
  readonly trust: TrustRank;
  /** `owner/name`, as its provenance says; undefined where it has none. */
  readonly repository: string | undefined;
  /** The workflow's file name, as its provenance says. */
  readonly workflow: string | undefined;
}

/** @throws Failure `registry-unreachable`, `registry-answer` */
export async function lastReleaseOf(
  world: World,
  { registry, packument }: { registry: Registry; packument: Packument },
): Promise<LastRelease | undefined> {
  const version = packument.distTags['latest'] ?? packument.versions.at(-1);
  if (version === undefined) return undefined;
  const trust = packument.trustOf(version);
  const release = { version, trust, repository: undefined, workflow: undefined };
  if (trust === 'none') return release;
  const served = await getAttestations(world, { registry, name: packument.name, version });
  return { ...release, ...sourceIn(claimedIn(served)?.workflow) };
}

/** What a provenance says of its workflow: `https://github.com/o/r/.github/workflows/x.yml@refs/…`. */
function sourceIn(workflow: string | undefined): Pick<LastRelease, 'repository' | 'workflow'> {
  const [, repository, file] =
    /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflow ?? '') ?? [];
  return { repository, workflow: file };
}
