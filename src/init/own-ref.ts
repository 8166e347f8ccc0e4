import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { git } from '../github/git.ts';
import type { World } from '../world.ts';
import type { OwnRef } from './pins.ts';

const Package = v.looseObject({ version: v.string() });

/**
 * The ref by which an emitted workflow uses our own actions: the commit of a clone, with the release it has; else the tag of
 * the release this package is, which is immutable.
 * @param root the directory of our action.yml
 */
export async function ownRef(world: Pick<World, 'run' | 'env'>, root: string): Promise<OwnRef> {
  const { version } = v.parse(Package, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  if (!existsSync(join(root, '.git'))) return { ref: `v${version}`, version: undefined };
  const head = await git(world, root, ['rev-parse', 'HEAD']);
  if (head === undefined) return { ref: `v${version}`, version: undefined };
  const tag = await git(world, root, ['describe', '--tags', '--exact-match', '--match', 'v*.*.*']);
  return { ref: head, version: tag || undefined };
}
