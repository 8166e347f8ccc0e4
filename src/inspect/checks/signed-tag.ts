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
      remedy: `If it lacks a valid signature, delete the tag, create it again signed (git tag --sign ${JSON.stringify(name)} ${run.commit}) with a key that the require-signed-tag file lists on the default branch, and push it. If it could not be checked, fix what kept it from that, and run the job again.`,
    }),
  ];
}
