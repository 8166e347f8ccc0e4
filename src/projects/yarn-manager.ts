import { join } from 'node:path';
import type { Manager } from './manager.ts';
import { programOnPath } from './program-on-path.ts';
import { readSettings } from './settings-file.ts';
import { catalogsOf, workspacePatterns } from './workspaces-field.ts';

const SETTINGS = '.yarnrc.yml';

/** Yarn 4, with either linker. Yarn 1 is another program of the same name. */
export const YARN: Manager = {
  name: 'yarn',
  title: 'Yarn',
  files: ['yarn.lock'],
  oldest: 4,
  install: { frozen: 'yarn install --immutable', loose: 'yarn install --no-immutable' },
  setUp: 'Enable Corepack in a step before this one, after setup-node: run: corepack enable',
  // yarn pack does not run the first, yarn npm publish does; prepare and prepublishOnly are run by neither.
  packScripts: ['prepublish', 'prepack', 'postpack'],
  packsDirectory: false,
  overridesFields: true,
  nestsWorkspaces: true,
  patterns: (_root, manifest) => workspacePatterns(manifest),
  catalogs: (root) => catalogsOf(readSettings(root, SETTINGS)),
  command: (env, root) => {
    const { yarnPath } = readSettings(root, SETTINGS);
    // What the project brings along; any yarn would hand over to it.
    if (yarnPath !== undefined) return { file: process.execPath, args: [join(root, yarnPath)] };
    return { file: programOnPath(env, YARN), args: [] };
  },
  runEverywhere: (script) => [
    ...['workspaces', 'foreach', '--all', '--topological-dev', '--exclude', '.'],
    ...['run', script],
  ],
  run: (script) => ['run', script],
  pack: (into) => ['pack', '--out', join(into, 'package.tgz')],
};
