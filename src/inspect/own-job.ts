import type { GitHub } from '../github/api.ts';
import type { Claims } from '../github/claims.ts';
import { fileAtCommit } from '../github/committed-file.ts';
import { type Run, workflowPath } from '../github/run.ts';
import type { JobFile } from '../github/workflow-job.ts';
import type { World } from '../world.ts';

/** The jobs that may be this one, by their id; and whether one may be in a file that is not looked at. */
export interface Candidates {
  readonly jobs: readonly JobFile[];
  readonly isElsewhere: boolean;
}

/**
 * Looks for this job in the file of the workflow that was started, and in those it calls out of the same repository: one
 * round trip, or two. What cannot be read has none; a line of the debug log says why.
 */
export async function candidates(
  world: World,
  { run, github, hasCheckout }: { run: Run; github: GitHub; hasCheckout: boolean },
): Promise<Candidates> {
  const { job: id, commit } = run;
  const workspace = hasCheckout ? run.workspace : undefined;
  if (id === undefined) return { jobs: [], isElsewhere: false };
  const { callsIn, readJobFile } = await import('../github/workflow-job.ts');
  const reading = async (path: string) => {
    const content = await fileAtCommit(world, { path, commit, workspace, github });
    if (typeof content === 'string') return content;
    world.debug(`${path} cannot be read, so the job is not looked at: ${content.why}`);
    return '';
  };
  const file = workflowPath(run);
  const content = await reading(file);
  const { paths, others } = callsIn(content);
  const jobs = await Promise.all([
    readJobFile(content, { file, id }),
    ...paths.map(async (path) => readJobFile(await reading(path), { file: path, id })),
  ]);
  return { jobs: jobs.filter((job) => job !== undefined), isElsewhere: others };
}

/**
 * The one of the candidates that this job is: the one in the file that its ID token names; without a token the only one,
 * when no other can be meant.
 */
export function ownJob(
  { jobs, isElsewhere }: Candidates,
  { claims, run }: { claims: Claims | undefined; run: Run },
): JobFile | undefined {
  if (!claims) return jobs.length === 1 && !isElsewhere ? jobs[0] : undefined;
  // Only a choice among files of one repository: what it is worth to the registry, the registry decides.
  return jobs.find(({ file }) => claims.job_workflow_ref.startsWith(`${run.repository}/${file}@`));
}
