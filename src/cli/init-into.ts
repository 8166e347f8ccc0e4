import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intoWorkflow, type JobGuard, lookInto } from '../init/into-workflow.ts';
import { presentWorkflow } from '../init/present-workflow.ts';
import type { Unfit } from '../init/repository.ts';
import { triggerGuard } from '../init/trigger-guard.ts';
import type { Trigger } from '../init/workflow.ts';
import { messageOf } from '../problems.ts';
import { UsageError } from './usage.ts';

/** A workflow that is there, with the jobs of a release in it. */
export interface Into {
  readonly text: string;
  /** Steps that look as if they published, and stay. */
  readonly doubtful: readonly string[];
  /** Whether what goes has staged versions. */
  readonly stages: boolean;
}

/**
 * Adds the jobs of a release to a workflow that is there.
 * @param emit writes a workflow whose first job has a guard
 * @throws UsageError for one that is not there, or no workflow
 */
export function addedTo(
  cwd: string,
  {
    file,
    emit,
    ...start
  }: {
    file: string;
    emit: (guard: JobGuard) => string;
    trigger: Trigger;
    branch: string;
    refs: readonly string[];
  },
): Into | Unfit {
  try {
    const before = readFileSync(join(cwd, file), 'utf8');
    const guard = triggerGuard(presentWorkflow(before).on, start);
    if ('unfit' in guard) return guard;
    const look = lookInto(before, guard.condition);
    if ('unfit' in look) return look;
    const text = intoWorkflow(before, emit(look));
    return typeof text === 'string' ? { text, doubtful: look.doubtful, stages: look.stages } : text;
  } catch (thrown) {
    throw new UsageError(`--into ${file} cannot be read as a workflow: ${messageOf(thrown)}`);
  }
}

/** What is to be said of a workflow that the jobs were added to. */
export function intoWarnings(
  { doubtful, stages }: Into,
  { file, stage }: { file: string; stage: boolean },
): string[] {
  const staying = doubtful.map(
    (step) =>
      `The step ${JSON.stringify(step)} of ${file} looks as if it publishes, and was left in: remove the part that does by hand.`,
  );
  return stages && !stage
    ? [...staying, `${file} staged versions for a maintainer’s approval until now: add --stage to keep that.`]
    : staying;
}
