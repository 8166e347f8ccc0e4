import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { glob } from 'glob';
import { type PublishingJob, publishingJobIn } from '../github/publishing-job.ts';
import { readJobFile } from '../github/workflow-job.ts';
import type { RunFacts } from '../inspect/facts.ts';
import { inspectWorkflowFile } from '../inspect/inspect.ts';
import { error, messageOf, type Problem, warning } from '../problems.ts';

/** The workflow that publishes, and what is wrong with it. */
export interface WorkflowHealth {
  /** Relative to the repository; undefined where there is none. */
  readonly file: string | undefined;
  readonly job: PublishingJob | undefined;
  readonly problems: readonly Problem[];
}

const DIRECTORY = '.github/workflows';

/**
 * Looks at the workflow that publishes.
 * @param root of the repository, absolute
 * @param given relative to the root; left out, the one that uses the publish action
 * @param facts of a run of it, as far as they can be known before there is one
 */
export async function workflowHealth(
  root: string,
  { given, facts }: { given: string | undefined; facts: RunFacts },
): Promise<WorkflowHealth> {
  const found = given === undefined ? await publishing(root) : [given];
  const [file, ...others] = found;
  if (file === undefined) return { file, job: undefined, problems: [noWorkflow()] };
  const { text, job, problems } = read(root, file);
  const ofJob = job && readJobFile(text, { file, id: job.id });
  const several = others.length === 0 ? [] : [severalPublish([file, ...others])];
  const weak = ofJob ? inspectWorkflowFile({ ...facts, jobFile: ofJob }) : [];
  const open = job && job.environment === undefined ? [withoutEnvironment(file)] : [];
  return { file, job, problems: [...problems, ...several, ...open, ...weak] };
}

async function publishing(root: string): Promise<string[]> {
  const names = await glob('*.{yml,yaml}', { cwd: join(root, DIRECTORY), posix: true });
  return names.sort().flatMap((name) => {
    const file = `${DIRECTORY}/${name}`;
    return read(root, file).job === undefined ? [] : [file];
  });
}

function read(
  root: string,
  file: string,
): { text: string; job: PublishingJob | undefined; problems: Problem[] } {
  try {
    const text = readFileSync(join(root, file), 'utf8');
    const job = publishingJobIn(text);
    return { text, job, problems: job ? [] : [noPublishing(file)] };
  } catch (thrown) {
    return { text: '', job: undefined, problems: [unreadableWorkflow(file, messageOf(thrown))] };
  }
}

function noWorkflow(): Problem {
  return warning({
    code: 'workflow-missing',
    message: `No workflow in ${DIRECTORY} publishes with this action.`,
    remedy: 'Write one with publish-npm init, or name it with --workflow.',
  });
}

function noPublishing(file: string): Problem {
  return warning({
    code: 'workflow-missing',
    message: `${file} has no job that publishes with this action.`,
    remedy: 'Add the jobs with publish-npm init --into, or name another workflow with --workflow.',
    file,
  });
}

function unreadableWorkflow(file: string, why: string): Problem {
  return error({
    code: 'workflow-missing',
    message: `${file} cannot be read as a workflow: ${why}.`,
    remedy: 'Fix it, or name another with --workflow.',
    file,
  });
}

function severalPublish(files: readonly string[]): Problem {
  return warning({
    code: 'workflow-missing',
    message: `Several workflows publish (${files.map((file) => basename(file)).join(', ')}), but a trusted publisher names one file.`,
    remedy: 'Keep one of them, or choose the one to check with --workflow.',
  });
}

function withoutEnvironment(file: string): Problem {
  return warning({
    code: 'environment-missing',
    message: `The publishing job of ${file} has no environment: anyone who can push a branch can change the workflow there and publish from it.`,
    remedy:
      'Add "environment: npm" to the job, and set the trusted publisher of every package again, with that environment.',
    file,
  });
}
