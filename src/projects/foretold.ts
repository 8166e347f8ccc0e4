import type { Manifest } from '../release/manifest.ts';
import type { Catalogs } from './manager.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * A manifest as pnpm, Yarn and Bun will pack it, as far as that can be foretold: ranges of `workspace:` and `catalog:` are
 * resolved. What cannot be is left as it is: the manager will say so. What is published is what the tarball has.
 * @param versions of the workspaces, by name
 * @see https://pnpm.io/workspaces#publishing-workspace-packages
 */
export function foretold(
  manifest: Manifest,
  { versions, catalogs }: { versions: ReadonlyMap<string, string>; catalogs: Catalogs },
): Manifest {
  const resolved = FIELDS.flatMap((field) => {
    const ranges = manifest[field];
    if (typeof ranges !== 'object' || ranges === null) return [];
    const entries = Object.entries(ranges).map(([name, range]: [string, unknown]) => [
      name,
      typeof range === 'string' ? resolvedRange(name, range, { versions, catalogs }) : range,
    ]);
    return [[field, Object.fromEntries(entries)] as const];
  });
  return { ...manifest, ...Object.fromEntries(resolved) };
}

function resolvedRange(
  name: string,
  range: string,
  { versions, catalogs }: { versions: ReadonlyMap<string, string>; catalogs: Catalogs },
): string {
  if (range.startsWith('catalog:')) {
    const catalog = range.slice('catalog:'.length) || 'default';
    const inCatalog = Object.hasOwn(catalogs, catalog) ? catalogs[catalog] : undefined;
    const found = inCatalog && Object.hasOwn(inCatalog, name) ? inCatalog[name] : undefined;
    return found === undefined ? range : resolvedRange(name, found, { versions, catalogs: {} });
  }
  if (!range.startsWith('workspace:')) return range;
  const wanted = range.slice('workspace:'.length);
  const [, alias, of] = /^(@?[^@]+)@(.+)$/.exec(wanted) ?? [];
  const version = versions.get(alias ?? name);
  const written = rangeFor(of ?? wanted, version);
  if (written === undefined) return range;
  return alias === undefined ? written : `npm:${alias}@${written}`;
}

function rangeFor(wanted: string, version: string | undefined): string | undefined {
  if (!['', '*', '^', '~'].includes(wanted)) return /^[\w.^~<>=*|\s-]+$/.test(wanted) ? wanted : undefined;
  if (version === undefined) return undefined;
  return wanted === '^' || wanted === '~' ? `${wanted}${version}` : version;
}
