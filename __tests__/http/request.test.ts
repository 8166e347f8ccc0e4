import { expect, test } from '@jest/globals';
import { get } from '../../src/http/request.ts';
import { problemsOf } from '../../src/problems.ts';
import { testWorld } from '../helpers/test-world.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

/** Asks a server that answers so, and then well. Gives how long was waited for it, in ms. */
async function waited(headers: Record<string, string>, status = 429): Promise<number> {
  const answers = [new Response('', { status, headers }), new Response('{}')];
  const world = testWorld({ fetch: async () => answers.shift() ?? Response.error() });
  const { status: last } = await get(world, { url: 'https://x.example/', limit: 100 });
  expect(last).toBe(200);
  return world.now() - NOW;
}

const PAUSES: [what: string, headers: Record<string, string>, ms: number][] = [
  ['no Retry-After', {}, 500],
  ['seconds', { 'retry-after': '12' }, 12_000],
  ['a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
  ['a date that is past', { 'retry-after': 'Thu, 01 Jan 2025 00:00:00 GMT' }, 500],
  ['more than a minute', { 'retry-after': '3600' }, 60_000],
  ['nothing at all', { 'retry-after': '0' }, 500],
  ['nonsense', { 'retry-after': 'soon' }, 500],
];

for (const [what, headers, ms] of PAUSES)
  test(`asked to wait by ${what}: ${ms} ms, for 429 and 503 alike`, async () => {
    expect([await waited(headers), await waited(headers, 503)]).toEqual([ms, ms]);
  });

test('a server that stays busy is unreachable after three tries', async () => {
  let asked = 0;
  const world = testWorld({
    fetch: async () => {
      asked++;
      return new Response('', { status: 429, headers: { 'retry-after': '2' } });
    },
  });
  const [problem] = (await get(world, { url: 'https://x.example/', limit: 100 }).catch(
    problemsOf,
  )) as ReturnType<typeof problemsOf>;
  expect([problem?.code, problem?.message, asked, world.now() - NOW]).toEqual([
    'registry-unreachable',
    'https://x.example/ is receiving too many requests: it answered 429 3 times.',
    3,
    4000,
  ]);
});
