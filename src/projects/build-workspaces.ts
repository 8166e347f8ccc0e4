import { fail } from '../problems.ts';
import { readManifest, scriptsAmong } from '../release/manifest.ts';
import type { ManagerName } from '../release/release.ts';
import type { World } from '../world.ts';
import { managerNamed } from './managers.ts';
import { runManager } from './run-manager.ts';
import { listWorkspaces } from './workspaces.ts';

/**
 * Runs a script in every workspace that has it, with the project's own package manager and in its order, without a
 * credential in the environment; of a project without workspaces, in the root.
 * @param root of the workspaces, absolute
 * @throws Failure `npm-not-found`, `manager-not-found`, `build-script-missing`, `build-failed`
 */
export async function buildWorkspaces(
  world: World,
  { name, root, buildScript }: { name: ManagerName; root: string; buildScript: string },
): Promise<void> {
  const manager = managerNamed(name);
  const all = await listWorkspaces(root, manager);
  // No manager runs a script of all workspaces in the root.
  const others = all.filter(({ directory }) => directory !== root);
  const isOfMany = others.length > 0;
  await requireScript(isOfMany ? others : all, buildScript);
  const args = isOfMany ? manager.runEverywhere(buildScript) : manager.run(buildScript);
  await runManager(world, { name, root, args, cwd: root, onFailure: 'build-failed' });
}

/** @throws Failure `build-script-missing`: a mistyped script would build nothing, in green */
async function requireScript(
  workspaces: readonly { readonly directory: string }[],
  script: string,
): Promise<void> {
  const manifests = await Promise.all(
    workspaces.map(({ directory }) => readManifest(directory, 'package.json')),
  );
  if (manifests.some((manifest) => scriptsAmong(manifest, [script]).length > 0)) return;
  fail({
    code: 'build-script-missing',
    message: `No workspace has the script ${JSON.stringify(script)} that the input build-script names.`,
    remedy:
      "Fix build-script, or leave it out. A script of the root's package.json belongs in an earlier step of its own.",
  });
}
