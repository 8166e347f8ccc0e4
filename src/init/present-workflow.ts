import * as v from 'valibot';
import { readWorkflowText } from '../github/workflow-text.ts';
import { isPublishingCommand, isPublishingLine } from './publishing-line.ts';

const Env = v.nullish(v.record(v.string(), v.unknown()), {});

const Step = v.looseObject({
  id: v.optional(v.string()),
  name: v.nullish(v.string()),
  if: v.optional(v.unknown()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: Env,
  env: Env,
});

const Job = v.looseObject({
  env: Env,
  permissions: v.optional(v.unknown()),
  needs: v.nullish(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((needs) => [needs].flat()),
    ),
    [],
  ),
  if: v.optional(v.unknown()),
  steps: v.nullish(v.array(Step), []),
});

const Workflow = v.looseObject({
  on: v.unknown(),
  permissions: v.optional(v.unknown()),
  env: Env,
  jobs: v.record(v.string(), Job),
});

export type PresentWorkflow = v.InferOutput<typeof Workflow>;
export type PresentJob = v.InferOutput<typeof Job>;
export type PresentStep = v.InferOutput<typeof Step>;

export type WorkflowPath = readonly (string | number)[];

/** One thing that a workflow need not have any longer. */
export interface Superfluous {
  /** Of the pair, or of the entry of a list, that goes. */
  readonly path: WorkflowPath;
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

/** The stored tokens among variables: those that come from a secret of the repository's own. */
export function tokensIn(env: Readonly<Record<string, unknown>>, at: WorkflowPath): Superfluous[] {
  return Object.entries(env).flatMap(([name, value]): Superfluous[] => {
    const [, secret] = /\bsecrets\.(\w+)/.exec(String(value)) ?? [];
    if (!TOKEN.test(name) || secret === undefined || secret === 'GITHUB_TOKEN') return [];
    return [{ path: [...at, 'env', name], what: 'token', name: secret }];
  });
}

/** What goes of a step that publishes and does nothing else: all of it, or the input that has it publish. */
export function superfluousOfStep(
  { name, uses = '', run, with: inputs, env }: PresentStep,
  at: WorkflowPath,
): Superfluous[] {
  const input = publishInput({ uses, inputs });
  if (input !== undefined) {
    const path = [...at, 'with', input];
    return [{ path, what: 'publish-input', name: String(inputs[input]) }, ...tokensIn(env, at)];
  }
  const lines = linesOf(run);
  const isPublishing = lines.length > 0 && lines.every(isPublishingCommand);
  if (!isPublishing && !/^JS-DevTools\/npm-publish@/i.test(uses)) return [];
  const named = name ?? lines[0] ?? uses.replace(/@.*/, '');
  return [{ path: at, what: 'publish-step', name: named }, ...tokensIn(env, at)];
}

/** Whether a step is changesets/action, which makes the version pull request, or publishes. */
export function isChangesetsAction(uses: string): boolean {
  return /^changesets\/action@/i.test(uses);
}

/** The input by which changesets/action publishes: as version 1 calls it, or version 2. */
export function publishInput({
  uses = '',
  inputs,
}: {
  uses?: string | undefined;
  inputs: Readonly<Record<string, unknown>>;
}): 'publish' | 'publish-script' | undefined {
  if (!isChangesetsAction(uses)) return undefined;
  return (['publish', 'publish-script'] as const).find((name) => name in inputs);
}

/** Actions that publish, and have more to them than a line. */
const PUBLISHING_ACTION = /^(?:changesets\/action\/publish|cycjimmy\/semantic-release-action)@/i;

/** Whether a step looks as if it published, and more is to be known before it could be taken out. */
export function looksPublishing({ run, uses = '' }: PresentStep): boolean {
  return linesOf(run).some(isPublishingLine) || PUBLISHING_ACTION.test(uses);
}

/** The lines of a script, without blank ones and comments. */
export function linesOf(run: string | undefined): string[] {
  return (run ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
