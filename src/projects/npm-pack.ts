import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Problem } from '../problems.ts';
import { readManifest, scriptsAmong } from '../release/manifest.ts';
import type { WorkspaceRelease } from '../release/release.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import { ended } from '../text/exit.ts';
import type { World } from '../world.ts';
import { projectNpm } from './project-npm.ts';
import { scriptEnvironment } from './script-environment.ts';
import { listWorkspaces } from './workspaces.ts';

/**
 * Runs a script in every workspace that has it, with the project's own npm, without a credential in the environment.
 * @param root of the workspaces, absolute
 * @throws Failure `npm-not-found`, `build-script-missing`, `build-failed`
 */
export async function buildWithNpm(
  world: World,
  { root, buildScript }: { root: string; buildScript: string },
): Promise<void> {
  const npm = projectNpm(world.env);
  const env = scriptEnvironment(world.env);
  await requireScript(root, buildScript);
  const everywhere = (await hasWorkspaces(root)) ? ['--workspaces', '--if-present'] : [];
  const args = ['run', ...everywhere, '--', buildScript];
  await npmOrFail(world, { npm, args, cwd: root, env, onFailure: 'build-failed' });
}

/**
 * Packs with the project's own npm, without a credential in the environment, in the order of `npm publish`:
 * `prepublishOnly`, then `npm pack`, which runs `prepack`, `prepare` and `postpack`. Both run in the package's directory
 * with `--no-workspaces`: npm's `--workspace` takes a directory for every workspace below it as well.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `pack-failed`, `tarball-invalid`
 */
export async function packWithNpm(
  world: World,
  { release, into }: { release: WorkspaceRelease; into: string },
): Promise<Tarball> {
  const npm = projectNpm(world.env);
  const env = scriptEnvironment(world.env);
  const here = { npm, cwd: release.directory, env, onFailure: 'pack-failed' } as const;
  if (scriptsAmong(release.manifest, ['prepublishOnly']).length > 0) {
    // npm pack does not run it, npm publish of a directory does (npm 11, 12).
    await npmOrFail(world, { ...here, args: ['run', '--no-workspaces', '--', 'prepublishOnly'] });
  }
  await npmOrFail(world, { ...here, args: ['pack', '--no-workspaces', `--pack-destination=${into}`] });
  const made = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  const [only] = made;
  if (only !== undefined && made.length === 1) return readTarball(join(into, only));
  return fail({
    code: 'pack-failed',
    message: `npm pack left ${made.length} tarballs where one was expected.`,
    remedy: 'Look at what the scripts that run while packing write; nothing was published.',
  });
}

/** @throws Failure `build-script-missing`: with `--if-present` alone a mistyped script would build nothing, in green */
async function requireScript(root: string, script: string): Promise<void> {
  const all = await listWorkspaces(root);
  // npm run --workspaces passes over the root.
  const isAmongOthers = await hasWorkspaces(root);
  const workspaces = all.filter(({ directory }) => !isAmongOthers || directory !== root);
  const manifests = await Promise.all(
    workspaces.map(({ directory }) => readManifest(directory, 'package.json')),
  );
  if (manifests.some((manifest) => scriptsAmong(manifest, [script]).length > 0)) return;
  fail({
    code: 'build-script-missing',
    message: `No workspace has the script ${JSON.stringify(script)} that the input build-script names.`,
    remedy:
      "Correct build-script, or leave it out; a script of the root's belongs into a step of its own before this one.",
  });
}

async function hasWorkspaces(root: string): Promise<boolean> {
  return (await readManifest(root, 'package.json'))['workspaces'] !== undefined;
}

async function npmOrFail(
  world: World,
  {
    npm,
    args,
    cwd,
    env,
    onFailure,
  }: {
    npm: { node: string; cli: string };
    args: readonly string[];
    cwd: string;
    env: Record<string, string>;
    onFailure: Problem['code'];
  },
): Promise<void> {
  world.info(`npm ${args.join(' ')}`);
  const exit = await world.run({ file: npm.node, args: [npm.cli, ...args], cwd, env, show: true });
  if (exit.code === 0) return;
  fail({
    code: onFailure,
    message: `npm ${args.join(' ')} ${ended(exit)}.`,
    remedy:
      'Its own words are above. Nothing was published; correct it, and run the job again or move the tag.',
  });
}
