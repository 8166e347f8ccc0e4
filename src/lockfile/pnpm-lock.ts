import * as v from 'valibot';
import { isMap, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Registry } from '../registry/address.ts';
import {
  distinct,
  type Locked,
  type Lockfile,
  lockedOr,
  requireName,
  type Unverifiable,
  type UnverifiableEntry,
} from './lockfile.ts';
import { ofRegistry } from './of-registry.ts';
import { entriesOf, type LineOf, requirePlain } from './plain-yaml.ts';

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

/** Importers have an object for each dependency since version 6; snapshots the version alone. */
const Dependency = v.union([
  v.string(),
  v.looseObject({ specifier: v.optional(v.string()), version: v.string() }),
]);

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** What a resolution of the registry's may have. */
const PLAIN_RESOLUTION = ['integrity', 'tarball'];

/**
 * Reads a pnpm-lock.yaml of version 6 or 9. It may hold two documents: pnpm's own packages come first, the project's last;
 * both are installed.
 * @throws Error saying what is wrong with it
 * @see https://pnpm.io/lockfile
 */
export function readPnpmLock(text: string, registry: Registry): Lockfile {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  if ('empty' in documents) throw new Error('it is empty');
  const found = documents.map((document) => {
    requirePlain(document);
    const root = document.contents;
    if (!isMap(root)) throw new Error('it is no pnpm lock file');
    const version = String(root.get('lockfileVersion'));
    if (!/^[69](\.\d+)?$/.test(version)) {
      throw new Error(
        `its lockfileVersion is ${version}, and 6 or 9 can be read (pnpm 8 and later write one)`,
      );
    }
    const lineOf = (offset: number) => lines.linePos(offset).line;
    const packages = packagesIn(root, { registry, lineOf });
    requireKnownSnapshots(root, lineOf);
    return [...packages, ...othersIn(root, lineOf)];
  });
  const entries = found.flat();
  return {
    locked: distinct(entries.filter((entry) => 'integrity' in entry)),
    unverifiable: entries.filter((entry) => 'why' in entry),
  };
}

/** Version 6 begins with a slash, and has the peers in brackets; version 9 has those in snapshots alone. */
function idOf(key: string): { id: string; name: string; version: string | undefined } {
  const id = key.replace(/^\//, '').replace(/\(.*$/, '');
  const at = id.indexOf('@', 1);
  const name = requireName(at > 0 ? id.slice(0, at) : id);
  return { id, name, version: at > 0 ? id.slice(at + 1) : undefined };
}

function packagesIn(
  root: YAMLMap,
  { registry, lineOf }: { registry: Registry; lineOf: LineOf },
): (Locked | UnverifiableEntry)[] {
  return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
    const { name, version } = idOf(key);
    const read = v.safeParse(Package, isMap(value) ? value.toJSON() : {});
    if (!read.success) throw new Error(`its package ${JSON.stringify(key)} is malformed`);
    const { resolution } = read.output;
    const isRenamed = read.output.name !== undefined || read.output.version !== undefined;
    const why =
      whyNot(resolution, { name, version, registry }) ??
      (isRenamed ? 'of a kind that is not known' : undefined);
    return lockedOr(why, { name, version, integrity: resolution.integrity, line });
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
function requireKnownSnapshots(root: YAMLMap, lineOf: LineOf): void {
  const packages = new Set(entriesOf(root.get('packages'), lineOf).map(({ key }) => idOf(key).id));
  for (const { key, value } of entriesOf(root.get('snapshots'), lineOf)) {
    const brings = isMap(value)
      ? ['resolution', 'name', 'version'].find((field) => value.has(field))
      : undefined;
    if (brings) throw new Error(`its snapshot ${JSON.stringify(key)} has a ${brings}, which is for packages`);
    if (!packages.has(idOf(key).id))
      throw new Error(`its snapshot ${JSON.stringify(key)} is of no package that it lists`);
  }
}

/** Links to the workspace's own packages, and names that stand for another package. */
function othersIn(root: YAMLMap, lineOf: LineOf): UnverifiableEntry[] {
  const owners = [...entriesOf(root.get('importers'), lineOf), ...entriesOf(root.get('snapshots'), lineOf)];
  // Version 6 of a single package has no importers, and has its dependencies in packages.
  const holders = [
    root,
    ...owners.map(({ value }) => value),
    ...entriesOf(root.get('packages'), lineOf).map(({ value }) => value),
  ];
  const dependencies = holders.flatMap((holder) =>
    KINDS.flatMap((kind) => entriesOf(isMap(holder) ? holder.get(kind) : undefined, lineOf)),
  );
  return dependencies.flatMap(({ key, value, line }): UnverifiableEntry[] => {
    const read = v.safeParse(Dependency, isMap(value) ? value.toJSON() : String(value ?? ''));
    const written = read.success ? (typeof read.output === 'string' ? read.output : read.output.version) : '';
    const version = written.replace(/^\//, '');
    if (version.startsWith('link:')) return [{ name: key, version: undefined, why: linkKind(version), line }];
    const [, real] = /^((?:@[^/@]+\/)?[^/@:]+)@/.exec(version) ?? [];
    return real === undefined || real === key ? [] : [{ name: key, version, why: 'alias', of: real, line }];
  });
}

/** A link is relative to the importer, whose depth is not looked at: one that climbs may still be of this checkout. */
function linkKind(version: string): Unverifiable {
  return /^link:(\/|[a-z]+:)/i.test(version) ? 'link out of the checkout' : 'link';
}
