import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { readRun } from './github/run.ts';
import type { PackInputs } from './inputs.ts';
import { decideDistTag } from './inspect/dist-tag.ts';
import type { Facts } from './inspect/facts.ts';
import { inspectAll, inspectTarball } from './inspect/stage.ts';
import { pack as packWithNpm } from './npm/pack.ts';
import type { Problem } from './problems.ts';
import { releaseInTarball, type WorkspaceRelease } from './release/resolve.ts';
import { workspaceSubject } from './release/subject.ts';
import type { Tarball } from './release/tarball.ts';
import type { World } from './world.ts';

/** What the pack action hands to the publish action, which believes none of it. */
export interface Packed {
  readonly package: string;
  readonly version: string;
  readonly distTag: string;
  readonly tarball: Tarball;
  readonly warnings: readonly Problem[];
}

/**
 * Packs the release a tag names, in a job without a credential.
 * @throws Failure with every problem of the release
 */
export async function pack(world: World, inputs: PackInputs): Promise<Packed> {
  const run = readRun(world.env);
  const resolved = await world.stage('resolve', () => workspaceSubject(inputs));
  const { release, facts, warnings } = await world.stage('inspect', () =>
    inspectAll(world, { job: 'pack', inputs, run, resolved, packsHere: true, githubToken: undefined }),
  );
  const tarball = await world.stage('pack', () => packRelease(world, { release, facts }));
  const distTag = decideDistTag({ given: inputs.distTag, release });
  return { package: release.name, version: release.version, distTag, tarball, warnings };
}

/**
 * Packs a workspace, and inspects the manifest that came out: a build script may have written another.
 * The tarball stays where it is: it is an output.
 * @throws Failure
 */
export async function packRelease(
  world: World,
  { release, facts }: { release: WorkspaceRelease; facts: Facts },
): Promise<Tarball> {
  const into = mkdtempSync(join(world.temporary, 'publish-npm-tarball-'));
  const tarball = await packWithNpm(world, { release, buildScript: facts.inputs.buildScript, into });
  inspectTarball(facts, releaseInTarball({ tag: release.tag, manifest: tarball.manifest }));
  world.info(`${tarball.path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
  return tarball;
}
