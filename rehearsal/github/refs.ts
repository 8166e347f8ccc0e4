import { createHash } from 'node:crypto';
import type { Route } from '../net/request.ts';
import { json, NOT_FOUND, REPOSITORY, type SealedRepository } from './repository.ts';

/**
 * The routes of GitHub's API that say what a ref is. https://docs.github.com/rest/git/refs#get-a-reference and, with the text
 * that was signed beside the signature, https://docs.github.com/rest/git/tags#get-a-tag
 */
export function refRoutes({ tags, tagObjects, main }: SealedRepository): Route[] {
  return [
    {
      name: 'github-ref',
      method: 'GET',
      path: new RegExp(`^${REPOSITORY}/git/ref/heads/(.+)$`),
      answer: (_request, [, , branch]) => {
        const head = branch === 'main' ? [...main].at(-1) : undefined;
        return head
          ? json(200, { ref: `refs/heads/${branch}`, object: { type: 'commit', sha: head } })
          : NOT_FOUND;
      },
    },
    {
      name: 'github-ref',
      method: 'GET',
      path: new RegExp(`^${REPOSITORY}/git/ref/tags/(.+)$`),
      answer: (_request, [, , tag = '']) => {
        const [object, commit] = [tagObjects.get(tag), tags.get(tag)];
        if (!commit) return NOT_FOUND;
        const target =
          object === undefined ? { type: 'commit', sha: commit } : { type: 'tag', sha: idOfTag(object) };
        return json(200, { ref: `refs/tags/${tag}`, object: target });
      },
    },
    {
      name: 'github-ref',
      method: 'GET',
      path: new RegExp(`^${REPOSITORY}/git/tags/([0-9a-f]{40})$`),
      answer: (_request, [, , sha]) => {
        const object = [...tagObjects.values()].find((text) => idOfTag(text) === sha);
        if (object === undefined) return NOT_FOUND;
        const at = object.search(/^-----BEGIN /m);
        const [payload, signature] = at < 0 ? [null, null] : [object.slice(0, at), object.slice(at)];
        return json(200, { sha, verification: { verified: false, reason: 'unknown', payload, signature } });
      },
    },
  ];
}

/** As git names the object. */
function idOfTag(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`tag ${bytes.length}\0`).update(bytes).digest('hex');
}
