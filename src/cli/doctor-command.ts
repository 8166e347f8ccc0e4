import { resolve } from 'node:path';
import { type Checkup, diagnose } from '../doctor/checkup.ts';
import { terminalWorld } from '../edge/terminal-world.ts';
import { git } from '../github/git.ts';
import type { Problem } from '../problems.ts';
import { PUBLIC_REGISTRY, registryAt } from '../registry/address.ts';
import { eachOnce } from '../report/same-problems.ts';
import type { World } from '../world.ts';
import { diagnosisInWords } from './doctor-words.ts';
import { asUsage } from './option-files.ts';

export interface DoctorOptions {
  readonly cwd: string;
  readonly workflow?: string;
  readonly registry?: string;
  readonly json?: boolean;
}

/**
 * `publish-npm doctor`
 * @returns the exit status: 0 when a release would work, as far as can be seen; 1 when it would not
 */
export async function doctorCommand(options: DoctorOptions): Promise<number> {
  const diagnosis = await diagnosed(terminalWorld({}), options);
  const problems = problemsOfAll(diagnosis);
  const { repository, workflow, publisher, packages } = diagnosis;
  const shown = packages.map(({ problems: own, ...rest }) => ({
    ...rest,
    problems: own.map(({ code }) => code),
  }));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ repository, workflow, publisher, packages: shown, problems }, null, 2)}\n`
      : `${diagnosisInWords(diagnosis, problems, process.stdout.columns)}\n`,
  );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** @throws Failure where the packages cannot be read */
export async function diagnosed(
  world: World,
  { cwd, workflow, registry = PUBLIC_REGISTRY }: DoctorOptions,
): Promise<Checkup> {
  const root = resolve(cwd);
  const remote = await git(world, root, ['remote', 'get-url', 'origin']);
  return diagnose(world, { root, remote, workflow, registry: asUsage(() => registryAt(registry)) });
}

function problemsOfAll({ problems, packages }: Checkup): Problem[] {
  return eachOnce([
    { problems },
    ...packages.map(({ name, version, problems: own }) => ({ release: { name, version }, problems: own })),
  ]);
}
