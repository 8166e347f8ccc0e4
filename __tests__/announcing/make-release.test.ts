import { expect, test } from '@jest/globals';
import { API_HOST, apiRoutes, UPLOAD_HOST } from '../../rehearsal/github/api.ts';
import { uploadRoutes } from '../../rehearsal/github/assets.ts';
import { type SealedRepository, sealedRepository } from '../../rehearsal/github/repository.ts';
import { githubClient, pauseBeforeWrite } from '../../src/announcing/github-client.ts';
import { releasesOf } from '../../src/announcing/github-release.ts';
import { lookAgain, type Making, makeRelease } from '../../src/announcing/make-release.ts';
import { nextStep } from '../../src/announcing/next-step.ts';
import { sealedFetch } from '../helpers/sealed-fetch.ts';
import { testWorld } from '../helpers/test-world.ts';

const COMMIT = 'a'.repeat(40);
const TOKEN = 'ghs_token';

type Kind = number | 'reset' | 'nonsense' | 'lost' | 'truncated';

/** What can become of an answer; that of what was done may be lost. */
async function faulty(kind: Kind, arrive: () => Promise<Response>): Promise<Response> {
  const json = { 'content-type': 'application/json' };
  if (kind === 'reset') throw new Error('read ECONNRESET');
  if (kind === 'lost') {
    await arrive();
    throw new Error('read ECONNRESET');
  }
  if (kind === 'nonsense') return new Response('{"hello":"there"}', { headers: json });
  if (kind === 'truncated') return new Response('{"id":1,', { headers: json });
  return new Response('{"message":"no"}', { status: kind, headers: json });
}

/** A GitHub of its own, whose clock is the world's. */
function onGitHub() {
  const repository = sealedRepository('owner/repo');
  const hosts = new Map([
    [API_HOST, apiRoutes(repository)],
    [UPLOAD_HOST, uploadRoutes(repository)],
  ]);
  const answer = sealedFetch(hosts);
  const asked = { writes: 0 };
  const fault: { at?: string; kind?: Kind } = {};
  const counting: typeof fetch = async (input, init) => {
    const method = init?.method ?? 'GET';
    if (method !== 'GET') asked.writes++;
    const isMet = fault.at !== undefined && `${method} ${String(input)}`.includes(fault.at);
    return isMet ? faulty(fault.kind ?? 500, () => answer(input, init)) : answer(input, init);
  };
  const world = testWorld({ fetch: counting });
  repository.now = world.now;
  repository.writers.add(TOKEN);
  const github = { apiUrl: 'https://api.github.com', repository: 'owner/repo', token: TOKEN };
  const client = githubClient(world, github);
  // What is needed to make Releases; the rest of a run is about proving them.
  const announcing = { world, github, client } as unknown as Parameters<typeof makeRelease>[0];
  return { repository, world, client, announcing, asked, fault };
}

function making(tag: string): Making {
  const files = new Map(['a.evidence.json', 'a.intoto.jsonl'].map((name) => [name, Buffer.from(name)]));
  return {
    wanted: {
      spec: tag,
      tag,
      commit: COMMIT,
      mayTag: true,
      isTagAll: false,
      staysDraft: false,
      assets: [...files.keys()],
    },
    files,
    isPrerelease: false,
    isLatest: false,
    notes: async () => 'notes',
  };
}

const MINUTES = 60_000;

test('100 Releases with their tags and files stay within GitHub’s limits, and take less than nine minutes', async () => {
  const { repository, world, announcing, asked } = onGitHub();
  const start = world.now();
  for (let at = 0; at < 100; at++) {
    const one = making(`pkg-${at}@1.0.0`);
    const found = { tag: { kind: 'absent' as const }, release: undefined };
    const { end } = await makeRelease(announcing, { making: one, found });
    expect(end.problems).toEqual([]);
  }
  expect([repository.releases.length, repository.tags.size, repository.writes.length]).toEqual([
    100, 100, 500,
  ]);
  expect(repository.releases.every(({ isDraft, assets }) => !isDraft && assets.length === 2)).toBe(true);
  expect(world.now() - start).toBeLessThan(9 * MINUTES);
  // Each was taken the first time: none was refused.
  expect(asked.writes).toBe(500);
});

test('where others have used the limits up it waits as long as GitHub says', async () => {
  const { repository, world, announcing } = onGitHub();
  for (let at = 0; at < 80; at++) repository.writes.push(world.now());
  const start = world.now();
  const found = { tag: { kind: 'absent' as const }, release: undefined };
  const { end } = await makeRelease(announcing, { making: making('pkg@1.0.0'), found });
  expect([end.problems, repository.releases.length]).toEqual([[], 1]);
  expect(world.now() - start).toBeGreaterThanOrEqual(1 * MINUTES);
});

test('a GitHub that never lets go ends the run, with what to do', async () => {
  const { repository, announcing } = onGitHub();
  const started = repository.now();
  repository.now = () => started;
  for (let at = 0; at < 500; at++) repository.writes.push(started);
  const found = { tag: { kind: 'absent' as const }, release: undefined };
  await expect(makeRelease(announcing, { making: making('pkg@1.0.0'), found })).rejects.toMatchObject({
    problems: [{ code: 'github-rate-limited', remedy: expect.stringContaining('Run the job again') }],
  });
});

test('a token that may make no more requests in this hour waits until it may', async () => {
  const { world, client, repository } = onGitHub();
  let asked = 0;
  const reset = Math.floor(world.now() / 1000) + 600;
  const fetched = world.fetch;
  const spent = {
    ...world,
    fetch: (async (...request: Parameters<typeof fetch>) => {
      if (++asked > 1) return fetched(...request);
      const headers = {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(reset),
        'content-type': 'application/json',
      };
      return new Response('{"message":"API rate limit exceeded"}', { status: 403, headers });
    }) as typeof fetch,
  };
  const github = { apiUrl: 'https://api.github.com', repository: repository.name, token: TOKEN };
  const start = world.now();
  await releasesOf(githubClient(spent, github), ['x']);
  expect(world.now() - start).toBe(600_000);
  expect(await releasesOf(client, ['x'])).toEqual(new Map());
});

/** By when the earlier writes were sent, in ms before now. */
const PAUSES: readonly (readonly [what: string, ago: readonly number[], pause: number])[] = [
  ['the first', [], 0],
  ['the second', [0], 0],
  ['the 31st, at once', Array.from({ length: 30 }, () => 0), 1000],
  ['the 31st, half a second later', Array.from({ length: 30 }, () => 500), 500],
  ['the 81st within a minute', Array.from({ length: 80 }, () => 20_000), 40_000],
  ['the 501st within an hour', Array.from({ length: 500 }, () => 600_000), 3_000_000],
  ['one an hour later', Array.from({ length: 500 }, () => 3_600_000), 0],
];

for (const [what, ago, pause] of PAUSES)
  test(`before a write waits ${pause} ms: ${what}`, () => {
    const now = 10_000_000;
    expect(
      pauseBeforeWrite(
        ago.map((ms) => now - ms),
        now,
      ),
    ).toBe(pause);
  });

test('a Release among thousands is found, published before drafts, and drafts in lists alone', async () => {
  const { repository, client } = onGitHub();
  const stored = (id: number, tag: string, isDraft = false) => ({
    id,
    tag,
    name: tag,
    body: '',
    isPrerelease: false,
    isDraft,
    isImmutable: false,
    assets: [],
  });
  repository.releases.push(
    stored(1, 'two@1.0.0', true),
    stored(2, 'draft@1.0.0', true),
    stored(3, 'draft@1.0.0', true),
  );
  for (let at = 0; at < 1_200; at++) repository.releases.push(stored(10 + at, `old@1.0.${at}`));
  repository.releases.push(stored(9_000, 'two@1.0.0'), stored(9_001, 'ancient@1.0.0'));
  const found = await releasesOf(client, ['draft@1.0.0', 'old@1.0.500', 'ancient@1.0.0', 'absent@1.0.0']);
  expect([...found].map(([tag, { id }]) => [tag, id])).toEqual([
    ['draft@1.0.0', 2],
    ['old@1.0.500', 510],
    ['ancient@1.0.0', 9_001],
  ]);
});

test('a fresh look finds the tag and the draft, and the next step goes on from there', async () => {
  const { repository, announcing } = onGitHub();
  const { wanted } = making('pkg@1.0.0');
  repository.tags.set('pkg@1.0.0', COMMIT);
  const before: SealedRepository['releases'][number] = {
    id: 1,
    tag: 'pkg@1.0.0',
    name: 'mine',
    body: 'by hand',
    isPrerelease: false,
    isDraft: true,
    isImmutable: false,
    assets: [],
  };
  repository.releases.push(before);
  const found = await lookAgain(announcing, wanted);
  expect(nextStep(wanted, found)).toMatchObject({ kind: 'upload-asset', name: 'a.evidence.json' });
  await makeRelease(announcing, { making: making('pkg@1.0.0'), found });
  expect(repository.releases).toMatchObject([{ name: 'mine', body: 'by hand', isDraft: false }]);
});

const REQUESTS = [
  'GET https://api.github.com/repos/owner/repo/commits/',
  'GET https://api.github.com/repos/owner/repo/releases',
  'POST https://api.github.com/repos/owner/repo/git/refs',
  'POST https://api.github.com/repos/owner/repo/releases',
  'POST https://uploads.github.com/',
  'PATCH https://api.github.com/repos/owner/repo/releases/',
];
const KINDS: readonly Kind[] = [401, 403, 404, 422, 500, 503, 'reset', 'nonsense', 'truncated', 'lost'];
const FAULTS = REQUESTS.flatMap((request) => KINDS.map((kind) => [request, kind] as const));

test.each(FAULTS)('%s, %s: told, nothing made twice, and the next run completes it', async (at, kind) => {
  const { repository, announcing, fault } = onGitHub();
  Object.assign(fault, { at, kind });
  const begin = async () =>
    makeRelease(announcing, {
      making: making('pkg@1.0.0'),
      found: await lookAgain(announcing, making('pkg@1.0.0').wanted),
    });
  const first = await begin().then(
    ({ end }) => end.problems.map(({ code }) => code),
    (thrown: Error & { problems?: readonly { code: string }[] }) =>
      thrown.problems?.map(({ code }) => code) ?? [String(thrown)],
  );
  const allowed = ['github-forbidden', 'github-refused', 'github-unreachable', 'tag-missing'];
  expect(first.filter((code) => !allowed.includes(code))).toEqual([]);
  delete fault.at;
  const { end } = await begin();
  expect(end.problems).toEqual([]);
  expect(repository.releases.map(({ tag, isDraft, assets }) => [tag, isDraft, assets.length])).toEqual([
    ['pkg@1.0.0', false, 2],
  ]);
});
