import * as v from 'valibot';
import { readWorkflowText } from '../github/workflow-text.ts';
import { isPublishingLine } from './publishing-line.ts';

const Env = v.optional(v.record(v.string(), v.unknown()), {});

const Step = v.looseObject({
  name: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
  env: Env,
});

const Workflow = v.looseObject({
  on: v.unknown(),
  permissions: v.optional(v.unknown()),
  env: Env,
  jobs: v.record(
    v.string(),
    v.looseObject({
      env: Env,
      permissions: v.optional(v.unknown()),
      needs: v.optional(v.union([v.string(), v.array(v.string())])),
      steps: v.optional(v.array(Step), []),
    }),
  ),
});

export type PresentWorkflow = v.InferOutput<typeof Workflow>;

type Path = readonly (string | number)[];

/** One thing that a workflow need not have any longer. */
export interface Superfluous {
  /** Of the pair, or of the entry of a list, that goes. */
  readonly path: Path;
  readonly what: 'token' | 'publish-step' | 'publish-input' | 'id-token' | 'job';
  /** The secret that a token comes from; the step that publishes; the job. */
  readonly name: string;
}

/** @throws Error for what GitHub would not read either */
export function presentWorkflow(text: string): PresentWorkflow {
  return v.parse(Workflow, readWorkflowText(text).written);
}

const TOKEN =
  /^(?:NPM_TOKEN|NODE_AUTH_TOKEN|NPM_AUTH_TOKEN|NPM_CONFIG_TOKEN|YARN_NPM_AUTH_TOKEN|BUN_AUTH_TOKEN)$/;

/** What there is of stored tokens, and of publishing, in a workflow. */
export function superfluousIn({ env, jobs, permissions }: PresentWorkflow): Superfluous[] {
  const ofJobs = Object.entries(jobs).flatMap(([id, job]): Superfluous[] => {
    const at = ['jobs', id];
    const inSteps = job.steps.flatMap((step, index) => inStep(step, [...at, 'steps', index]));
    if (isHollow(id, { jobs, job, inSteps }))
      return [...tokensOnly([...tokensIn(job.env, at), ...inSteps]), { path: at, what: 'job', name: id }];
    const publishes = inSteps.some(({ what }) => what !== 'token');
    const { permissions } = job;
    const isGranted = typeof permissions === 'object' && permissions !== null && 'id-token' in permissions;
    const granted: Superfluous = { path: [...at, 'permissions', 'id-token'], what: 'id-token', name: id };
    return [...tokensIn(job.env, at), ...(publishes && isGranted ? [granted] : []), ...inSteps];
  });
  // What the whole workflow may was for the job that publishes.
  const isGranted = typeof permissions === 'object' && permissions !== null && 'id-token' in permissions;
  const publishes = ofJobs.some(({ what }) => what !== 'token');
  const granted: Superfluous = { path: ['permissions', 'id-token'], what: 'id-token', name: 'every job' };
  return [...(publishes && isGranted ? [granted] : []), ...tokensIn(env, []), ...ofJobs];
}

/** What a job sets up, installs and builds, so that it can publish. */
const PREPARING =
  /^\s*(?:(?:npm|pnpm|yarn|bun) (?:ci|i|install|(?:run )?(?:build|compile))\b.*|yarn|corepack enable.*)$/;
const SETTING_UP = /^(?:actions\/(?:checkout|setup-node|cache)|pnpm\/action-setup|oven-sh\/setup-bun)@/;

/** Whether nothing is left of a job without its publishing but what prepares that; and no other job needs it. */
function isHollow(
  id: string,
  {
    jobs,
    job,
    inSteps,
  }: { jobs: PresentWorkflow['jobs']; job: PresentWorkflow['jobs'][string]; inSteps: readonly Superfluous[] },
): boolean {
  const gone = inSteps.flatMap(({ path, what }) => (what === 'publish-step' ? [Number(path.at(-1))] : []));
  const left = job.steps.filter((_, at) => !gone.includes(at));
  const isNeeded = Object.values(jobs).some(({ needs = [] }) => [needs].flat().includes(id));
  const prepares = ({ run, uses = '' }: v.InferOutput<typeof Step>) =>
    run === undefined
      ? SETTING_UP.test(uses)
      : run
          .trim()
          .split('\n')
          .every((line) => PREPARING.test(line));
  return gone.length > 0 && !isNeeded && left.every(prepares);
}

/** The secrets of a job that goes: they are to be named, and go with it. */
function tokensOnly(found: readonly Superfluous[]): Superfluous[] {
  return found.filter(({ what }) => what === 'token');
}

function tokensIn(env: Readonly<Record<string, unknown>>, at: Path): Superfluous[] {
  return Object.entries(env).flatMap(([name, value]): Superfluous[] =>
    TOKEN.test(name) ? [{ path: [...at, 'env', name], what: 'token', name: secretIn(value) ?? name }] : [],
  );
}

function secretIn(value: unknown): string | undefined {
  return /\bsecrets\.(\w+)/.exec(String(value))?.[1];
}

function inStep(
  { name, uses = '', run, with: inputs, env }: v.InferOutput<typeof Step>,
  at: Path,
): Superfluous[] {
  const tokens = tokensIn(env, at);
  if (/^changesets\/action(?:\/[\w-]+)?@/.test(uses) && 'publish' in inputs)
    return [
      ...tokens,
      { path: [...at, 'with', 'publish'], what: 'publish-input', name: String(inputs['publish']) },
    ];
  const lines = (run ?? '').split('\n').filter((line) => line.trim() !== '');
  const isPublishing = lines.length > 0 && lines.every(isPublishingLine);
  if (!isPublishing && !/^JS-DevTools\/npm-publish@/i.test(uses)) return tokens;
  const named = name ?? lines[0]?.trim() ?? uses.replace(/@.*/, '');
  return [{ path: at, what: 'publish-step', name: named }, ...tokens];
}
