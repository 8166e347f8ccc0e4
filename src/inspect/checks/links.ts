import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { type Problem, warning } from '../../problems.ts';
import { isInWorkspace, type WorkspaceRelease } from '../../release/release.ts';
import { at } from '../at.ts';
import type { Contents } from './contents.ts';

/** Symbolic links of the package: npm leaves them out of a tarball without a word (npm-packlist). */
export function checkLinks({ release }: Contents): Problem[] {
  if (!isInWorkspace(release)) return [];
  const links = linksBelow(release.directory, release).filter((path) => isWanted(path, release));
  if (links.length === 0) return [];
  return [
    warning({
      code: 'link-left-out',
      message: `npm packs no symbolic links: the tarball of ${release.name} lacks ${links.slice(0, 5).join(', ')}${links.length > 5 ? ` and ${links.length - 5} more` : ''}.`,
      remedy: 'Put copies in their place when you build, or leave them out of "files".',
      ...at(release, 'files'),
    }),
  ];
}

function linksBelow(directory: string, release: WorkspaceRelease): string[] {
  const isOther = release.others.some((other) => other.directory === directory);
  if (isOther) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isSymbolicLink()) return [relative(release.directory, path).replaceAll(sep, '/')];
    const isSearched = entry.isDirectory() && !['node_modules', '.git'].includes(entry.name);
    return isSearched ? linksBelow(path, release) : [];
  });
}

/** Whether "files" asks for a path; without it everything is wanted. */
function isWanted(path: string, { manifest }: WorkspaceRelease): boolean {
  const { files } = manifest;
  if (!Array.isArray(files)) return !path.startsWith('.');
  return files.some((pattern) => {
    const plain = String(pattern)
      .replace(/^\.?\//, '')
      .replace(/\/+$/, '');
    return path === plain || path.startsWith(`${plain}/`) || minimatch(path, plain);
  });
}
