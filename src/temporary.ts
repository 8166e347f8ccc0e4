import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, fail, isDiskFull, messageOf, problemsOf } from './problems.ts';
import type { World } from './world.ts';

/**
 * Makes a directory that nobody else has.
 * @param prefix of its name
 * @throws Failure `temporary-directory`, `disk-full`
 */
export function makeTemporary({ temporary }: Pick<World, 'temporary'>, prefix: string): string {
  try {
    return mkdtempSync(join(temporary, prefix));
  } catch (cause) {
    return unusableTemporary(cause);
  }
}

/** @throws Failure `temporary-directory`, or `disk-full` when that is why */
export function unusableTemporary(cause: unknown): never {
  if (isDiskFull(cause)) throw new Failure(problemsOf(cause), { cause });
  return fail(
    {
      code: 'temporary-directory',
      message: `Temporary files cannot be written: ${messageOf(cause)}.`,
      remedy: 'RUNNER_TEMP, and TMPDIR where it is set, must name existing, writable directories.',
    },
    cause,
  );
}

/**
 * A bracket around a task that needs a directory of its own: gone afterwards, whatever happened. What cannot be removed
 * (a scanner has it open, on Windows) is told and left: it must not decide how a release ends.
 */
export async function withTemporaryDirectory<T>(
  world: Pick<World, 'temporary' | 'info'>,
  task: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = makeTemporary(world, 'publish-npm-');
  // A run that is interrupted ends without coming back here.
  const clear = () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', clear);
  try {
    return await task(directory);
  } finally {
    process.off('exit', clear);
    try {
      clear();
    } catch (thrown) {
      world.info(
        `A temporary directory could not be removed: ${thrown instanceof Error ? thrown.message : thrown}`,
      );
    }
  }
}
