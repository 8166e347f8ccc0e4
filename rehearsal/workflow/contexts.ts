import { evaluateText } from '../runner/expressions.ts';
import { eventPayload, type RunDescription, runEnvironment, workflowRef } from '../runner/run-description.ts';

export interface NeededJob {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}

/** The contexts of a job's expressions. Steps are added as they end. */
export interface Contexts extends Record<string, object> {
  readonly github: object;
  readonly needs: Readonly<Record<string, NeededJob>>;
  readonly env: Record<string, string>;
  readonly steps: Record<
    string,
    { outputs: Readonly<Record<string, string>>; outcome: string; conclusion: string }
  >;
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/contexts */
export function contextsOf({
  run,
  needs,
  env,
  workspace,
  temp,
  token,
  secrets,
}: {
  run: RunDescription;
  needs: Readonly<Record<string, NeededJob>>;
  env: Record<string, string>;
  workspace: string;
  temp: string;
  /** The job's. */
  token: string;
  /** By name; made up. */
  secrets: Readonly<Record<string, string>>;
}): Contexts {
  const variables = runEnvironment(run);
  const github = Object.fromEntries(
    Object.entries(variables)
      .filter(([name]) => name.startsWith('GITHUB_'))
      .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]),
  );
  return {
    github: {
      ...github,
      workflow_ref: workflowRef(run),
      workspace,
      token,
      event: eventPayload(run),
    },
    needs,
    env,
    steps: {},
    runner: { os: variables['RUNNER_OS'] ?? 'Linux', temp },
    vars: {},
    secrets,
    inputs: run.inputs ?? {},
  };
}

/** Evaluates every value of a map. Numbers and booleans become what the runner makes of them, text. */
export function evaluated(
  values: Readonly<Record<string, string | number | boolean | null>>,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, evaluateText(String(value ?? ''), contexts)]),
  );
}

/**
 * Whether a job or step runs: without a condition when everything before it went well; with one, when it holds, and, unless
 * it asks for the status itself, everything went well.
 */
export function runs(
  condition: string | boolean | undefined,
  { contexts, isWell }: { contexts: Contexts; isWell: boolean },
): boolean {
  if (condition === undefined) return isWell;
  const text = String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const status: Record<string, boolean> = {
    success: isWell,
    failure: !isWell,
    always: true,
    cancelled: false,
  };
  const asksStatus = /\b(success|failure|always|cancelled)\(\)/.test(text);
  const expression = text.replace(/\b(success|failure|always|cancelled)\(\)/g, (_all, name: string) =>
    String(status[name]),
  );
  const holds = evaluateText(`\${{ (${expression}) && true }}`, contexts) === 'true';
  return holds && (asksStatus || isWell);
}
