import HostedGitInfo from 'hosted-git-info';

/** What a manifest's `repository` says, whichever of npm's two forms it has: a text, or an object with a `url`. */
export function writtenRepository(repository: unknown): string | undefined {
  const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
  const written = isObject ? repository.url : repository;
  return typeof written === 'string' && written !== '' ? written : undefined;
}

/** `owner/name` when an address, or npm's shorthand, is of a repository on GitHub. */
export function githubRepository(address: string | undefined): string | undefined {
  const hosted = address ? HostedGitInfo.fromUrl(address) : undefined;
  return hosted?.type === 'github' ? `${hosted.user}/${hosted.project}` : undefined;
}
