import type { Manager } from './manager.ts';
import { projectNpm } from './project-npm.ts';
import { workspacePatterns } from './workspaces-field.ts';

/** npm 11 and 12. */
export const NPM: Manager = {
  name: 'npm',
  title: 'npm',
  files: ['package-lock.json', 'npm-shrinkwrap.json'],
  oldest: undefined,
  install: { frozen: 'npm ci', loose: 'npm install' },
  setUp: 'Add a step before this one: uses: actions/setup-node, with the node-version of your project',
  // npm pack does not run the first, npm publish of a directory does (npm 11, 12).
  packScripts: ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
  packsDirectory: false,
  overridesFields: false,
  nestsWorkspaces: false,
  patterns: (_root, manifest) => workspacePatterns(manifest),
  catalogs: () => ({}),
  command: (env) => {
    const { node, cli } = projectNpm(env);
    return { file: node, args: [cli] };
  },
  runEverywhere: (script) => ['run', script, '--workspaces', '--if-present'],
  // npm's --workspace takes a directory for every workspace below it as well: so each is run where it is.
  run: (script) => ['run', '--no-workspaces', '--', script],
  pack: (into) => ['pack', '--no-workspaces', `--pack-destination=${into}`],
};
