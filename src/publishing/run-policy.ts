import type { Claims } from '../github/claims.ts';
import { USUAL_EVENTS } from '../github/events.ts';
import { type Run, workflowPath } from '../github/run.ts';
import type { Policy } from '../policy/policy.ts';

/** How long, in ms, a run may take from its provenance to its proof: GitHub's longest job. */
const LONGEST_JOB = 6 * 60 * 60 * 1000;

/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
export function policyOfRun({
  run,
  claims,
  anyRun,
  now,
}: {
  run: Run;
  claims: Claims;
  anyRun: boolean;
  now: number;
}): Policy {
  const own = claims.job_workflow_ref === claims.workflow_ref;
  return {
    repository: `${run.serverUrl}/${run.repository}`,
    repositoryId: run.repositoryId,
    ownerId: run.ownerId,
    commit: run.commit,
    ref: run.ref,
    workflow: workflowPath(run),
    ...(own ? {} : { signer: `${run.serverUrl}/${claims.job_workflow_ref}` }),
    events: anyRun ? [...new Set([...USUAL_EVENTS, run.event])] : [run.event],
    runner: run.runnerEnvironment === 'self-hosted' ? 'self-hosted' : 'github-hosted',
    ...(anyRun
      ? {}
      : {
          run: { id: run.id, attempt: run.attempt },
          loggedWithin: { ms: LONGEST_JOB, now, words: 'by this run' },
        }),
    allowLegacyCertificate: false,
  };
}
