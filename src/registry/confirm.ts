import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../attestation/statement.ts';
import { Failure, messageOf } from '../problems.ts';
import { sha512 } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { Registry } from './address.ts';
import { getPackument, type PackumentVersion } from './packument.ts';
import { getAttestations, getTarball, type ServedAttestation } from './served.ts';

/** A version as the registry serves it to everybody, as far as it does. */
export interface Publication {
  readonly entry: PackumentVersion | undefined;
  /** Milliseconds; when the registry says it was published. */
  readonly publishedAt: number | undefined;
  /** What the dist-tag points at. */
  readonly taggedVersion: string | undefined;
  /** `sha512-…` of the tarball's bytes as they were served. */
  readonly servedIntegrity: string | undefined;
  readonly attestations: readonly ServedAttestation[];
}

export interface Awaited {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
  /** Undefined when the version was there before, under whatever dist-tag. */
  readonly distTag: string | undefined;
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
  const deadline = world.now() + awaited.timeout;
  let pause = FIRST_PAUSE;
  let publication = await look(world, awaited);
  for (;;) {
    const missing = whatIsMissing(publication, awaited);
    if (missing.length === 0) return publication;
    const left = deadline - world.now();
    if (left <= 0) return publication;
    world.info(`Not served yet: ${missing.join(', ')}. Asking again; ${Math.ceil(left / 1000)} s left.`);
    await world.sleep(Math.min(pause, left));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    publication = await look(world, awaited);
  }
}

const NOTHING: Publication = {
  entry: undefined,
  publishedAt: undefined,
  taggedVersion: undefined,
  servedIntegrity: undefined,
  attestations: [],
};

async function look(world: World, { registry, name, version, distTag }: Awaited): Promise<Publication> {
  const tolerate = (thrown: unknown) => {
    if (thrown instanceof Failure) world.info(messageOf(thrown));
    else throw thrown;
    return undefined;
  };
  const [packument, attestations] = await Promise.all([
    getPackument(world, { registry, name }).catch(tolerate),
    getAttestations(world, { registry, name, version }).catch(tolerate),
  ]);
  const entry = await Promise.resolve(packument)
    .then((served) => served?.version(version))
    .catch(tolerate);
  if (!packument || !entry) return { ...NOTHING, attestations: attestations ?? [] };
  const bytes = await getTarball(world, { registry, entry }).catch(tolerate);
  return {
    entry,
    publishedAt: packument.publishedAt(version),
    taggedVersion: distTag === undefined ? undefined : packument.distTags[distTag],
    servedIntegrity: bytes && sha512(bytes),
    attestations: attestations ?? [],
  };
}

function whatIsMissing(publication: Publication, { version, distTag }: Awaited): string[] {
  const has = (type: string) => publication.attestations.some(({ predicateType }) => predicateType === type);
  const parts: [string, boolean][] = [
    ['the version', publication.entry !== undefined],
    ['the tarball', publication.servedIntegrity !== undefined],
    ['the publish attestation', has(PUBLISH_PREDICATE)],
    ['the provenance', has(PROVENANCE_PREDICATE)],
    [`the dist-tag ${distTag}`, distTag === undefined || publication.taggedVersion === version],
  ];
  return parts.flatMap(([what, there]) => (there ? [] : [what]));
}
