import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { gitOutput } from './git.ts';

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));

const Payload = v.looseObject({
  pull_request: v.optional(v.looseObject({ base: v.looseObject({ sha: commit }) })),
  merge_group: v.optional(v.looseObject({ base_sha: commit })),
  before: v.optional(commit),
  workflow_run: v.optional(v.looseObject({ event: v.string() })),
  issue: v.optional(v.looseObject({ pull_request: v.optional(v.unknown()) })),
});

/** The commits a change stands between, as the event that started the run has it. */
export interface Change {
  /** The base of a pull request or merge group: what it proposes is not to be believed. */
  readonly proposedTo: string | undefined;
  /** What was there before: the base, or where a push began; undefined when the event has neither. */
  readonly before: string | undefined;
}

/**
 * Reads the event for what it changes.
 * @throws Failure `not-github-actions` when there is an event and it cannot be read: then nobody knows whose word counts
 */
export async function readChange(world: Pick<World, 'env'>): Promise<Change> {
  const path = world.env['GITHUB_EVENT_PATH'];
  if (!path) return { proposedTo: undefined, before: undefined };
  try {
    const payload = v.parse(Payload, JSON.parse(await readFile(path, 'utf8')));
    const { pull_request, merge_group, before } = payload;
    // Such a run may have checked out the head of a proposal, and its event does not say whose base to believe.
    if (payload.workflow_run?.event.startsWith('pull_request') || payload.issue?.pull_request !== undefined)
      throw new Error(
        'it is about a pull request and does not name its base: verify in a run of pull_request',
      );
    const proposedTo = pull_request?.base.sha ?? merge_group?.base_sha;
    const pushed = before === undefined || /^0+$/.test(before) ? undefined : before;
    return { proposedTo, before: proposedTo ?? pushed };
  } catch (cause) {
    return fail(
      {
        code: 'not-github-actions',
        message: `The event that started this run cannot be read: ${messageOf(cause)}.`,
        remedy: 'Run it as a step of a workflow.',
      },
      cause,
    );
  }
}

export interface CommittedFile {
  /** Relative to the checkout, with slashes. */
  readonly path: string;
  readonly commit: string;
  /** The checkout. */
  readonly workspace: string;
  readonly token: string | undefined;
}

/**
 * A file as it is at a commit: out of the checkout's history where it is there, else by GitHub's API (one request, with
 * `contents: read`).
 * @throws Failure `policy-unreadable` when it is in neither
 */
export async function fileAtCommit(world: World, file: CommittedFile): Promise<string> {
  const { path, commit: sha, workspace } = file;
  const local = await gitOutput(world, workspace, ['cat-file', 'blob', `${sha}:./${path}`]);
  if (local !== undefined) return local;
  const why = await fromApi(world, file).catch((cause: unknown) => ({ why: messageOf(cause) }));
  if (typeof why === 'string') return why;
  return fail({
    code: 'policy-unreadable',
    message: `${path} cannot be read at ${sha}, the base of this change: ${why.why}.`,
    remedy: `Merge a ${path} first: what a change brings along is not believed about that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
  });
}

async function fromApi(
  world: World,
  { path, commit: sha, token }: CommittedFile,
): Promise<string | { why: string }> {
  const { GITHUB_API_URL, GITHUB_REPOSITORY = '' } = world.env;
  if (!token) return { why: 'the checkout does not have that commit, and no token was given to ask GitHub' };
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, {
    ...(GITHUB_API_URL ? { baseUrl: GITHUB_API_URL } : {}),
    request: { fetch: world.fetch },
  });
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/');
  const answer = await octokit.rest.repos.getContent({
    owner,
    repo,
    path,
    ref: sha,
    mediaType: { format: 'raw' },
  });
  const content: unknown = answer.data;
  return typeof content === 'string' ? content : { why: 'GitHub answered something that is no file' };
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
