import { error, type Problem } from '../../problems.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** Manifest fields that pnpm lets `publishConfig` override: no npm configuration. https://pnpm.io/package_json#publishconfig */
export const MANIFEST_FIELDS = [
  'bin',
  'browser',
  'cpu',
  'engines',
  'es2015',
  'esnext',
  'exports',
  'imports',
  'libc',
  'main',
  'module',
  'os',
  'type',
  'types',
  'typesVersions',
  'typings',
  'umd:main',
  'unpkg',
];
/** Which directory is packed, and how: `directory` is honoured whoever packs, the others are pnpm's. */
const LAYOUT = ['directory', 'linkDirectory', 'executableFiles'];

/**
 * `publishConfig` is npm configuration that the package brings along: with `https-proxy` or `strict-ssl` in it the
 * upload, token and all, goes where the package says (npm 11.21.2, 12.2.0). So only what cannot redirect may stand there.
 */
export function checkPublishConfig({ release, inputs }: Facts): Problem[] {
  const config = release?.manifest.publishConfig ?? {};
  if (!release) return [];
  return Object.entries(config).flatMap(([key, value]) => {
    const wanted = agreed(key, value, inputs);
    if (wanted === undefined) return [];
    return [
      error({
        code: 'publish-config-refused',
        message: `The publishConfig of ${release.name} has ${JSON.stringify(key)}, which npm would apply while it holds the token, but ${wanted}.`,
        remedy: `Remove ${JSON.stringify(key)} from "publishConfig" in its package.json (or in what the build writes there).`,
        ...at(release, 'publishConfig'),
      }),
    ];
  });
}

/** What would have to be different, or undefined when the key may stand. */
function agreed(key: string, value: unknown, inputs: Facts['inputs']): string | undefined {
  if (MANIFEST_FIELDS.includes(key) || LAYOUT.includes(key)) return undefined;
  switch (key) {
    case 'access':
      return value === 'public' ? undefined : 'only "public" can be published with provenance';
    case 'provenance':
      return value === true ? undefined : 'provenance is always on';
    case 'tag':
      return inputs.distTag === undefined || value === inputs.distTag
        ? undefined
        : `the input dist-tag is ${JSON.stringify(inputs.distTag)}`;
    case 'registry':
      return sameRegistry(value, inputs) ? undefined : `this run publishes to ${inputs.registry.url}`;
    default:
      return 'it might redirect or weaken the upload';
  }
}

function sameRegistry(value: unknown, inputs: Facts['inputs']): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { href } = new URL(value);
  return href === inputs.registry.url || `${href}/` === inputs.registry.url;
}
