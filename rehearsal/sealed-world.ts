import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_REGISTRY } from '../src/registry/address.ts';
import { keysTarget, ROOT_TARGET } from '../src/trust/targets.ts';
import { API_HOST, apiRoutes, UPLOAD_HOST } from './github/api.ts';
import { uploadRoutes } from './github/assets.ts';
import { createIssuer, type Issuer, TOKEN_HOST } from './github/issuer.ts';
import { type SealedRepository, sealedRepository } from './github/repository.ts';
import { type SealedProxy, startProxy } from './net/proxy.ts';
import type { Hosts } from './net/request.ts';
import { serverIdentity } from './net/tls.ts';
import { createRegistry, type SealedRegistry } from './registry/registry.ts';
import { createFulcio, type Fulcio } from './sigstore/fulcio.ts';
import { createRekor, type Rekor } from './sigstore/rekor.ts';
import { trustedRoot } from './sigstore/trusted-root.ts';
import { createTufRepository } from './sigstore/tuf.ts';

/** Everything a release talks to, on loopback, with keys and dates made at start. */
export interface SealedWorld {
  readonly hosts: Hosts;
  readonly proxy: SealedProxy;
  readonly issuer: Issuer;
  readonly fulcio: Fulcio;
  readonly rekor: Rekor;
  readonly registry: SealedRegistry;
  /** What GitHub's API knows. */
  readonly repository: SealedRepository;
  /** Path of the TUF root that the action is to trust. */
  readonly tufRoot: string;
  /** Paths of the files that stand in for TUF where there is no network: trusted_root.json and keys.json. */
  readonly trustedRoot: string;
  readonly npmKeys: string;
  /** What a process needs in its environment to live in this world and reach nothing else. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Opens a sealed world.
 * @param directory a fresh one, for certificates and stand-ins; whoever made it removes it
 * @param repository `owner/name`, the one that GitHub's API knows
 */
export async function openSealedWorld({
  directory,
  repository: name,
}: {
  directory: string;
  repository: string;
}): Promise<SealedWorld> {
  const { hostname } = new URL(PUBLIC_REGISTRY);
  const hosts = [
    TOKEN_HOST,
    API_HOST,
    UPLOAD_HOST,
    hostname,
    'fulcio.sigstore.dev',
    'rekor.sigstore.dev',
    'tuf-repo-cdn.sigstore.dev',
  ];
  const tls = serverIdentity(hosts);
  const issuer = createIssuer();
  const rekor = createRekor();
  const fulcio = await createFulcio(issuer);
  const root = trustedRoot({ fulcio, rekor });
  const registry = createRegistry({ issuer, rekor, root: () => root, hostname, temporary: directory });
  const keys = JSON.stringify(registry.notary.tufKeys);
  const tuf = createTufRepository({
    [ROOT_TARGET]: Buffer.from(JSON.stringify(root)),
    [keysTarget({ hostname })]: Buffer.from(keys),
  });
  const repository = sealedRepository(name);
  const identity = await tls;
  const answering: Hosts = new Map([
    [TOKEN_HOST, issuer.routes],
    [API_HOST, apiRoutes(repository)],
    [UPLOAD_HOST, uploadRoutes(repository)],
    [hostname, registry.routes],
    ['fulcio.sigstore.dev', fulcio.routes],
    ['rekor.sigstore.dev', rekor.routes],
    ['tuf-repo-cdn.sigstore.dev', tuf.routes],
  ]);
  const proxy = await startProxy(answering, identity);

  mkdirSync(directory, { recursive: true });
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const ca = file('ca.pem', identity.ca);
  return {
    hosts: answering,
    proxy,
    issuer,
    fulcio,
    rekor,
    registry,
    repository,
    tufRoot: file('root.json', tuf.root),
    trustedRoot: file('trusted_root.json', JSON.stringify(root)),
    npmKeys: file('keys.json', keys),
    env: { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: ca },
    close: () => proxy.close(),
  };
}
