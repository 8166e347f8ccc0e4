import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { fileAtCommit } from './committed-file.ts';

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
    remedy: `Merge a ${path} first: what a change brings along is not believed about that change. The job needs contents: read, or a checkout with fetch-depth: 0.`,
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
