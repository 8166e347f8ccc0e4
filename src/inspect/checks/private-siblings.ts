import { error, type Problem } from '../../problems.ts';
import { isInWorkspace } from '../../release/release.ts';
import { at } from '../at.ts';
import { installedDependencies, isBundled, readSpec } from '../dependencies.ts';
import type { Contents } from '../facts.ts';

/** A dependency on a workspace that is private: it will never be on the registry, and every install fails. */
export function checkPrivateSiblings({ tarball, release }: Contents): Problem[] {
  if (!isInWorkspace(release)) return [];
  const secret = new Set(release.others.filter(({ isPrivate }) => isPrivate).map(({ name }) => name));
  return installedDependencies(tarball.manifest)
    .filter((dependency) => {
      const { name } = readSpec(dependency) ?? {};
      return !dependency.isOptional && secret.has(name ?? '') && !isBundled(tarball, dependency.name);
    })
    .map(({ name, field, range }) =>
      error({
        code: 'dependency-private',
        message: `${release.name} depends on ${name}@${range} (${field}), a private workspace here: ${release.name} could not be installed.`,
        remedy: `Publish ${name} (remove "private" from its package.json), or build it into ${release.name} and make it a devDependency.`,
        ...at(release, name, [field]),
      }),
    );
}
