import type { GitHub } from '../github/api.ts';
import { fileAtCommit } from '../github/committed-file.ts';
import type { JobFile } from '../github/job-file.ts';
import { type Run, workflowPath } from '../github/run.ts';
import type { World } from '../world.ts';

/**
 * This job in the file of the workflow that was started, or in one that it calls out of the same repository: one round
 * trip, or two. Undefined when it cannot be found or read; a line of the debug log says why.
 */
export async function ownJob(
  world: World,
  { run, github }: { run: Run; github: GitHub },
): Promise<JobFile | undefined> {
  const { job: id, commit, workspace } = run;
  if (id === undefined) return undefined;
  const { readJobFile, workflowsCalledIn } = await import('../github/job-file.ts');
  const reading = async (path: string) => {
    const content = await fileAtCommit(world, { path, commit, workspace, github });
    if (typeof content === 'string') return content;
    world.debug(`${path} cannot be read, so the job is not looked at: ${content.why}`);
    return '';
  };
  const file = workflowPath(run);
  const content = await reading(file);
  const own = readJobFile(content, { file, id });
  if (own) return own;
  const called = await Promise.all(
    workflowsCalledIn(content).map(async (path) => readJobFile(await reading(path), { file: path, id })),
  );
  const [found, ...more] = called.filter((job) => job !== undefined);
  if (found && more.length === 0) return found;
  world.debug(`Which job ${id} is, ${file} and what it calls do not say.`);
  return undefined;
}
