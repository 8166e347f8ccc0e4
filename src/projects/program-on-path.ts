import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail } from '../problems.ts';
import type { Environment } from '../world.ts';
import type { Manager } from './manager.ts';

/**
 * The path of a manager's program: the first of its name on the PATH. No shell runs it, so on Windows only an `.exe` serves.
 * @throws Failure `manager-not-found`
 */
export function programOnPath(
  env: Environment,
  { name, title, setUp }: Pick<Manager, 'name' | 'title' | 'setUp'>,
): string {
  const file = executable(name);
  const found = directoriesOnPath(env)
    .map((directory) => join(directory, file))
    .find(isProgram);
  if (found !== undefined) return found;
  return fail({
    code: 'manager-not-found',
    message: `The project uses ${title}, but ${file} is not on the PATH of this job.`,
    remedy: `${setUp}; or set the input package-manager to another manager.`,
  });
}

/** The directories of PATH, in order. */
export function directoriesOnPath(env: Environment): string[] {
  return (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((directory) => directory !== '');
}

/** What the file of a program is called on this machine. */
export function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
