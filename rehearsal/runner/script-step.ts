import { error, type Problem } from '../../src/problems.ts';
import type { LogEvent } from './commands.ts';
import { type Job, runScript, type StepResult } from './job.ts';

/** How many of its last lines are told of a step that failed. */
const LAST_LINES = 15;

/**
 * Runs a `run:` step under its label. What the script prints is lines and no more: the stages of a rehearsal are those of
 * the steps and the actions, whatever a script calls a group, and its problems those they have found.
 */
export async function playScript(
  job: Job,
  { label, script, cwd }: { label: string; script: string; cwd: string },
): Promise<StepResult> {
  const tell = (event: LogEvent) => job.onEvent?.(event);
  tell({ kind: 'group', text: label });
  try {
    const result = await runScript({ ...job, onEvent: (event) => tell(asLine(event)) }, { script, cwd });
    if (result.exitCode !== 0)
      tell({ kind: 'error', text: `The step ended with exit status ${result.exitCode}.`, properties: {} });
    return result;
  } finally {
    tell({ kind: 'endgroup', text: '' });
  }
}

function asLine(event: LogEvent): LogEvent {
  if (event.kind === 'group') return { kind: 'line', text: event.text };
  if (event.kind === 'endgroup' || event.kind === 'command') return { kind: 'debug', text: event.text };
  return 'properties' in event ? { ...event, properties: {} } : event;
}

/**
 * That a step failed, with its last lines.
 * @param label what the step is called
 * @param why when it could not even be run
 */
export function stepFailed(
  label: string,
  { job, exitCode, log = [], why }: { job: string; why?: string } & Partial<StepResult>,
): Problem {
  const lines = log.filter(({ kind }) => kind !== 'debug').map(({ text }) => text);
  const last = lines.slice(-LAST_LINES).join('\n');
  const how = why === undefined ? `ended with exit status ${exitCode}` : `failed: ${why}`;
  return error({
    code: 'step-failed',
    message: `The step ${JSON.stringify(label)} of the job ${job} ${how}.${last && `\n${last}`}`,
    remedy:
      'Fix it, and rehearse again. A step that needs the network or another machine cannot be rehearsed.',
  });
}
