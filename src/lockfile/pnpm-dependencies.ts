import { posix } from 'node:path';
import * as v from 'valibot';
import { isMap, type YAMLMap } from 'yaml';
import { type Locked, linkKind, requireName, type UnverifiableEntry } from './lockfile.ts';
import { entriesOf, type LineOf } from './plain-yaml.ts';

/** Importers have an object for each dependency since version 6; snapshots the version alone. */
const Dependency = v.union([
  v.string(),
  v.looseObject({ specifier: v.optional(v.string()), version: v.string() }),
]);

const KINDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  // pnpm 11 has its own and the configuration's in a document of their own.
  'configDependencies',
  'packageManagerDependencies',
];

/** One entry of `packages`. */
export interface ListedPackage {
  /** Its key without what follows from the project: a slash before it, the peers and patches in brackets after it. */
  readonly id: string;
  /** Whether the key is an address alone (version 6), and the package's name stands elsewhere. */
  readonly isNameless: boolean;
  readonly entry: Locked | UnverifiableEntry;
}

/** Version 6 begins with a slash; peers and the hashes of patches follow in brackets. */
export function withoutContext(key: string): string {
  return key.replace(/^\//, '').replace(/\(.*$/, '');
}

/** A dependency by the name it is installed as, and the directory that a link of it starts from. */
interface Named {
  readonly name: string;
  /** As it is written, with its context: `18.2.0(react@18.2.0)`, `link:../own`, `/other@1.0.0`. */
  readonly written: string;
  readonly from: string;
  readonly line: number;
}

function dependenciesIn(root: YAMLMap, lineOf: LineOf): Named[] {
  const importers = entriesOf(root.get('importers'), lineOf).map(({ key, value }) => ({ from: key, value }));
  const others = ['snapshots', 'packages'].flatMap((field) => entriesOf(root.get(field), lineOf));
  // Version 6 of a single package has no importers, and has its dependencies at the root.
  const holders = [
    { from: '.', value: root },
    ...importers,
    ...others.map(({ value }) => ({ from: '.', value })),
  ];
  return holders.flatMap(({ from, value: holder }) =>
    KINDS.flatMap((kind) => entriesOf(isMap(holder) ? holder.get(kind) : undefined, lineOf)).map(
      ({ key, value, line }) => {
        const read = v.safeParse(Dependency, isMap(value) ? value.toJSON() : String(value ?? ''));
        if (!read.success) throw new Error(`its dependency ${JSON.stringify(key)} is malformed`);
        const written = typeof read.output === 'string' ? read.output : read.output.version;
        return { name: key, written, from, line };
      },
    ),
  );
}

/** Links, and names that stand for another package. @throws Error for a dependency on what is not listed */
export function othersIn(
  root: YAMLMap,
  { packages, lineOf, directory }: { packages: readonly ListedPackage[]; lineOf: LineOf; directory: string },
): UnverifiableEntry[] {
  const byId = new Map(packages.map((one) => [one.id, one]));
  return dependenciesIn(root, lineOf).flatMap(({ name, written, from, line }): UnverifiableEntry[] => {
    if (written.startsWith('link:')) {
      const target = written.slice('link:'.length);
      const path = /^(?:\/|[a-z]+:)/i.test(target) ? target : posix.join(from, target);
      return [{ name, version: undefined, why: linkKind(path, directory), line }];
    }
    const version = withoutContext(written);
    const listed = byId.get(`${name}@${version}`) ?? byId.get(version);
    if (!listed) throw new Error(`its dependency ${name}@${version} is not among the packages it lists`);
    // It is told by the name that the lock file gives it; here by the one it is installed as, where that is another.
    if (listed.isNameless)
      return 'why' in listed.entry && listed.entry.name !== name ? [{ ...listed.entry, name, line }] : [];
    const [, real] = /^((?:@[^/@]+\/)?[^/@:]+)@/.exec(version) ?? [];
    return real === undefined || real === name ? [] : [{ name, version, why: 'alias', of: real, line }];
  });
}

/** What pnpm patches is run in another form than any registry attests. */
export function patchedIn(root: YAMLMap, lineOf: LineOf): UnverifiableEntry[] {
  return entriesOf(root.get('patchedDependencies'), lineOf).map(({ key, line }) => {
    const at = key.indexOf('@', 1);
    const name = requireName(at > 0 ? key.slice(0, at) : key);
    return { name, version: at > 0 ? key.slice(at + 1) : undefined, why: 'patched', line };
  });
}
