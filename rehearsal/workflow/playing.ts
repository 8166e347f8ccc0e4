import { messageOf, type Problem } from '../../src/problems.ts';
import type { Job, StepResult } from '../runner/job.ts';
import { stepFailed } from '../runner/script-step.ts';
import type { Standing } from './stand-ins.ts';
import type { OwnAction, WorkflowFile } from './workflow-file.ts';

/** What a rehearsed workflow is played with. */
export interface WorkflowPlay {
  readonly workflow: WorkflowFile;
  readonly standing: Standing;
  /** The directory of our action.yml. */
  readonly actions: string;
  /** Inputs that tell our actions of the sealed world, by action. */
  sealed(action: OwnAction): Record<string, string>;
  /** A job on a runner of its own. */
  job(
    id: string,
    rest: Pick<Job, 'idToken' | 'writesContents' | 'workspace'> & {
      environment: string | undefined;
      isHosted: boolean;
    },
  ): Job;
  /** Plays the maintainer, where one decides on what is staged. Gives what was done. */
  decide(): string | undefined;
  /** Lets the registry know a package that only the build has named. Gives what was assumed then. */
  meet(name: string): string | undefined;
  /** Fresh; everything of the jobs is below it. */
  readonly directory: string;
}

/** A workflow that is being played, and what has come of it so far. */
export interface Playing extends WorkflowPlay {
  readonly results: (StepResult & { action: OwnAction })[];
  readonly said: Set<string>;
  readonly problems: Problem[];
  /** The jobs that have staged something on which nobody decides, and those that come after them. */
  readonly waiting: Set<string>;
}

/** How a step ends that could not even be started. */
export const NOT_PLAYED = { exitCode: 1, outputs: {} };

/** What expressions come to; undefined for those that cannot be evaluated here, which is a failure of the job. */
export function tried<T>(
  { problems }: Playing,
  label: string,
  job: string,
  evaluate: () => T,
): T | undefined {
  try {
    return evaluate();
  } catch (thrown) {
    problems.push(stepFailed(label, { job, why: messageOf(thrown) }));
    return undefined;
  }
}
