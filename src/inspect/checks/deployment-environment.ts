import { type Problem, warning } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/** Without an environment of GitHub's nothing but the workflow's own text stands between a push and a release. */
export function checkEnvironment({ job, claims, jobFile }: RunFacts): Problem[] {
  if (job !== 'publish' || !claims || claims.environment !== undefined) return [];
  return [
    warning({
      code: 'environment-missing',
      message:
        'The publishing job has no environment: anyone who can push a branch can change the workflow there and publish from it.',
      remedy:
        'Add "environment: npm" to the job, set the trusted publisher again with npm as its environment, and restrict the environment to release tags under Settings → Environments.',
      ...(jobFile ? inJob(jobFile, jobFile.line) : {}),
    }),
  ];
}
