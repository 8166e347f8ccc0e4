import type { World } from '../world.ts';

/**
 * Runs git in a directory. Gives its trimmed output, or undefined when git fails, is not there, or does not trust whoever owns
 * the directory.
 */
export async function git(world: World, cwd: string, args: readonly string[]): Promise<string | undefined> {
  return (await gitOutput(world, cwd, args))?.trim();
}

/**
 * What of a repository's own configuration could start a program, switched off: its hooks and monitors, and every way to fetch
 * what a partial clone lacks. GIT_ALLOW_PROTOCOL beats what the configuration allows.
 */
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.sshCommand=false'];

/** The same, with every blank of what git has printed: a file is its blanks too. */
export async function gitOutput(
  world: World,
  cwd: string,
  args: readonly string[],
): Promise<string | undefined> {
  const { PATH, HOME, SystemRoot } = world.env;
  const exit = await world.run({
    file: 'git',
    args: [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args],
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
