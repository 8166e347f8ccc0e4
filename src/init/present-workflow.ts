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
  readonly what: 'token' | 'publish-step' | 'publish-input' | 'id-token';
  /** The secret that a token comes from; the step that publishes. */
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
  return [{ path: at, what: 'publish-step', name: name ?? lines[0]?.trim() ?? uses.replace(/@.*/, '') }];
}
