import { PINS } from './pins.ts';
import type { Repository } from './repository.ts';

/** The pnpm that the workflow sets up where package.json names none. */
export const USUAL_PNPM = 12;

type Step = Record<string, unknown>;

/** Sets up Node and the package manager, and installs: as the manager's own documentation does it, and without a cache. */
export function installSteps(repository: Repository): Step[] {
  const { manager, nodeVersionFile, hasLockfile, pinsManager, bringsYarn } = repository;
  const version =
    nodeVersionFile === undefined ? { 'node-version': 24 } : { 'node-version-file': nodeVersionFile };
  const setupNode = { uses: PINS.setupNode.uses, with: { ...version, 'package-manager-cache': false } };
  const install = { run: hasLockfile ? manager.install.frozen : manager.install.loose };
  switch (manager.name) {
    case 'npm':
      return [setupNode, install];
    case 'pnpm': {
      const chosen = pinsManager ? {} : { with: { version: USUAL_PNPM } };
      return [{ uses: PINS.setupPnpm.uses, ...chosen }, setupNode, install];
    }
    case 'yarn':
      // Every runner has a yarn, which hands over to the one that a project brings along.
      return bringsYarn ? [setupNode, install] : [setupNode, { run: 'corepack enable' }, install];
    case 'bun':
      return [setupNode, { uses: PINS.setupBun.uses, with: { 'no-cache': true } }, install];
  }
}
