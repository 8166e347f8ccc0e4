import { isAbsolute } from 'node:path';

/** Whether a path leads out of the checkout: such a file is on no branch. */
export function isOutside(path: string): boolean {
  return isAbsolute(path) || path.split(/[\\/]/).includes('..');
}
