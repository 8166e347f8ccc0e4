import type { Route, SealedResponse } from '../net/request.ts';
import { isServed, type Store, type StoredPackage, tokenFor } from './store.ts';
import type { Packument, Tamper } from './tamper.ts';

export const JSON_TYPE = { 'content-type': 'application/json' };
const ABBREVIATED = 'application/vnd.npm.install-v1+json';

/** A package, to who may read it: to others a restricted one is not there (npm's documentation of private packages). */
export function readablePackage(
  store: Store,
  name: string,
  authorization: string | undefined,
): StoredPackage | undefined {
  const stored = store.packages.get(name);
  const may = stored?.visibility === 'public' || tokenFor(store, name, authorization) !== undefined;
  return may ? stored : undefined;
}

/** What the registry says of a package, and of one version of it. */
export function metadataRoutes({ store, tamper }: { store: Store; tamper: Tamper }): Route[] {
  const readable = (name: string, authorization: string | undefined) =>
    readablePackage(store, name, authorization);
  return [
    {
      name: 'version',
      method: 'GET',
      path: /^\/(@[^/]+\/[^/]+|@[^/]+%2f[^/]+|[^/@-][^/]*)\/(\d[^/]*)$/i,
      // npm/registry, docs/REGISTRY-API.md: GET /{package}/{version} is that entry of the packument.
      answer: ({ headers }, [name = '', version = '']) => {
        const stored = readable(name, headers['authorization']);
        if (!stored?.versions.has(version)) return notFound(`version not found: ${version}`);
        const packument = packumentOf(store, { stored, part: 'packument' });
        const { versions } = { ...packument, ...tamper.packument?.(packument) };
        return { status: 200, headers: JSON_TYPE, body: versions[version] ?? {} };
      },
    },
    {
      name: 'packument',
      method: 'GET',
      path: /^\/(@[^/]+\/[^/]+|@[^/]+%2f[^/]+|[^/@-][^/]*)$/i,
      answer: ({ headers }, [name = '']) => {
        const stored = readable(name, headers['authorization']);
        if (!stored) return notFound({ error: 'Not found' });
        const abbreviated = headers['accept']?.includes(ABBREVIATED) ?? false;
        const packument = packumentOf(store, { stored, part: abbreviated ? 'listing' : 'packument' });
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
function packumentOf(
  store: Store,
  { stored: { name, versions, distTags }, part }: { stored: StoredPackage; part: 'packument' | 'listing' },
): Packument {
  const all = [...versions].filter(([version]) => isServed(store, { name, version, part }));
  const served = new Set(all.map(([version]) => version));
  return {
    _id: name,
    name,
    'dist-tags': Object.fromEntries(
      Object.entries(distTags).filter(([, version]) => !versions.has(version) || served.has(version)),
    ),
    versions: Object.fromEntries(all.map(([version, { manifest }]) => [version, { ...manifest }])),
    time: Object.fromEntries(all.map(([version, { time }]) => [version, time])),
    modified: all.at(-1)?.[1].time,
    maintainers: [{ name: 'maintainer', email: 'maintainer@example.com' }],
  };
}

export function notFound(body: object | string): SealedResponse {
  return { status: 404, headers: JSON_TYPE, body };
}
