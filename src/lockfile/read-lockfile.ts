import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fail, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { Lockfile, LockfileAt } from './lockfile.ts';
import { readPackageLock } from './package-lock.ts';

/**
 * Reads a lock file, by its name: npm's package-lock.json and npm-shrinkwrap.json, pnpm's pnpm-lock.yaml.
 * @param file relative to the checkout: links are judged from its directory, and messages name it this way
 * @throws Failure `lockfile-invalid`
 */
export async function readLockfile(
  text: string,
  { file, registry }: { file: string; registry: Registry },
): Promise<Lockfile> {
  const name = basename(file);
  try {
    const lockfile = await read(text, { name, registry, directory: directoryOf(file) });
    // Of nothing at all nothing is proven, and a file that lists nothing may be the wrong one.
    if (lockfile.locked.length + lockfile.unverifiable.length === 0) throw new Error('it lists no package');
    return lockfile;
  } catch (cause) {
    return fail(
      {
        code: 'lockfile-invalid',
        message: `The lock file ${file} cannot be read: ${messageOf(cause)}.`,
        remedy: 'Give a package-lock.json (version 2 or 3) or a pnpm-lock.yaml (version 6 or 9).',
        file,
      },
      cause,
    );
  }
}

/** The directory of a lock file, relative to the checkout; for one outside it, its own directory counts as the root. */
function directoryOf(file: string): string {
  const isElsewhere = isAbsolute(file) || file.split('/').includes('..');
  return isElsewhere ? '' : dirname(file);
}

/**
 * npm installs by npm-shrinkwrap.json where there is one, whatever the package-lock.json beside it says.
 * @param path of the lock file
 * @throws Failure `lockfile-invalid`
 */
export function requireInstalledBy(path: string): void {
  if (basename(path) !== 'package-lock.json' || !existsSync(join(dirname(path), 'npm-shrinkwrap.json')))
    return;
  fail({
    code: 'lockfile-invalid',
    message: `There is an npm-shrinkwrap.json beside ${basename(path)}, and npm installs from that one.`,
    remedy: 'Verify npm-shrinkwrap.json, or remove it.',
  });
}

async function read(text: string, { name, ...at }: LockfileAt & { name: string }): Promise<Lockfile> {
  if (name.endsWith('.json')) return readPackageLock(text, at);
  if (!/\.ya?ml$/.test(name)) throw new Error('it is neither a package-lock.json nor a pnpm-lock.yaml');
  const { readPnpmLock } = await import('./pnpm-lock.ts');
  return readPnpmLock(text, at);
}
