import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readWorkflowText } from '../../src/github/workflow-text.ts';
import { isChangesetsAction, publishInput } from '../../src/init/present-workflow.ts';
import { isPublishingLine } from '../../src/init/publishing-line.ts';

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
  'continue-on-error': v.optional(v.boolean(), false),
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
  jobs: v.record(v.string(), v.unknown()),
});

export type WorkflowStep = v.InferOutput<typeof Step>;
export type WorkflowJob = v.InferOutput<typeof Job>;

/** A workflow, as far as it can be rehearsed. */
export interface WorkflowFile extends Omit<v.InferOutput<typeof Workflow>, 'jobs'> {
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
  /** Jobs that cannot be played, and why. */
  readonly unplayed: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Reads a workflow, as far as it can be rehearsed: jobs on runners, with steps. A job that cannot be (a matrix, a container, a
 * reusable workflow) is named with the reason, and the others are played.
 * @throws Error naming what it is, where nothing can be played
 */
export function readWorkflow(path: string): WorkflowFile {
  const { written } = readWorkflowText(readFileSync(path, 'utf8'));
  const read = v.safeParse(Workflow, written);
  if (!read.success) throw new Error(`cannot be rehearsed: ${issueIn(read.issues[0])}`);
  const jobs: Record<string, WorkflowJob> = {};
  const unplayed: { id: string; why: string }[] = [];
  for (const [id, job] of Object.entries(read.output.jobs)) {
    const one = v.safeParse(Job, job);
    if (one.success) jobs[id] = one.output;
    else unplayed.push({ id, why: whyUnplayed(job) ?? issueIn(one.issues[0]) });
  }
  const [first] = unplayed;
  if (first && Object.keys(jobs).length === 0)
    throw new Error(`cannot be rehearsed: the job ${first.id} ${first.why}`);
  return { ...read.output, jobs, unplayed };
}

/** A key that is not known here may well be GitHub's: a strategy, a container, a shell. */
function issueIn(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? 'it';
  return `${where}: ${issue.type === 'strict_object' ? 'is not rehearsed' : issue.message}`;
}

/** In words, for what the schema could only call malformed. */
function whyUnplayed(job: unknown): string | undefined {
  const read = v.safeParse(
    v.looseObject({ uses: v.optional(v.unknown()), 'runs-on': v.optional(v.unknown()) }),
    job,
  );
  if (!read.success) return undefined;
  const { uses, 'runs-on': runner } = read.output;
  if (uses !== undefined) return `calls another workflow (${uses}): rehearse that one by itself`;
  if (typeof runner === 'object' && !Array.isArray(runner))
    return "runs on a group of runners, and whether they are GitHub's cannot be seen from here";
  return undefined;
}

/** The jobs in an order in which each comes after those it needs. @throws Error when there is none */
export function inOrder({ jobs, unplayed }: WorkflowFile): [id: string, job: WorkflowJob][] {
  const left = new Map(Object.entries(jobs));
  // What cannot be played is taken to have gone well.
  const without = new Set(unplayed.map(({ id }) => id));
  const ordered: [string, WorkflowJob][] = [];
  while (left.size > 0) {
    const next = [...left].find(([, job]) =>
      needsOf(job).every((need) => (need in jobs || without.has(need)) && !left.has(need)),
    );
    if (!next)
      throw new Error(
        `cannot be rehearsed: the jobs ${[...left.keys()].join(', ')} need each other, or a job that does not exist`,
      );
    left.delete(next[0]);
    ordered.push(next);
  }
  return ordered;
}

export function needsOf({ needs }: WorkflowJob): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

/** Whether a job has the permission to write something: to ask for ID tokens, or to change the repository's contents. */
export function mayWrite(
  what: 'id-token' | 'contents',
  { job, workflow }: { job: WorkflowJob; workflow: WorkflowFile },
): boolean {
  const permissions = job.permissions ?? workflow.permissions;
  if (typeof permissions === 'string') return permissions === 'write-all';
  return permissions?.[what] === 'write';
}

export function environmentOf({ environment }: WorkflowJob): string | undefined {
  return typeof environment === 'object' ? environment.name : environment;
}

/** The labels of GitHub's own runners; a larger one has a name of its own, which says nothing. */
export function isHosted({ 'runs-on': label }: WorkflowJob): boolean {
  const labels = typeof label === 'string' ? [label] : label;
  return labels.some((one) => /^(?:ubuntu|windows|macos)-/.test(one)) && !labels.includes('self-hosted');
}

/** The job that publishes: with our action; else with what looks as if it did. @throws Error when there is none */
export function publishingJob(workflow: WorkflowFile): { id: string; job: WorkflowJob; isOurs: boolean } {
  const jobs = Object.entries(workflow.jobs);
  const ours = jobs.find(([, job]) => job.steps.some((step) => ownAction(step) === ''));
  const [id, job] = ours ?? jobs.find(([, one]) => one.steps.some(publishesItself)) ?? [];
  if (id !== undefined && job) return { id, job, isOurs: ours !== undefined };
  const [first] = workflow.unplayed;
  throw new Error(
    first
      ? `cannot be rehearsed: no step that can run here publishes, and the job ${first.id} ${first.why}`
      : 'cannot be rehearsed: no step uses mochi/publish-npm or seems to publish in another way',
  );
}

/** Whether a step publishes by itself, or looks as if it did. */
export function publishesItself({ run = '', uses = '', with: inputs }: WorkflowStep): boolean {
  if (isChangesetsAction(uses)) return publishInput({ uses, inputs }) !== undefined;
  return run.split('\n').some(isPublishingLine);
}

/** Our own actions, by their paths; `''` is publish. */
const OWN_ACTIONS = ['pack', 'verify', 'release', ''] as const;

export type OwnAction = (typeof OWN_ACTIONS)[number];

/** Our own action that a step uses; undefined when it is another. */
export function ownAction({ uses = '' }: WorkflowStep): OwnAction | undefined {
  if (!uses.startsWith('mochi/publish-npm')) return undefined;
  return OWN_ACTIONS.find((path) => path === '' || uses.startsWith(`mochi/publish-npm/${path}@`));
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
