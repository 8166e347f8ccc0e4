import { PUBLIC_REGISTRY } from '../../src/registry/address.ts';
import type { Route } from '../net/request.ts';
import { JSON_TYPE, metadataRoutes, notFound, readablePackage } from './metadata.ts';
import type { Notary } from './notary.ts';
import { isServed, type Store } from './store.ts';
import type { Tamper } from './tamper.ts';

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
  const readable = (name: string, authorization: string | undefined) =>
    readablePackage(store, name, authorization);
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
        if (served.length === 0) return notFound({ error: 'Attestation not found' });
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
        const versions = [...(readable(name, headers['authorization'])?.versions ?? [])];
        const [version = '', found] =
          versions.find(
            ([, { manifest }]) => tarballUrl(manifest) === `${PUBLIC_REGISTRY}${url.pathname.slice(1)}`,
          ) ?? [];
        if (!found || !isServed(store, { name, version, part: 'tarball' }))
          return notFound({ error: 'Not found' });
        const body = tamper.tarball ? tamper.tarball(found.tarball) : found.tarball;
        if (!body) return notFound({ error: 'Not found' });
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
      },
    },
    ...metadataRoutes({ store, tamper }),
  ];
}

function tarballUrl(manifest: Readonly<Record<string, unknown>>): unknown {
  const { dist } = manifest;
  return typeof dist === 'object' && dist !== null && 'tarball' in dist ? dist.tarball : undefined;
}
