import semver from 'semver';
import { installedDependencies, readSpec } from '../inspect/dependencies.ts';
import type { Manifest } from '../release/manifest.ts';

/** One of the releases of a run, as far as others can need it. */
export interface Needable {
  readonly name: string;
  readonly version: string;
  readonly distTag: string;
  readonly manifest: Manifest;
}

/** Of each release, by name, what it needs of the others. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/**
 * What each release needs of the others: what its consumers install (never devDependencies), where the range takes the
 * version that is released here. The names are sorted.
 */
export function needsAmong(releases: readonly Needable[]): Needs {
  const byName = new Map(releases.map((release) => [release.name, release]));
  return new Map(
    releases.map((release) => {
      const needed = installedDependencies(release.manifest).flatMap((dependency) => {
        const spec = readSpec(dependency);
        const other = byName.get(spec?.name ?? '');
        return other && other !== release && isTaken(spec, other) ? [other.name] : [];
      });
      return [release.name, [...new Set(needed)].sort()] as const;
    }),
  );
}

function isTaken(spec: ReturnType<typeof readSpec>, { version, distTag }: Needable): boolean {
  const wanted = String(spec?.fetchSpec);
  if (spec?.type === 'tag') return wanted === distTag;
  return (spec?.type === 'range' || spec?.type === 'version') && semver.satisfies(version, wanted);
}

/**
 * The releases in groups, each after those it needs. A group has more than one where they need each other: no order serves
 * them, so they are released together. Tarjan's algorithm, without recursion: a chain may be long.
 */
export function groupsOf(needs: Needs): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const groups: string[][] = [];
  const lower = (name: string, to: number) => low.set(name, Math.min(low.get(name) ?? to, to));
  for (const start of needs.keys()) {
    const path: { name: string; left: string[] }[] = [];
    const enter = (name: string) => {
      index.set(name, index.size);
      lower(name, index.size - 1);
      open.push(name);
      path.push({ name, left: [...(needs.get(name) ?? [])] });
    };
    if (!index.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.left.shift();
      if (next !== undefined && !index.has(next)) enter(next);
      else if (next !== undefined && open.includes(next)) lower(top.name, index.get(next) ?? 0);
      else if (next === undefined) {
        path.pop();
        const own = low.get(top.name) ?? 0;
        const above = path.at(-1);
        if (above) lower(above.name, own);
        if (own === index.get(top.name)) groups.push(open.splice(open.indexOf(top.name)).sort());
      }
    }
  }
  return groups;
}

/**
 * What has to be installable before each release begins: everything that it, or one it is released together with, needs, and
 * what that is released together with.
 */
export function gatesOf(needs: Needs): Needs {
  const groups = groupsOf(needs);
  const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group] as const)));
  return new Map(
    [...needs.keys()].map((name) => {
      const own = groupOf.get(name) ?? [];
      const before = own
        .flatMap((member) => needs.get(member) ?? [])
        .flatMap((one) => groupOf.get(one) ?? []);
      return [name, [...new Set(before)].filter((one) => !own.includes(one)).sort()] as const;
    }),
  );
}
