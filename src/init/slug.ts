import type { Manifest } from '../release/manifest.ts';
import { githubRepository, writtenRepository } from '../release/repository-field.ts';
import type { Unfit } from './repository.ts';

/**
 * The repository that every package names, which must be one: the registry compares each package's own field with the
 * provenance.
 */
export function slugOf(
  packages: readonly { readonly manifest: Manifest }[],
  remote: string | undefined,
): string | Unfit {
  const declared = packages.map(({ manifest }) => ({
    name: manifest.name || 'package.json',
    slug: githubRepository(writtenRepository(manifest.repository)),
  }));
  const wanted = githubRepository(remote) ?? declared.find(({ slug }) => slug !== undefined)?.slug;
  const wrong = declared.filter(({ slug }) => slug === undefined || slug !== wanted);
  if (wanted !== undefined && wrong.length === 0) return wanted;
  const url = `git+https://github.com/${wanted ?? 'OWNER/NAME'}.git`;
  const found = wrong.map(({ name, slug }) => `${name} (${slug ?? 'none'})`).join(', ');
  return {
    unfit: `"repository" is not ${wanted ?? 'a GitHub repository'} in the package.json of ${found}.`,
    remedy: `Set "repository": {"type": "git", "url": "${url}"} in each, as the registry compares it with the provenance. Or mark the packages that are not published as private.`,
  };
}

/** Where the code is elsewhere than on GitHub, the workflow would not run, nor would the provenance name it. */
export function foreignRemote(remote: string | undefined): string[] {
  if (remote === undefined || githubRepository(remote) !== undefined) return [];
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(remote)?.[1];
  const where = host === undefined || host.startsWith('.') ? 'a directory' : `on ${host}`;
  return [
    `The git remote origin is ${where}, not on github.com: the workflow only runs, and publishes, where the repository is on GitHub.`,
  ];
}
