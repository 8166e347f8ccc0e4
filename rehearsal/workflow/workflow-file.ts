import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readWorkflowText } from '../../src/github/workflow-text.ts';

const value = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const values = v.record(v.string(), value);

const Step = v.strictObject({
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  if: v.optional(v.union([v.string(), v.boolean()])),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(values, {}),
  env: v.optional(values, {}),
  shell: v.optional(v.literal('bash')),
  'working-directory': v.optional(v.string()),
  'timeout-minutes': v.optional(v.number()),
});

const Permissions = v.union([
  v.picklist(['read-all', 'write-all']),
  v.record(v.string(), v.picklist(['read', 'write', 'none'])),
]);

const Job = v.strictObject({
  name: v.optional(v.string()),
  needs: v.optional(v.union([v.string(), v.array(v.string())]), []),
  if: v.optional(v.union([v.string(), v.boolean()])),
  'runs-on': v.union([v.string(), v.array(v.string())]),
  'timeout-minutes': v.optional(v.number()),
  concurrency: v.optional(v.unknown()),
  environment: v.optional(v.union([v.string(), v.looseObject({ name: v.string() })])),
  permissions: v.optional(Permissions),
  env: v.optional(values, {}),
  outputs: v.optional(v.record(v.string(), v.string()), {}),
  steps: v.array(Step),
});

const Workflow = v.strictObject({
  name: v.optional(v.string()),
  'run-name': v.optional(v.string()),
  on: v.unknown(),
  permissions: v.optional(Permissions),
  concurrency: v.optional(v.unknown()),
  env: v.optional(values, {}),
  jobs: v.record(v.string(), Job),
});

export type WorkflowStep = v.InferOutput<typeof Step>;
export type WorkflowJob = v.InferOutput<typeof Job>;
export type WorkflowFile = v.InferOutput<typeof Workflow>;

/**
 * Reads a workflow, as far as it can be rehearsed: jobs on runners, with steps. What cannot (a matrix, a container, a
 * reusable workflow) is an error and not passed over.
 * @throws Error naming what it is
 */
export function readWorkflow(path: string): WorkflowFile {
  const { written } = readWorkflowText(readFileSync(path, 'utf8'));
  requirePlainJobs(written);
  const read = v.safeParse(Workflow, written);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const where = v.getDotPath(issue) ?? 'it';
  // A key that is not known here may well be GitHub's: a strategy, a container, a shell.
  const why = issue.type === 'strict_object' ? 'is not rehearsed' : issue.message;
  throw new Error(`cannot be rehearsed: ${where}: ${why}`);
}

const Jobs = v.looseObject({
  jobs: v.record(
    v.string(),
    v.looseObject({ uses: v.optional(v.unknown()), 'runs-on': v.optional(v.unknown()) }),
  ),
});

/** @throws Error in words for what the schema could only call malformed */
function requirePlainJobs(written: unknown): void {
  const read = v.safeParse(Jobs, written);
  for (const [id, job] of Object.entries(read.success ? read.output.jobs : {})) {
    if (job.uses !== undefined)
      throw new Error(
        `cannot be rehearsed: the job ${id} calls another workflow (${job.uses}): rehearse that one by itself`,
      );
    if (typeof job['runs-on'] === 'object' && !Array.isArray(job['runs-on']))
      throw new Error(
        `cannot be rehearsed: the job ${id} runs on a group of runners, and whether they are GitHub's cannot be seen from here`,
      );
  }
}

/** The jobs in an order in which each comes after those it needs. @throws Error when there is none */
export function inOrder({ jobs }: WorkflowFile): [id: string, job: WorkflowJob][] {
  const left = new Map(Object.entries(jobs));
  const ordered: [string, WorkflowJob][] = [];
  while (left.size > 0) {
    const next = [...left].find(([, job]) => needsOf(job).every((need) => need in jobs && !left.has(need)));
    if (!next)
      throw new Error(
        `cannot be rehearsed: the jobs ${[...left.keys()].join(', ')} need each other, or none there is`,
      );
    left.delete(next[0]);
    ordered.push(next);
  }
  return ordered;
}

export function needsOf({ needs }: WorkflowJob): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

/** Whether a job may ask for ID tokens. */
export function mayRequestIdTokens(job: WorkflowJob, workflow: WorkflowFile): boolean {
  const permissions = job.permissions ?? workflow.permissions;
  if (typeof permissions === 'string') return permissions === 'write-all';
  return permissions?.['id-token'] === 'write';
}

export function environmentOf({ environment }: WorkflowJob): string | undefined {
  return typeof environment === 'object' ? environment.name : environment;
}

/** The labels of GitHub's own runners; a larger one has a name of its own, which says nothing. */
export function isHosted({ 'runs-on': label }: WorkflowJob): boolean {
  const labels = typeof label === 'string' ? [label] : label;
  return labels.some((one) => /^(?:ubuntu|windows|macos)-/.test(one)) && !labels.includes('self-hosted');
}

/** The step that publishes, with its job. @throws Error when there is none */
export function publishingStep({ jobs }: WorkflowFile): { job: WorkflowJob; step: WorkflowStep } {
  for (const job of Object.values(jobs))
    for (const step of job.steps) if (ownAction(step) === '') return { job, step };
  throw new Error('cannot be rehearsed: no step uses mochi/publish-npm');
}

/** Our own action that a step uses: `''` for publish, `pack`, `verify`; undefined when it is another. */
export function ownAction({ uses = '' }: WorkflowStep): '' | 'pack' | 'verify' | undefined {
  const [, path = ''] = /^mochi\/publish-npm(?:\/(pack|verify))?@/.exec(uses) ?? [];
  if (!uses.startsWith('mochi/publish-npm')) return undefined;
  return path === 'pack' || path === 'verify' ? path : '';
}

/** How a step is called where nobody has named it. */
export function labelOf({ name, run, uses = '' }: WorkflowStep): string {
  return name ?? run?.split('\n')[0] ?? uses.replace(/@.*$/, '');
}

/** The lines of an input of our actions, as far as they are written out. */
export function linesOf(workflow: WorkflowFile, input: string): string[] | undefined {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const values = steps
    .filter((step) => ['', 'pack'].includes(ownAction(step) ?? 'none'))
    .map((step) => String(step.with[input] ?? ''));
  const lines = values.flatMap((value) => value.split('\n')).map((line) => line.trim());
  const written = lines.filter((line) => line !== '' && !line.includes('${{'));
  return written.length === 0 ? undefined : [...new Set(written)];
}
