import { type Problem, warning } from '../../problems.ts';
import { at } from '../at.ts';
import type { Contents } from '../facts.ts';

/** What `require` tries for a path without an extension, or of a directory (nodejs.org/api/modules.html). */
const GUESSES = ['', '.js', '.json', '.node', '/index.js', '/index.json'];

/**
 * Files that package.json points at and the tarball does not have: a build that was not run, or "files" that leaves them
 * out. Patterns are not followed.
 */
export function checkEntryPoints({ tarball: { manifest, files }, release }: Contents): Problem[] {
  const { main, types, typings, bin, exports } = manifest;
  const pointers: [field: string, target: unknown, guesses: readonly string[]][] = [
    ['main', main, GUESSES],
    ['types', types, ['', '.d.ts', '/index.d.ts']],
    ['typings', typings, ['', '.d.ts', '/index.d.ts']],
    ...targetsOf(bin).map((target): [string, unknown, string[]] => ['bin', target, ['']]),
    ...targetsOf(exports).map((target): [string, unknown, string[]] => ['exports', target, ['']]),
  ];
  const present = new Set(files);
  const missing = pointers.filter(([, target, guesses]) => {
    if (typeof target !== 'string' || target === '' || target.includes('*')) return false;
    const path = target.replace(/^\.?\//, '').replace(/\/$/, '');
    return path !== '.' && path !== '' && !guesses.some((guess) => present.has(`${path}${guess}`));
  });
  const named = [...new Set(missing.map(([field, target]) => `${field} ${JSON.stringify(target)}`))];
  if (named.length === 0) return [];
  return [
    warning({
      code: 'entry-missing',
      message: `The package.json of ${release.name} points at files that the tarball does not have: ${named.join(', ')}.`,
      remedy: 'Run the build before packing (build-script, or a step), and check "files" and .npmignore.',
      ...at(release, missing[0]?.[0] ?? 'main'),
    }),
  ];
}

/** Every path in a value of strings, lists and maps, as `bin` and `exports` are. A null hides, and points at nothing. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(targetsOf);
}
