import type { ManagerName } from '../release/release.ts';
import { BUN } from './bun-manager.ts';
import type { Manager } from './manager.ts';
import { NPM } from './npm-manager.ts';
import { PNPM } from './pnpm-manager.ts';
import { YARN } from './yarn-manager.ts';

/** The package managers that are served, in the order in which their files are looked for. */
export const MANAGERS: readonly Manager[] = [PNPM, YARN, BUN, NPM];

const BY_NAME: Readonly<Record<ManagerName, Manager>> = { npm: NPM, pnpm: PNPM, yarn: YARN, bun: BUN };

export function managerNamed(name: ManagerName): Manager {
  return BY_NAME[name];
}
