import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Registry } from '../registry/address.ts';
import { distinct, type Locked, type Lockfile, sha512In, type UnverifiableEntry } from './lockfile.ts';
import { ofRegistry } from './package-lock.ts';

const Resolution = v.looseObject({
  type: v.optional(v.string()),
  integrity: v.optional(v.string()),
  tarball: v.optional(v.string()),
  directory: v.optional(v.string()),
  gitHosted: v.optional(v.boolean()),
});

const Packages = v.looseObject({ resolution: v.optional(Resolution, {}) });

const Dependency = v.looseObject({ specifier: v.optional(v.string()), version: v.string() });

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

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
    const [wrong] = document.errors;
    if (wrong) throw new Error(wrong.message.split('\n')[0]);
    const root = document.contents;
    if (!isMap(root)) throw new Error('it is no pnpm lock file');
    const version = String(root.get('lockfileVersion'));
    if (!/^[69]\.\d+$/.test(version)) {
      throw new Error(
        `its lockfileVersion is ${version}, and 6 or 9 can be read (pnpm 8 and later write one)`,
      );
    }
    const lineOf = (offset: number) => lines.linePos(offset).line;
    return [...packagesIn(root, { registry, lineOf }), ...othersIn(root, lineOf)];
  });
  const entries = found.flat();
  return {
    locked: distinct(entries.filter((entry) => 'integrity' in entry)),
    unverifiable: entries.filter((entry) => 'why' in entry),
  };
}

type LineOf = (offset: number) => number;

/** Every entry of a map, with the line it begins in. */
function entriesOf(map: unknown, lineOf: LineOf): { key: string; value: unknown; line: number }[] {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value,
    line: lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }));
}

function packagesIn(
  root: YAMLMap,
  { registry, lineOf }: { registry: Registry; lineOf: LineOf },
): (Locked | UnverifiableEntry)[] {
  return entriesOf(root.get('packages'), lineOf).map(({ key, value, line }) => {
    // Version 6 begins with a slash, and has the peers in brackets; version 9 has neither here.
    const id = key.replace(/^\//, '').replace(/\(.*$/, '');
    const at = id.indexOf('@', 1);
    const [name, version] = at > 0 ? [id.slice(0, at), id.slice(at + 1)] : [id, undefined];
    const json: unknown = isMap(value) ? value.toJSON() : {};
    const { resolution } = v.parse(Packages, json);
    const integrity = sha512In(resolution.integrity);
    const why = whyNot(resolution, { name, version, registry });
    return why === undefined && version !== undefined && integrity !== undefined
      ? { name, version, integrity, line }
      : { name, version, why: why ?? 'no sha512', line };
  });
}

function whyNot(
  { type, tarball, directory, gitHosted }: v.InferOutput<typeof Resolution>,
  { name, version, registry }: { name: string; version: string | undefined; registry: Registry },
): UnverifiableEntry['why'] | undefined {
  if (type === 'git' || gitHosted) return 'git';
  if (type === 'directory' || directory !== undefined) return 'file';
  if (version?.startsWith('file:') || tarball?.startsWith('file:')) return 'file';
  if (tarball !== undefined)
    return URL.canParse(tarball) ? ofRegistry(new URL(tarball), { name, registry }) : 'remote tarball';
  // What is not a plain version is an address: git+ssh://…, https://codeload.github.com/…
  if (version === undefined || !/^\d+\.\d+\.\d+/.test(version)) return 'remote tarball';
  return undefined;
}

/** Links to the workspace's own packages, and names that stand for another package: they are named in the importers alone. */
function othersIn(root: YAMLMap, lineOf: LineOf): UnverifiableEntry[] {
  const importers = entriesOf(root.get('importers'), lineOf).map(({ value }) => value);
  // Version 6 of a single package has no importers.
  const dependencies = [root, ...importers].flatMap((importer) =>
    KINDS.flatMap((kind) => entriesOf(isMap(importer) ? importer.get(kind) : undefined, lineOf)),
  );
  return dependencies.flatMap(({ key, value, line }): UnverifiableEntry[] => {
    const read = v.safeParse(Dependency, isMap(value) ? value.toJSON() : {});
    const { version = '', specifier = '' } = read.success ? read.output : {};
    if (version.startsWith('link:')) return [{ name: key, version: undefined, why: 'link', line }];
    const isAlias = specifier.startsWith('npm:') && !specifier.startsWith(`npm:${key}@`);
    return isAlias ? [{ name: key, version, why: 'alias', line }] : [];
  });
}
