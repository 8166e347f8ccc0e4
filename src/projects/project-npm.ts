import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../problems.ts';
import type { Environment } from '../world.ts';
import { directoriesOnPath, executable } from './program-on-path.ts';

/** An npm and the Node that runs it: `node npm-cli.js`, never a shell script or `npm.cmd`. */
export interface Npm {
  readonly node: string;
  readonly cli: string;
}

/**
 * The project's own npm: the one on its PATH, with the Node beside it, as the job has set them up.
 * @throws Failure `npm-not-found`
 */
export function projectNpm(env: Environment): Npm {
  const directories = directoriesOnPath(env);
  const cli = first(directories, npmCliIn);
  const node = first(directories, (directory) => existing(join(directory, executable('node'))));
  if (cli && node) return { node, cli };
  return fail({
    code: 'npm-not-found',
    message: `There is no ${node ? 'npm' : 'node'} on the PATH of this job.`,
    remedy: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project.',
  });
}

/** The npm-cli.js behind a directory's `npm`: a link to it on Linux and macOS, beside `npm.cmd` on Windows. */
function npmCliIn(directory: string): string | undefined {
  const beside = existing(join(directory, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
  const link = existing(join(directory, 'npm'));
  if (!link) return beside;
  const target = realpathSync(link);
  if (basename(target) === 'npm-cli.js') return target;
  return beside ?? existing(join(dirname(target), 'npm-cli.js'));
}

function first<T>(directories: readonly string[], find: (directory: string) => T | undefined): T | undefined {
  for (const directory of directories) {
    const found = find(directory);
    if (found !== undefined) return found;
  }
  return undefined;
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}
