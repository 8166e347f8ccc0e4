import { existsSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { type Problem, warning } from '../../problems.ts';
import { isInWorkspace, type WorkspaceRelease } from '../../release/release.ts';
import { at } from '../at.ts';
import type { Contents } from '../facts.ts';

/** Symbolic links of the package: npm leaves them out of a tarball without a word (npm-packlist). */
export function checkLinks({ tarball, release }: Contents): Problem[] {
  if (!isInWorkspace(release)) return [];
  const links = linksBelow(release.directory, release).filter((path) => isWanted(path, { tarball, release }));
  if (links.length === 0) return [];
  return [
    warning({
      code: 'link-left-out',
      message: `npm does not pack symbolic links, so the tarball of ${release.name} lacks ${links.slice(0, 5).join(', ')}${links.length > 5 ? ` and ${links.length - 5} more` : ''}.`,
      remedy: 'Put copies in their place when you build, or leave them out of "files".',
      ...at(release, 'files'),
    }),
  ];
}

type InWorkspace = Contents & { readonly release: WorkspaceRelease };

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

/**
 * Whether a path is asked for: by "files"; or, without it, where other files of its directory were packed and no file says
 * what is ignored.
 */
function isWanted(path: string, { tarball, release: { manifest, directory } }: InWorkspace): boolean {
  const { files } = manifest;
  if (!Array.isArray(files)) {
    const isIgnoring = ['.npmignore', '.gitignore'].some((file) => existsSync(join(directory, file)));
    const isPacked = tarball.files.some((file) => posix.dirname(file) === posix.dirname(path));
    return !path.startsWith('.') && isPacked && !isIgnoring;
  }
  const decisive = files.map(String).findLast((pattern) => matches(path, pattern.replace(/^!/, '')));
  return decisive !== undefined && !decisive.startsWith('!');
}

function matches(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  return path === plain || path.startsWith(`${plain}/`) || minimatch(path, plain);
}
