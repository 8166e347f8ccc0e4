import * as v from 'valibot';
import { get, uncached } from '../http/request.ts';
import { messageOf } from '../problems.ts';
import { parseStrictJson } from '../text/strict-json.ts';
import type { World } from '../world.ts';
import type { Registry } from './address.ts';
import { jsonOf, nonsense } from './answer.ts';
import { escapedName } from './names.ts';
import type { PackumentVersion } from './packument.ts';

/** Bytes. */
export const ATTESTATIONS_LIMIT = 1024 * 1024;
const TARBALL_LIMIT = 1024 * 1024 * 1024;

const Attestations = v.looseObject({
  attestations: v.array(v.looseObject({ predicateType: v.string(), bundle: v.optional(v.unknown()) })),
});

/** One attestation as the registry hands it out. `predicateType` is the registry's label, signed by nobody. */
export interface ServedAttestation {
  readonly predicateType: string;
  readonly bundle?: unknown;
}

export interface VersionOf {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
}

/**
 * The attestations the registry serves for one version, or undefined while it serves none (404).
 * The path is npm's, built here: the packument's `dist.attestations.url` is not followed.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export async function getAttestations(
  world: World,
  { registry, name, version, fresh = true }: VersionOf & { fresh?: boolean },
): Promise<readonly ServedAttestation[] | undefined> {
  const address = `${registry.url}-/npm/v1/attestations/${escapedName(name)}@${version}`;
  const url = fresh ? uncached(address, world.now()) : address;
  const answer = await get(world, { url, limit: ATTESTATIONS_LIMIT });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) return nonsense(url, `status ${answer.status}`);
  const read = readAttestations(answer.body);
  return 'unreadable' in read ? nonsense(url, `something unreadable (${read.unreadable})`) : read;
}

/**
 * Reads a registry's answer to a question for attestations: at most 1 MiB of JSON, 64 levels, no key twice. What it says is
 * why there is none.
 */
export function readAttestations(
  answer: Buffer,
): readonly ServedAttestation[] | { readonly unreadable: string } {
  if (answer.length > ATTESTATIONS_LIMIT)
    return { unreadable: `it has ${answer.length} bytes, more than 1 MiB` };
  try {
    const read = v.safeParse(Attestations, parseStrictJson(answer));
    return read.success ? read.output.attestations : { unreadable: 'the JSON is not a list of attestations' };
  } catch (thrown) {
    return { unreadable: messageOf(thrown) };
  }
}

/**
 * Where the public registry keeps a version's tarball: `@scope/name/-/name-1.2.3.tgz`. Not a rule, but so in practice; the
 * packument has the last word.
 */
export function usualTarballUrl({
  registry,
  name,
  version,
}: {
  registry: Registry;
  name: string;
  version: string;
}): string {
  return `${registry.url}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

/** The tarball's address in the packument, on the registry's own host, as with npm's `replace-registry-host`. */
export function tarballUrl({ registry, entry }: { registry: Registry; entry: PackumentVersion }): string {
  const { tarball } = entry.dist;
  if (!URL.canParse(tarball)) return nonsense(registry.url, 'a tarball address that is not a URL');
  const url = new URL(registry.url);
  url.pathname = new URL(tarball).pathname;
  return url.href;
}

/**
 * The bytes of a tarball, or undefined while the registry does not serve them (404).
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export async function getTarball(world: World, url: string): Promise<Buffer | undefined> {
  const answer = await get(world, { url: uncached(url, world.now()), accept: '*/*', limit: TARBALL_LIMIT });
  if (answer.status === 404) return undefined;
  return answer.status === 200 ? answer.body : nonsense(url, `status ${answer.status}`);
}

/**
 * Whether a package is public, as npm asks it (libnpmaccess). Undefined when the registry does not say.
 * @param token a credential for the package: without one the registry tells nothing of restricted packages
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export async function getVisibility(
  world: World,
  { registry, name, token }: { registry: Registry; name: string; token: string },
): Promise<'public' | 'restricted' | undefined> {
  const url = `${registry.url}-/package/${escapedName(name)}/visibility`;
  const answer = await get(world, { url, token, limit: ATTESTATIONS_LIMIT });
  if (answer.status !== 200) return undefined;
  const read = v.safeParse(v.looseObject({ public: v.boolean() }), jsonOf(answer, url));
  if (!read.success) return nonsense(url, 'something that is not a visibility');
  return read.output.public ? 'public' : 'restricted';
}
