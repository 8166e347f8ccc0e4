import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isFailure } from '../../src/report/report.ts';
import { type Lags, replay } from './helpers/clock.ts';
import { shareStage } from './helpers/shared-stage.ts';

const shared = shareStage();

const SECOND = 1_000;
const MINUTE = 60_000;
const NEVER = Number.POSITIVE_INFINITY;

/** Lags that have been reported, and what a release with the default bound of 30 minutes has to end as. */
const REPLAYS: [what: string, lags: Lags, outcome: string, code: string | undefined][] = [
  ['served at once', {}, 'verified', undefined],
  ['served after 30 seconds', { version: 30 * SECOND }, 'verified', undefined],
  ['served after 14 minutes', { version: 14 * MINUTE }, 'verified', undefined],
  ['served after 22 minutes', { version: 22 * MINUTE, tarball: 22 * MINUTE }, 'verified', undefined],
  ['served after 55 minutes', { version: 55 * MINUTE }, 'processing', 'not-served-yet'],
  [
    'the metadata at 9, the tarball at 26 minutes',
    { version: 9 * MINUTE, tarball: 26 * MINUTE },
    'verified',
    undefined,
  ],
  [
    'both attestations 65 seconds late',
    { publish: 65 * SECOND, provenance: 65 * SECOND },
    'verified',
    undefined,
  ],
  ['the publish attestation last', { version: MINUTE, publish: 12 * MINUTE }, 'verified', undefined],
  ['the dist-tag last', { tag: 5 * MINUTE }, 'verified', undefined],
  ['attestations never', { publish: NEVER, provenance: NEVER }, 'unverified', 'proof-missing'],
  ['one attestation never', { publish: NEVER }, 'unverified', 'proof-missing'],
  ['a tarball never', { tarball: NEVER }, 'unverified', 'proof-missing'],
  ['a dist-tag never', { tag: NEVER }, 'unverified', 'proof-missing'],
  [
    'nothing ever',
    { version: NEVER, tarball: NEVER, publish: NEVER, provenance: NEVER },
    'processing',
    'not-served-yet',
  ],
];

for (const [what, lags, outcome, code] of REPLAYS)
  test(`${what}: ${outcome}${code ? `, ${code}` : ''}`, async () => {
    const { stage, packed: inputs } = shared();
    const { report, waited, log } = await replay(stage, { lags, inputs });
    expect([report.problems.map((one) => one.code), report.outcome, log]).toEqual([
      code === undefined ? [] : [code],
      outcome,
      expect.any(Array),
    ]);
    expect(report.published).toBe(outcome === 'processing' ? 'unknown' : 'yes');
    const last = Math.max(0, ...Object.values(lags));
    const bound = 30 * MINUTE;
    expect(waited).toBeGreaterThanOrEqual(Math.min(last, bound));
    // Asked again at least every half minute, and never after the bound; what the machine takes comes on top.
    expect(waited).toBeLessThan(Math.min(last + 30 * SECOND, bound) + 20 * SECOND);
  });

test('a version that comes after the bound: a longer bound waits for it, and a re-run verifies it', async () => {
  const { stage, packed } = shared();
  const inputs = { ...packed, 'verify-timeout': '60' };
  const { report } = await replay(stage, { lags: { version: 55 * MINUTE }, inputs });
  expect([report.problems, report.outcome, report.alreadyPublished]).toEqual([[], 'verified', false]);
  const { report: again } = await replay(stage, { lags: {}, inputs });
  expect([again.problems, again.outcome, again.alreadyPublished]).toEqual([[], 'verified', true]);
});

test.each([
  [4, 'verified'],
  [6, 'unknown'],
])(
  'an upload whose answer is lost, served after %s minutes: %s, and nothing is sent twice',
  async (minutes, outcome) => {
    const { stage, packed: inputs } = shared();
    const { requests } = stage.world.proxy;
    const before = requests.length;
    const { report, waited } = await replay(stage, {
      lags: { version: minutes * MINUTE },
      isLost: true,
      inputs,
    });
    const [first] = report.problems.map(({ code }) => code);
    expect([report.outcome, first]).toEqual([outcome, 'publish-unclear']);
    // It is followed up for five minutes.
    expect(waited).toBeLessThan(5 * MINUTE + 20 * SECOND);
    expect(requests.slice(before).filter(({ name }) => name === 'publish')).toHaveLength(1);
  },
);

test('a version the registry has, and never serves, is not processing: this run has uploaded nothing', async () => {
  const { stage, packed: inputs } = shared();
  stage.world.registry.tamper.publish = () => ({
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: { error: 'You cannot publish over the previously published versions: 1.2.3.' },
  });
  const { report, run } = await replay(stage, { inputs });
  expect([report.outcome, report.published, isFailure(run, 'succeed')]).toEqual(['unknown', 'unknown', true]);
});

test('a dist-tag that never came is told by the re-run too, with the command that moves it', async () => {
  const { stage, packed: inputs } = shared();
  stage.world.registry.tamper.packument = (packument) => ({ ...packument, 'dist-tags': { latest: '0.0.0' } });
  const first = await replay(stage, { inputs });
  const again = await replay(stage, { inputs });
  const told = [first, again].map(({ report }) => [
    report.outcome,
    report.problems[0]?.code,
    report.problems[0]?.commands,
  ]);
  const command = ['npm dist-tag add @scope/pkg@1.2.3 latest'];
  expect(told).toEqual([
    ['unverified', 'proof-missing', command],
    ['verified', 'dist-tag-behind', command],
  ]);
});

test('a version that was published by hand hours ago gets no proof: it is not waited for', async () => {
  const { stage, packed: inputs, tarball } = shared();
  const { registry } = stage.world;
  registry.add({ name: '@scope/pkg', version: '1.2.3', tarball: readFileSync(tarball) });
  registry.tamper.packument = (packument) => ({
    ...packument,
    time: { '1.2.3': new Date(Date.now() - 240 * MINUTE).toISOString() },
  });
  const { report, log } = await replay(stage, { inputs });
  const [problem] = report.problems;
  expect([report.outcome, problem?.code, problem?.remedy, log.join('\n')]).toEqual([
    'unverified',
    'proof-missing',
    expect.stringContaining('bump the version'),
    expect.not.stringContaining('Asking again'),
  ]);
});

test('a version of which the registry knows the time alone may be on its way: no run says that it is not published', async () => {
  const { stage, packed: inputs } = shared();
  const { tamper } = stage.world.registry;
  tamper.packument = (packument) => ({ ...packument, time: { '1.2.3': new Date().toISOString() } });
  tamper.exchange = () => ({
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: { message: 'no' },
  });
  const { report } = await replay(stage, { inputs });
  expect([report.outcome, report.published]).toEqual(['rejected', 'unknown']);
});
