import { error, type Problem } from '../problems.ts';
import type { Facts } from './facts.ts';

/** The provenance says GITHUB_SHA whatever was checked out; so what was checked out must be that. */
export function checkHead({ head, run }: Facts): Problem[] {
  if (head === undefined || head === run.commit) return [];
  return [
    error({
      code: 'head-differs',
      message: `The checkout is at ${head}, but the run, and so the provenance, is of ${run.commit}.`,
      remedy: 'Remove "ref:" from the checkout step, and commit nothing in the job before this step.',
    }),
  ];
}
