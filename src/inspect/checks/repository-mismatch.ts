import HostedGitInfo from 'hosted-git-info';
import { error, type Problem, warning } from '../../problems.ts';
import type { Release } from '../../release/release.ts';
import { writtenRepository } from '../../release/repository-field.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/**
 * The registry refuses provenance when `repository.url` is not, to the letter, the repository that signed (E422), and
 * does so only after the provenance has been logged.
 */
export function checkRepository({ release, run }: Facts): Problem[] {
  if (!release) return [];
  const expected = `${run.serverUrl}/${run.repository}`;
  const found = repositoryUrl(release.manifest.repository);
  if (found === expected) return unusualForm(release, expected);
  return [
    error({
      code: 'repository-mismatch',
      message: `${release.name} names ${found ?? 'no repository'} as its repository, but this run is in ${expected}: npm only accepts provenance if the two are the same, including upper and lower case.`,
      remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
      ...at(release, 'repository'),
    }),
  ];
}

/** The web address of a manifest's repository, whichever of npm's forms it is written in. */
function repositoryUrl(repository: unknown): string | undefined {
  const written = writtenRepository(repository);
  if (written === undefined) return undefined;
  const hosted = HostedGitInfo.fromUrl(written);
  return hosted ? `https://${hosted.domain}/${hosted.user}/${hosted.project}` : written;
}

/** Whether npm sends it as the very address that is compared: https or a shorthand, of the repository and nothing in it. */
function isUsual(written: string): boolean {
  if (/#|\/(?:tree|blob)\//.test(written)) return false;
  if (/^(?:git\+)?https:/.test(written)) return !/^[^/]*\/\/[^/]*@/.test(written);
  return !/^[a-z+]+:\/\/|^[^/]+@/.test(written);
}

/**
 * npm sends ssh, git and http addresses as they are written, https ones and shorthands as `git+https:`. The registry is
 * known to compare; what it makes of the former nobody has reported.
 */
function unusualForm(release: Release, expected: string): Problem[] {
  const written = writtenRepository(release.manifest.repository);
  if (written === undefined || isUsual(written)) return [];
  return [
    warning({
      code: 'repository-mismatch',
      message: `${release.name} names its repository as ${written}; the registry might not recognize that as ${expected}.`,
      remedy: `Put into its package.json: \`"repository": {"type": "git", "url": "git+${expected}.git"}\``,
      ...at(release, 'repository'),
    }),
  ];
}
