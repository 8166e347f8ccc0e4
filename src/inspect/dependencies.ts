import npa from 'npm-package-arg';
import type { Manifest } from '../release/manifest.ts';
import type { Tarball } from '../release/tarball.ts';

/** A dependency that whoever installs a package installs too. */
export interface Dependency {
  readonly field: 'dependencies' | 'optionalDependencies' | 'peerDependencies';
  readonly name: string;
  /** As the manifest writes it. */
  readonly range: string;
  /** Whether an install goes on without it. */
  readonly isOptional: boolean;
}

const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** What a manifest's consumers install; never its devDependencies. */
export function installedDependencies(manifest: Manifest): Dependency[] {
  const optionalPeers = objectIn(manifest['peerDependenciesMeta']);
  const optional = objectIn(manifest['optionalDependencies']);
  return FIELDS.flatMap((field) =>
    Object.entries(objectIn(manifest[field])).flatMap(([name, range]) => {
      if (typeof range !== 'string') return [];
      const isOptional =
        field === 'peerDependencies'
          ? objectIn(optionalPeers[name])['optional'] === true
          : Object.hasOwn(optional, name);
      return [{ field, name, range, isOptional }];
    }),
  );
}

/** What a dependency asks for, behind its alias; undefined for a protocol that npm does not know. */
export function readSpec({ name, range }: Pick<Dependency, 'name' | 'range'>): npa.Result | undefined {
  try {
    const spec = npa.resolve(name, range, '/');
    return spec.type === 'alias' && 'subSpec' in spec ? (spec.subSpec as npa.Result) : spec;
  } catch {
    return undefined;
  }
}

/** The names a manifest wants in its tarball; all of its dependencies with `true`. */
export function bundledNames(manifest: Manifest): string[] {
  const bundled = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
  if (bundled === true) return Object.keys(objectIn(manifest['dependencies']));
  return Array.isArray(bundled) ? bundled.filter((name) => typeof name === 'string') : [];
}

/** Whether a dependency is in the tarball. */
export function isBundled({ files }: Tarball, name: string): boolean {
  return files.includes(`node_modules/${name}/package.json`);
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
