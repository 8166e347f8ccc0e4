import * as v from 'valibot';
import type { Registry } from '../registry/address.ts';
import {
  distinct,
  type Locked,
  type Lockfile,
  sha512In,
  type Unverifiable,
  type UnverifiableEntry,
} from './lockfile.ts';

const Entry = v.looseObject({
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  resolved: v.optional(v.union([v.string(), v.boolean()])),
  integrity: v.optional(v.string()),
  link: v.optional(v.boolean()),
  inBundle: v.optional(v.boolean()),
});

type Entry = v.InferOutput<typeof Entry>;

const Schema = v.looseObject({
  lockfileVersion: v.picklist([2, 3]),
  packages: v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null),
});

const MODULES = 'node_modules/';

/**
 * Reads a package-lock.json or npm-shrinkwrap.json of version 2 or 3.
 * @throws Error saying what is wrong with it
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
export function readPackageLock(text: string, registry: Registry): Lockfile {
  const file = v.safeParse(Schema, JSON.parse(text));
  if (!file.success)
    throw new Error('it has no lockfileVersion 2 or 3 with packages (npm 7 and later write one)');
  const lines = linesOfKeys(text);
  const installed = Object.entries(file.output.packages).filter(([path]) => path.includes(MODULES));
  const entries = installed.map(([path, value]) => ({
    name: path.slice(path.lastIndexOf(MODULES) + MODULES.length),
    entry: v.parse(Entry, value),
    line: lines.get(path) ?? 1,
  }));
  const read = entries.flatMap(({ name, entry, line }) => entriesOf({ name, entry, line }, registry));
  return {
    locked: distinct(read.filter((one) => 'integrity' in one)),
    unverifiable: read.filter((one) => 'why' in one),
  };
}

/** What one entry comes to: a version with its digest, or why it is none; both for an alias. */
function entriesOf(
  { name: installedAs, entry, line }: { name: string; entry: Entry; line: number },
  registry: Registry,
): (Locked | UnverifiableEntry)[] {
  const { version, name = installedAs } = entry;
  const integrity = sha512In(entry.integrity);
  const alias = name === installedAs ? [] : [{ name: installedAs, version, why: 'alias' as const, line }];
  const why = whyNot(name, entry, registry);
  return why === undefined && version !== undefined && integrity !== undefined
    ? [...alias, { name, version, integrity, line }]
    : [...alias, { name, version, why: why ?? 'no sha512', line }];
}

function whyNot(name: string, entry: Entry, registry: Registry): Unverifiable | undefined {
  const { resolved } = entry;
  if (entry.link) return 'link';
  // The root's own bundled dependencies have an address: they are fetched like any other.
  if (entry.inBundle && resolved === undefined && entry.integrity === undefined) return 'bundled';
  // omit-lockfile-registry-resolved leaves the address out: then it is the registry's.
  if (typeof resolved !== 'string') return undefined;
  if (/^git[+:@]/.test(resolved)) return 'git';
  if (resolved.startsWith('file:')) return 'file';
  if (!URL.canParse(resolved)) return 'file';
  return ofRegistry(new URL(resolved), { name, registry });
}

/** A tarball stands where its registry keeps those of that name; elsewhere it is no version of the registry. */
export function ofRegistry(
  url: URL,
  { name, registry }: { name: string; registry: Registry },
): Unverifiable | undefined {
  const own = new URL(registry.url);
  if (url.host !== own.host) return url.pathname.includes('/-/') ? 'another registry' : 'remote tarball';
  const path = decodeURIComponent(url.pathname);
  return path.startsWith(`${decodeURIComponent(own.pathname)}${name}/-/`) ? undefined : 'remote tarball';
}

/** The line of each key that begins an object, by the key; the first when there are several. */
function linesOfKeys(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    const [, key] = /^\s*("(?:[^"\\]|\\.)*"):\s*\{/.exec(line) ?? [];
    const name = key && String(JSON.parse(key));
    if (name && !lines.has(name)) lines.set(name, at + 1);
  }
  return lines;
}
