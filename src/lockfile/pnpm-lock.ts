import * as v from 'valibot';
import { isMap, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Registry } from '../registry/address.ts';
import {
  distinct,
  type Lockfile,
  type LockfileAt,
  lockedOr,
  requireName,
  type Unverifiable,
} from './lockfile.ts';
import { ofRegistry } from './of-registry.ts';
import { entriesOf, type LineOf, requirePlain } from './plain-yaml.ts';
import { type ListedPackage, othersIn, patchedIn, withoutContext } from './pnpm-dependencies.ts';

const Resolution = v.looseObject({
  type: v.optional(v.string()),
  integrity: v.optional(v.string()),
  tarball: v.optional(v.string()),
  directory: v.optional(v.string()),
  gitHosted: v.optional(v.boolean()),
});

type Resolution = v.InferOutput<typeof Resolution>;

const Package = v.looseObject({
  resolution: v.optional(Resolution, {}),
  name: v.optional(v.string()),
  version: v.optional(v.unknown()),
});

/** What a resolution of the registry's may have. */
const PLAIN_RESOLUTION = ['integrity', 'tarball'];

/**
 * Reads a pnpm-lock.yaml of version 6 or 9. It may hold two documents: pnpm's own packages come first, the project's last;
 * both are installed.
 * @throws Error saying what is wrong with it
 * @see https://pnpm.io/lockfile
 */
export function readPnpmLock(text: string, { registry, directory }: LockfileAt): Lockfile {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  if ('empty' in documents) throw new Error('it is empty');
  const found = documents.map((document) => {
    requirePlain(document);
    const root = document.contents;
    if (!isMap(root)) throw new Error('it is not a pnpm lock file');
    const version = String(root.get('lockfileVersion'));
    if (!/^[69](\.\d+)?$/.test(version)) {
      throw new Error(
        `its lockfileVersion is ${version}, but only 6 and 9 can be read, as pnpm 8 and later write them`,
      );
    }
    const lineOf = (offset: number) => lines.linePos(offset).line;
    const packages = packagesIn(root, { registry, lineOf });
    requireKnownSnapshots(root, { packages, lineOf });
    return [
      ...packages.map(({ entry }) => entry),
      ...othersIn(root, { packages, lineOf, directory }),
      ...patchedIn(root, lineOf),
    ];
  });
  const entries = found.flat();
  return {
    locked: distinct(entries.filter((entry) => 'integrity' in entry)),
    unverifiable: entries.filter((entry) => 'why' in entry),
  };
}

/** The name and version of a key; of version 6 a key that does not begin with a slash is an address. */
function readId(key: string): { id: string; name: string; version: string | undefined } | { id: string } {
  const id = withoutContext(key);
  const at = id.indexOf('@', 1);
  const isNamed = at > 0 && /^(?:@[^/@]+\/)?[^/@:]+$/.test(id.slice(0, at));
  // A version has no slash: git@github.com+owner/name/<commit> is no package "git".
  const isAddress = !key.startsWith('/') && (!isNamed || /^[^:]*\//.test(id.slice(at + 1)));
  if (isAddress && /[/:]/.test(id)) return { id };
  const name = requireName(at > 0 ? id.slice(0, at) : id);
  return { id, name, version: at > 0 ? id.slice(at + 1) : undefined };
}

function packagesIn(
  root: YAMLMap,
  { registry, lineOf }: { registry: Registry; lineOf: LineOf },
): ListedPackage[] {
  return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
    const read = v.safeParse(Package, isMap(value) ? value.toJSON() : {});
    if (!read.success) throw new Error(`its package ${JSON.stringify(key)} is malformed`);
    const { resolution } = read.output;
    const found = readId(key);
    if (!('name' in found)) {
      // What it is installed as is told beside it; this name is the lock file's own word.
      const name = requireName(read.output.name ?? '');
      const why = whyNot(resolution, { name, version: found.id, registry }) ?? 'remote tarball';
      return { id: found.id, isNameless: true, entry: { name, version: found.id, why, line } };
    }
    const { id, name, version } = found;
    const isRenamed = read.output.name !== undefined || read.output.version !== undefined;
    const why =
      whyNot(resolution, { name, version, registry }) ??
      (isRenamed ? 'of a kind that is not known' : undefined);
    const entry = lockedOr(why, { name, version, integrity: resolution.integrity, line });
    return { id, isNameless: false, entry };
  });
}

function whyNot(
  resolution: Resolution,
  { name, version, registry }: { name: string; version: string | undefined; registry: Registry },
): Unverifiable | undefined {
  const { type, tarball, directory, gitHosted } = resolution;
  if (type === 'git' || gitHosted) return 'git';
  if (type === 'directory' || directory !== undefined) return 'file';
  if (version?.startsWith('file:') || tarball?.startsWith('file:')) return 'file';
  const isPlain = Object.keys(resolution).every((key) => PLAIN_RESOLUTION.includes(key));
  if (!isPlain) return 'of a kind that is not known';
  if (tarball !== undefined)
    return URL.canParse(tarball) ? ofRegistry(new URL(tarball), { name, registry }) : 'remote tarball';
  // What is not a plain version is an address: git+ssh://…, https://codeload.github.com/…
  return version === undefined || !/^\d+\.\d+\.\d+/.test(version) ? 'remote tarball' : undefined;
}

/** pnpm puts snapshots and packages together: a snapshot that brings its own bytes would be installed unseen. */
function requireKnownSnapshots(
  root: YAMLMap,
  { packages, lineOf }: { packages: readonly ListedPackage[]; lineOf: LineOf },
): void {
  const ids = new Set(packages.map(({ id }) => id));
  for (const { key, value } of entriesOf(root.get('snapshots'), lineOf)) {
    const brings = isMap(value)
      ? ['resolution', 'name', 'version'].find((field) => value.has(field))
      : undefined;
    if (brings)
      throw new Error(`its snapshot ${JSON.stringify(key)} has a ${brings}, which belongs to packages`);
    if (!ids.has(withoutContext(key)))
      throw new Error(`its snapshot ${JSON.stringify(key)} is not of a package that it lists`);
  }
}
