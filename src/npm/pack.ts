import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { error, Failure, type Problem } from '../problems.ts';
import { scriptsAmong } from '../release/manifest.ts';
import type { WorkspaceRelease } from '../release/release.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import { relativeDirectory } from '../release/workspaces.ts';
import { ended, type World } from '../world.ts';
import { scriptEnvironment } from './environment.ts';
import { projectNpm } from './project-npm.ts';

/**
 * Builds and packs with the project's own npm, without a credential in the environment, in the order of `npm publish`:
 * `build-script` in every workspace that has it, `prepublishOnly`, then `npm pack`, which runs `prepack`, `prepare`
 * and `postpack`.
 * @param into absolute: where the tarball goes; must exist and be empty
 * @throws Failure `npm-not-found`, `build-failed`, `pack-failed`, `tarball-invalid`
 */
export async function packWithNpm(
  world: World,
  {
    release,
    buildScript,
    into,
  }: { release: WorkspaceRelease; buildScript: string | undefined; into: string },
): Promise<Tarball> {
  const npm = projectNpm(world.env);
  const env = scriptEnvironment(world.env);
  const isRoot = release.directory === release.root;
  const here = isRoot ? [] : [`--workspace=${relativeDirectory(release.root, release.directory)}`];
  const runNpm = (args: readonly string[], onFailure: Problem['code']) =>
    npmOrFail(world, { npm, args, cwd: release.root, env, onFailure });

  if (buildScript !== undefined) {
    const everywhere = isRoot ? [] : ['--workspaces'];
    await runNpm(['run', ...everywhere, '--if-present', '--', buildScript], 'build-failed');
  }
  if (scriptsAmong(release.manifest, ['prepublishOnly']).length > 0) {
    await runNpm(['run', ...here, '--', 'prepublishOnly'], 'pack-failed');
  }
  // npm pack does not run prepublishOnly (npm 11, 12); it prints the files, so its output is shown, not parsed.
  await runNpm(['pack', ...here, `--pack-destination=${into}`], 'pack-failed');
  const made = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  return readTarball(made.length === 1 ? join(into, made[0] ?? '') : into);
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
  throw new Failure([
    error({
      code: onFailure,
      message: `npm ${args.join(' ')} ${ended(exit)}.`,
      remedy:
        'Its own words are above. Nothing was published; correct it, and run the job again or move the tag.',
    }),
  ]);
}
