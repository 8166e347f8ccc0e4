import { expect, test } from '@jest/globals';
import { exchange } from '../../src/npm/exchange.ts';
import { problemsOf } from '../../src/problems.ts';
import { PUBLIC_REGISTRY, registryAt } from '../../src/registry/address.ts';
import { CLAIMS } from '../helpers/forge.ts';
import { testWorld } from '../helpers/test-world.ts';

/** Exchanges with a registry that gives some answers, one after the other. */
async function exchanging(...answers: (() => Response)[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const masked: string[] = [];
  const world = testWorld({
    fetch: async (url, init = {}) => {
      requests.push({ url: String(url), init });
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      if (!answer) throw new TypeError('fetch failed');
      return answer();
    },
    mask: (secret) => masked.push(secret),
  });
  const start = world.now();
  const asked = {
    packument: undefined,
    action: 'publish' as const,
    registry: registryAt(PUBLIC_REGISTRY),
    name: '@scope/pkg',
    idToken: 'jwt',
    claims: CLAIMS,
  };
  const outcome = await exchange(world, asked).then(
    ({ token }) => token,
    (thrown: unknown) => problemsOf(thrown)[0],
  );
  return { outcome, requests, masked, waited: world.now() - start };
}

const json = (status: number, body: object) => () => new Response(JSON.stringify(body), { status });
const granted = json(201, { token_type: 'oidc', token: 'npm_secret' });

test('makes the request that npm makes, and masks the token it gets', async () => {
  const { outcome, requests, masked } = await exchanging(granted);
  expect([outcome, masked]).toEqual(['npm_secret', ['npm_secret']]);
  expect(requests).toEqual([
    {
      url: `${PUBLIC_REGISTRY}-/npm/v1/oidc/token/exchange/package/@scope%2fpkg`,
      init: {
        method: 'POST',
        redirect: 'error',
        signal: expect.anything(),
        headers: {
          accept: '*/*',
          authorization: 'Bearer jwt',
          'npm-auth-type': 'web',
          'npm-command': 'publish',
          'user-agent': expect.stringMatching(
            /^npm\/11\.\S+ node\/v\S+ \S+ \S+ workspaces\/false ci\/github-actions$/,
          ),
        },
      },
    },
  ]);
});

test('asks again when the server or the network fails, three times in all', async () => {
  const { outcome, requests } = await exchanging(json(503, {}), granted);
  expect([outcome, requests.length]).toEqual(['npm_secret', 2]);
  const down = await exchanging(json(500, {}));
  expect([down.outcome, down.requests.length]).toEqual([
    expect.objectContaining({ code: 'registry-unreachable' }),
    3,
  ]);
  const away = await exchanging();
  expect([away.outcome, away.requests.length]).toEqual([
    expect.objectContaining({ code: 'registry-unreachable' }),
    3,
  ]);
});

test('an exchange that is asked too often waits as long as it is told to, and says so in the end', async () => {
  const busy = () =>
    new Response(JSON.stringify({ message: 'Too Many Requests' }), {
      status: 429,
      headers: { 'retry-after': '7' },
    });
  const served = await exchanging(busy, granted);
  expect([served.outcome, served.requests.length, served.waited]).toEqual(['npm_secret', 2, 7000]);
  const refused = await exchanging(busy);
  expect([refused.outcome, refused.requests.length, refused.waited]).toEqual([
    expect.objectContaining({
      code: 'exchange-refused',
      message: expect.stringContaining('rate-limiting requests'),
    }),
    3,
    14_000,
  ]);
});

test('the last attempt decides what is said: a network that fails is no refusal, whatever came before', async () => {
  const busy = json(429, { message: 'Too Many Requests' });
  const broken = () => {
    throw new TypeError('fetch failed');
  };
  const { outcome, requests } = await exchanging(broken, busy, broken);
  expect([outcome, requests.length]).toEqual([expect.objectContaining({ code: 'registry-unreachable' }), 3]);
});

test('takes a refusal for the last word, and passes it on with the claims', async () => {
  const { outcome, requests } = await exchanging(
    json(404, { message: 'OIDC token exchange error - package not found' }),
  );
  expect(requests).toHaveLength(1);
  expect(outcome).toMatchObject({
    code: 'exchange-refused',
    message: expect.stringContaining('404, "OIDC token exchange error - package not found"'),
    commands: expect.arrayContaining([
      'npm trust github @scope/pkg --repo owner/repo --file publish.yml --allow-publish',
    ]),
  });
});

test('says so when what answers is no registry', async () => {
  const { outcome } = await exchanging(() => new Response('<html>', { status: 200 }));
  expect(outcome).toMatchObject({ code: 'registry-answer' });
});

test('what comes with a success is not shown, however it answers', async () => {
  const secret = Buffer.from('npm_secret').toString('base64');
  const { outcome } = await exchanging(json(200, { message: secret, tokens: [secret] }));
  expect(outcome).toMatchObject({ code: 'registry-answer' });
  expect(JSON.stringify(outcome)).not.toContain(secret);
});

test('an answer without an end is given up, not kept', async () => {
  let sent = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536));
        },
      }),
    );
  const { outcome } = await exchanging(endless);
  expect(outcome).toMatchObject({ code: 'registry-unreachable' });
  expect(sent).toBeLessThan(3 * 1024 * 1024);
});
