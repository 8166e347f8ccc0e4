import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail, messageOf, type Problem, warning } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { World } from '../world.ts';
import { type Anchor, type Anchors, sha256 } from './anchors.ts';
import { EMBEDDED } from './embedded.ts';
import { embeddedTarget, keysTarget, ROOT_TARGET } from './targets.ts';
import type { Trust } from './trust.ts';

/** How trust is to be found. Paths are absolute. */
export interface TrustOptions {
  readonly registry: Registry;
  /** A TUF root.json to start from in place of Sigstore's. */
  readonly tufRoot?: string | undefined;
  /** Sigstore's trusted_root.json, in place of what TUF has. */
  readonly trustedRoot?: string | undefined;
  /** The registry's keys, in the form of the TUF target, in place of what TUF has. */
  readonly npmKeys?: string | undefined;
  /** Never take the embedded copies because the network fails. */
  readonly requireFresh: boolean;
  /** Make no request: what is not given is taken from the embedded copies. */
  readonly offline?: boolean;
  /** A fresh directory, for TUF. */
  readonly directory: string;
}

export interface FetchedTrust {
  readonly trust: Trust;
  /** That the embedded copies had to do. */
  readonly warnings: readonly Problem[];
}

/** How old, in days, an embedded copy may be that stands in for a network that fails. */
export const LONGEST_EMBEDDED_AGE = 180;

const DAY = 24 * 60 * 60 * 1000;

type FetchWorld = Pick<World, 'fetch' | 'sleep' | 'now'>;

/**
 * Finds the anchors of trust: files that were given; else TUF; else, when the network fails and nothing forbids it, the
 * copies embedded in this version. With both files given, or offline, no request is made.
 * @throws Failure `trust-unavailable`, `trust-refused`, `trust-file-invalid`
 */
export async function fetchTrust(world: FetchWorld, options: TrustOptions): Promise<FetchedTrust> {
  const loading = import('./trust.ts');
  const [tufRoot, ...files] = await Promise.all(
    [options.tufRoot, options.trustedRoot, options.npmKeys].map((path) => path && fileAt(path)),
  );
  if (tufRoot) requireTufRoot(tufRoot);
  const names = [ROOT_TARGET, keysTarget(options.registry)];
  const missing = names.filter((_, at) => !files[at]);
  const found = await findMissing(world, { options, tufRoot: tufRoot || undefined, missing });
  const anchor = (at: number): Anchor => {
    const file = files[at];
    if (file) return { from: 'file', bytes: file };
    const bytes = found.targets.get(names[at] ?? '');
    if (!bytes) throw new Error(`no ${names[at]}`);
    return { from: found.from, bytes };
  };
  const anchors: Anchors = {
    trustedRoot: anchor(0),
    registryKeys: anchor(1),
    tufRoot: tufRoot || undefined,
    cache: missing.length > 0 && !options.offline ? cacheOf(options) : undefined,
    embeddedDate: EMBEDDED.date,
  };
  const { readTrust } = await loading;
  return { trust: readable(() => readTrust(anchors)), warnings: found.warnings };
}

function cacheOf({ directory }: TrustOptions): string {
  return join(directory, 'tuf');
}

interface Found {
  readonly from: 'tuf' | 'embedded';
  readonly targets: ReadonlyMap<string, Buffer>;
  readonly warnings: readonly Problem[];
}

async function findMissing(
  world: FetchWorld,
  {
    options,
    tufRoot,
    missing,
  }: { options: TrustOptions; tufRoot: Buffer | undefined; missing: readonly string[] },
): Promise<Found> {
  if (missing.length === 0) return { from: 'tuf', targets: new Map(), warnings: [] };
  if (options.offline) return { from: 'embedded', targets: embedded(missing), warnings: aged(world) };
  const { fetchTargets } = await import('./tuf.ts');
  const fetched = await fetchTargets(world, { root: tufRoot, names: missing, directory: cacheOf(options) });
  if (fetched.targets) return { from: 'tuf', targets: fetched.targets, warnings: [] };
  const refusal = whyNoFallback(world, { options, missing });
  if (refusal === undefined)
    return { from: 'embedded', targets: embedded(missing), warnings: [fallback(fetched.lost)] };
  return fail({
    code: 'trust-unavailable',
    message: `Sigstore's trusted root and the registry's keys could not be fetched by TUF: ${fetched.lost}. ${refusal}`,
    remedy: 'Try again; behind a proxy, set HTTPS_PROXY. Without a network, give trusted-root and npm-keys.',
  });
}

/** Why the embedded copies may not stand in, as a sentence; undefined when they may. */
function whyNoFallback(
  world: FetchWorld,
  { options, missing }: { options: TrustOptions; missing: readonly string[] },
): string | undefined {
  if (options.tufRoot) return 'There are no embedded copies for the given tuf-root.';
  if (options.requireFresh) return 'require-fresh-trust forbids the embedded copies.';
  const absent = missing.find((name) => !embeddedTarget(name));
  if (absent) return `There is no embedded copy of ${absent}.`;
  const days = ageInDays(world);
  return days > LONGEST_EMBEDDED_AGE
    ? `The embedded copies, dated ${EMBEDDED.date}, are ${days} days old; at most ${LONGEST_EMBEDDED_AGE} days are allowed.`
    : undefined;
}

function ageInDays(world: FetchWorld): number {
  return Math.floor((world.now() - Date.parse(EMBEDDED.date)) / DAY);
}

function embedded(names: readonly string[]): Map<string, Buffer> {
  return new Map(names.map((name) => [name, embeddedTarget(name) ?? noCopy(name)]));
}

function noCopy(name: string): never {
  return fail({
    code: 'trust-unavailable',
    message: `There is no embedded copy of ${name}.`,
    remedy: 'Give npm-keys, or verify online.',
  });
}

function fallback(lost: string): Problem {
  const hash = sha256(Buffer.from(EMBEDDED.trustedRoot, 'base64'));
  return warning({
    code: 'trust-embedded',
    message: `TUF could not be reached (${lost}), so the trusted root embedded in this version was used instead: dated ${EMBEDDED.date}, sha256 ${hash}.`,
    remedy: 'Try again to fetch a fresh one. To make this an error, set require-fresh-trust.',
  });
}

/** Offline the embedded copies serve whatever their age; somebody has asked for it. */
function aged(world: FetchWorld): Problem[] {
  const days = ageInDays(world);
  if (days <= LONGEST_EMBEDDED_AGE) return [];
  return [
    warning({
      code: 'trust-embedded',
      message: `The trusted root embedded in this version is dated ${EMBEDDED.date} and is ${days} days old: keys that were withdrawn since are still trusted.`,
      remedy: 'Use the newest version of publish-npm, or verify online.',
    }),
  ];
}

async function fileAt(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    return invalid(messageOf(cause), cause);
  }
}

/** A root that is none would look like a fault of the repository. @throws Failure `trust-file-invalid` */
function requireTufRoot(root: Buffer): void {
  const read = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.looseObject({ signed: v.looseObject({ _type: v.literal('root') }) })),
    root.toString('utf8'),
  );
  if (!read.success) invalid('tuf-root is not a TUF root.json', undefined);
}

function readable(read: () => Trust): Trust {
  try {
    return read();
  } catch (cause) {
    return invalid(messageOf(cause), cause);
  }
}

function invalid(why: string, cause: unknown): never {
  return fail(
    {
      code: 'trust-file-invalid',
      message: `A trust anchor cannot be used: ${why}.`,
      remedy:
        "trusted-root must be Sigstore's trusted_root.json, npm-keys the TUF target keys.json, tuf-root a TUF root.json.",
    },
    cause,
  );
}
