import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { fileAtCommit } from './committed-file.ts';
import { REPOSITORY_EVENTS } from './events.ts';

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));

const Base = v.looseObject({ sha: commit });
const PullRequests = v.optional(v.array(v.looseObject({ base: Base })), []);
const Check = v.looseObject({ pull_requests: PullRequests });

const Payload = v.looseObject({
  pull_request: v.optional(v.looseObject({ base: Base })),
  merge_group: v.optional(v.looseObject({ base_sha: commit })),
  before: v.optional(commit),
  check_run: v.optional(Check),
  check_suite: v.optional(Check),
  workflow_run: v.optional(
    v.looseObject({
      event: v.string(),
      head_repository: v.optional(v.looseObject({ full_name: v.string() })),
    }),
  ),
  repository: v.optional(v.looseObject({ full_name: v.string() })),
});

type Payload = v.InferOutput<typeof Payload>;

/** The commits a change stands between, as the event that started the run has it. */
export interface Change {
  /** The base of a pull request or merge group: what it proposes is not to be believed. */
  readonly proposedTo: string | undefined;
  /** What was there before: the base, or where a push began; undefined when the event has neither. */
  readonly before: string | undefined;
}

/**
 * Reads the event for what it changes. An event that may be about a proposal and does not name its base is refused: nobody
 * knows then whose word counts.
 * @throws Failure `not-github-actions`
 */
export async function readChange(world: Pick<World, 'env'>): Promise<Change> {
  const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event = '' } = world.env;
  try {
    if (!path) throw new Error('GITHUB_EVENT_PATH is not set');
    const payload = v.parse(Payload, JSON.parse(await readFile(path, 'utf8')));
    const proposedTo = baseIn(payload);
    if (proposedTo === undefined && !isOfTheRepository(event, payload))
      throw new Error(
        `${event || 'an unknown event'} may be about a pull request, but does not name its base; verify in a pull_request run instead`,
      );
    const { before } = payload;
    const pushed = before === undefined || /^0+$/.test(before) ? undefined : before;
    return { proposedTo, before: proposedTo ?? pushed };
  } catch (cause) {
    return fail(
      {
        code: 'not-github-actions',
        message: `The event that started this run cannot be used: ${messageOf(cause)}.`,
        remedy: 'Run this action in a workflow that starts on pull_request, merge_group or push.',
      },
      cause,
    );
  }
}

/** The base that an event names; undefined for none, and for checks of pull requests with different ones. */
function baseIn({ pull_request, merge_group, check_run, check_suite }: Payload): string | undefined {
  const checked = [check_run, check_suite].flatMap((check) => check?.pull_requests ?? []);
  const [base, ...others] = new Set(checked.map(({ base: { sha } }) => sha));
  return pull_request?.base.sha ?? merge_group?.base_sha ?? (others.length === 0 ? base : undefined);
}

function isOfTheRepository(event: string, { workflow_run: run, repository }: Payload): boolean {
  if (event !== 'workflow_run') return REPOSITORY_EVENTS.includes(event);
  const isFork = run?.head_repository?.full_name !== repository?.full_name || repository === undefined;
  return run !== undefined && REPOSITORY_EVENTS.includes(run.event) && !isFork;
}

/**
 * A file as it is at a commit of this run's repository.
 * @param path relative to the checkout, with slashes
 * @throws Failure `policy-unreadable` when it is neither in the checkout's history nor to be had of GitHub
 */
export async function fileOfBase(
  world: World,
  {
    path,
    commit: sha,
    workspace,
    token,
  }: { path: string; commit: string; workspace: string; token: string | undefined },
): Promise<string> {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = world.env;
  const github = { apiUrl, repository, token };
  const file = await fileAtCommit(world, { path, commit: sha, workspace, github, isNeeded: true });
  if (typeof file === 'string') return file;
  return fail({
    code: 'policy-unreadable',
    message: `${path} cannot be read at ${sha}, the base of this change: ${file.why}.`,
    remedy: `Merge ${path} first: a file that a change brings with it is not trusted to judge that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
  });
}

/** A file of the checkout. @throws Failure `policy-unreadable` */
export async function fileInWorkspace(workspace: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(workspace, path), 'utf8');
  } catch (cause) {
    return fail(
      {
        code: 'policy-unreadable',
        message: `${path} cannot be read: ${messageOf(cause)}.`,
        remedy: 'Check the path, and that the repository is checked out before this step.',
      },
      cause,
    );
  }
}
