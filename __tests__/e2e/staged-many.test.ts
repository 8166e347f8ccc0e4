import { expect, test } from '@jest/globals';
import { markdownCode } from '../../src/text/harmless.ts';
import { codes, type Stage, text } from './helpers/stage.ts';
import { onTrain, type Packages } from './helpers/train.ts';

/** Three that need each other in a row, and three alone. */
const SIX: Packages = { a: [], b: ['a'], c: ['b'], d: [], e: [], f: [] };
const NAMES = Object.keys(SIX);
const specs = (names: readonly string[]) => names.map((name) => `${name}@1.0.0`);

function approve({ world }: Stage, names: readonly string[]): void {
  for (const name of names) {
    const staged = world.registry.store.packages.get(name)?.staged.get('1.0.0');
    world.registry.approve(staged?.stageId ?? 'none');
  }
}

const announced = ({ world }: Stage) => world.repository.releases.map(({ tag }) => tag).sort();

test('staged, approved in part, approved: each Release comes with its approval and not before', async () => {
  await onTrain(SIX, async ({ stage, packed }) => {
    const step = await stage.publish({ ...packed, stage: 'true' });
    expect([
      step.outputs['outcome'],
      step.outputs['packages'],
      step.outputs['staged'],
      step.exitCode,
    ]).toEqual(['staged', '', specs(NAMES).join('\n'), 0]);
    const approvals = [...step.summary.matchAll(/^npm stage approve (\S+)$/gm)].map(([, id]) => id);
    const { packages } = stage.world.registry.store;
    const idOf = (name: string) => packages.get(name)?.staged.get('1.0.0')?.stageId;
    expect(approvals.filter((id) => ['a', 'b', 'c'].some((name) => idOf(name) === id))).toEqual(
      ['a', 'b', 'c'].map(idOf),
    );
    expect(approvals).toHaveLength(6);
    expect(step.summary).toContain(`What ${markdownCode('a@1.0.0')} changed: 0.0.0 → 1.0.0`);

    // What the jobs after it are given, whatever is approved: the outputs of a job that went well stay.
    const given = { packages: `${step.outputs['packages']}\n${step.outputs['staged']}`, notes: 'none' };
    const early = await stage.announce(given);
    expect([new Set(codes(early)), early.exitCode, announced(stage)]).toEqual([
      new Set(['not-on-registry']),
      1,
      [],
    ]);

    approve(stage, ['a', 'b', 'd']);
    const part = await stage.announce(given);
    expect([part.exitCode, announced(stage)]).toEqual([1, specs(['a', 'b', 'd'])]);
    expect(text(part)).toContain('gh run rerun 99 --failed');

    approve(stage, ['c', 'e', 'f']);
    const all = await stage.announce(given);
    expect([codes(all), all.exitCode, announced(stage)]).toEqual([[], 0, specs(NAMES)]);
  });
});

test('a whole run that is run again stages nothing twice, and proves what is approved by then', async () => {
  await onTrain(SIX, async ({ stage, packed }) => {
    await stage.publish({ ...packed, stage: 'true' });
    approve(stage, ['a', 'b', 'd']);
    const again = await stage.publish({ ...packed, stage: 'true' }, { run: { ...stage.run, attempt: '2' } });
    expect([
      again.outputs['outcome'],
      again.outputs['packages'],
      again.outputs['staged'],
      again.exitCode,
    ]).toEqual(['staged', specs(['a', 'b', 'd']).join('\n'), specs(['c', 'e', 'f']).join('\n'), 0]);
  });
});

test('what was rejected is staged anew by a run that is run again', async () => {
  await onTrain({ a: [] }, async ({ stage, packed }) => {
    await stage.publish({ ...packed, stage: 'true' });
    const { store, reject } = stage.world.registry;
    const before = store.packages.get('a')?.staged.get('1.0.0')?.stageId ?? 'none';
    reject(before);
    const again = await stage.publish({ ...packed, stage: 'true' }, { run: { ...stage.run, attempt: '2' } });
    const after = store.packages.get('a')?.staged.get('1.0.0')?.stageId;
    expect([again.outputs['outcome'], again.outputs['stage-id'], after === before]).toEqual([
      'staged',
      after,
      false,
    ]);
    expect(text(again)).toContain('was rejected, or has expired');
  });
});
