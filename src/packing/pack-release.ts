import type { Facts } from '../inspect/facts.ts';
import { inspectTarball } from '../inspect/inspection.ts';
import { releaseInTarball } from '../plan/tagged-version.ts';
import { packWithNpm } from '../projects/npm-pack.ts';
import type { WorkspaceRelease } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import { makeTemporary } from '../temporary.ts';
import type { World } from '../world.ts';

/**
 * Packs a workspace, and inspects the manifest that came out: a build script may have written another.
 * The tarball stays where it is: it is an output.
 * @throws Failure
 */
export async function packRelease(
  world: World,
  { release, facts }: { release: WorkspaceRelease; facts: Facts },
): Promise<Tarball> {
  const into = makeTemporary(world, 'publish-npm-tarball-');
  const tarball = await packWithNpm(world, { release, buildScript: facts.inputs.buildScript, into });
  const packed = releaseInTarball({ ...release, manifest: tarball.manifest });
  inspectTarball(facts, packed);
  world.info(`${tarball.path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
  return tarball;
}
