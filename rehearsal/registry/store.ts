import type { ServedAttestation } from '../../src/registry/served.ts';

/** Who may publish a package without a stored token, as npm's trusted-publisher form has it. */
export interface TrustedPublisher {
  /** `owner/name` */
  readonly repository: string;
  /** The file name alone: `publish.yml`. */
  readonly workflow: string;
  readonly environment?: string;
  /** Since 2026-09-03 a new trusted publisher may only stage unless `publish` is allowed too. */
  readonly allowed: readonly ('publish' | 'stage')[];
}

export interface StoredVersion {
  /** The version's entry in the packument, `dist` included. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
  readonly attestations: readonly ServedAttestation[];
  readonly time: string;
}

/** A version that nobody is served before it is approved. */
export interface StagedVersion {
  readonly stageId: string;
  readonly stored: StoredVersion;
  readonly distTags: Readonly<Record<string, string>>;
}

export interface StoredPackage {
  readonly name: string;
  visibility: 'public' | 'restricted';
  trustedPublishers: readonly TrustedPublisher[];
  readonly versions: Map<string, StoredVersion>;
  /** By version: what waits for a maintainer's approval. */
  readonly staged: Map<string, StagedVersion>;
  readonly distTags: Record<string, string>;
}

/** What the exchange hands out: a token for one package, for an hour. */
export interface IssuedToken {
  readonly token: string;
  readonly name: string;
  readonly allowed: TrustedPublisher['allowed'];
  /** Milliseconds. */
  readonly expires: number;
  readonly revoked?: boolean;
}

/** A version that was taken. */
export interface TakenUpload {
  readonly name: string;
  readonly version: string;
  /** Milliseconds, by the registry's clock. */
  readonly at: number;
  /** From when on it can be installed: listed in the document that installs read, and its tarball served. */
  readonly installableAt: number;
}

/** How long after its upload, in ms, the registry serves each part of a version; at once where it is left out. */
export interface Lag {
  /** The whole packument. */
  readonly packument?: number;
  /** The abbreviated one, which installs read. */
  readonly listing?: number;
  readonly tarball?: number;
}

/** All that the registry knows. */
export interface Store {
  /** What was published since it was opened, in order. */
  readonly uploads: TakenUpload[];
  /** The registry's clock, and how it lags; a test may set both. */
  now(): number;
  lagOf(name: string): Lag;
  readonly packages: Map<string, StoredPackage>;
  readonly tokens: IssuedToken[];
  /** Stored tokens of a maintainer: good for every package, and for new ones. */
  readonly maintainers: string[];
  /** Names of packages that are empty stand-ins for what the registry does not have. */
  readonly stubs: string[];
}

export function createStore(): Store {
  return {
    uploads: [],
    now: () => Date.now(),
    lagOf: () => ({}),
    packages: new Map(),
    tokens: [],
    maintainers: [],
    stubs: [],
  };
}

/** A package without a version, which nobody sees before it is put into the store. */
export function newPackage(name: string): StoredPackage {
  return {
    name,
    visibility: 'public',
    trustedPublishers: [],
    versions: new Map(),
    staged: new Map(),
    distTags: {},
  };
}

/** Whether a part of a version is served yet. */
export function isServed(
  { uploads, now, lagOf }: Store,
  { name, version, part }: { name: string; version: string; part: keyof Lag },
): boolean {
  const upload = uploads.findLast((one) => one.name === name && one.version === version);
  return upload === undefined || now() - upload.at >= (lagOf(name)[part] ?? 0);
}

/** Writes down what was taken. */
export function recordUpload(store: Store, { name, version }: { name: string; version: string }): void {
  const { listing = 0, tarball = 0 } = store.lagOf(name);
  const at = store.now();
  store.uploads.push({ name, version, at, installableAt: at + Math.max(listing, tarball) });
}

/** Whether a request has a maintainer's stored token. */
export function isMaintainer({ maintainers }: Store, authorization: string | undefined): boolean {
  return maintainers.some((token) => authorization === `Bearer ${token}`);
}

/** The token of a request, when it is good for the package. */
export function tokenFor(
  store: Store,
  name: string,
  authorization: string | undefined,
): IssuedToken | undefined {
  const maintainer = store.maintainers.find((token) => authorization === `Bearer ${token}`);
  if (maintainer !== undefined)
    return { token: maintainer, name, allowed: ['publish', 'stage'], expires: Number.POSITIVE_INFINITY };
  return store.tokens.find(
    (issued) =>
      authorization === `Bearer ${issued.token}` && issued.name === name && issued.expires > Date.now(),
  );
}
