import { type Problem, warning } from '../problems.ts';
import type { Facts } from './facts.ts';

/** A commit that the default branch does not have may never have been reviewed; or it is of a maintenance line. */
export function checkDefaultBranch({ defaultBranch, run }: Facts): Problem[] {
  if (!defaultBranch || defaultBranch.hasCommit) return [];
  return [
    warning({
      code: 'commit-off-default-branch',
      message: `The commit ${run.commit} is not on ${defaultBranch.name}, the default branch: it need not have been through its reviews and checks.`,
      remedy: `On a maintenance line there is nothing to do. Otherwise delete the tag, merge the commit into ${defaultBranch.name}, and tag it there.`,
    }),
  ];
}
