import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import { allowedKeys } from '../github/tag-signature.ts';
import type { Problem } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';
import { gatherRun, githubOf, type InspectedRun } from './gather.ts';
import { gatherRelease } from './gather-release.ts';
import { inspectRelease, inspectRun } from './inspect.ts';

/** What an inspection found of one release. */
export interface Inspected {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** What an inspection found of a run, and of each of its releases. */
export interface Inspection {
  /** Of the run itself, whatever it releases. */
  readonly problems: readonly Problem[];
  readonly releases: readonly Inspected[];
}

export interface ToInspect {
  readonly resolved: Resolved<Release>;
  /** What the plan has decided; undefined where there is none. */
  readonly distTag?: string | undefined;
}

/**
 * Gathers the facts and finds every problem there is: of resolving, of asking, of what was found; of all releases at once,
 * in the order they are given.
 */
export async function inspectAll(
  world: World,
  run: Omit<InspectedRun, 'tags'>,
  releases: readonly ToInspect[],
): Promise<Inspection> {
  const tags = releases.flatMap(({ resolved: { tag } }) => (tag === undefined ? [] : [tag]));
  const planned = new Map(
    releases.flatMap(({ resolved: { release } }) =>
      release ? [[release.name, release.version] as const] : [],
    ),
  );
  const inspected = { ...run, tags };
  const path = run.requireSignedTag;
  const together = {
    planned,
    pool: createPool(REQUESTS_AT_A_TIME),
    allowedKeys: path === undefined ? undefined : allowedKeys(world, { github: githubOf(inspected), path }),
  };
  const [ofRun, ...ofReleases] = await Promise.all([
    gatherRun(world, inspected),
    ...releases.map(({ resolved: { release, tag }, distTag }) => {
      const wantedDistTag = run.inputs.distTag ?? distTag;
      return gatherRelease(world, inspected, { inspected: { release, tag, wantedDistTag }, together });
    }),
  ]);
  return {
    problems: [...ofRun.problems, ...inspectRun(ofRun.facts)],
    releases: releases.flatMap(({ resolved }, at) => {
      const gathered = ofReleases[at];
      if (!gathered) return [];
      const facts = { ...ofRun.facts, ...gathered.facts };
      return [{ facts, problems: [...resolved.problems, ...gathered.problems, ...inspectRelease(facts)] }];
    }),
  };
}
