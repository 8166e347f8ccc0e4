import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Lockfile } from '../lockfile/lockfile.ts';
import { readLockfile, requireInstalledBy } from '../lockfile/read-lockfile.ts';
import { type PolicyFile, readPolicy } from '../policy/policy-file.ts';
import { Failure, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { TrustOptions } from '../trust/fetch-trust.ts';
import { UsageError } from './usage.ts';
import type { TrustFileOptions } from './verify-options.ts';

/** The policy an option names. @throws UsageError */
export async function policyAt(file: string): Promise<PolicyFile> {
  const text = await fileAt('--policy', file);
  return asUsage(() => readPolicy(text.toString('utf8'), file));
}

/** The lock file an option names. @throws UsageError */
export async function lockfileAt(
  option: string,
  { file, registry }: { file: string; registry: Registry },
): Promise<Lockfile> {
  const text = (await fileAt(option, file)).toString('utf8');
  if (option === '--lockfile') asUsage(() => requireInstalledBy(resolve(file)));
  return readLockfile(text, {
    file: relative(process.cwd(), resolve(file)).replaceAll('\\', '/'),
    registry,
  }).catch(toUsage);
}

/** The bytes of the file an option names. @throws UsageError */
export async function fileAt(option: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (thrown) {
    throw new UsageError(`${option} ${path} cannot be read: ${messageOf(thrown)}`);
  }
}

/** What was asked for cannot be meant: its problems, as they would be told of an action. @throws UsageError */
export function toUsage(thrown: unknown): never {
  if (!(thrown instanceof Failure)) throw thrown;
  throw new UsageError(
    thrown.problems
      .map(({ message, remedy, line }) => `${line ? `line ${line}: ` : ''}${message} ${remedy}`)
      .join('\n'),
  );
}

/** A task whose failure is the fault of who asked. @throws UsageError */
export function asUsage<T>(task: () => T): T {
  try {
    return task();
  } catch (thrown) {
    return toUsage(thrown);
  }
}

/** The files whose word is believed, by their absolute paths. */
export function trustFiles(
  options: TrustFileOptions,
): Pick<TrustOptions, 'tufRoot' | 'trustedRoot' | 'npmKeys'> {
  const path = (file: string | undefined) => (file === undefined ? undefined : resolve(file));
  return {
    tufRoot: path(options.tufRoot),
    trustedRoot: path(options.trustedRoot),
    npmKeys: path(options.npmKeys),
  };
}
