import * as v from 'valibot';
import { get, uncached } from '../http/request.ts';
import type { World } from '../world.ts';
import type { Registry } from './address.ts';
import { jsonOf, nonsense } from './answer.ts';
import { escapedName } from './names.ts';
import { isByTrustedPublisher, type TrustRank, trustRankOf } from './trust-rank.ts';

const Dist = v.looseObject({
  integrity: v.optional(v.string()),
  tarball: v.string(),
  signatures: v.optional(v.array(v.looseObject({ keyid: v.string(), sig: v.string() })), []),
});

const Version = v.looseObject({ name: v.string(), version: v.string(), dist: Dist });

const Schema = v.looseObject({
  name: v.string(),
  'dist-tags': v.optional(v.record(v.string(), v.string()), {}),
  versions: v.optional(v.record(v.string(), v.unknown()), {}),
  time: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** One version as the registry describes it. None of it is signed but name, version and integrity, by `signatures`. */
export type PackumentVersion = v.InferOutput<typeof Version>;

/** What a registry says of a package: the full metadata document. */
export interface Packument {
  readonly name: string;
  readonly distTags: Readonly<Record<string, string>>;
  readonly versions: readonly string[];
  /** One version's entry, or undefined when there is none. @throws Failure `registry-answer` when it is malformed */
  version(version: string): PackumentVersion | undefined;
  /** When a version was published, in ms, or undefined when the registry does not say. */
  publishedAt(version: string): number | undefined;
  /** Whether any version says that a trusted publisher published it. Signed by nobody. */
  readonly hasTrustedPublishing: boolean;
  /** How a version came to the registry, by what the registry says. Signed by nobody. */
  trustOf(version: string): TrustRank;
  /** Whether the registry names neither a trusted publisher nor provenance for a version that it has. Signed by nobody. */
  isByHand(version: string): boolean;
}

const LIMIT = 512 * 1024 * 1024;

interface Named {
  readonly registry: Registry;
  readonly name: string;
}

/**
 * Fetches a packument, past every cache. Undefined when the registry knows no such package, or shows it to nobody
 * without a credential: the public registry answers both with 404.
 * @throws Failure `registry-unreachable`, `registry-answer`
 */
export function getPackument(world: World, named: Named): Promise<Packument | undefined> {
  return fetched(world, { ...named, accept: 'application/json' });
}

/**
 * Fetches the abbreviated packument: the document that installs read, cached apart from the whole one. It has no times.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function getListing(
  world: World,
  named: Named,
): Promise<Omit<Packument, 'publishedAt' | 'hasTrustedPublishing' | 'trustOf' | 'isByHand'> | undefined> {
  return fetched(world, { ...named, accept: 'application/vnd.npm.install-v1+json' });
}

async function fetched(
  world: World,
  { registry, name, accept }: Named & { accept: string },
): Promise<Packument | undefined> {
  const url = uncached(`${registry.url}${escapedName(name)}`, world.now());
  const answer = await get(world, { url, limit: LIMIT, accept });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) return nonsense(url, `status ${answer.status}`);
  const read = v.safeParse(Schema, jsonOf(answer, url));
  if (!read.success || read.output.name !== name)
    return nonsense(url, 'something that is not a packument of the package');
  return packumentOf(read.output, url);
}

/**
 * Fetches what the registry says of one version, and no more: a packument can have megabytes. From a registry that does not
 * serve single versions it is taken out of the packument.
 * @throws Failure `registry-unreachable`, `registry-answer`
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md (GET /{package}/{version})
 */
export async function getVersion(
  world: World,
  { registry, name, version }: { registry: Registry; name: string; version: string },
): Promise<PackumentVersion | undefined> {
  const url = `${registry.url}${escapedName(name)}/${version}`;
  const answer = await get(world, { url, limit: LIMIT });
  if (answer.status !== 200) return (await getPackument(world, { registry, name }))?.version(version);
  const read = v.safeParse(Version, jsonOf(answer, url));
  const isIt = read.success && read.output.name === name && read.output.version === version;
  return isIt ? read.output : nonsense(url, 'something that is not that version');
}

function packumentOf(read: v.InferOutput<typeof Schema>, url: string): Packument {
  const entryOf = (version: string) =>
    Object.hasOwn(read.versions, version) ? read.versions[version] : undefined;
  return {
    name: read.name,
    distTags: read['dist-tags'],
    versions: Object.keys(read.versions),
    version: (version) => {
      if (!Object.hasOwn(read.versions, version)) return undefined;
      const entry = v.safeParse(Version, read.versions[version]);
      if (entry.success && entry.output.name === read.name && entry.output.version === version)
        return entry.output;
      return nonsense(url, `a malformed entry for ${version}`);
    },
    publishedAt: (version) => {
      const at = Object.hasOwn(read.time, version) ? Date.parse(String(read.time[version])) : Number.NaN;
      return Number.isNaN(at) ? undefined : at;
    },
    trustOf: (version) => trustRankOf(entryOf(version)),
    isByHand: (version) => {
      const entry = entryOf(version);
      return entry !== undefined && !isByTrustedPublisher(entry) && trustRankOf(entry) === 'none';
    },
    get hasTrustedPublishing() {
      return Object.values(read.versions).some(isByTrustedPublisher);
    },
  };
}
