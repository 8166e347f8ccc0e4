import * as v from 'valibot';
import { fail } from '../problems.ts';
import type { Environment } from '../world.ts';

/** The workflow run this job belongs to, as the runner describes it in `GITHUB_*`. */
export interface Run {
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Commit the run was started for, 40 hex digits. */
  readonly commit: string;
  /** Full: `refs/tags/pkg@1.0.0` */
  readonly ref: string;
  /** Short: `pkg@1.0.0` */
  readonly refName: string;
  readonly refType: string;
  /** `owner/name/.github/workflows/release.yml@refs/tags/pkg@1.0.0` */
  readonly workflowRef: string;
  /** The job's key in its workflow file; undefined where a runner does not say. */
  readonly job: string | undefined;
  readonly event: string;
  readonly id: string;
  readonly attempt: string;
  /** `github-hosted` or `self-hosted` */
  readonly runnerEnvironment: string;
  /** The directory the job checks out into. */
  readonly workspace: string;
}

const text = v.pipe(v.string(), v.nonEmpty());

const Schema = v.pipe(
  v.object({
    GITHUB_SERVER_URL: text,
    GITHUB_API_URL: text,
    GITHUB_REPOSITORY: text,
    GITHUB_REPOSITORY_ID: text,
    GITHUB_REPOSITORY_OWNER_ID: text,
    GITHUB_SHA: v.pipe(text, v.regex(/^[0-9a-f]{40}$/)),
    GITHUB_REF: text,
    GITHUB_REF_NAME: text,
    GITHUB_REF_TYPE: text,
    GITHUB_WORKFLOW_REF: text,
    GITHUB_JOB: v.optional(text),
    GITHUB_EVENT_NAME: text,
    GITHUB_RUN_ID: text,
    GITHUB_RUN_ATTEMPT: text,
    RUNNER_ENVIRONMENT: text,
    GITHUB_WORKSPACE: text,
  }),
  v.transform(
    (env): Run => ({
      serverUrl: env.GITHUB_SERVER_URL,
      apiUrl: env.GITHUB_API_URL,
      repository: env.GITHUB_REPOSITORY,
      repositoryId: env.GITHUB_REPOSITORY_ID,
      ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
      commit: env.GITHUB_SHA,
      ref: env.GITHUB_REF,
      refName: env.GITHUB_REF_NAME,
      refType: env.GITHUB_REF_TYPE,
      workflowRef: env.GITHUB_WORKFLOW_REF,
      job: env.GITHUB_JOB,
      event: env.GITHUB_EVENT_NAME,
      id: env.GITHUB_RUN_ID,
      attempt: env.GITHUB_RUN_ATTEMPT,
      runnerEnvironment: env.RUNNER_ENVIRONMENT,
      workspace: env.GITHUB_WORKSPACE,
    }),
  ),
);

/**
 * Reads the run from the environment.
 * @throws Failure `not-github-actions` when a variable every runner sets is missing or malformed
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readRun(env: Environment): Run {
  const read = v.safeParse(Schema, env);
  if (read.success) return read.output;
  const names = [...new Set(read.issues.map((issue) => v.getDotPath(issue) ?? '?'))];
  return fail({
    code: 'not-github-actions',
    message: `This does not look like a GitHub Actions job: ${names.join(', ')} missing or malformed.`,
    remedy: 'Run it as a step of a workflow, or rehearse it with: npx @mochi/publish-npm rehearse',
  });
}

/** The run's page, with the attempt, as Fulcio writes it in extension .21 and npm in `invocationId`. */
export function runUrl(run: Run): string {
  return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
}

/** The workflow's path in the repository: `.github/workflows/release.yml`. */
export function workflowPath(run: Run): string {
  const prefix = `${run.repository}/`;
  const suffix = `@${run.ref}`;
  const whole = run.workflowRef;
  const path = whole.slice(prefix.length, whole.length - suffix.length);
  return `${prefix}${path}${suffix}` === whole ? path : whole;
}
