import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../release/manifest.ts';

const FILES: Readonly<Record<string, string>> = {
  'pnpm-lock.yaml': 'pnpm',
  'pnpm-workspace.yaml': 'pnpm',
  'yarn.lock': 'Yarn',
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
};

const NAMES: Readonly<Record<string, string>> = { pnpm: 'pnpm', yarn: 'Yarn', bun: 'Bun' };

/** A package manager that is not npm, and what says so. */
export interface ForeignManager {
  readonly name: string;
  /** `pnpm-lock.yaml`, `"packageManager" in package.json` */
  readonly by: string;
}

/**
 * The package manager of a repository, when it is not npm: by the files it leaves, else by what package.json declares.
 * @param root absolute
 */
export function foreignManager(
  root: string,
  { packageManager, devEngines }: Manifest,
): ForeignManager | undefined {
  const file = Object.keys(FILES).find((name) => existsSync(join(root, name)));
  if (file !== undefined) return { name: FILES[file] ?? '', by: file };
  const [, pinned = ''] = /^(\w+)@/.exec(String(packageManager ?? '')) ?? [];
  if (NAMES[pinned] !== undefined) return { name: NAMES[pinned], by: '"packageManager" in package.json' };
  const engine = enginesNamed(devEngines, 'packageManager').find((name) => NAMES[name] !== undefined);
  return engine === undefined
    ? undefined
    : { name: NAMES[engine] ?? '', by: '"devEngines.packageManager" in package.json' };
}

/** The names of `devEngines.packageManager` or `devEngines.runtime`, each one engine or a list of them. */
export function enginesNamed(devEngines: unknown, kind: 'packageManager' | 'runtime'): string[] {
  const Engine = v.looseObject({ name: v.string() });
  const read = v.safeParse(v.looseObject({ [kind]: v.union([Engine, v.array(Engine)]) }), devEngines);
  return read.success ? [read.output[kind] ?? []].flat().map(({ name }) => name) : [];
}
