import { expect, test } from '@jest/globals';
import type { SealedResponse } from '../../rehearsal/net/request.ts';
import { codes, loseAnswers, NAME, onStage, type Stage, text, VERSION } from './helpers/stage.ts';

const PROCESSING = 'Your package is being processed and may take a few minutes to become available.';

const refusal = (status: number, error: string): SealedResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: { error },
});

/** The registry takes the upload, answers it otherwise, and does not show it. */
function hold(stage: Stage, answer: SealedResponse): void {
  loseAnswers(stage, 'publish', answer);
  stage.world.registry.tamper.packument = ({ versions, ...rest }) => ({
    ...rest,
    versions: { '0.0.0': versions['0.0.0'] },
  });
}

const state = ({ outputs, exitCode }: Awaited<ReturnType<Stage['publish']>>) => [
  outputs['outcome'],
  outputs['published'],
  outputs['already-published'],
  exitCode,
];

test('a version that is held to be scanned is processing, and the registry’s notice is read where nobody sees it', async () => {
  await onStage({}, async (stage) => {
    hold(stage, { status: 202, headers: { 'npm-notice': PROCESSING }, body: { ok: true } });
    const step = await stage.release();
    expect([codes(step), ...state(step)]).toEqual([
      ['held-by-registry'],
      'processing',
      'unknown',
      'false',
      1,
    ]);
    expect(text(step)).toContain('Not served after 0 s: the version');
  });
});

test('a version that is staged already is no success and no upload of ours; once it is served, it is verified', async () => {
  await onStage({}, async (stage) => {
    const { tamper } = stage.world.registry;
    tamper.publish = () => refusal(409, `Cannot publish over previously staged version "${VERSION}".`);
    const step = await stage.release();
    expect([codes(step), ...state(step)]).toEqual([['version-staged'], 'unknown', 'staged', 'false', 1]);
    expect(text(step)).toContain(`${NAME}@${VERSION} is staged`);
    delete tamper.publish;
    await stage.release();
    // As it was before the approval, for the inspection and npm.
    let asked = 0;
    tamper.packument = ({ versions, ...rest }) =>
      ++asked > 2 ? { versions, ...rest } : { ...rest, versions: { '0.0.0': versions['0.0.0'] } };
    tamper.publish = () => refusal(409, `Cannot publish over previously staged version "${VERSION}".`);
    const again = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([text(again), ...state(again)]).toEqual([expect.any(String), 'verified', 'yes', 'true', 0]);
  });
});

test('what never comes is missing, and what is wrong is wrong: two findings', async () => {
  await onStage({}, async (stage) => {
    const { tamper } = stage.world.registry;
    tamper.attestations = (all) => all.filter(({ predicateType }) => predicateType.includes('slsa.dev'));
    const missing = await stage.release();
    expect([codes(missing), ...state(missing)]).toEqual([['proof-missing'], 'unverified', 'yes', 'false', 1]);
    expect(text(missing)).toContain('Not served after 0 s: the publish attestation');
    delete tamper.attestations;
    tamper.tarball = (bytes) => Buffer.concat([bytes, Buffer.from('!')]);
    const wrong = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
    expect([codes(wrong), ...state(wrong)]).toEqual([
      ['verification-failed'],
      'unverified',
      'yes',
      'true',
      1,
    ]);
  });
});

test('a dist-tag that does not move is late, not forged', async () => {
  await onStage({}, async (stage) => {
    stage.world.registry.tamper.packument = (packument) => ({
      ...packument,
      'dist-tags': { latest: '0.0.0' },
    });
    const step = await stage.release();
    expect([codes(step), ...state(step)]).toEqual([['proof-missing'], 'unverified', 'yes', 'false', 1]);
    expect(text(step)).toContain('still points at');
  });
});

test('a version that was unpublished is refused before anything is signed', async () => {
  await onStage({}, async (stage) => {
    stage.world.registry.tamper.packument = (packument) => ({
      ...packument,
      time: { [VERSION]: '2026-01-01T00:00:00.000Z' },
    });
    const packed = await stage.pack();
    expect([codes(packed), packed.exitCode]).toEqual([['version-unpublished'], 1]);
    const step = await stage.publish({}, { workspace: stage.checkout });
    expect([codes(step), ...state(step)]).toEqual([['version-unpublished'], 'rejected', 'no', 'false', 1]);
  });
});

test('npm’s own log is there at debug level, without a token; a child that is cut off says what it did last', async () => {
  await onStage({}, async (stage) => {
    stage.world.proxy.faults = [{ request: 'publish', kind: 'reset' }];
    const step = await stage.release();
    const debug = step.log.filter(({ kind }) => kind === 'debug').map((event) => event.text);
    expect(debug.join('\n')).toMatch(/verbose argv "publish"/);
    const tokens = stage.world.registry.store.tokens.map(({ token }) => token);
    expect(tokens).toHaveLength(1);
    for (const token of tokens) expect(text(step)).not.toContain(token);
    expect(text(step)).toMatch(/ECONNRESET|socket hang up/);
    expect(text(step)).toContain('the last request that was answered');
  });
});
