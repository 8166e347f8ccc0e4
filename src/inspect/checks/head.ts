import { error, type Problem, warning } from '../../problems.ts';
import type { RunFacts } from '../facts.ts';

/** The provenance says GITHUB_SHA whatever was checked out; so what was checked out must be that. */
export function checkHead({ head, run, packsHere }: RunFacts): Problem[] {
  if (head === run.commit) return [];
  if (head !== undefined) {
    return [
      error({
        code: 'head-differs',
        message: `The checkout is at ${head}, but the run, and therefore the provenance, is for ${run.commit}.`,
        remedy: 'Remove "ref:" from the checkout step, and commit nothing in the job before this step.',
      }),
    ];
  }
  if (!packsHere) return [];
  return [
    warning({
      code: 'head-differs',
      message: `Could not find out whether the checkout is at ${run.commit}: git cannot read it.`,
      remedy: 'Install git in the job before actions/checkout, so that the checkout is a git repository.',
    }),
  ];
}
