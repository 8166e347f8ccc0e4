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
  | 'bundled'
  | 'remote tarball'
  | 'another registry'
  | 'no sha512';

export interface UnverifiableEntry {
  /** What it is installed as. */
  readonly name: string;
  readonly version: string | undefined;
  readonly why: Unverifiable;
  readonly line: number;
}

/** What a lock file installs: each version once, and whatever is no version of the registry. */
export interface Lockfile {
  readonly locked: readonly Locked[];
  readonly unverifiable: readonly UnverifiableEntry[];
}

/**
 * Entries that need no proof of their own: a link is this very checkout, what is bundled lies in the bytes of the package
 * that brings it, and the package behind an alias is verified by its own name.
 */
export function needsNoProof({ why }: UnverifiableEntry): boolean {
  return why === 'link' || why === 'bundled' || why === 'alias';
}

/** The sha512 in an integrity, as npm writes it; undefined when there is none. */
export function sha512In(integrity: string | undefined): string | undefined {
  return integrity?.split(/\s+/).find((one) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(one));
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
