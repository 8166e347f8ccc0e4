import { expect, test } from '@jest/globals';
import { codes, text } from './helpers/stage.ts';
import { DIAMOND, onTrain } from './helpers/train.ts';

const SIX = { ...DIAMOND, alone: [], other: [] };
const NAMES = Object.keys(SIX).sort();

/** Where a train of six is killed, one run after the other: each comes further than the one before. */
const KILLED_AT = [
  'inspect',
  'authenticate',
  '▶ base@1.0.0: publish',
  '▶ base@1.0.0: confirm',
  '▶ left@1.0.0: publish',
  '▶ right@1.0.0: verify',
  '▶ top@1.0.0: wait',
  '▶ top@1.0.0: publish',
  '▶ top@1.0.0: confirm',
  'consume',
];

test('killed wherever a train can stand, and run again each time: nothing is published twice, and all is verified', async () => {
  await onTrain(SIX, async ({ stage, packed, uploads }) => {
    const inputs = { ...packed, 'consumer-check': 'true' };
    let killed = 0;
    for (const [run, at] of KILLED_AT.entries()) {
      const as = { ...stage.run, attempt: String(run + 1) };
      const step = await stage.publish(inputs, { run: as, killed: { at, by: 'SIGKILL' } });
      // What an earlier npm has finished after its run was killed needs not come there again.
      const isPast = step.exitCode === 0 && step.outputs['outcome'] === 'verified';
      if (!isPast) expect([at, step.signal]).toEqual([at, 'SIGKILL']);
      killed += isPast ? 0 : 1;
    }
    expect(killed).toBeGreaterThan(KILLED_AT.length / 2);
    const again = await stage.publish(inputs, { run: { ...stage.run, attempt: '99' } });
    expect([text(again), again.exitCode]).toEqual([expect.stringContaining('verified: 6 of 6'), 0]);
    expect(uploads.map(({ name }) => name).sort()).toEqual(NAMES);
  });
});

test('cancelled in the middle: nothing more begins, and it is said of each release whether it is published', async () => {
  await onTrain(DIAMOND, async ({ stage, packed, uploads }) => {
    const killed = { at: '▶ left@1.0.0: publish', by: 'SIGTERM' } as const;
    const step = await stage.publish({ ...packed, concurrency: '1' }, { killed });
    expect([codes(step), step.exitCode]).toEqual([['interrupted'], 1]);
    const releases: { name: string; published: string }[] = JSON.parse(step.outputs['releases'] ?? '');
    const there = uploads.map(({ name }) => name);
    expect(there).not.toContain('top');
    for (const { name, published } of releases)
      expect([name, published === 'yes' || published === 'unknown']).toEqual([
        name,
        there.includes(name) || published === 'unknown',
      ]);
    expect(releases.find(({ name }) => name === 'top')?.published).toBe('no');
    const again = await stage.publish(packed, { run: { ...stage.run, attempt: '2' } });
    expect([text(again), again.exitCode]).toEqual([expect.stringContaining('verified: 4 of 4'), 0]);
  });
});

test('two runs of the same commit at once: each version is published once, and both verify all', async () => {
  await onTrain({ base: [], next: ['base'], alone: [] }, async ({ stage, packed, uploads }) => {
    const runs = ['100', '101'].map((id) => stage.publish(packed, { run: { ...stage.run, id } }));
    const steps = await Promise.all(runs);
    for (const step of steps)
      expect([text(step), step.exitCode]).toEqual([expect.stringContaining('verified: 3 of 3'), 0]);
    expect(uploads.map(({ name }) => name).sort()).toEqual(['alone', 'base', 'next']);
  });
});
