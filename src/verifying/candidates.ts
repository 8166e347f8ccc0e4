import type { Pool } from '../concurrency.ts';
import type { Locked } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import { awaitServed, missingParts, type Part } from '../proof/await-served.ts';
import type { Attestations, Candidate } from '../proof/judge.ts';
import type { Registry } from '../registry/address.ts';
import { getPackument } from '../registry/packument.ts';
import { getAttestations } from '../registry/served.ts';
import type { PackageSpec } from '../release/spec.ts';
import type { World } from '../world.ts';

/** One version that is asked about by name, and what is known of it beforehand. */
export interface Named {
  readonly release: PackageSpec;
  readonly registry: Registry;
  readonly expectation: Expectation;
  /** The registry's answer, when it was given and need not be fetched. */
  readonly attestations: Attestations | undefined;
  /** `sha512-…`, when it was given and is not what the registry serves. */
  readonly integrity: string | undefined;
  /** Milliseconds to wait for what is not served yet. */
  readonly timeout: number;
}

/** What has to be served of a version before it can be judged. */
const PARTS: Readonly<Record<Expectation['require'], readonly Part[]>> = {
  provenance: ['version', 'tarball', 'publish attestation', 'provenance'],
  nobody: ['version', 'tarball', 'publish attestation', 'provenance'],
  publish: ['version', 'tarball', 'publish attestation'],
  signature: ['version', 'tarball'],
  none: ['version', 'tarball'],
  'no-downgrade': ['version', 'tarball'],
};

/**
 * Gathers what the registry has of one version, and waits for what it does not have yet. Asks nothing that was given.
 * @throws Failure when the registry has not answered properly by the time limit
 */
export async function gatherNamed(world: World, named: Named): Promise<Candidate> {
  const { release, registry, expectation, integrity, attestations, timeout } = named;
  if (attestations !== undefined && integrity !== undefined)
    return { release, registry, integrity, attestations, entry: undefined };
  const isGiven = (part: Part) =>
    part === 'tarball' ? integrity !== undefined : part !== 'version' && attestations !== undefined;
  const parts = PARTS[expectation.require].filter((part) => !isGiven(part));
  const awaited = { registry, ...release, parts, timeout };
  const served = await awaitServed(world, awaited);
  if (served.failure && missingParts(served, awaited).length > 0) throw served.failure;
  const { entry, servedIntegrity, publishedAt } = served;
  return {
    release,
    registry,
    integrity: integrity ?? servedIntegrity ?? '',
    attestations: attestations ?? served.attestations,
    entry: entry ?? 'absent',
    publishedAt,
    ...(integrity === undefined ? { servedIntegrity: { found: servedIntegrity } } : {}),
  };
}

/**
 * Gathers what the registry has of one version of a lock file, whose digest is the lock file's, with one request: its
 * attestations, of which the registry's own says of name, version and digest all that its signature in the packument does,
 * by the same key; or, where nothing but that signature is required, the packument.
 * @throws Failure when the registry does not answer
 */
export async function gatherLocked(
  world: World,
  {
    locked: { name, version, integrity },
    registry,
    expectation,
    pool,
  }: { locked: Locked; registry: Registry; expectation: Expectation; pool: Pool },
): Promise<Candidate> {
  const known = { release: { name, version }, registry, integrity };
  if (expectation.require !== 'signature') {
    const query = { registry, name, version, fresh: false };
    const attestations = (await pool(() => getAttestations(world, query))) ?? [];
    return { ...known, attestations, entry: undefined };
  }
  const packument = await pool(() => getPackument(world, { registry, name }));
  const entry = packument?.version(version) ?? 'absent';
  return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
