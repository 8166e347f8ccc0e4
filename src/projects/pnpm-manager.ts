import type { Manager } from './manager.ts';
import { programOnPath } from './program-on-path.ts';
import { readSettings } from './settings-file.ts';
import { catalogsOf } from './workspaces-field.ts';

const SETTINGS = 'pnpm-workspace.yaml';

/** pnpm 10, 11 and 12. */
export const PNPM: Manager = {
  name: 'pnpm',
  title: 'pnpm',
  files: ['pnpm-lock.yaml', SETTINGS],
  oldest: 10,
  install: { frozen: 'pnpm install --frozen-lockfile', loose: 'pnpm install --no-frozen-lockfile' },
  setUp: 'Add a step before this one: uses: pnpm/action-setup',
  // pnpm pack does not run the first, pnpm publish does.
  packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
  packsDirectory: true,
  overridesFields: true,
  nestsWorkspaces: false,
  patterns: (root) => readSettings(root, SETTINGS).packages,
  catalogs: (root) => catalogsOf(readSettings(root, SETTINGS)),
  command: (env) => ({ file: programOnPath(env, PNPM), args: [] }),
  runEverywhere: (script) => ['--recursive', '--if-present', 'run', script],
  run: (script) => ['run', script],
  pack: (into) => ['pack', '--pack-destination', into],
};
