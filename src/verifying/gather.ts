import {
  PROVENANCE_PREDICATE,
  PROVENANCE_PREDICATE_V02,
  PUBLISH_PREDICATE,
} from '../attestation/statement.ts';
import type { Locked } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import { Failure, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { getPackument } from '../registry/packument.ts';
import type { Pool } from '../registry/pool.ts';
import { getAttestations, getTarball, tarballUrl } from '../registry/served.ts';
import type { TaggedRelease } from '../release/tag.ts';
import { sha512 } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { Attestations, Candidate } from './verdict.ts';

/** One version that is asked about by name, and what is known of it beforehand. */
export interface Named {
  readonly release: TaggedRelease;
  readonly registry: Registry;
  readonly expectation: Expectation;
  /** The registry's answer, when it was given and need not be fetched. */
  readonly attestations: Attestations | undefined;
  /** `sha512-…`, when it was given and is not what the registry serves. */
  readonly integrity: string | undefined;
  /** Milliseconds to wait for what is not served yet. */
  readonly timeout: number;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Gathers what the registry has of one version, and waits for what it does not have yet. Asks nothing that was given.
 * @throws Failure when the registry does not answer, as it should, until time has run out
 */
export async function gatherNamed(world: World, named: Named): Promise<Candidate> {
  const deadline = world.now() + named.timeout;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const looked = await look(world, named).catch((thrown: unknown) => {
      if (thrown instanceof Failure) return thrown;
      throw thrown;
    });
    const missing = looked instanceof Failure ? [messageOf(looked)] : whatIsMissing(looked, named);
    const left = deadline - world.now();
    if (missing.length === 0 || left <= 0) {
      if (looked instanceof Failure) throw looked;
      return looked;
    }
    world.info(`Not served yet: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
    await world.sleep(Math.min(pause, left));
  }
}

async function look(world: World, { release, registry, ...given }: Named): Promise<Candidate> {
  const { name, version } = release;
  const known = { release, registry };
  if (given.attestations !== undefined && given.integrity !== undefined)
    return { ...known, integrity: given.integrity, attestations: given.attestations, entry: undefined };
  const [packument, attestations = []] = await Promise.all([
    getPackument(world, { registry, name }),
    given.attestations ?? getAttestations(world, { registry, name, version }),
  ]);
  const entry = packument?.version(version);
  const publishedAt = packument?.publishedAt(version);
  const integrity =
    given.integrity ?? (entry && (await servedDigest(world, tarballUrl({ registry, entry }))));
  return { ...known, integrity: integrity ?? '', attestations, entry: entry ?? 'absent', publishedAt };
}

async function servedDigest(world: World, url: string): Promise<string | undefined> {
  const bytes = await getTarball(world, url);
  return bytes && sha512(bytes);
}

function whatIsMissing({ entry, integrity, attestations }: Candidate, { expectation }: Named): string[] {
  const isAttested = (types: readonly string[]) =>
    'unreadable' in attestations || attestations.some(({ predicateType }) => types.includes(predicateType));
  const needsPublish = ['provenance', 'publish', 'nobody'].includes(expectation.require);
  const needsProvenance = ['provenance', 'nobody'].includes(expectation.require);
  const parts: [string, boolean][] = [
    ['the version', entry !== 'absent'],
    ['the tarball', integrity !== ''],
    ['the publish attestation', !needsPublish || isAttested([PUBLISH_PREDICATE])],
    ['the provenance', !needsProvenance || isAttested([PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02])],
  ];
  return parts.flatMap(([what, isThere]) => (isThere ? [] : [what]));
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
    const asked = { registry, name, version, fresh: false };
    const attestations = (await pool(() => getAttestations(world, asked))) ?? [];
    return { ...known, attestations, entry: undefined };
  }
  const packument = await pool(() => getPackument(world, { registry, name }));
  const entry = packument?.version(version) ?? 'absent';
  return { ...known, attestations: [], entry, publishedAt: packument?.publishedAt(version) };
}
