import { error, type Problem, warning } from '../../problems.ts';
import type { Facts, RunFacts } from '../facts.ts';

/** The run of a tag releases what that tag names, and nothing else: the provenance will name the ref. */
export function checkRefOfRun({ tags, run }: RunFacts): Problem[] {
  if (run.refType !== 'tag' || tags.length === 0 || tags.includes(run.refName)) return [];
  return [
    error({
      code: 'tag-differs-from-ref',
      message: `The input tag is ${tags.map((tag) => JSON.stringify(tag)).join(', ')}, but the run is for the tag ${JSON.stringify(run.refName)}.`,
      remedy: 'Leave out the input tag: it defaults to the tag that started the run.',
    }),
  ];
}

/** A tag and the run must speak of one commit: the provenance will name it. */
export function checkTag({ tag, run, tagCommit }: Facts): Problem[] {
  if (tagCommit?.kind === 'commit' && tagCommit.commit !== run.commit) {
    return [
      error({
        code: 'tag-not-at-commit',
        message: `The tag ${JSON.stringify(tag)} is at ${tagCommit.commit}, but the run is for ${run.commit}.`,
        remedy: `Run the workflow on the tag: gh workflow run <file> --ref ${JSON.stringify(tag)}`,
      }),
    ];
  }
  if (tagCommit?.kind === 'unknown') {
    return [
      warning({
        code: 'tag-not-at-commit',
        message: `Could not find out whether the tag ${JSON.stringify(tag)} is at ${run.commit}: ${tagCommit.why}.`,
        remedy: 'Run the workflow on the tag itself, or check out with fetch-tags: true.',
      }),
    ];
  }
  return [];
}
