import type { World } from '../world.ts';

/** Runs git in a directory. Gives its trimmed output, or undefined when git fails or is not there. */
export async function git(world: World, cwd: string, args: readonly string[]): Promise<string | undefined> {
  return (await gitOutput(world, cwd, args))?.trim();
}

/** The same, with every blank of what git has printed: a file is its blanks too. */
export async function gitOutput(
  world: World,
  cwd: string,
  args: readonly string[],
): Promise<string | undefined> {
  const { PATH, HOME, SystemRoot } = world.env;
  // Checkouts made by a container's other user are refused without safe.directory; we only read.
  const exit = await world.run({
    file: 'git',
    args: ['-c', 'safe.directory=*', ...args],
    cwd,
    env: { PATH, HOME, SystemRoot, GIT_OPTIONAL_LOCKS: '0' },
  });
  return exit.code === 0 ? exit.stdout : undefined;
}
