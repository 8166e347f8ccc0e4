import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tar from 'tar';
import type { ServedAttestation } from '../../src/registry/served.ts';
import type { Issuer } from '../github/issuer.ts';
import type { Route } from '../net/request.ts';
import type { Rekor } from '../sigstore/rekor.ts';
import { exchangeRoute } from './exchange.ts';
import { createNotary, type Notary } from './notary.ts';
import { publishRoutes } from './publish.ts';
import { readRoutes } from './read.ts';
import {
  createStore,
  newPackage,
  type Store,
  type StoredPackage,
  type StoredVersion,
  type TrustedPublisher,
} from './store.ts';
import type { Tamper } from './tamper.ts';
import { trustRoutes } from './trust.ts';
import { type Deciding, upkeepRoutes } from './upkeep.ts';

export interface SealedRegistry extends Deciding {
  readonly store: Store;
  readonly notary: Notary;
  readonly routes: readonly Route[];
  /** Set a field, and the registry lies. */
  readonly tamper: Tamper;
  /** A package that exists: with an empty first version, public, unless told otherwise. */
  add(known: KnownPackage): StoredPackage;
  /** An empty, signed stand-in for a package that is needed and not there. */
  stub(name: string, version: string): void;
}

export interface KnownPackage {
  readonly name: string;
  readonly version?: string;
  readonly visibility?: 'public' | 'restricted';
  readonly trustedPublishers?: readonly TrustedPublisher[];
  /** The bytes of its tarball; an empty package's without. */
  readonly tarball?: Buffer;
  /** What it was published with. */
  readonly provenance?: readonly ServedAttestation[];
  /** Who approved it, where it was staged. */
  readonly approver?: string;
}

/**
 * An npm registry, in memory.
 * @param root the trusted root by which it verifies provenance
 * @param temporary where it may write while it packs stand-ins
 */
export function createRegistry({
  issuer,
  rekor,
  root,
  hostname,
  temporary,
}: {
  issuer: Issuer;
  rekor: Rekor;
  root: () => object;
  hostname: string;
  temporary: string;
}): SealedRegistry {
  const store = createStore();
  const notary = createNotary(rekor);
  const tamper: Tamper = {};
  const add = ({
    name,
    version = '0.0.0',
    visibility = 'public',
    trustedPublishers = [],
    tarball,
    provenance = [],
    approver,
  }: KnownPackage) => {
    const manifest = { name, version };
    const bytes = tarball ?? emptyTarball(manifest, temporary);
    const sealed = notary.seal({ manifest, tarball: bytes, provenance });
    const stored = store.packages.get(name) ?? { ...newPackage(name), visibility, trustedPublishers };
    stored.versions.set(version, approver === undefined ? sealed : approvedBy(approver, sealed));
    stored.distTags['latest'] = version;
    store.packages.set(name, stored);
    return stored;
  };
  const deciding: Deciding = {
    approve: (stageId) => {
      const { stored, version, waiting } = unstage(store, stageId);
      stored.versions.set(version, approvedBy('maintainer', waiting.stored));
      Object.assign(stored.distTags, waiting.distTags);
    },
    reject: (stageId) => void unstage(store, stageId),
  };
  return {
    store,
    notary,
    tamper,
    add,
    ...deciding,
    stub: (name, version) => {
      add({ name, version });
      store.stubs.push(name);
    },
    routes: [
      exchangeRoute({ store, issuer, audience: `npm:${hostname}`, tamper }),
      ...publishRoutes({ store, root, notary, tamper }),
      ...trustRoutes(store),
      ...upkeepRoutes(store, deciding),
      ...readRoutes({ store, notary, tamper }),
    ],
  };
}

/** Takes something out of the staging area. @throws Error when there is no such stage */
function unstage(store: Store, stageId: string) {
  for (const stored of store.packages.values())
    for (const [version, waiting] of stored.staged) {
      if (waiting.stageId !== stageId) continue;
      stored.staged.delete(version);
      return { stored, version, waiting };
    }
  throw new Error(`nothing is staged as ${stageId}`);
}

/** The packument says who approved a staged version, beside its trusted publisher. */
function approvedBy(name: string, stored: StoredVersion): StoredVersion {
  const user = stored.manifest['_npmUser'];
  const own = typeof user === 'object' ? user : {};
  return { ...stored, manifest: { ...stored.manifest, _npmUser: { ...own, approver: { name } } } };
}

function emptyTarball(manifest: object, temporary: string): Buffer {
  const directory = mkdtempSync(join(temporary, 'stub-'));
  mkdirSync(join(directory, 'package'));
  writeFileSync(join(directory, 'package', 'package.json'), JSON.stringify(manifest));
  const file = join(directory, 'package.tgz');
  tar.create({ file, cwd: directory, gzip: true, portable: true, sync: true }, ['package']);
  const bytes = readFileSync(file);
  rmSync(directory, { recursive: true });
  return bytes;
}
