import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../problems.ts';
import { parseManifest } from './manifest.ts';
import { requireVersion, type WorkspaceRelease } from './release.ts';
import { parseTag } from './tag.ts';
import { listWorkspaces, relativeDirectory } from './workspaces.ts';

/**
 * Finds the workspace a tag names, by whole names.
 * @param root the root of the workspaces, absolute
 * @param checkout the directory GitHub takes paths in annotations to be relative to, absolute
 * @throws Failure `tag-not-a-release`, `workspace-not-found` with the list of those there are, `workspace-duplicate`,
 *   `workspaces-unreadable`, `manifest-invalid`, `version-mismatch`
 */
export async function resolve({
  tag,
  root,
  checkout,
}: {
  tag: string;
  root: string;
  checkout: string;
}): Promise<WorkspaceRelease> {
  const tagged = parseTag(tag);
  const workspaces = await listWorkspaces(root);
  const found = workspaces.find((workspace) => workspace.name === tagged.name);
  const names = workspaces.map(({ name }) => name).sort();
  if (!found) {
    return fail({
      code: 'workspace-not-found',
      message: `There is no workspace named ${tagged.name}; there are: ${names.join(', ')}.`,
      remedy: `Delete the tag (git push --delete origin ${JSON.stringify(tag)}) and push one that names a package of the list, or correct working-directory.`,
    });
  }
  const path = relativeDirectory(checkout, found.directory);
  const file = path === '.' ? 'package.json' : `${path}/package.json`;
  const text = await readFile(join(found.directory, 'package.json'), 'utf8');
  const manifest = parseManifest(text, file);
  requireVersion({ tagged, manifest, file, text });
  return { ...tagged, tag, root, directory: found.directory, manifest, source: { file, text } };
}
