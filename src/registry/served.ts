import * as v from 'valibot';
import type { World } from '../world.ts';
import type { Registry } from './address.ts';
import { escapedName } from './names.ts';
import type { PackumentVersion } from './packument.ts';
import { get, jsonOf, nonsense } from './request.ts';

const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;

const Attestations = v.looseObject({
  attestations: v.array(v.looseObject({ predicateType: v.string(), bundle: v.optional(v.unknown()) })),
});

/** One attestation as the registry hands it out. `predicateType` is the registry's label, signed by nobody. */
export interface ServedAttestation {
  readonly predicateType: string;
  readonly bundle?: unknown;
}

/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export async function getAttestations(
  world: World,
  { registry, name, version }: { registry: Registry; name: string; version: string },
): Promise<readonly ServedAttestation[] | undefined> {
  const url = `${registry.url}-/npm/v1/attestations/${escapedName(name)}@${version}`;
  const answer = await get(world, { url, limit: ATTESTATIONS_LIMIT });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) return nonsense(url, `status ${answer.status}`);
  const read = v.safeParse(Attestations, jsonOf(answer, url));
  return read.success ? read.output.attestations : nonsense(url, 'something that is no list of attestations');
}

/**
 * The bytes of a version's tarball, or undefined while the registry does not serve them (404). The path is the
 * packument's, the host the registry's own, as with npm's `replace-registry-host`.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export async function getTarball(
  world: World,
  { registry, entry }: { registry: Registry; entry: PackumentVersion },
): Promise<Buffer | undefined> {
  const named = entry.dist.tarball;
  if (!URL.canParse(named)) return nonsense(registry.url, 'a tarball address that is no URL');
  const url = new URL(new URL(named).pathname, registry.url).href;
  const answer = await get(world, { url, accept: '*/*', limit: TARBALL_LIMIT });
  if (answer.status === 404) return undefined;
  return answer.status === 200 ? answer.body : nonsense(url, `status ${answer.status}`);
}

/**
 * Whether a package is public, as npm asks it; undefined when the registry knows no such package or does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 */
export async function getVisibility(
  world: World,
  { registry, name, token }: { registry: Registry; name: string; token: string },
): Promise<'public' | 'restricted' | undefined> {
  const url = `${registry.url}-/package/${escapedName(name)}/visibility`;
  const response = await world.fetch(url, {
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) return undefined;
  const read = v.safeParse(v.looseObject({ public: v.boolean() }), await response.json());
  if (!read.success) return nonsense(url, 'something that is no visibility');
  return read.output.public ? 'public' : 'restricted';
}
