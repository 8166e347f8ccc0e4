import { posix } from 'node:path';
import { sha512In } from '../digest.ts';
import type { Registry } from '../registry/address.ts';
import { isPackageName } from '../registry/names.ts';
import { readPackageSpec } from '../release/spec.ts';

/** A version from the registry, with the digest the lock file holds it to. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` */
  readonly integrity: string;
  /** One-based line in the lock file. */
  readonly line: number;
}

/** Why an entry cannot be verified by what a registry attests. */
export type Unverifiable =
  | 'alias'
  | 'git'
  | 'file'
  | 'link'
  | 'link out of the checkout'
  | 'link into node_modules'
  | 'patched'
  | 'bundled'
  | 'remote tarball'
  | 'another registry'
  | 'a lock file of its own'
  | 'no version'
  | 'no sha512'
  | 'of a kind that is not known';

export interface UnverifiableEntry {
  /** What it is installed as. */
  readonly name: string;
  readonly version: string | undefined;
  readonly why: Unverifiable;
  /** Of an alias: the package that is installed under that name. */
  readonly of?: string;
  readonly line: number;
}

/** What a lock file installs: each version once, and whatever is no version of the registry. */
export interface Lockfile {
  readonly locked: readonly Locked[];
  readonly unverifiable: readonly UnverifiableEntry[];
}

/** Where a lock file stands, and what it takes its packages from. */
export interface LockfileAt {
  readonly registry: Registry;
  /** Its directory, relative to the checkout, with slashes. */
  readonly directory: string;
}

/**
 * What a link is: into the checkout itself; out of it; or to what is installed, which is then run under another name.
 * @param target relative to the lock file's directory, or absolute
 * @param directory of the lock file, relative to the checkout
 */
export function linkKind(target: string, directory: string): Unverifiable {
  const segments = posix.join(directory, target.replaceAll('\\', '/')).split('/');
  if (/^(?:\/|[a-z]+:)/i.test(target) || segments.includes('..')) return 'link out of the checkout';
  // Windows and macOS find the directory in any case, and Windows whatever dots and blanks follow.
  const isInstalled = segments.some((name) => name.toLowerCase().replace(/[. ]+$/, '') === 'node_modules');
  return isInstalled ? 'link into node_modules' : 'link';
}

/** A version or, where it is none that a registry could attest, why. */
export function lockedOr(
  why: Unverifiable | undefined,
  {
    name,
    version,
    integrity,
    line,
  }: { name: string; version: string | undefined; integrity: string | undefined; line: number },
): Locked | UnverifiableEntry {
  if (why !== undefined) return { name, version, why, line };
  const isRelease = version !== undefined && !('why' in readPackageSpec(`${name}@${version}`));
  if (!isRelease) return { name, version, why: 'no version', line };
  const digest = sha512In(integrity);
  return digest === undefined
    ? { name, version, why: 'no sha512', line }
    : { name, version, integrity: digest, line };
}

/** @throws Error on what is no name of a package: nobody knows what would be installed by it */
export function requireName(name: string): string {
  if (isPackageName(name)) return name;
  throw new Error(`${JSON.stringify(name)} in it is not a package name`);
}

/** Each version with its digest once, where it stands first. */
export function distinct(locked: readonly Locked[]): Locked[] {
  const seen = new Map<string, Locked>();
  for (const one of locked) {
    const key = JSON.stringify([one.name, one.version, one.integrity]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
