import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readChange } from '../../src/github/base.ts';
import { problemsOf } from '../../src/problems.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-event-'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const BASE = 'b'.repeat(40);
const BEFORE = 'c'.repeat(40);
const repository = { full_name: 'o/r' };
const one = { pull_requests: [{ base: { sha: BASE } }] };
const two = { pull_requests: [{ base: { sha: BASE } }, { base: { sha: BEFORE } }] };

/** What a policy of the checkout is worth: the base to read it from, the checkout itself, or nothing. */
async function change(event: string, payload: object | undefined): Promise<unknown> {
  const path = join(directory, 'event.json');
  if (payload) writeFileSync(path, JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, ...(payload ? { GITHUB_EVENT_PATH: path } : {}) };
  try {
    const { proposedTo, before } = await readChange({ env });
    return proposedTo ?? `the checkout, after ${before}`;
  } catch (thrown) {
    return problemsOf(thrown).map(({ code }) => code);
  }
}

const REFUSED = ['not-github-actions'];

const EVENTS: [what: string, event: string, payload: object | undefined, is: unknown][] = [
  ['a push', 'push', { before: BEFORE }, `the checkout, after ${BEFORE}`],
  ['a push of a new branch', 'push', { before: '0'.repeat(40) }, 'the checkout, after undefined'],
  ['a dispatch', 'workflow_dispatch', {}, 'the checkout, after undefined'],
  ['a release', 'release', {}, 'the checkout, after undefined'],
  ['a pull request', 'pull_request', { pull_request: { base: { sha: BASE } } }, BASE],
  ['a review', 'pull_request_review', { pull_request: { base: { sha: BASE } } }, BASE],
  ['a merge group', 'merge_group', { merge_group: { base_sha: BASE } }, BASE],
  ['a merge group without a base', 'merge_group', {}, REFUSED],
  ['a check of a pull request', 'check_run', { check_run: one }, BASE],
  ['a suite of a pull request', 'check_suite', { check_suite: one }, BASE],
  ['a check of two bases', 'check_run', { check_run: two }, REFUSED],
  ['a check of a fork, which names none', 'check_run', { check_run: { pull_requests: [] } }, REFUSED],
  ['a deployment', 'deployment', { deployment: { ref: 'feature' } }, REFUSED],
  ['the status of a deployment', 'deployment_status', { deployment: {} }, REFUSED],
  ['a comment', 'issue_comment', { issue: { pull_request: {} } }, REFUSED],
  ['a status', 'status', { sha: BASE }, REFUSED],
  [
    'a run after a push',
    'workflow_run',
    { repository, workflow_run: { event: 'push', head_repository: repository } },
    'the checkout, after undefined',
  ],
  [
    'a run after the push of a fork',
    'workflow_run',
    { repository, workflow_run: { event: 'push', head_repository: { full_name: 'evil/r' } } },
    REFUSED,
  ],
  ['a run after a push of nobody knows whom', 'workflow_run', { workflow_run: { event: 'push' } }, REFUSED],
  [
    'a run after a pull request',
    'workflow_run',
    { repository, workflow_run: { event: 'pull_request', head_repository: repository } },
    REFUSED,
  ],
  ['an event of no name', '', {}, REFUSED],
  ['no event file', 'push', undefined, REFUSED],
];

for (const [what, event, payload, is] of EVENTS)
  test(`${what}: ${JSON.stringify(is)}`, async () => expect(await change(event, payload)).toEqual(is));
