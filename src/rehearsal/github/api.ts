import type { Route } from '../net/request.ts';

export const API_HOST = 'api.github.com';

/** The tags of the one repository there is, by name, with their commits. */
export type Tags = ReadonlyMap<string, string>;

/** Files of the repository, by `<commit>:<path>`. */
export type Files = ReadonlyMap<string, string>;

/**
 * The route of GitHub's API that the action asks. https://docs.github.com/rest/commits/commits#get-a-commit: with the
 * media type `sha` the answer is the bare SHA; a ref that is not there gives 422 "No commit found for SHA".
 */
export function apiRoutes({
  repository,
  tags,
  files,
}: {
  repository: string;
  tags: Tags;
  files: Files;
}): Route[] {
  return [
    {
      name: 'github-contents',
      method: 'GET',
      path: /^\/repos\/([^/]+)\/([^/]+)\/contents\/(.+)$/,
      // https://docs.github.com/rest/repos/contents#get-repository-content: with the media type `raw` the bare file.
      answer: ({ url }, [owner, name, path = '']) => {
        const found = files.get(`${url.searchParams.get('ref')}:${path}`);
        if (`${owner}/${name}` !== repository || found === undefined)
          return { status: 404, body: { message: 'Not Found' } };
        return {
          status: 200,
          headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
          body: found,
        };
      },
    },
    {
      name: 'github-commit',
      method: 'GET',
      path: /^\/repos\/([^/]+)\/([^/]+)\/commits\/(.+)$/,
      answer: (_request, [owner, name, ref = '']) => {
        if (`${owner}/${name}` !== repository) return { status: 404, body: { message: 'Not Found' } };
        const commit = tags.get(ref.replace(/^tags\//, ''));
        if (!commit) return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
        return {
          status: 200,
          headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
          body: commit,
        };
      },
    },
  ];
}
