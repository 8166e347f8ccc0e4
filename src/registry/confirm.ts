import semver from 'semver';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../attestation/statement.ts';
import { Failure, messageOf } from '../problems.ts';
import { sha512 } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { Registry } from './address.ts';
import { getPackument, type Packument, type PackumentVersion } from './packument.ts';
import {
  getAttestations,
  getTarball,
  type ServedAttestation,
  tarballUrl,
  usualTarballUrl,
} from './served.ts';

/** A version as the registry serves it to everybody, as far as it does. */
export interface Publication {
  readonly entry: PackumentVersion | undefined;
  /** What the dist-tag points at. */
  readonly taggedVersion: string | undefined;
  /** Whether a higher version, published since, has taken the dist-tag over: then it was ours for a while. */
  readonly overtaken: boolean;
  /** `sha512-…` of the tarball's bytes as they were served. */
  readonly servedIntegrity: string | undefined;
  readonly attestations: readonly ServedAttestation[];
}

export interface Awaited {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
  readonly distTag: string;
  /** Whether the dist-tag has to point at it: not of a version that was there before. */
  readonly waitsForTag: boolean;
  /** Milliseconds. */
  readonly timeout: number;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Waits until the registry serves the version, its tarball, both attestations and the dist-tag, asking again after 1, 2,
 * 4, … at most 30 seconds. When time runs out, gives what there is: what is missing is for the checks to say.
 * Never throws for a registry that fails meanwhile; says so in the log.
 */
export async function confirm(world: World, awaited: Awaited): Promise<Publication> {
  const start = world.now();
  const deadline = start + awaited.timeout;
  let pause = FIRST_PAUSE;
  let publication = await look(world, awaited);
  for (;;) {
    const missing = whatIsMissing(publication, awaited);
    if (missing.length === 0) return publication;
    const left = deadline - world.now();
    if (left <= 0) return publication;
    const waited = Math.round((world.now() - start) / 1000);
    world.info(
      `Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`,
    );
    await world.sleep(Math.min(pause, left));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    publication = await look(world, awaited);
  }
}

const NOTHING: Publication = {
  entry: undefined,
  taggedVersion: undefined,
  overtaken: false,
  servedIntegrity: undefined,
  attestations: [],
};

/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world: World, { registry, name, version, distTag }: Awaited): Promise<Publication> {
  const tolerated = async <T>(asking: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await asking();
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      world.info(messageOf(thrown));
      return undefined;
    }
  };
  const usual = usualTarballUrl({ registry, name, version });
  const [packument, attestations = [], early] = await Promise.all([
    tolerated(() => getPackument(world, { registry, name })),
    tolerated(() => getAttestations(world, { registry, name, version })),
    tolerated(() => getTarball(world, usual)),
  ]);
  const entry = await tolerated(() => packument?.version(version));
  if (!packument || !entry) return { ...NOTHING, attestations };
  const url = await tolerated(() => tarballUrl({ registry, entry }));
  const bytes = url === usual ? early : url && (await tolerated(() => getTarball(world, url)));
  const taggedVersion = packument.distTags[distTag];
  return {
    entry,
    taggedVersion,
    overtaken: taggedVersion !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
    servedIntegrity: bytes && sha512(bytes),
    attestations,
  };
}

function isOvertaken({
  packument,
  version,
  by,
}: {
  packument: Packument;
  version: string;
  by: string;
}): boolean {
  const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
  const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
  return isLater && semver.valid(by) !== null && semver.gt(by, version);
}

function whatIsMissing(publication: Publication, { version, distTag, waitsForTag }: Awaited): string[] {
  const has = (type: string) => publication.attestations.some(({ predicateType }) => predicateType === type);
  const parts: [string, boolean][] = [
    ['the version', publication.entry !== undefined],
    ['the tarball', publication.servedIntegrity !== undefined],
    ['the publish attestation', has(PUBLISH_PREDICATE)],
    ['the provenance', has(PROVENANCE_PREDICATE)],
    [
      `the dist-tag ${distTag}`,
      !waitsForTag || publication.overtaken || publication.taggedVersion === version,
    ],
  ];
  return parts.flatMap(([what, there]) => (there ? [] : [what]));
}
