import { PUBLIC_REGISTRY } from '../../registry/address.ts';
import type { ServedAttestation } from '../../registry/served.ts';
import type { Route, SealedResponse } from '../net/request.ts';
import type { Notary } from './notary.ts';
import { type Store, type StoredPackage, tokenFor } from './store.ts';

/** What a lying registry serves in place of what it stored. Each takes the truth and gives what is served. */
export interface Tamper {
  packument?: (packument: Packument) => object;
  tarball?: (tarball: Buffer) => Buffer;
  attestations?: (
    attestations: readonly ServedAttestation[],
  ) => readonly ServedAttestation[] | Promise<readonly ServedAttestation[]>;
}

export interface Packument {
  readonly name: string;
  readonly versions: Record<string, Record<string, unknown>>;
  readonly [field: string]: unknown;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const ABBREVIATED = 'application/vnd.npm.install-v1+json';

/** Everything the registry can be asked for without changing it. */
export function readRoutes({
  store,
  notary,
  tamper,
}: {
  store: Store;
  notary: Notary;
  tamper: Tamper;
}): Route[] {
  const readable = (name: string, authorization: string | undefined): StoredPackage | undefined => {
    const stored = store.packages.get(name);
    // To who may not read it a restricted package is not there (npm's documentation of private packages).
    const may = stored?.visibility === 'public' || tokenFor(store, name, authorization) !== undefined;
    return may ? stored : undefined;
  };
  return [
    {
      name: 'keys',
      method: 'GET',
      path: /^\/-\/npm\/v1\/keys$/,
      answer: () => ({ status: 200, headers: JSON_TYPE, body: notary.apiKeys }),
    },
    {
      name: 'attestations',
      method: 'GET',
      path: /^\/-\/npm\/v1\/attestations\/(.+)@([^@]+)$/,
      answer: async (_request, [name = '', version = '']) => {
        const attestations = store.packages.get(name)?.versions.get(version)?.attestations ?? [];
        const served = (await tamper.attestations?.(attestations)) ?? attestations;
        if (attestations.length === 0) return notFound({ error: 'Attestation not found' });
        return { status: 200, headers: JSON_TYPE, body: { attestations: served } };
      },
    },
    {
      name: 'visibility',
      method: 'GET',
      path: /^\/-\/package\/(.+)\/visibility$/,
      // libnpmaccess, lib/index.js getVisibility reads { "public": boolean }.
      answer: ({ headers }, [name = '']) => {
        const stored = readable(name, headers['authorization']);
        if (!stored) return notFound({ error: 'Not found' });
        return { status: 200, headers: JSON_TYPE, body: { public: stored.visibility === 'public' } };
      },
    },
    {
      name: 'tarball',
      method: 'GET',
      path: /^\/((?:@[^/]+\/)?[^/]+)\/-\/(.+\.tgz)$/,
      answer: ({ headers, url }, [name = '']) => {
        const versions = [...(readable(name, headers['authorization'])?.versions.values() ?? [])];
        const found = versions.find(
          ({ manifest }) => tarballUrl(manifest) === `${PUBLIC_REGISTRY}${url.pathname.slice(1)}`,
        );
        if (!found) return notFound({ error: 'Not found' });
        const body = tamper.tarball?.(found.tarball) ?? found.tarball;
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
      },
    },
    {
      name: 'packument',
      method: 'GET',
      path: /^\/(@[^/]+\/[^/]+|@[^/]+%2f[^/]+|[^/@-][^/]*)$/i,
      answer: ({ headers }, [name = '']) => {
        const stored = readable(name, headers['authorization']);
        if (!stored) return notFound({ error: 'Not found' });
        const packument = packumentOf(stored);
        const abbreviated = headers['accept']?.includes(ABBREVIATED) ?? false;
        const body = tamper.packument?.(packument) ?? packument;
        return {
          status: 200,
          headers: { 'content-type': abbreviated ? ABBREVIATED : 'application/json' },
          body,
        };
      },
    },
  ];
}

/** The full document, for both content types: the abbreviated one is a subset npm takes either of. */
function packumentOf({ name, versions, distTags }: StoredPackage): Packument {
  const all = [...versions];
  return {
    _id: name,
    name,
    'dist-tags': { ...distTags },
    versions: Object.fromEntries(all.map(([version, { manifest }]) => [version, { ...manifest }])),
    time: Object.fromEntries(all.map(([version, { time }]) => [version, time])),
    modified: all.at(-1)?.[1].time,
  };
}

function tarballUrl(manifest: Readonly<Record<string, unknown>>): unknown {
  const { dist } = manifest;
  return typeof dist === 'object' && dist !== null && 'tarball' in dist ? dist.tarball : undefined;
}

function notFound(body: object): SealedResponse {
  return { status: 404, headers: JSON_TYPE, body };
}
