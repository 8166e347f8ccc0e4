import type { Claims } from '../github/claims.ts';
import type { Facts } from '../inspect/facts.ts';
import { inspectContents } from '../inspect/inspect.ts';
import { inspectAll } from '../inspect/inspection.ts';
import type { ReleaseSource } from '../plan/source.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import { decideDistTag } from '../release/dist-tag.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { Event, Registered } from './ledger.ts';
import type { Beginning, Releasing } from './releasing.ts';

/** What an inspection found, as an event, and the facts it was made of. */
export interface InspectedRelease {
  readonly event: Event & { readonly kind: 'inspected' };
  readonly facts: Facts;
}

/** Inspects the release. What the registry has of it is in the event, whatever is wrong. */
export async function inspectRelease(
  { world, inputs, run }: Beginning,
  { resolved, kind }: ReleaseSource,
): Promise<InspectedRelease> {
  const { githubToken, stage } = inputs;
  const packsHere = kind === 'workspace';
  const inspection = { job: 'publish', inputs, run, resolved, stage, packsHere, githubToken } as const;
  const { facts, problems } = await inspectAll(world, inspection);
  const { release } = resolved;
  if (!release)
    return { facts, event: { kind: 'inspected', release: undefined, registry: 'unasked', problems } };
  const distTag = decideDistTag({ wanted: inputs.distTag, release });
  const named = { package: release.name, version: release.version, distTag };
  return {
    facts,
    event: { kind: 'inspected', release: named, registry: registered(facts, release), problems },
  };
}

/** Packs the release where that has not been done, and looks at what is in the tarball. @throws Failure */
export async function packInspected(
  beginning: Beginning,
  { source, facts }: { source: ReleaseSource; facts: Facts },
): Promise<{ releasing: Releasing; event: Event & { readonly kind: 'packed' } }> {
  const release: Release | undefined = source.resolved.release;
  if (!release) throw new Error('a release that could not be resolved passed the inspection');
  const tarball = await tarballOf(beginning.world, { source, release, facts });
  const { path, integrity, bytes } = tarball;
  const distTag = decideDistTag({ wanted: beginning.inputs.distTag, release });
  const { packument } = facts;
  return {
    releasing: { ...beginning, claims: claimsOf(facts), release, tarball, distTag, packument },
    event: {
      kind: 'packed',
      tarball: { path, integrity, bytes },
      problems: inspectContents({ tarball, release }),
    },
  };
}

function registered(facts: Facts, release: Release): Registered {
  if (facts.packument?.version(release.version) !== undefined) return 'present';
  return facts.askedRegistry && !mayBeOnItsWay(facts, release) ? 'absent' : 'unknown';
}

/** A version of which the registry knows the time, and which it does not serve, may have been accepted just now. */
function mayBeOnItsWay({ packument, now }: Facts, { version }: Release): boolean {
  const publishedAt = packument?.publishedAt(version);
  return publishedAt !== undefined && now - publishedAt < SETTLED_AFTER;
}

/** The tarball that was handed over, its manifest inspected already; or one that is packed here and now. */
async function tarballOf(
  world: World,
  { source, release, facts }: { source: ReleaseSource; release: Release; facts: Facts },
): Promise<Tarball> {
  if (source.kind === 'workspace' && isInWorkspace(release)) {
    const { packRelease } = await import('../packing/pack-release.ts');
    return packRelease(world, { release, facts });
  }
  if (source.kind !== 'tarball') throw new Error('a workspace release without a workspace');
  world.info(`Packed before: ${source.tarball.integrity}`);
  return source.tarball;
}

function claimsOf({ claims }: Facts): Claims {
  if (!claims) throw new Error('inspected for publishing without the claims of an ID token');
  return claims;
}
