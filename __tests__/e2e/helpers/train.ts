import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import * as tar from 'tar';
import type { TakenUpload } from '../../../rehearsal/registry/store.ts';
import type { RunDescription } from '../../../rehearsal/runner/run-description.ts';
import { sha512 } from '../../../src/digest.ts';
import { writePlan } from '../../../src/plan/releases-file.ts';
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

/**
 * Sets a stage for a branch push of packages, and clears it away afterwards.
 * @param isPacked by the pack action; otherwise what it would make is laid out here, which is sooner done
 */
export async function onTrain(
  packages: Packages,
  test: (train: Train) => Promise<void>,
  { isPacked = false }: { isPacked?: boolean } = {},
): Promise<void> {
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
    const packed = isPacked ? handedOver(await stage.pack()) : laidOut(packages, stage);
    await test({
      stage,
      packed,
      uploads: stage.world.registry.store.uploads,
      replay: (inputs = {}, as = stage.run) => replay(stage, { inputs: { ...packed, ...inputs }, run: as }),
    });
    expectInOrder(packages, stage);
  });
}

/** A directory that the pack action would make. */
export function laidOut(
  packages: Packages,
  { directory, run: { commit } }: Stage,
  as = 'laid-out',
): Train['packed'] {
  const into = join(directory, as);
  mkdirSync(into);
  const releases = Object.entries(packages).map(([name, needs]) => {
    const from = join(directory, 'laid-out-from', name);
    mkdirSync(from, { recursive: true });
    writeFileSync(join(from, 'package.json'), JSON.stringify(manifestOf(name, needs)));
    const [version, tarball] = ['1.0.0', `${name}-1.0.0.tgz`];
    const options = { file: join(into, tarball), cwd: from, prefix: 'package', gzip: true, portable: true };
    tar.create({ ...options, sync: true }, ['package.json']);
    const bytes = readFileSync(join(into, tarball));
    const planned = { distTag: 'latest', tag: `${name}@1.0.0`, needs: [], tarball };
    return { name, version, ...planned, integrity: sha512(bytes), bytes: bytes.length };
  });
  const text = writePlan({ commit, releases });
  writeFileSync(join(into, 'releases.json'), text);
  return { packed: into, integrity: sha512(Buffer.from(text)) };
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
