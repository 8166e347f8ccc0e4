import { expect, test } from '@jest/globals';
import { checkClock } from '../../src/inspect/checks/clock.ts';
import { gatherRun } from '../../src/inspect/gather.ts';
import { registryAt } from '../../src/registry/address.ts';
import { testWorld } from '../helpers/test-world.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** An ID token of GitHub that was issued at a time. */
function tokenOf(issuedAt: number): string {
  const text = Object.fromEntries(
    ['iss', 'aud', 'sub', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id']
      .concat(['repository_visibility', 'ref', 'sha', 'workflow_ref', 'job_workflow_ref', 'event_name'])
      .concat(['run_id', 'run_attempt', 'runner_environment'])
      .map((name) => [name, 'x']),
  );
  const seconds = issuedAt / 1000;
  const claims = { ...text, iat: seconds, exp: seconds + 300 };
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

/** What the inspection makes of the clock, when the registry takes so long to answer and the clock is off by so much. */
async function clockProblems({ answersAfter, off }: { answersAfter: number; off: number }) {
  let now = START;
  const world = testWorld({
    now: () => now,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/?', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' },
    idToken: async () => tokenOf(now - off),
    fetch: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      now += answersAfter;
      return new Response('{}', { status: 404 });
    },
  });
  const { facts } = await gatherRun(world, {
    job: 'publish',
    run: { workspace: '/nowhere', refType: 'tag', repository: 'o/r', commit: 'c', workflowRef: 'w' } as never,
    inputs: { registry: registryAt('https://registry.example/'), root: '/nowhere' } as never,
    allowTrustDowngrade: false,
    tags: ['x@1.0.0'],
    stage: false,
    packsHere: false,
    githubToken: undefined,
  });
  return checkClock(facts).map(({ code }) => code);
}

test('a registry that takes minutes to answer does not make the clock wrong', async () => {
  expect(await clockProblems({ answersAfter: 10 * MINUTE, off: 0 })).toEqual([]);
});

test('a clock that is minutes off is told, however fast the registry answers', async () => {
  expect(await clockProblems({ answersAfter: 0, off: 5 * MINUTE })).toEqual(['clock-wrong']);
});
