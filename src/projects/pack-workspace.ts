import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../problems.ts';
import { scriptsAmong } from '../release/manifest.ts';
import type { ManagerName, WorkspaceRelease } from '../release/release.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import { managerNamed } from './managers.ts';
import { runManager } from './run-manager.ts';
import { builtDirectory, relativeDirectory } from './workspaces.ts';

/**
 * Packs with the project's own package manager, without a credential in the environment, in the order in which that manager
 * publishes: first the script that its `pack` leaves out, then `pack`, which runs the others. Both run in the package's
 * directory. What `publishConfig.directory` names is packed in the package's place: where the manager does not do that
 * itself, by npm, as that directory is no workspace.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `manager-not-found`, `pack-failed`, `tarball-invalid`
 */
export async function packWorkspace(
  world: World,
  { release, into }: { release: WorkspaceRelease; into: string },
): Promise<Tarball> {
  const { packedBy, root, directory, manifest } = release;
  const manager = managerNamed(packedBy);
  const [atPublish] = manager.packScripts;
  const run = (name: ManagerName, args: readonly string[], cwd: string) =>
    runManager(world, { name, root, args, cwd, onFailure: 'pack-failed' });
  if (scriptsAmong(manifest, [atPublish]).length > 0) await run(packedBy, manager.run(atPublish), directory);
  const built = manager.packsDirectory ? undefined : builtDirectory(release);
  if (built === undefined) await run(packedBy, manager.pack(into), directory);
  else {
    requireBuilt(release, built);
    await run('npm', managerNamed('npm').pack(into), built);
  }
  const made = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  const [only] = made;
  if (only !== undefined && made.length === 1) return readTarball(join(into, only));
  return fail({
    code: 'pack-failed',
    message: `${manager.title} left ${made.length} tarballs where one was expected.`,
    remedy: 'Check what the scripts that run while packing write. Nothing was published.',
  });
}

/** @throws Failure `pack-failed` */
function requireBuilt({ root, name }: WorkspaceRelease, built: string): void {
  if (existsSync(join(built, 'package.json'))) return;
  const path = relativeDirectory(root, built);
  fail({
    code: 'pack-failed',
    message: `publishConfig.directory of ${name} names ${path}, but ${path}/package.json does not exist.`,
    remedy: 'Build it in a step before this one, or with the input build-script.',
  });
}
