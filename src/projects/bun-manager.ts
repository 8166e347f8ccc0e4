import type { Manager } from './manager.ts';
import { programOnPath } from './program-on-path.ts';
import { catalogsInManifest, workspacePatterns } from './workspaces-field.ts';

/** Bun 1. It packs; `bun publish` has neither trusted publishing nor provenance. */
export const BUN: Manager = {
  name: 'bun',
  title: 'Bun',
  files: ['bun.lock', 'bun.lockb'],
  oldest: 1,
  install: { frozen: 'bun install --frozen-lockfile', loose: 'bun install' },
  setUp: 'Add a step before this one: uses: oven-sh/setup-bun',
  // bun pm pack does not run the first, bun publish does.
  packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
  packsDirectory: false,
  overridesFields: false,
  nestsWorkspaces: false,
  patterns: (_root, manifest) => workspacePatterns(manifest),
  catalogs: (_root, manifest) => catalogsInManifest(manifest),
  command: (env) => ({ file: programOnPath(env, BUN), args: [] }),
  runEverywhere: (script) => ['run', '--filter', '*', script],
  run: (script) => ['run', script],
  pack: (into) => ['pm', 'pack', '--destination', into],
};
