import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { World } from '../world.ts';

type GitWorld = Pick<World, 'run' | 'env'>;

/** Runs git in a directory. Gives its trimmed output, or undefined when git fails or is not there. */
export async function git(
  world: GitWorld,
  cwd: string,
  args: readonly string[],
): Promise<string | undefined> {
  return (await gitOutput(world, cwd, args))?.trim();
}

/**
 * What of a repository's own configuration could start a program, switched off: its hooks and monitors, and every way to fetch
 * what a partial clone lacks. GIT_ALLOW_PROTOCOL beats what the configuration allows.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.sshCommand=false'];

/** The same, with every blank of what git has printed: a file is its blanks too. */
export async function gitOutput(
  world: GitWorld,
  cwd: string,
  args: readonly string[],
): Promise<string | undefined> {
  const { PATH, HOME, SystemRoot } = world.env;
  const settings = [...SETTINGS, ...ownedByOthers(cwd)];
  const exit = await world.run({
    file: 'git',
    args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
    cwd,
    env: {
      PATH,
      HOME,
      SystemRoot,
      GIT_OPTIONAL_LOCKS: '0',
      GIT_ALLOW_PROTOCOL: '',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
  });
  return exit.code === 0 ? exit.stdout : undefined;
}

/**
 * Lets git read this one repository whoever owns it: in a container the checkout is another user's. What git guards against
 * there, programs of the repository's configuration, is switched off.
 */
function ownedByOthers(cwd: string): string[] {
  const top = topOf(cwd);
  return top === undefined ? [] : [`safe.directory=${top}`];
}

/** The directory at or above one that has the repository; links resolved, as git does it. */
function topOf(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return realpathSync(directory).replaceAll('\\', '/');
  const above = dirname(directory);
  return above === directory ? undefined : topOf(above);
}
