import { error, type Problem } from '../../problems.ts';
import type { Facts } from '../facts.ts';

/** Where it is asked for, the tag of a release is signed by one of the keys that the default branch allows. */
export function checkSignedTag({ tag, tagSignature, run }: Facts): Problem[] {
  if (tagSignature === undefined || 'by' in tagSignature) return [];
  const name = tag ?? run.refName;
  return [
    error({
      code: 'tag-unsigned',
      message: `The tag ${JSON.stringify(name)} ${tagSignature.why}.`,
      remedy: `Delete it, sign it again (git tag --sign ${JSON.stringify(name)} ${run.commit}) with a key that require-signed-tag’s file has on the default branch, and push it.`,
    }),
  ];
}
