import semver from 'semver';
import { sha512 } from '../digest.ts';
import { Failure, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { higherTrust, type RankedVersion } from '../registry/higher-trust.ts';
import { getListing, getPackument, type Packument, type PackumentVersion } from '../registry/packument.ts';
import {
  getAttestations,
  getTarball,
  type ServedAttestation,
  tarballUrl,
  usualTarballUrl,
} from '../registry/served.ts';
import type { World } from '../world.ts';
import { PROVENANCE_PREDICATES, PUBLISH_PREDICATE } from './statement.ts';

/** A version as the registry serves it to everybody, as far as it does. */
export interface Served {
  readonly entry: PackumentVersion | undefined;
  /** When the registry says that it was published, in ms; signed by nobody. */
  readonly publishedAt: number | undefined;
  /** The earlier version that ranks higher than this one, and how this one ranks; signed by nobody. */
  readonly trustLowered: { readonly from: RankedVersion; readonly to: RankedVersion } | undefined;
  /** What the dist-tag points at. */
  readonly taggedVersion: string | undefined;
  /** Whether a higher version, published since, has taken the dist-tag over: then it was ours for a while. */
  readonly overtaken: boolean;
  /** Whether the abbreviated packument, which installs read, lists the version; false where it is not among the parts. */
  readonly isListed: boolean;
  /** `sha512-…` of the tarball's bytes as they were served. */
  readonly servedIntegrity: string | undefined;
  readonly attestations: readonly ServedAttestation[];
  /** Why something could not be fetched from the registry. */
  readonly failure: Failure | undefined;
}

/** A part of a publication that may be served later than the others. */
export type Part = 'version' | 'listing' | 'tarball' | 'publish attestation' | 'provenance' | 'dist-tag';

export interface Awaited {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
  /** The dist-tag that is to point at it, where it is waited for. */
  readonly distTag?: string | undefined;
  /** What is waited for. Only what is among it is fetched, and the packument unless only the listing is wanted. */
  readonly parts: readonly Part[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Who waits for this, for the log. */
  readonly waiting?: () => readonly string[];
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Waits until the registry serves every part, asking again after 1, 2, 4, … at most 30 seconds. When time runs out, gives
 * what there is: what is missing is for the checks to say. Never throws for a registry that fails meanwhile; says so in
 * the log.
 */
export async function awaitServed(world: World, awaited: Awaited): Promise<Served> {
  const start = world.now();
  const deadline = start + awaited.timeout;
  let pause = FIRST_PAUSE;
  for (;;) {
    const served = await look(world, awaited);
    const missing = missingParts(served, awaited);
    const left = deadline - world.now();
    if (missing.length === 0 || left <= 0) return served;
    const waited = Math.round((world.now() - start) / 1000);
    const waiting = awaited.waiting?.() ?? [];
    const others = waiting.length === 0 ? '' : ` Waiting for it: ${waiting.join(', ')}.`;
    world.info(
      `Not served after ${waited} s: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.${others}`,
    );
    await world.sleep(Math.min(pause, left));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** Asks for everything side by side: the tarball where it usually is, and again only when the packument says otherwise. */
async function look(world: World, { registry, name, version, distTag, parts }: Awaited): Promise<Served> {
  const { tolerated, failure } = tolerating(world);
  const usual = usualTarballUrl({ registry, name, version });
  const wantsTarball = parts.includes('tarball');
  const isListing = parts.includes('listing');
  const wantsAttestations = parts.includes('provenance') || parts.includes('publish attestation');
  const [listing, packument, attestations = [], early] = await Promise.all([
    isListing ? tolerated(() => getListing(world, { registry, name })) : undefined,
    isListing ? undefined : tolerated(() => getPackument(world, { registry, name })),
    wantsAttestations ? tolerated(() => getAttestations(world, { registry, name, version })) : undefined,
    wantsTarball ? tolerated(() => getTarball(world, usual)) : undefined,
  ]);
  const entry = await tolerated(() => packument?.version(version) ?? listing?.version(version));
  const url = entry && wantsTarball ? await tolerated(() => tarballUrl({ registry, entry })) : undefined;
  const bytes = url === usual ? early : url && (await tolerated(() => getTarball(world, url)));
  const taggedVersion = distTag === undefined ? undefined : packument?.distTags[distTag];
  return {
    entry,
    isListed: listing?.version(version) !== undefined,
    publishedAt: packument?.publishedAt(version),
    trustLowered: packument && entry && loweredTrust(packument, version),
    taggedVersion,
    overtaken: packument !== undefined && isOvertaken({ packument, version, by: taggedVersion }),
    servedIntegrity: bytes && sha512(bytes),
    attestations,
    failure: failure(),
  };
}

/** Lets a request to the registry fail; the failure is logged and remembered. */
function tolerating(world: World) {
  let failure: Failure | undefined;
  const tolerated = async <T>(asking: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await asking();
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      failure ??= thrown;
      world.info(messageOf(thrown));
      return undefined;
    }
  };
  return { tolerated, failure: () => failure };
}

function loweredTrust(packument: Packument, version: string): Served['trustLowered'] {
  const to = { version, rank: packument.trustOf(version) };
  const from = higherTrust(packument, to);
  return from && { from, to };
}

function isOvertaken({
  packument,
  version,
  by,
}: {
  packument: Packument;
  version: string;
  by: string | undefined;
}): boolean {
  if (by === undefined || semver.valid(by) === null) return false;
  const [ours, theirs] = [packument.publishedAt(version), packument.publishedAt(by)];
  const isLater = ours !== undefined && theirs !== undefined && theirs > ours;
  return isLater && semver.gt(by, version);
}

/** What is waited for and not served, in words. */
export function missingParts(served: Served, { version, distTag, parts }: Awaited): string[] {
  const has = (types: readonly string[]) =>
    served.attestations.some(({ predicateType }) => types.includes(predicateType));
  const isServed: Record<Part, boolean> = {
    version: served.entry !== undefined,
    listing: served.isListed,
    tarball: served.servedIntegrity !== undefined,
    'publish attestation': has([PUBLISH_PREDICATE]),
    provenance: has(PROVENANCE_PREDICATES),
    'dist-tag': served.overtaken || served.taggedVersion === version,
  };
  const missing = parts.filter((part) => !isServed[part]);
  return missing.map((part) => {
    if (part === 'listing') return 'the version in the metadata that installs read';
    return part === 'dist-tag' ? `the dist-tag ${distTag}` : `the ${part}`;
  });
}
