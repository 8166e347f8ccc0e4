import { type Problem, warning } from '../../problems.ts';
import type { Facts } from '../facts.ts';

/** A commit that the default branch does not have may never have been reviewed; or it is of a maintenance line. */
export function checkDefaultBranch({ defaultBranch, run, release, packument }: Facts): Problem[] {
  if (!defaultBranch || defaultBranch.hasCommit) return [];
  if (release && packument?.version(release.version)) return [];
  return [
    warning({
      code: 'commit-off-default-branch',
      message: `The commit ${run.commit} is not on ${defaultBranch.name}, the default branch: it may have skipped the reviews and checks of that branch.`,
      remedy: `On a maintenance branch, there is nothing to do. Otherwise, merge it into ${defaultBranch.name}, and next time push that branch before the tag. "fail-on: warning" stops such a release before it is published.`,
    }),
  ];
}
