import { expect, test } from '@jest/globals';
import { whyNotStarted } from '../../src/github/trigger.ts';

const STARTED: [tag: string, on: unknown][] = [
  ['v1.0.0', 'push'],
  ['v1.0.0', ['push']],
  ['v1.0.0', { push: null }],
  ['v1.0.0', { workflow_dispatch: null }],
  ['v1.0.0', ['workflow_run', 'release']],
  ['v1.0.0', { push: { tags: 'v*' } }],
  ['@example/greeter@1.0.0', { push: { tags: ['**@*'] } }],
  ['@example/greeter@1.0.0', { push: { tags: ['*/*@*'] } }],
  ['v1.10.0', { push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } }],
  ['v1.0.0', { push: { tags: ['!v*', 'v1*'] } }],
  ['v1.0.0', { push: { branches: ['main'], tags: ['v*'] } }],
  ['v1.0.0', { push: { 'tags-ignore': ['next-*'] } }],
];

for (const [tag, on] of STARTED)
  test(`${tag} starts ${JSON.stringify(on)}`, () => {
    expect(whyNotStarted({ on, jobs: {} } as never, `refs/tags/${tag}`)).toBeUndefined();
  });

const NOT: [tag: string, on: unknown, says: string][] = [
  ['1.0.0', { push: { tags: ['v*'] } }, 'on.push.tags is v*, which does not match 1.0.0'],
  ['@example/greeter@1.0.0', { push: { tags: ['*@*'] } }, 'does not match'],
  ['v1x0x0', { push: { tags: ['v1.0.0'] } }, 'does not match'],
  ['v1.0.0', { push: { tags: ['v*', '!v1*'] } }, 'does not match'],
  ['v1.0.0', { push: { branches: ['main'] } }, 'only names branches'],
  ['v1.0.0', { push: { 'tags-ignore': ['v*'] } }, 'on.push.tags-ignore'],
  ['v1.0.0', { workflow_run: { workflows: ['ci'] } }, 'only started by workflow_run'],
  ['v1.0.0', ['pull_request_target', 'issue_comment'], 'only started by pull_request_target, issue_comment'],
  ['v1.0.0', undefined, 'only started by nothing'],
];

for (const [tag, on, says] of NOT)
  test(`${tag} does not start ${JSON.stringify(on)}`, () => {
    expect(whyNotStarted({ on, jobs: {} } as never, `refs/tags/${tag}`)).toContain(says);
  });

test.each(['+', '[v'])('%s is no pattern', (pattern) => {
  expect(() => whyNotStarted({ on: { push: { tags: pattern } }, jobs: {} } as never, 'refs/tags/v1')).toThrow(
    'does not understand the pattern',
  );
});
