import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { outcomeOf, problemsOfRun, publishedOf } from '../../src/report/report.ts';
import { publishSummary } from '../../src/report/run-summary.ts';
import { codes, ROOT, text } from './helpers/stage.ts';
import { DIAMOND, laidOut, onTrain, outcomes, type Train } from './helpers/train.ts';

const isEvidence = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/evidence.schema.json'), 'utf8')),
);
const MINUTE = 60_000;
const ALL = (outcome: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, outcome]));

test('a diamond: each after what it needs can be installed, all verified by one consumer', async () => {
  await onTrain(
    DIAMOND,
    async ({ stage, packed, uploads }) => {
      const step = await stage.publish({ ...packed, 'consumer-check': 'true' });
      expect([text(step), step.exitCode]).toEqual([
        expect.stringContaining('verified: 4 of 4 are published'),
        0,
      ]);
      expect(step.outputs).toMatchObject({
        outcome: 'verified',
        published: 'yes',
        packages: 'base@1.0.0\nleft@1.0.0\nright@1.0.0\ntop@1.0.0',
        package: '',
        integrity: '',
      });
      expect(uploads.map(({ name }) => name)).toEqual(['base', expect.anything(), expect.anything(), 'top']);
      const releases = JSON.parse(step.outputs['releases'] ?? '');
      expect(releases).toHaveLength(4);
      expect(releases[3]).toMatchObject({
        name: 'top',
        tag: 'top@1.0.0',
        outcome: 'verified',
        published: 'yes',
      });
      const evidence = JSON.parse(
        readFileSync(join(step.outputs['evidence'] ?? '', 'top-1.0.0.evidence.json'), 'utf8'),
      );
      expect(evidence).toMatchObject({ outcome: 'verified', consumer: { verified: true } });
      expect(isEvidence(evidence) ? [] : isEvidence.errors).toEqual([]);
      const waited = evidence.times.filter(({ name }: { name: string }) => name === 'wait');
      expect(waited).toEqual([{ name: 'wait', release: 'top@1.0.0', ms: expect.any(Number) }]);
      expect(step.summary).toContain('## ✅ All 4 are published and verified');
      expect(stage.world.proxy.requests.filter(({ name }) => name === 'exchange')).toHaveLength(4);
    },
    { isPacked: true },
  );
});

test('a side of a diamond fails: what needs it is held back, the other side is verified; the re-run does the rest', async () => {
  await onTrain(DIAMOND, async (train) => {
    const { stage, uploads } = train;
    let isRefusing = true;
    refuseUpload(train, 'left', () => isRefusing);
    const first = await train.replay();
    expect(outcomes(first)).toEqual({
      base: 'verified',
      left: 'rejected',
      right: 'verified',
      top: 'held-back',
    });
    expect([outcomeOf(first.run), publishedOf(first.run)]).toEqual(['rejected', 'yes']);
    const held = problemsOfRun(first.run).find(({ code }) => code === 'held-back');
    expect(held).toMatchObject({
      severity: 'error',
      message:
        'top@1.0.0 was not started: it needs left@1.0.0, right@1.0.0, but left@1.0.0 was not published.',
      packages: ['top'],
    });
    expect(publishSummary(first.run, [])).toContain('✋ held-back');
    isRefusing = false;
    const again = await train.replay({}, { ...stage.run, attempt: '2' });
    expect(outcomes(again)).toEqual(ALL('verified', Object.keys(DIAMOND)));
    expect(uploads.map(({ name }) => name).sort()).toEqual(['base', 'left', 'right', 'top']);
  });
});

function refuseUpload({ stage }: Train, name: string, isRefusing: () => boolean): void {
  const route = stage.world.registry.routes.find((one) => one.name === 'publish');
  const answer = route?.answer;
  if (!route || !answer) throw new Error('no route');
  Object.assign(route, {
    answer: async (...asked: Parameters<typeof answer>) =>
      isRefusing() && asked[0].url.pathname === `/${name}`
        ? { status: 403, headers: { 'content-type': 'application/json' }, body: { error: 'not today' } }
        : answer(...asked),
  });
}

test('a chain whose middle is never served: it is processing, what follows is held back, and the cause is named', async () => {
  await onTrain({ first: [], middle: ['first'], last: ['middle'], end: ['last'] }, async (train) => {
    const { store } = train.stage.world.registry;
    store.lagOf = (name) => (name === 'middle' ? { packument: 1e9, listing: 1e9, tarball: 1e9 } : {});
    const { run, log, ...rest } = await train.replay({ 'verify-timeout': '30' });
    expect(outcomes({ run, log, ...rest })).toEqual({
      first: 'verified',
      middle: 'processing',
      last: 'held-back',
      end: 'held-back',
    });
    const messages = problemsOfRun(run).map(({ message }) => message);
    expect(messages.join('\n')).toContain('middle@1.0.0 was accepted, but is not served yet');
    // Both are held back by one cause, and it is told of each what it needs.
    expect(messages.filter((message) => message.includes('was not started'))).toHaveLength(2);
    expect(log.join('\n')).toMatch(/Not served after \d+ s: .*Waiting for it: last@1.0.0\./);
  });
});

test.each([
  ['the packument first', { packument: 2 * MINUTE, listing: 2 * MINUTE, tarball: 20 * MINUTE }],
  ['the tarball first', { packument: 5 * MINUTE, listing: 20 * MINUTE, tarball: 1_000 }],
  ['what installs read last', { packument: 0, listing: 12 * MINUTE, tarball: 0 }],
])('a registry that lags, %s: nothing goes out before what it needs can be installed', async (_what, lag) => {
  await onTrain({ base: [], next: ['base'], peer: ['peer:base'] }, async (train) => {
    train.stage.world.registry.store.lagOf = () => lag;
    expect(outcomes(await train.replay({ 'verify-timeout': '60' }))).toEqual(
      ALL('verified', ['base', 'next', 'peer']),
    );
    expect(train.uploads).toHaveLength(3);
  });
});

test('packages that need each other are released together, and it is said; another waits for both', async () => {
  await onTrain({ reader: ['peer:writer'], writer: ['peer:reader'], tool: ['reader'] }, async (train) => {
    const { store } = train.stage.world.registry;
    store.lagOf = (name) => (name === 'writer' ? { listing: 3 * MINUTE } : {});
    const replayed = await train.replay();
    expect(outcomes(replayed)).toEqual(ALL('verified', ['reader', 'writer', 'tool']));
    expect(problemsOfRun(replayed.run).map(({ code }) => code)).toEqual(['dependency-cycle']);
    const at = (name: string) => train.uploads.find((one) => one.name === name);
    expect(at('tool')?.at).toBeGreaterThanOrEqual(at('writer')?.installableAt ?? Number.NaN);
  });
});

test('one package of five without a trusted publisher: found before anything is sent, and none is', async () => {
  const packages = { a: [], b: [], c: [], d: ['c'], e: [] };
  await onTrain(packages, async (train) => {
    train.stage.world.registry.store.packages.delete('c');
    train.stage.world.registry.add({ name: 'c', trustedPublishers: [] });
    const { run } = await train.replay();
    expect(run.releases.map(({ outcome, published }) => [outcome, published])).toEqual(
      Object.keys(packages).map(() => ['rejected', 'no']),
    );
    expect(problemsOfRun(run).map(({ code, packages: named }) => [code, named])).toEqual([
      ['exchange-refused', ['c']],
    ]);
    expect(train.uploads).toEqual([]);
  });
});

test('what is there already is verified, though another trusted publisher is missing, and in a dry run', async () => {
  await onTrain({ there: [], more: ['there'] }, async (train) => {
    const { registry } = train.stage.world;
    const trusted = registry.store.packages.get('more')?.trustedPublishers ?? [];
    const trust = (publishers: typeof trusted) =>
      Object.assign(registry.store.packages.get('more') ?? {}, { trustedPublishers: publishers });
    refuseUpload(train, 'more', () => train.uploads.length < 2 && isRefusing);
    let isRefusing = true;
    expect(outcomes(await train.replay())).toEqual({ there: 'verified', more: 'rejected' });
    trust([]);
    const missing = await train.replay();
    expect(outcomes(missing)).toEqual({ there: 'verified', more: 'rejected' });
    trust(trusted);
    const dry = await train.replay({ 'dry-run': 'true' });
    expect(outcomes(dry)).toEqual({ there: 'verified', more: 'ready' });
    isRefusing = false;
    expect(outcomes(await train.replay())).toEqual({ there: 'verified', more: 'verified' });
  });
});

test('dry-run tries every trusted publisher, and publishes nothing', async () => {
  await onTrain(DIAMOND, async (train) => {
    const { run } = await train.replay({ 'dry-run': 'true', concurrency: '1' });
    expect([outcomeOf(run), publishedOf(run)]).toEqual(['ready', 'no']);
    expect([train.stage.world.registry.store.tokens.length, train.uploads]).toEqual([4, []]);
  });
});

test('stage: true stages all in order, without waiting, and the summary has the approvals in that order', async () => {
  await onTrain(DIAMOND, async (train) => {
    const { run } = await train.replay({ stage: 'true' });
    expect(run.releases.map(({ outcome }) => outcome)).toEqual(Object.keys(DIAMOND).map(() => 'staged'));
    const summary = publishSummary(run, []);
    const ids = [...summary.matchAll(/^npm stage approve (\S+)$/gm)].map(([, id]) => id);
    const order = ids.map((id) => run.releases.find(({ stageId }) => stageId === id)?.release?.package);
    expect([order[0], order[3], order.length]).toEqual(['base', 'top', 4]);
  });
});

test('a registry that takes no more uploads for a while: the whole train waits, and all arrive', async () => {
  await onTrain({ a: [], b: [], c: [] }, async (train) => {
    let refusals = 2;
    train.stage.world.registry.tamper.publish = () =>
      refusals-- > 0
        ? { status: 429, headers: { 'content-type': 'application/json' }, body: { error: 'rate limited' } }
        : undefined;
    const replayed = await train.replay({ concurrency: '2' });
    expect(outcomes(replayed)).toEqual(ALL('verified', ['a', 'b', 'c']));
    expect(replayed.log.join('\n')).toContain(
      'The registry asks for a pause (429): all uploads wait for 15 s.',
    );
  });
});

test('a version that somebody else has published meanwhile is not ours, and stops only what depends on it', async () => {
  await onTrain({ base: [], next: ['base'], alone: [] }, async (train) => {
    train.stage.world.registry.add({ name: 'base', version: '1.0.0' });
    const { run, ...rest } = await train.replay({ 'verify-timeout': '0.1' });
    expect(outcomes({ run, ...rest })).toEqual({ base: 'unverified', next: 'held-back', alone: 'verified' });
  });
});

test('a stray tarball, a changed one, a plan of another commit: refused, and nothing is sent', async () => {
  await onTrain({ a: [], b: [] }, async ({ stage, packed, uploads }) => {
    const other = await stage.publish(packed, { run: { ...stage.run, commit: 'e'.repeat(40) } });
    writeFileSync(join(packed.packed, 'stray.tgz'), '');
    const stray = await stage.publish(packed);
    rmSync(join(packed.packed, 'stray.tgz'));
    writeFileSync(join(packed.packed, 'a-1.0.0.tgz'), readFileSync(join(packed.packed, 'b-1.0.0.tgz')));
    const changed = await stage.publish(packed);
    const ends = [other, stray, changed].map((step) => [
      ...codes(step),
      step.outputs['outcome'],
      step.exitCode,
    ]);
    expect(ends).toEqual([
      ['plan-other-commit', 'rejected', 1],
      ['plan-invalid', 'rejected', 1],
      ['integrity-mismatch', 'rejected', 1],
    ]);
    expect(uploads).toEqual([]);
  });
});

test('what several jobs have packed is one train', async () => {
  await onTrain({ base: [], next: ['base'] }, async (train) => {
    const jobs = [{ next: ['base'] }, { base: [] }].map((packages, at) =>
      laidOut(packages, train.stage, `job-${at}`),
    );
    const packed = jobs.map((job) => job.packed).join('\n');
    const integrity = jobs.map((job) => job.integrity).join('\n');
    expect(outcomes(await train.replay({ packed, integrity }))).toEqual(ALL('verified', ['base', 'next']));
    expect(train.uploads.map(({ name }) => name)).toEqual(['base', 'next']);
  });
});

test('nothing is due: the job is green, says so, and lists what it has looked at', async () => {
  await onTrain({ a: [], b: ['a'] }, async ({ stage, packed }) => {
    await stage.publish(packed);
    const step = await stage.pack();
    expect([step.outputs['count'], step.outputs['packages'], step.exitCode]).toEqual(['0', '', 0]);
    expect(step.summary).toContain('Nothing is due');
    expect(step.summary).toContain('already on the registry');
    const single = await stage.publish({}, { workspace: stage.checkout });
    expect([single.outputs['outcome'], single.outputs['releases'], single.exitCode]).toEqual([
      'nothing-due',
      '[]',
      0,
    ]);
  });
});
