import { error, type Problem, warning } from '../../problems.ts';
import type { Facts } from '../facts.ts';

/** The tag, the run's ref and the commit must speak of one thing: the provenance will name the ref and the commit. */
export function checkTag({ inputs, run, tagCommit }: Facts): Problem[] {
  if (run.refType === 'tag') {
    if (run.refName === inputs.tag) return [];
    return [
      error({
        code: 'tag-differs-from-ref',
        message: `The input tag is ${JSON.stringify(inputs.tag)}, but the run is of the tag ${JSON.stringify(run.refName)}.`,
        remedy: 'Leave the input tag out: it is the tag the run was started by.',
      }),
    ];
  }
  if (tagCommit?.kind === 'commit' && tagCommit.commit !== run.commit) {
    return [
      error({
        code: 'tag-not-at-commit',
        message: `The tag ${JSON.stringify(inputs.tag)} is at ${tagCommit.commit}, but the run is of ${run.commit}.`,
        remedy: `Run the workflow on the tag: gh workflow run <file> --ref ${JSON.stringify(inputs.tag)}`,
      }),
    ];
  }
  if (tagCommit?.kind === 'unknown') {
    return [
      warning({
        code: 'tag-not-at-commit',
        message: `Whether the tag ${JSON.stringify(inputs.tag)} is at ${run.commit} could not be found out: ${tagCommit.why}.`,
        remedy: 'Run the workflow on the tag itself, or check out with fetch-tags: true.',
      }),
    ];
  }
  return [];
}
