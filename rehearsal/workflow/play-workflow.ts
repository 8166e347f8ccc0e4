import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/problems.ts';
import { jobToken, type StepResult } from '../runner/job.ts';
import { MADE_UP_SECRET } from '../runner/manager-stand-in.ts';
import { contextsOf, evaluated, type NeededJob, runs } from './contexts.ts';
import { playStep } from './play-step.ts';
import { NOT_PLAYED, type Playing, tried, type WorkflowPlay } from './playing.ts';
import {
  environmentOf,
  inOrder,
  isHosted,
  labelOf,
  mayWrite,
  needsOf,
  type OwnAction,
  type WorkflowJob,
} from './workflow-file.ts';

/** How a workflow ended. */
export interface Played {
  /** What our own actions left, in the order they ran. */
  readonly results: readonly (StepResult & { readonly action: OwnAction })[];
  /** What was not as on GitHub, each said once. */
  readonly said: readonly string[];
  /** Steps of the workflow's own that failed. */
  readonly problems: readonly Problem[];
  readonly isWell: boolean;
}

/** Plays every job of a workflow, step by step, each after those it needs. */
export async function playWorkflow(stage: WorkflowPlay): Promise<Played> {
  const playing: Playing = { ...stage, results: [], said: new Set(), problems: [], waiting: new Set() };
  const done: Record<string, NeededJob> = {};
  for (const { id, why } of stage.workflow.unplayed) {
    done[id] = { result: 'success', outputs: {} };
    playing.said.add(`The job ${id} ${why}: it is skipped and counts as successful.`);
  }
  for (const [id, job] of inOrder(stage.workflow)) {
    const needs = Object.fromEntries(
      needsOf(job).flatMap((need) => (done[need] ? [[need, done[need]] as const] : [])),
    );
    if (needsOf(job).some((need) => playing.waiting.has(need))) {
      playing.waiting.add(id);
      done[id] = { result: 'skipped', outputs: {} };
      playing.said.add(
        `The job ${id} waits for the approval of what is staged: --approve or --reject plays the maintainer.`,
      );
    } else done[id] = await playJob(playing, { id, job, needs });
  }
  const isWell = Object.values(done).every(({ result }) => result !== 'failure');
  const { results, said, problems } = playing;
  return { results, said: [...said], problems, isWell };
}

async function playJob(
  playing: Playing,
  { id, job, needs }: { id: string; job: WorkflowJob; needs: Record<string, NeededJob> },
): Promise<NeededJob> {
  const workspace = join(playing.directory, `job-${id}`, 'checkout');
  mkdirSync(workspace, { recursive: true });
  const { workflow } = playing;
  const runner = playing.job(id, {
    idToken: mayWrite('id-token', { job, workflow }),
    writesContents: mayWrite('contents', { job, workflow }),
    workspace,
    environment: environmentOf(job),
    isHosted: isHosted(job),
  });
  const temp = join(runner.directory, 'temp');
  const token = jobToken(runner);
  const contexts = contextsOf({
    run: runner.run,
    needs,
    env: {},
    workspace,
    temp,
    token,
    secrets: secretsOf(playing, token),
  });
  const isWell = Object.values(needs).every(({ result }) => result === 'success');
  const failure: NeededJob = { result: 'failure', outputs: {} };
  const starts = tried(playing, 'if', id, () => runs(job.if, { contexts, isWell }));
  if (starts !== true) return starts === undefined ? failure : { result: 'skipped', outputs: {} };
  const env = tried(playing, 'env', id, () => evaluated({ ...playing.workflow.env, ...job.env }, contexts));
  if (env === undefined) return failure;
  Object.assign(contexts.env, env);
  let wentWell = true;
  for (const step of job.steps) {
    const isDue = tried(playing, labelOf(step), id, () => runs(step.if, { contexts, isWell: wentWell }));
    if (isDue === false) continue;
    const ended = isDue ? await playStep(playing, { step, runner, contexts }) : NOT_PLAYED;
    const outcome = ended.exitCode === 0 ? 'success' : 'failure';
    const conclusion = step['continue-on-error'] ? 'success' : outcome;
    if (step.id !== undefined) contexts.steps[step.id] = { outputs: ended.outputs, outcome, conclusion };
    wentWell &&= conclusion === 'success';
  }
  if (!wentWell) return failure;
  const outputs = tried(playing, 'outputs', id, () => evaluated(job.outputs, contexts));
  return outputs === undefined ? failure : { result: 'success', outputs };
}

/** What the workflow calls its secrets, each with a value that is none. */
function secretsOf({ workflow, said }: Playing, token: string): Record<string, string> {
  const names = [...JSON.stringify(workflow).matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
  const others = names.filter((name) => name !== 'GITHUB_TOKEN');
  if (others.length > 0) said.add(`These secrets have made-up values: ${[...new Set(others)].join(', ')}.`);
  return {
    ...Object.fromEntries(others.map((name) => [name, MADE_UP_SECRET])),
    GITHUB_TOKEN: token,
  };
}
