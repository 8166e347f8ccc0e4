import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Claims, canRequestIdToken, readClaims, requestIdToken } from '../github/claims.ts';
import { git } from '../github/git.ts';
import type { Run } from '../github/run.ts';
import { commitOfTag, type TagCommit } from '../github/tag.ts';
import type { PackInputs } from '../inputs.ts';
import { getPackument } from '../registry/packument.ts';
import type { Release } from '../release/release.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';

export interface Inspected {
  readonly job: 'pack' | 'publish';
  readonly inputs: PackInputs;
  readonly run: Run;
  readonly release: Release | undefined;
  readonly packsHere: boolean;
  readonly githubToken: string | undefined;
}

/**
 * Asks everything the checks need to know, side by side: the registry, GitHub and the checkout; one round trip.
 * @throws Failure `registry-unreachable`, `registry-answer`, `id-token-failed`
 */
export async function gather(world: World, inspected: Inspected): Promise<Facts> {
  const { job, inputs, run, release, packsHere } = inspected;
  const [claims, head, tagCommit, packument] = await Promise.all([
    ownClaims(world, inspected),
    headOf(world, run),
    ownTagCommit(world, inspected),
    release && getPackument(world, { registry: inputs.registry, name: release.name }),
  ]);
  const may = canRequestIdToken(world);
  return { job, inputs, run, release, packsHere, canRequestIdToken: may, claims, head, tagCommit, packument };
}

/** The claims GitHub makes of this job, from a token of its own that is thrown away. */
async function ownClaims(world: World, { job, inputs }: Inspected): Promise<Claims | undefined> {
  if (job !== 'publish' || !canRequestIdToken(world)) return undefined;
  return readClaims(await requestIdToken(world, `npm:${inputs.registry.hostname}`));
}

/** HEAD of the checkout, or undefined when the job has none. */
async function headOf(world: World, run: Run): Promise<string | undefined> {
  if (!existsSync(join(run.workspace, '.git'))) return undefined;
  return git(world, run.workspace, ['rev-parse', '--verify', 'HEAD']);
}

async function ownTagCommit(
  world: World,
  { inputs, run, githubToken }: Inspected,
): Promise<TagCommit | undefined> {
  if (run.refType === 'tag') return undefined;
  return commitOfTag(world, { run, tag: inputs.tag, checkout: run.workspace, token: githubToken });
}
