import { expect, test } from '@jest/globals';
import type { TrustedPublisher } from '../../rehearsal/registry/store.ts';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, loseAnswers, NAME, onStage, type Stage, text, VERSION } from './helpers/stage.ts';

const shared = shareStage();

function allow({ world }: Stage, ...allowed: TrustedPublisher['allowed']): void {
  const stored = world.registry.store.packages.get(NAME);
  if (stored)
    stored.trustedPublishers = [
      { repository: 'owner/repo', workflow: 'publish.yml', environment: 'npm', allowed },
    ];
}

const waiting = ({ world }: Stage) => world.registry.store.packages.get(NAME)?.staged.get(VERSION);

const state = ({ outputs, exitCode }: Awaited<ReturnType<Stage['publish']>>) => [
  outputs['outcome'],
  outputs['published'],
  exitCode,
];

test.each([11, 12] as const)(
  'staged, staged no second time, approved, verified: each run says where the version is (npm %s)',
  async (npm) => {
    await onStage({ npm }, async (stage) => {
      allow(stage, 'stage');
      const step = await stage.release({ stage: 'true' });
      const id = waiting(stage)?.stageId ?? 'none';
      expect([text(step), ...state(step)]).toEqual([
        expect.stringContaining(`npm stage approve ${id}`),
        'staged',
        'staged',
        0,
      ]);
      expect([step.outputs['stage-id'], step.outputs['already-published'], stage.isPublished()]).toEqual([
        id,
        'false',
        false,
      ]);
      expect(step.outputs['transparency-log-url']).toMatch(/^https:\/\/search\.sigstore\.dev\/\?logIndex=/);
      expect(step.summary).toContain('is staged and waits for approval');
      expect(step.summary).toContain(id);
      const again = await stage.release({ stage: 'true' }, { run: { ...stage.run, attempt: '2' } });
      expect([codes(again), ...state(again)]).toEqual([['version-staged'], 'staged', 'staged', 0]);
      expect(waiting(stage)?.stageId).toBe(id);
      stage.world.registry.approve(id);
      const approved = await stage.release({ stage: 'true' }, { run: { ...stage.run, attempt: '3' } });
      expect([text(approved), ...state(approved)]).toEqual([expect.any(String), 'verified', 'yes', 0]);
      expect(approved.outputs['already-published']).toBe('true');
    });
  },
);

test('a direct publish over what is staged is no success, and says that it is staged', async () => {
  const { stage, packed } = shared();
  allow(stage, 'stage', 'publish');
  await stage.publish({ ...packed, stage: 'true' });
  const step = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
  expect([codes(step), ...state(step)]).toEqual([['version-staged'], 'unknown', 'staged', 1]);
  expect(step.summary).toContain('is not published yet');
});

test('a trusted publisher that may not stage, and one that does not match: told what to allow', async () => {
  const { stage, packed } = shared();
  allow(stage, 'publish');
  const refused = await stage.publish({ ...packed, stage: 'true' });
  expect([codes(refused), ...state(refused)]).toEqual([['publish-refused'], 'rejected', 'no', 1]);
  expect(text(refused)).toContain('does not allow staged publishing');
  const stored = stage.world.registry.store.packages.get(NAME);
  if (stored) stored.trustedPublishers = [];
  const unknown = await stage.publish({ ...packed, stage: 'true' });
  expect(codes(unknown)).toEqual(['exchange-refused']);
  expect(text(unknown)).toMatch(
    /Allowed actions: npm stage publish[^)]*\)\s+npm trust list[\s\S]*--allow-stage-publish/,
  );
});

test('an answer to the staging that is lost: unknown at once, and told how to find out; the next run converges', async () => {
  const { stage, packed } = shared();
  allow(stage, 'stage');
  const end = loseAnswers(stage, 'stage');
  const step = await stage.publish({ ...packed, stage: 'true' });
  expect([codes(step), ...state(step)]).toEqual([['publish-unclear'], 'unknown', 'unknown', 1]);
  expect(text(step)).toContain(`npm stage list ${NAME}`);
  end();
  const again = await stage.publish({ ...packed, stage: 'true' });
  expect([codes(again), ...state(again)]).toEqual([['version-staged'], 'staged', 'staged', 0]);
});
