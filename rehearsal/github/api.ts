import type { Route } from '../net/request.ts';
import { refRoutes } from './refs.ts';
import { releaseRoutes } from './releases.ts';
import type { SealedRepository } from './repository.ts';

export const API_HOST = 'api.github.com';
export const UPLOAD_HOST = 'uploads.github.com';

/**
 * The routes of GitHub's API that the actions ask. https://docs.github.com/rest/commits/commits#get-a-commit: with the
 * media type `sha` the answer is the bare SHA; a ref that is not there gives 422 "No commit found for SHA".
 */
export function apiRoutes(sealed: SealedRepository): Route[] {
  const { name: repository, tags, files, main } = sealed;
  return [
    ...releaseRoutes(sealed),
    ...refRoutes(sealed),
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
      name: 'github-compare',
      method: 'GET',
      path: /^\/repos\/([^/]+)\/([^/]+)\/compare\/(.+)\.\.\.([0-9a-f]{40})$/,
      // https://docs.github.com/rest/commits/commits#compare-two-commits: of a long answer the status alone is given here.
      answer: (_request, [owner, name, base, head = '']) => {
        if (`${owner}/${name}` !== repository || base !== 'main')
          return { status: 404, body: { message: 'Not Found' } };
        return {
          status: 200,
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: { status: main.has(head) ? 'identical' : 'diverged' },
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
