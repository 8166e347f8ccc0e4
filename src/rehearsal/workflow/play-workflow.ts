import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { messageOf, type Problem } from '../../problems.ts';
import type { LogEvent } from '../runner/commands.ts';
import { evaluateText } from '../runner/expressions.ts';
import { type Job, runAction, type StepResult } from '../runner/job.ts';
import { toolsOf } from '../runner/job-environment.ts';
import { playScript, stepFailed } from '../runner/script-step.ts';
import { type Contexts, contextsOf, evaluated, type NeededJob, runs } from './contexts.ts';
import { type Standing, standIn } from './stand-ins.ts';
import {
  environmentOf,
  inOrder,
  isHosted,
  labelOf,
  mayRequestIdTokens,
  needsOf,
  ownAction,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
} from './workflow-file.ts';

/** What a rehearsed workflow is played with. */
export interface WorkflowStage {
  readonly workflow: WorkflowFile;
  readonly standing: Standing;
  /** The directory of our action.yml. */
  readonly actions: string;
  /** Inputs that tell our actions of the sealed world, by action. */
  sealed(action: '' | 'pack' | 'verify'): Record<string, string>;
  /** A job on a runner of its own. */
  job(
    id: string,
    rest: Pick<Job, 'idToken' | 'workspace'> & { environment: string | undefined; isHosted: boolean },
  ): Job;
  /** Lets the registry know a package that only the build has named. Gives what was assumed then. */
  meet(name: string): string | undefined;
  /** Fresh; everything of the jobs is below it. */
  readonly directory: string;
}

/** How a workflow ended. */
export interface Played {
  /** What our own actions left, in the order they ran. */
  readonly results: readonly (StepResult & { readonly action: '' | 'pack' | 'verify' })[];
  /** What was not as on GitHub, each said once. */
  readonly said: readonly string[];
  /** Steps of the workflow's own that failed. */
  readonly problems: readonly Problem[];
  readonly isWell: boolean;
}

interface Playing extends WorkflowStage {
  readonly results: (StepResult & { action: '' | 'pack' | 'verify' })[];
  readonly said: Set<string>;
  readonly problems: Problem[];
}

/** Plays every job of a workflow, step by step, each after those it needs. */
export async function playWorkflow(stage: WorkflowStage): Promise<Played> {
  const playing: Playing = { ...stage, results: [], said: new Set(), problems: [] };
  const done: Record<string, NeededJob> = {};
  for (const [id, job] of inOrder(stage.workflow)) {
    const needs = Object.fromEntries(
      needsOf(job).flatMap((need) => (done[need] ? [[need, done[need]] as const] : [])),
    );
    done[id] = await playJob(playing, { id, job, needs });
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
  const idToken = mayRequestIdTokens(job, playing.workflow);
  const runner = playing.job(id, {
    idToken,
    workspace,
    environment: environmentOf(job),
    isHosted: isHosted(job),
  });
  const temp = join(runner.directory, 'temp');
  const contexts = contextsOf({
    run: runner.run,
    needs,
    env: {},
    workspace,
    temp,
    secrets: secretsOf(playing),
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
    if (step.id !== undefined)
      contexts.steps[step.id] = { outputs: ended.outputs, outcome, conclusion: outcome };
    wentWell &&= outcome === 'success';
  }
  if (!wentWell) return failure;
  const outputs = tried(playing, 'outputs', id, () => evaluated(job.outputs, contexts));
  return outputs === undefined ? failure : { result: 'success', outputs };
}

/** How a step ends that could not even be started. */
const NOT_PLAYED = { exitCode: 1, outputs: {} };

/** What expressions come to; undefined for those that cannot be evaluated here, which is a failure of the job. */
function tried<T>({ problems }: Playing, label: string, job: string, evaluate: () => T): T | undefined {
  try {
    return evaluate();
  } catch (thrown) {
    problems.push(stepFailed(label, { job, why: messageOf(thrown) }));
    return undefined;
  }
}

/** What the workflow calls its secrets, each with a value that is none. */
function secretsOf({ workflow, said }: Playing): Record<string, string> {
  const names = [...JSON.stringify(workflow).matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
  const others = names.filter((name) => name !== 'GITHUB_TOKEN');
  if (others.length > 0) said.add(`Secrets are made up here: ${[...new Set(others)].join(', ')}.`);
  return {
    ...Object.fromEntries(others.map((name) => [name, 'rehearsed-secret'])),
    GITHUB_TOKEN: 'ghs_rehearsal',
  };
}

async function playStep(
  playing: Playing,
  { step, runner, contexts }: { step: WorkflowStep; runner: Job; contexts: Contexts },
): Promise<Pick<StepResult, 'exitCode' | 'outputs'>> {
  const tell = (event: LogEvent) => runner.onEvent?.(event);
  const action = ownAction(step);
  const given = tried(playing, labelOf(step), runner.id, () => ({
    env: { ...contexts.env, ...evaluated(step.env, contexts) },
    inputs: evaluated(step.with, contexts),
  }));
  if (given === undefined) return NOT_PLAYED;
  const { env, inputs } = given;
  if (action !== undefined) {
    const built = inputs['package-directory'];
    if (built) meet(playing, nameIn(join(runner.workspace, built)));
    const result = await runAction(
      { ...runner, env },
      { action: join(playing.actions, action), inputs: { ...inputs, ...playing.sealed(action) } },
    );
    playing.results.push({ ...result, action });
    Object.assign(contexts.env, result.env);
    return result;
  }
  const label = labelOf(step);
  const failed = (how: Parameters<typeof stepFailed>[1]) => playing.problems.push(stepFailed(label, how));
  try {
    const { workspace } = runner;
    const stoodIn = standIn({ step, inputs, workspace, standing: playing.standing });
    for (const sentence of stoodIn) playing.said.add(sentence);
    if (stoodIn.length > 0) {
      tell({ kind: 'group', text: label });
      tell({ kind: 'endgroup', text: '' });
      return { exitCode: 0, outputs: {} };
    }
    const script = evaluateText(step.run ?? '', contexts);
    const cwd = join(workspace, step['working-directory'] ?? '.');
    const result = await playScript({ ...runner, env }, { label, script, cwd });
    for (const sentence of toolsOf(runner).passedOver()) playing.said.add(sentence);
    Object.assign(contexts.env, result.env);
    if (result.exitCode !== 0) failed({ job: runner.id, ...result });
    return result;
  } catch (thrown) {
    tell({ kind: 'error', text: messageOf(thrown), properties: {} });
    failed({ job: runner.id, why: messageOf(thrown) });
    return NOT_PLAYED;
  }
}

function meet(playing: Playing, name: string | undefined): void {
  const assumed = name === undefined ? undefined : playing.meet(name);
  if (assumed !== undefined) playing.said.add(assumed);
}

/** The name of the package in a directory; undefined when there is none, which the action will say. */
function nameIn(directory: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    return v.parse(v.looseObject({ name: v.string() }), manifest).name;
  } catch {
    return undefined;
  }
}
