import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { messageOf } from '../../src/problems.ts';
import type { LogEvent } from '../runner/commands.ts';
import { evaluateText } from '../runner/expressions.ts';
import { type Job, runAction, type StepResult } from '../runner/job.ts';
import { toolsOf } from '../runner/job-environment.ts';
import { playScript, stepFailed } from '../runner/script-step.ts';
import { changesetsScript } from './changesets-action.ts';
import { type Contexts, evaluated } from './contexts.ts';
import { NOT_PLAYED, type Playing, tried } from './playing.ts';
import { standIn } from './stand-ins.ts';
import { labelOf, ownAction, type WorkflowStep } from './workflow-file.ts';

/** Plays one step: our own action, the stand-in of somebody else's, or a script. */
export async function playStep(
  playing: Playing,
  { step, runner, contexts }: { step: WorkflowStep; runner: Job; contexts: Contexts },
): Promise<Pick<StepResult, 'exitCode' | 'outputs'>> {
  const tell = (event: LogEvent) => runner.onEvent?.(event);
  const action = ownAction(step);
  const values = tried(playing, labelOf(step), runner.id, () => ({
    env: { ...contexts.env, ...evaluated(step.env, contexts) },
    inputs: evaluated(step.with, contexts),
  }));
  if (values === undefined) return NOT_PLAYED;
  const { env, inputs } = values;
  if (action !== undefined) {
    const built = inputs['package-directory'];
    if (built) meet(playing, nameIn(join(runner.workspace, built)));
    const result = await runAction(
      { ...runner, env },
      {
        action: join(playing.actions, action),
        inputs: { ...inputs, ...playing.sealed(action), ...unsigned(playing, inputs) },
      },
    );
    playing.results.push({ ...result, action });
    Object.assign(contexts.env, result.env);
    if (action === '' && result.outputs['staged']) {
      const decided = playing.decide();
      if (decided === undefined) playing.waiting.add(runner.id);
      else playing.said.add(decided);
    }
    return result;
  }
  const label = labelOf(step);
  const failed = (how: Parameters<typeof stepFailed>[1]) => playing.problems.push(stepFailed(label, how));
  try {
    const { workspace } = runner;
    const temp = join(runner.directory, 'temp');
    const own = changesetsScript({ step, inputs, workspace, env });
    const { standing } = playing;
    const stoodIn = own
      ? [own.said]
      : standIn({ step, inputs, workspace, standing, env: contexts.env, temp });
    for (const sentence of stoodIn) playing.said.add(sentence);
    if (stoodIn.length > 0 && own?.script === undefined) {
      tell({ kind: 'group', text: label });
      tell({ kind: 'endgroup', text: '' });
      return { exitCode: 0, outputs: {} };
    }
    const script = own?.script ?? evaluateText(step.run ?? '', contexts);
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

/** The commit is another here, and nobody has signed a tag of it. */
function unsigned({ said }: Playing, inputs: Readonly<Record<string, string>>): Record<string, string> {
  if (!inputs['require-signed-tag']) return {};
  said.add('The signature of the tag is not checked: the rehearsed commit is an unsigned copy.');
  return { 'require-signed-tag': '' };
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
