import type { TokenHolder } from '../github/issuer.ts';

/** A workflow run that never was, in the words GitHub would describe it in. */
export interface RunDescription {
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly commit: string;
  /** Full: `refs/tags/pkg@1.0.0` */
  readonly ref: string;
  /** The file's name in `.github/workflows`. */
  readonly workflow: string;
  readonly event: string;
  readonly id: string;
  readonly attempt: string;
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted';
  readonly environment?: string;
  /** The reusable workflow that the job is in, as `job_workflow_ref` has it; left out, the job is in the workflow itself. */
  readonly called?: string;
  /** Of a workflow_dispatch: what was typed in. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  /** Whether the subject of ID tokens has ids, as that of repositories made or renamed since 2026-07-15 (npm/cli#9969). */
  readonly hasImmutableSubject?: boolean;
}

export function workflowRef({ repository, workflow, ref }: RunDescription): string {
  return `${repository}/.github/workflows/${workflow}@${ref}`;
}

/** The `GITHUB_*` variables every step of the run sees. */
export function runEnvironment(run: RunDescription): Record<string, string> {
  const [owner = ''] = run.repository.split('/');
  const isTag = run.ref.startsWith('refs/tags/');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: run.repositoryId,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: run.ownerId,
    GITHUB_ACTOR: owner,
    GITHUB_SHA: run.commit,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(tags|heads)\//, ''),
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: workflowRef(run),
    GITHUB_WORKFLOW_SHA: run.commit,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: run.attempt,
    RUNNER_ENVIRONMENT: run.runnerEnvironment,
    RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'rehearsal',
  };
}

/** The claims of the run's ID tokens. https://docs.github.com/actions/reference/security/oidc */
export function claimsOf(run: RunDescription): TokenHolder['claims'] {
  const [owner = ''] = run.repository.split('/');
  return {
    sub: `repo:${subjectOf(run)}:${run.environment ? `environment:${run.environment}` : `ref:${run.ref}`}`,
    repository: run.repository,
    repository_id: run.repositoryId,
    repository_owner: owner,
    repository_owner_id: run.ownerId,
    repository_visibility: run.visibility,
    ref: run.ref,
    sha: run.commit,
    workflow_ref: workflowRef(run),
    job_workflow_ref: run.called ?? workflowRef(run),
    event_name: run.event,
    run_id: run.id,
    run_attempt: run.attempt,
    runner_environment: run.runnerEnvironment,
    ...(run.environment === undefined ? {} : { environment: run.environment }),
  };
}

function subjectOf({ repository, repositoryId, ownerId, hasImmutableSubject }: RunDescription): string {
  const [owner = '', name = ''] = repository.split('/');
  return hasImmutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository;
}

/** The part of the event's payload that actions and expressions read. */
export function eventPayload(run: RunDescription): object {
  const [login = '', name = ''] = run.repository.split('/');
  const tag = run.ref.replace(/^refs\/tags\//, '');
  const own: Readonly<Record<string, object>> = {
    push: { ref: run.ref, after: run.commit },
    release: {
      action: 'published',
      release: {
        tag_name: tag,
        name: tag,
        target_commitish: 'main',
        draft: false,
        prerelease: tag.includes('-'),
      },
    },
    workflow_dispatch: { ref: run.ref, inputs: textsOf(run.inputs ?? {}) },
  };
  return {
    ...own[run.event],
    repository: {
      fork: false,
      id: Number(run.repositoryId),
      name,
      full_name: run.repository,
      private: run.visibility !== 'public',
      visibility: run.visibility,
      default_branch: 'main',
      owner: { login, id: Number(run.ownerId) },
    },
  };
}

/** A payload has inputs as texts, the `inputs` context as what they are. */
function textsOf(inputs: NonNullable<RunDescription['inputs']>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
