import type { Claims } from '../github/claims.ts';
import type { Facts } from '../inspect/facts.ts';
import { inspectContents } from '../inspect/inspect.ts';
import { type Inspection, inspectAll } from '../inspect/inspection.ts';
import { cyclesAmong } from '../plan/cycles.ts';
import { needsAmong } from '../plan/needs.ts';
import type { ReleaseSource, Sources } from '../plan/source.ts';
import type { Problem } from '../problems.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import { decideDistTag } from '../release/dist-tag.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { Registered } from './ledger.ts';
import type { Beginning, Releasing } from './releasing.ts';

/** Inspects all releases at once. What the registry has of each is in its ledger, whatever is wrong. */
export async function inspectReleases(beginning: Beginning, { releases }: Sources): Promise<Inspection> {
  const { world, inputs, run, book } = beginning;
  const { githubToken, stage, allowTrustDowngrade, requireSignedTag } = inputs;
  const packsHere = releases.some(({ kind }) => kind === 'workspace');
  const about = {
    job: 'publish',
    inputs,
    run,
    stage,
    allowTrustDowngrade,
    requireSignedTag,
    packsHere,
    githubToken,
  } as const;
  const inspection = await inspectAll(world, about, releases);
  book.note({ problems: inspection.problems });
  for (const { facts, problems } of inspection.releases) {
    const { release } = facts;
    const record = book.open().record;
    if (!release) record({ kind: 'inspected', release: undefined, registry: 'unasked', problems });
    else {
      const { distTag } = decideDistTag({ wanted: facts.wantedDistTag, release });
      const { name, version, tag } = release;
      const named = { package: name, version, distTag, tag };
      record({ kind: 'inspected', release: named, registry: registered(facts, release), problems });
    }
  }
  tellDistTags(world, inspection);
  return inspection;
}

/** The dist-tags of all releases, each with its reason, before anything is sent. */
function tellDistTags({ info }: World, { releases }: Inspection): void {
  for (const { facts } of releases) {
    const { release, wantedDistTag: wanted, inputs } = facts;
    if (!release) continue;
    const { distTag, reason } = decideDistTag({ wanted, release });
    const why = wanted !== undefined && inputs.distTag === undefined ? 'as it was packed' : reason;
    info(`${release.name}@${release.version} gets the dist-tag ${distTag}: ${why}`);
  }
}

/** Packs the releases where that has not been done, and looks at what is in the tarballs. @throws Failure */
export async function packInspected(
  beginning: Beginning,
  { sources, inspection }: { sources: Sources; inspection: Inspection },
): Promise<readonly Releasing[]> {
  const { book: run, ...rest } = beginning;
  const whole = sources.releases.flatMap((source, at) => {
    const facts = inspection.releases[at]?.facts;
    const book = run.books[at];
    const { release } = source.resolved;
    if (!release || !facts || !book)
      throw new Error('a release that could not be resolved passed the inspection');
    return [{ source, release, facts, book }];
  });
  const packed = await tarballsOf(beginning, whole);
  const releasings = whole.map(({ release, facts, book }, at): Releasing => {
    const found = packed[at];
    if (!found) throw new Error('a release was not packed');
    const { tarball, problems } = found;
    const { path, integrity, bytes } = tarball;
    book.record({ kind: 'packed', tarball: { path, integrity, bytes }, problems });
    const { distTag } = decideDistTag({ wanted: facts.wantedDistTag, release });
    const { packument } = facts;
    return { ...rest, at, book, claims: claimsOf(facts), release, tarball, distTag, packument };
  });
  run.note({ problems: cyclesAmong(needsOf(releasings)) });
  return releasings;
}

/** What each release needs of the others, by what was packed. */
export function needsOf(releasings: readonly Releasing[]) {
  return needsAmong(
    releasings.map(({ release: { name, version }, distTag, tarball: { manifest } }) => {
      return { name, version, distTag, manifest };
    }),
  );
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

interface Inspected {
  readonly source: ReleaseSource;
  readonly release: Release;
  readonly facts: Facts;
}

/** The tarballs that were handed over, their manifests inspected already; or those that are packed here and now. */
async function tarballsOf(
  { world, inputs }: Beginning,
  inspected: readonly Inspected[],
): Promise<readonly { tarball: Tarball; problems: readonly Problem[] }[]> {
  const releases = inspected.flatMap(({ release, facts }) =>
    isInWorkspace(release) ? [{ release, facts }] : [],
  );
  if (releases.length > 0) {
    const { packReleases } = await import('../packing/pack-releases.ts');
    const { packed } = await packReleases(world, { releases, buildScript: inputs.buildScript });
    return packed;
  }
  return inspected.map(({ source, release }) => {
    if (source.kind !== 'tarball') throw new Error('a workspace release without a workspace');
    const { tarball } = source;
    world.info(`Packed before: ${tarball.integrity}`);
    return { tarball, problems: inspectContents({ tarball, release }) };
  });
}

function claimsOf({ claims }: Facts): Claims {
  if (!claims) throw new Error('inspected for publishing without the claims of an ID token');
  return claims;
}
