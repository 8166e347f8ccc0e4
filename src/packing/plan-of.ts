import { basename } from 'node:path';
import { cyclesAmong } from '../plan/cycles.ts';
import { needsAmong } from '../plan/needs.ts';
import type { Plan } from '../plan/releases-file.ts';
import type { Problem } from '../problems.ts';
import { decideDistTag } from '../release/dist-tag.ts';
import type { Release } from '../release/release.ts';
import type { PackedHere } from './pack-releases.ts';

/** A plan, and what there is to say of it. */
export interface Planned {
  readonly plan: Plan;
  readonly cycles: readonly Problem[];
  /** Why each release gets its dist-tag, by name. */
  readonly distTagReasons: ReadonlyMap<string, string>;
}

/** The plan of what was packed, by what the packed manifests say; and what is said of releases that need each other. */
export function planOf({
  commit,
  releases,
  packed,
  distTag: wanted,
}: {
  commit: string;
  releases: readonly {
    readonly source: { readonly distTag?: string | undefined };
    readonly release: Release;
  }[];
  packed: readonly PackedHere[];
  distTag: string | undefined;
}): Planned {
  const whole = releases.flatMap(({ source, release }, at) => {
    const tarball = packed[at]?.tarball;
    if (!tarball) return [];
    const { manifest } = tarball;
    const { name, version, tag } = release;
    const { distTag: planned } = source;
    const own = decideDistTag({ wanted: wanted ?? planned, release: { ...release, manifest } });
    const isPlanned = wanted === undefined && planned !== undefined;
    const decided = isPlanned ? { ...own, reason: 'as decided when it was packed' } : own;
    return [{ name, version, distTag: decided.distTag, reason: decided.reason, tag, manifest, tarball }];
  });
  const needs = needsAmong(whole);
  return {
    cycles: cyclesAmong(needs),
    distTagReasons: new Map(whole.map(({ name, reason }) => [name, reason])),
    plan: {
      commit,
      releases: whole.map(({ name, version, distTag, tag: called, tarball: { path, integrity, bytes } }) => ({
        name,
        version,
        distTag,
        tag: called,
        needs: [...(needs.get(name) ?? [])],
        tarball: basename(path),
        integrity,
        bytes,
      })),
    },
  };
}
