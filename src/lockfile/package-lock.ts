import * as v from 'valibot';
import { linesOfKeys } from '../text/json-lines.ts';
import {
  distinct,
  type Locked,
  type Lockfile,
  type LockfileAt,
  linkKind,
  lockedOr,
  requireName,
  type Unverifiable,
  type UnverifiableEntry,
} from './lockfile.ts';
import { ofRegistry } from './of-registry.ts';

const Entry = v.looseObject({
  name: v.nullish(v.string()),
  version: v.nullish(v.string()),
  resolved: v.nullish(v.union([v.string(), v.boolean()])),
  integrity: v.nullish(v.string()),
  link: v.nullish(v.boolean()),
  inBundle: v.nullish(v.boolean()),
  hasShrinkwrap: v.nullish(v.boolean()),
});

type Entry = v.InferOutput<typeof Entry>;

const Schema = v.looseObject({
  lockfileVersion: v.picklist([2, 3]),
  packages: v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null),
});

/**
 * Reads a package-lock.json or npm-shrinkwrap.json of version 2 or 3.
 * @throws Error saying what is wrong with it
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
export function readPackageLock(text: string, { registry, directory }: LockfileAt): Lockfile {
  const file = v.safeParse(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
  if (!file.success)
    throw new Error('it is not of lockfileVersion 2 or 3 with packages, as npm 7 and later write it');
  const lines = linesOfKeys(text, ['packages']);
  const read = Object.entries(file.output.packages).flatMap(([path, value]) => {
    const name = installedName(path);
    const entry = v.safeParse(Entry, value);
    if (!entry.success) throw new Error(`its entry ${JSON.stringify(path)} is malformed`);
    const line = lines.get(path) ?? 1;
    return name === undefined ? [] : entriesOf({ name, entry: entry.output, line }, { registry, directory });
  });
  return {
    locked: distinct(read.filter((one) => 'integrity' in one)),
    unverifiable: read.filter((one) => 'why' in one),
  };
}

/**
 * What a path is installed as; undefined for the root and for the directories of workspaces, which are the checkout itself.
 * npm normalises paths: one that is not normal already would be installed elsewhere than it seems.
 * @throws Error
 */
function installedName(path: string): string | undefined {
  const segments = path.split('/');
  const inside = segments.slice(segments.lastIndexOf('..') + 1);
  const isNormal = inside.every((segment) => !['', '.', '..'].includes(segment)) && !path.includes('\\');
  const climbs = segments.slice(0, segments.length - inside.length).some((segment) => segment !== '..');
  if (path !== '' && (!isNormal || climbs))
    throw new Error(`its path ${JSON.stringify(path)} is not a plain path`);
  if (!segments.includes('node_modules')) return undefined;
  const names = path.split(/(?:^|\/)node_modules\//).slice(1);
  const name = names.map(requireName).at(-1);
  if (name === undefined) throw new Error(`its path ${JSON.stringify(path)} names no package`);
  return name;
}

/** What one entry comes to: a version with its digest, or why it is none; an alias, and a lock file of its own, besides. */
function entriesOf(
  { name: installedAs, entry, line }: { name: string; entry: Entry; line: number },
  at: LockfileAt,
): (Locked | UnverifiableEntry)[] {
  const version = entry.version ?? undefined;
  const name = requireName(entry.name ?? installedAs);
  const isAlias = name !== installedAs;
  const beside: UnverifiableEntry[] = [
    ...(isAlias ? [{ name: installedAs, version, why: 'alias' as const, of: name, line }] : []),
    ...(entry.hasShrinkwrap
      ? [{ name: installedAs, version, why: 'a lock file of its own' as const, line }]
      : []),
  ];
  const why = whyNot(name, entry, at);
  const found = lockedOr(why, { name, version, integrity: entry.integrity ?? undefined, line });
  // What nobody attests is judged by the name it is installed as: the other one is the lock file's own word.
  return [...beside, 'why' in found ? { ...found, name: installedAs } : found];
}

function whyNot(name: string, entry: Entry, { registry, directory }: LockfileAt): Unverifiable | undefined {
  const { resolved } = entry;
  if (entry.link)
    return typeof resolved === 'string' ? linkKind(resolved, directory) : 'link out of the checkout';
  // npm fetches what the bundle does not hold after all, by no digest (npm 11): nothing vouches for it.
  if (entry.inBundle && typeof resolved !== 'string' && !entry.integrity) return 'bundled';
  // omit-lockfile-registry-resolved leaves the address out: then it is the registry's.
  if (typeof resolved !== 'string') return undefined;
  if (/^git[+:@]/.test(resolved)) return 'git';
  if (resolved.startsWith('file:') || !URL.canParse(resolved)) return 'file';
  return ofRegistry(new URL(resolved), { name, registry });
}
