import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail, type Problem, warning } from '../problems.ts';
import type { Manifest } from '../release/manifest.ts';
import type { ManagerName } from '../release/release.ts';
import type { Manager } from './manager.ts';
import { MANAGERS, managerNamed } from './managers.ts';

/** The package manager of a project, and what says so. */
export interface ProjectManager {
  readonly manager: Manager;
  /** `pnpm-lock.yaml`, `"packageManager" in package.json`; for npm, where nothing says anything, empty. */
  readonly by: string;
  /** That the lock files of two managers are there. */
  readonly problems: readonly Problem[];
}

/**
 * The package manager of a project: what is wanted, else what package.json declares (`packageManager`, then
 * `devEngines.packageManager`), else whose lock file is there, else npm.
 * @param root absolute
 * @param manifest of the root
 * @param wanted by the input `package-manager`
 * @throws Failure `manager-unserved` for Yarn 1 and whatever else is declared
 */
export function projectManager(root: string, manifest: Manifest, wanted?: ManagerName): ProjectManager {
  if (wanted !== undefined)
    return { manager: managerNamed(wanted), by: 'the input package-manager', problems: [] };
  const declared = declaredManager(manifest);
  if (declared !== undefined) {
    const manager = MANAGERS.find(({ name }) => name === declared.name);
    if (!manager) return unserved(declared.name, declared.by);
    if (manager.name === 'yarn' && (declared.major === 1 || isOfYarn1(root))) return yarn1(declared.by);
    return { manager, by: declared.by, problems: [] };
  }
  const found = MANAGERS.flatMap((manager) => {
    const by = manager.files.find((file) => existsSync(join(root, file)));
    return by === undefined ? [] : [{ manager, by }];
  });
  const [first, ...others] = found;
  if (first === undefined) return { manager: managerNamed('npm'), by: '', problems: [] };
  if (first.manager.name === 'yarn' && isOfYarn1(root)) return yarn1(first.by);
  const problems = others.length === 0 ? [] : [twoLockFiles(first, others)];
  return { ...first, problems };
}

interface Declared {
  readonly name: string;
  readonly major: number | undefined;
  readonly by: string;
}

function declaredManager({ packageManager, devEngines }: Manifest): Declared | undefined {
  const [, name, major] = /^([\w-]+)@(\d+)?/.exec(String(packageManager ?? '')) ?? [];
  if (name !== undefined)
    return {
      name,
      major: major === undefined ? undefined : Number(major),
      by: '"packageManager" in package.json',
    };
  const engines = enginesNamed(devEngines, 'packageManager');
  const engine = engines.find((one) => MANAGERS.some((manager) => manager.name === one)) ?? engines[0];
  if (engine === undefined) return undefined;
  return { name: engine, major: undefined, by: '"devEngines.packageManager" in package.json' };
}

/** The names of `devEngines.packageManager` or `devEngines.runtime`, each one engine or a list of them. */
export function enginesNamed(devEngines: unknown, kind: 'packageManager' | 'runtime'): string[] {
  const Engine = v.looseObject({ name: v.string() });
  const read = v.safeParse(v.looseObject({ [kind]: v.union([Engine, v.array(Engine)]) }), devEngines);
  return read.success ? [read.output[kind] ?? []].flat().map(({ name }) => name) : [];
}

/** Whether a yarn.lock is one of Yarn 1, by its first lines. */
function isOfYarn1(root: string): boolean {
  const path = join(root, 'yarn.lock');
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(256);
    return head.subarray(0, readSync(file, head)).toString().includes('# yarn lockfile v1');
  } finally {
    closeSync(file);
  }
}

function yarn1(by: string): never {
  return fail({
    code: 'manager-unserved',
    message: `This project uses Yarn 1 (${by}), which is not supported, as it no longer gets new features.`,
    remedy:
      'Move to Yarn 4 (yarn set version stable). Or write the workflow by hand, and set package-manager: npm for the actions, which packs the same tarballs; or pack in a step of your own, and set select: tarballs.',
    file: 'package.json',
  });
}

function unserved(name: string, by: string): never {
  return fail({
    code: 'manager-unserved',
    message: `This project uses ${name} (${by}), which is not supported: only npm, pnpm, Yarn and Bun are.`,
    remedy:
      'Set the input package-manager to one that can pack it; or pack in a step of your own, and set select: tarballs.',
    file: 'package.json',
  });
}

function twoLockFiles(first: { manager: Manager; by: string }, others: readonly { by: string }[]): Problem {
  const files = others.map(({ by }) => by).join(' and ');
  return warning({
    code: 'manager-ambiguous',
    message: `${first.by} and ${files} were both found: ${first.manager.title} is used as the package manager.`,
    remedy:
      'Remove the lock file that is not used, or name the manager: "packageManager" in package.json, or the input package-manager.',
    file: 'package.json',
  });
}
