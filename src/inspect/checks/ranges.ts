import { relative } from 'node:path';
import { error, type Problem } from '../../problems.ts';
import { at } from '../at.ts';
import {
  bundledNames,
  type Dependency,
  installedDependencies,
  isBundled,
  readSpec,
} from '../dependencies.ts';
import type { Contents } from '../facts.ts';

/** Ranges that mean something in this checkout only: every install of the package fails (EUNSUPPORTEDPROTOCOL, ENOENT). */
export function checkRanges({ tarball, release }: Contents): Problem[] {
  const { manifest, files } = tarball;
  const bundled = bundledNames(manifest).filter((name) => isBundled(tarball, name));
  const wrong = installedDependencies(manifest).flatMap((dependency) => {
    // What the tarball brings with it npm takes from there, whatever the range.
    if (bundled.includes(dependency.name)) return [];
    const why = whyNowhereElse(dependency, files);
    return why === undefined ? [] : [{ ...dependency, why }];
  });
  const [first] = wrong;
  if (!first) return [];
  const listed = wrong.map(({ field, name, range, why }) => `${field} ${name}@${range} (${why})`).join('; ');
  return [
    error({
      code: 'dependency-unusable',
      message: `The packed package.json of ${release.name} has ranges that cannot be installed elsewhere: ${listed}.`,
      remedy:
        'Use a version range such as ^1.2.0 instead; or pack with the package manager that resolves the protocol (pnpm pack, yarn pack), and hand over the tarball.',
      ...at(release, first.name, [first.field]),
    }),
  ];
}

function whyNowhereElse(dependency: Dependency, files: readonly string[]): string | undefined {
  const spec = readSpec(dependency);
  if (!spec) return 'npm does not know this protocol';
  if (spec.type !== 'file' && spec.type !== 'directory') return undefined;
  const path = relative('/', String(spec.fetchSpec)).replaceAll('\\', '/');
  const isPacked = files.includes(path) || files.includes(`${path}/package.json`);
  const leaves = /^(?:file:)?(?:\.\.[/\\]|[/\\~]|[a-z]:)/i.test(dependency.range);
  return isPacked && !leaves ? undefined : 'it is not in the tarball';
}
