import { expect } from '@jest/globals';
import type { TakenUpload } from '../../../rehearsal/registry/store.ts';
import type { RunDescription } from '../../../rehearsal/runner/run-description.ts';
import { type Replayed, replay } from './clock.ts';
import { handedOver, manifest, onStage, type Stage } from './stage.ts';

/** Packages by name, each with the names of those it needs; `peer:` before one makes it a peer dependency. */
export type Packages = Readonly<Record<string, readonly string[]>>;

/** A branch push of packages that are all due. */
export interface Train {
  readonly stage: Stage;
  /** What the pack action made, as the publish action's inputs. */
  readonly packed: Readonly<Record<'packed' | 'integrity', string>>;
  readonly uploads: readonly TakenUpload[];
  /** Publishes in this process, with a clock that waiting moves on. */
  replay(inputs?: Readonly<Record<string, string>>, run?: RunDescription): Promise<Replayed>;
}

/** What a diamond needs. */
export const DIAMOND: Packages = { base: [], left: ['base'], right: ['base'], top: ['left', 'right'] };

/** Sets a stage for a branch push of packages, packs them, and clears it away afterwards. */
export async function onTrain(packages: Packages, test: (train: Train) => Promise<void>): Promise<void> {
  const files = {
    'package.json': { private: true, workspaces: ['train/*'] },
    ...Object.fromEntries(
      Object.entries(packages).map(([name, needs]) => [
        `train/${name}/package.json`,
        manifestOf(name, needs),
      ]),
    ),
  };
  const run = { ref: 'refs/heads/main' };
  await onStage({ tag: 'unused@1.0.0', files, run }, async (stage) => {
    for (const name of Object.keys(packages)) admit(stage, name);
    const step = await stage.pack();
    expect([step.outputs['count'], step.exitCode]).toEqual([String(Object.keys(packages).length), 0]);
    const packed = handedOver(step);
    await test({
      stage,
      packed,
      uploads: stage.world.registry.store.uploads,
      replay: (inputs = {}, as = stage.run) => replay(stage, { inputs: { ...packed, ...inputs }, run: as }),
    });
    expectInOrder(packages, stage);
  });
}

function manifestOf(name: string, needs: readonly string[]): object {
  const range = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, '^1.0.0']));
  const peers = needs.flatMap((one) => (one.startsWith('peer:') ? [one.slice('peer:'.length)] : []));
  const own = needs.filter((one) => !one.startsWith('peer:'));
  return manifest({ name, version: '1.0.0', dependencies: range(own), peerDependencies: range(peers) });
}

/** Lets the registry know a package, with the workflow as its trusted publisher. */
export function admit({ world }: Stage, name: string): void {
  const publisher = {
    repository: 'owner/repo',
    workflow: 'publish.yml',
    environment: 'npm',
    allowed: ['publish', 'stage'] as const,
  };
  world.registry.add({ name, trustedPublishers: [publisher] });
}

/** Nothing was uploaded before what it depends on could be installed; of packages that need each other no order is asked. */
function expectInOrder(packages: Packages, { world }: Stage): void {
  const { uploads } = world.registry.store;
  const needsOf = (name: string) => (packages[name] ?? []).map((one) => one.replace('peer:', ''));
  const early = uploads.flatMap(({ name, at }) =>
    needsOf(name).flatMap((need) => {
      const needed = uploads.find((one) => one.name === need);
      const isCycle = needsOf(need).includes(name);
      return isCycle || (needed && needed.installableAt <= at) ? [] : [`${name} before ${need}`];
    }),
  );
  expect(early).toEqual([]);
}

/** How each release of a run ended, by name. */
export function outcomes({ run }: Replayed): Record<string, string> {
  return Object.fromEntries(
    run.releases.map(({ release, outcome }) => [release?.package ?? '?', outcome] as const),
  );
}
