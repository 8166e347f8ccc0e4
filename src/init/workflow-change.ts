import { buildOfHollow } from './hollow-job.ts';
import {
  looksPublishing,
  type PresentJob,
  type PresentStep,
  type PresentWorkflow,
  type Superfluous,
  superfluousOfStep,
  tokensIn,
} from './present-workflow.ts';
import type { Unfit } from './repository.ts';

/** What changes in a workflow that publishes by itself, so that other jobs can do it. */
export interface WorkflowChange {
  readonly superfluous: readonly Superfluous[];
  /** The jobs that the first of the others has to wait for: those that what goes has waited for, or was in. */
  readonly needs: readonly string[];
  /** Under which it runs: the conditions of what goes. */
  readonly conditions: readonly string[];
  /** What a job that goes has built with. */
  readonly build: readonly string[];
  /** Steps that look as if they published, and stay. */
  readonly doubtful: readonly string[];
  /** Whether what goes has staged versions, in place of publishing them. */
  readonly stages: boolean;
}

/** What is to change in a workflow, or why that cannot be told. */
export function workflowChange(workflow: PresentWorkflow, text: string): WorkflowChange | Unfit {
  const ofJobs = Object.entries(workflow.jobs).map(([id, job]) => changeOfJob(id, { job, workflow, text }));
  const conditions = [...new Set(ofJobs.flatMap((one) => one.conditions))];
  const unclear = conditions.find((one) => /\b(?:steps|env|matrix|runner|job|hashFiles)\b/.test(one));
  if (unclear !== undefined)
    return {
      unfit: `What publishes here has a condition that another job cannot evaluate: ${unclear}.`,
      remedy:
        'Add the jobs by hand (init --print shows them), or leave out --into to write a separate workflow.',
    };
  const publishing = ofJobs.filter(({ superfluous }) => superfluous.length > 0);
  // What is for all jobs goes only where no other job could want it.
  const isAlone = publishing.length > 0 && publishing.length === ofJobs.length;
  const granted = publishing.length > 0 ? grantIn(workflow.permissions, [], 'every job') : [];
  const ofAll = isAlone ? [...granted, ...tokensIn(workflow.env, [])] : [];
  const removed = ofJobs.flatMap((one) => (one.isGone ? [one.id] : []));
  return {
    superfluous: [...ofAll, ...ofJobs.flatMap((one) => one.superfluous)],
    needs: [...new Set(publishing.flatMap((one) => one.needs))].filter((id) => !removed.includes(id)),
    conditions,
    build: publishing.flatMap((one) => one.build),
    doubtful: ofJobs.flatMap((one) => one.doubtful),
    stages: ofJobs.some((one) => one.stages),
  };
}

interface JobChange extends WorkflowChange {
  readonly id: string;
  readonly isGone: boolean;
}

function changeOfJob(
  id: string,
  { job, workflow, text }: { job: PresentJob; workflow: PresentWorkflow; text: string },
): JobChange {
  const at = ['jobs', id];
  const steps = job.steps.map((step, index) => ({
    step,
    index,
    superfluous: isAsked(step, text) ? [] : superfluousOfStep(step, [...at, 'steps', index]),
  }));
  const inSteps = steps.flatMap(({ superfluous }) => superfluous);
  const doubtful = steps.flatMap(({ step, superfluous }) =>
    superfluous.length === 0 && looksPublishing(step)
      ? [step.name ?? step.run?.split('\n')[0] ?? step.uses?.replace(/@.*/, '') ?? id]
      : [],
  );
  const stages = steps.some(
    ({ step, superfluous }) => superfluous.length > 0 && /\bstage publish\b/.test(step.run ?? ''),
  );
  const none = { id, isGone: false, superfluous: [], needs: [], conditions: [], build: [], doubtful, stages };
  if (inSteps.length === 0) return none;
  const whole = steps.filter(({ superfluous }) => superfluous.some(({ what }) => what === 'publish-step'));
  const conditions = whole.flatMap(({ step }) => conditionIn(step.if));
  const isNeeded = Object.values(workflow.jobs).some(({ needs }) => needs.includes(id));
  const build =
    isNeeded || whole.length === 0
      ? undefined
      : buildOfHollow(
          job,
          whole.map(({ index }) => index),
        );
  const tokens = inSteps.filter(({ what }) => what === 'token');
  if (build) {
    const superfluous: Superfluous[] = [
      ...tokens,
      ...tokensIn(job.env, at),
      { path: at, what: 'job', name: id },
    ];
    return {
      ...none,
      isGone: true,
      superfluous,
      needs: job.needs,
      conditions: [...conditionIn(job.if), ...conditions],
      build,
    };
  }
  return { ...none, superfluous: [...grantIn(job.permissions, at, id), ...inSteps], needs: [id], conditions };
}

/** Whether something else in the workflow asks for what a step has put out. */
function isAsked({ id }: PresentStep, text: string): boolean {
  return (
    id !== undefined && new RegExp(`\\bsteps\\.${id}\\.`).test(text) && !text.includes('changesets/action')
  );
}

function conditionIn(condition: unknown): string[] {
  if (condition === undefined) return [];
  const text = String(condition).trim();
  return [/^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() ?? text];
}

function grantIn(permissions: unknown, at: readonly string[], name: string): Superfluous[] {
  const isGranted = typeof permissions === 'object' && permissions !== null && 'id-token' in permissions;
  return isGranted ? [{ path: [...at, 'permissions', 'id-token'], what: 'id-token', name }] : [];
}
