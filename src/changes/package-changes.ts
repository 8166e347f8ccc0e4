import { isDeepStrictEqual } from 'node:util';
import type { PackageContents, PackagedFile } from './contents.ts';

/** What is different in a package between two versions of it. */
export interface PackageChanges {
  readonly from: string;
  readonly to: string;
  readonly files: readonly FileChange[];
  /** Bytes of all files, unpacked. */
  readonly size: BeforeAndAfter<number>;
  /** Scripts that npm runs at whoever installs the package. New ones let code run that did not before. */
  readonly installScripts: readonly NamedChange[];
  /** All its other scripts. */
  readonly scripts: readonly NamedChange[];
  /** What is installed with it: dependencies, optional and peer ones, and those that are bundled. */
  readonly dependencies: readonly (NamedChange & { readonly kind: DependencyKind })[];
  /** Fields that decide what runs or is loaded: `bin`, `main`, `exports` and the like. */
  readonly entryPoints: readonly NamedChange[];
}

/** Before and after; undefined where there is none. */
export interface BeforeAndAfter<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface NamedChange extends BeforeAndAfter<string> {
  readonly name: string;
}

export interface FileChange extends BeforeAndAfter<PackagedFile> {
  readonly path: string;
}

/** What npm runs when it installs a package from a registry (npm 11, docs of scripts, life cycle of `npm ci`). */
const INSTALL_SCRIPTS: readonly string[] = ['preinstall', 'install', 'postinstall'];

export const DEPENDENCY_KINDS = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'bundleDependencies',
  'bundledDependencies',
] as const;

export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];

const ENTRY_POINTS = ['bin', 'main', 'module', 'browser', 'types', 'exports', 'imports', 'type'] as const;

/** Compares two versions of a package. Each list is in the order of names. */
export function changesBetween(before: PackageContents, after: PackageContents): PackageChanges {
  const scripts = changed(recordOf(effectiveScripts(before)), recordOf(effectiveScripts(after)));
  const isOfInstall = ({ name }: NamedChange) => INSTALL_SCRIPTS.includes(name);
  return {
    from: before.version,
    to: after.version,
    files: changedFiles(before, after),
    size: { before: sizeOf(before), after: sizeOf(after) },
    installScripts: scripts.filter(isOfInstall),
    scripts: scripts.filter((script) => !isOfInstall(script)),
    dependencies: DEPENDENCY_KINDS.flatMap((kind) =>
      changed(recordOf(before.manifest[kind]), recordOf(after.manifest[kind])).map((change) => ({
        ...change,
        kind,
      })),
    ),
    entryPoints: changed(entryPointsOf(before), entryPointsOf(after)),
  };
}

/** npm runs node-gyp for a package that has a binding.gyp and no script of its own for it (npm 11, @npmcli/run-script). */
function effectiveScripts({ manifest, files }: PackageContents): Readonly<Record<string, unknown>> {
  const { scripts = {} } = manifest;
  const isBuilt = files.has('binding.gyp') && !('install' in scripts) && !('preinstall' in scripts);
  return isBuilt && manifest['gypfile'] !== false ? { ...scripts, install: 'node-gyp rebuild' } : scripts;
}

function changedFiles(before: PackageContents, after: PackageContents): FileChange[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.files.get(path), after: after.files.get(path) }))
    .filter((file) => !isDeepStrictEqual(file.before, file.after));
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): NamedChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((one) => one.before !== one.after);
}

/** A field of a manifest by name. A list, as `bundleDependencies` is, has its names only. */
function recordOf(field: unknown): ReadonlyMap<string, string> {
  if (Array.isArray(field)) return new Map(field.map((name) => [textOf(name), '']));
  const isObject = typeof field === 'object' && field !== null;
  return new Map(isObject ? Object.entries(field).map(([name, value]) => [name, textOf(value)]) : []);
}

function entryPointsOf({ manifest }: PackageContents): ReadonlyMap<string, string> {
  return new Map(
    ENTRY_POINTS.flatMap((name) => (manifest[name] === undefined ? [] : [[name, textOf(manifest[name])]])),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function sizeOf({ files }: PackageContents): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
