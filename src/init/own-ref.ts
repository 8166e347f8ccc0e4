import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { OwnRef } from './pins.ts';

const Package = v.looseObject({ version: v.string() });

/**
 * The ref by which an emitted workflow uses our own actions: the commit of a clone, with the release it has; else the tag of
 * the release this package is, which is immutable.
 * @param root the directory of our action.yml
 */
export async function ownRef(root: string): Promise<OwnRef> {
  const { version } = v.parse(Package, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  if (!existsSync(join(root, '.git'))) return { ref: `v${version}`, version: undefined };
  try {
    const git = promisify(execFile);
    const head = await git('git', ['rev-parse', 'HEAD'], { cwd: root });
    const tag = await git('git', ['describe', '--tags', '--exact-match', '--match', 'v*.*.*'], {
      cwd: root,
    }).catch(() => ({ stdout: '' }));
    return { ref: head.stdout.trim(), version: tag.stdout.trim() || undefined };
  } catch {
    return { ref: `v${version}`, version: undefined };
  }
}
