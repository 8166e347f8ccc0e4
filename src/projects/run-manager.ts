import { fail, type Problem } from '../problems.ts';
import type { ManagerName } from '../release/release.ts';
import { ended } from '../text/exit.ts';
import type { Exit, World } from '../world.ts';
import { managerNamed } from './managers.ts';
import { scriptEnvironment } from './script-environment.ts';

/**
 * Runs a package manager, without a credential in the environment; what it prints is shown.
 * @param root of the project, absolute
 * @param cwd absolute
 * @throws Failure `onFailure`, `npm-not-found`, `manager-not-found`
 */
export async function runManager(
  world: World,
  {
    name,
    root,
    args,
    cwd,
    onFailure,
  }: {
    name: ManagerName;
    root: string;
    args: readonly string[];
    cwd: string;
    onFailure: Problem['code'];
  },
): Promise<void> {
  const command = managerNamed(name).command(world.env, root);
  const shown = [name, ...args].join(' ');
  world.info(shown);
  const env = scriptEnvironment(world.env);
  const exit = await world.run({
    file: command.file,
    args: [...command.args, ...args],
    cwd,
    env,
    show: true,
  });
  if (exit.code === 0) return;
  fail({
    code: onFailure,
    message: [`${shown} ${ended(exit)}. Its last lines:`, ...lastLines(exit).map(world.redact)].join('\n'),
    remedy: 'Fix what it reports; the full output is in the log of the job. Nothing was published.',
  });
}

/** How many lines of a failed program are shown. */
const SHOWN = 15;

/** The last lines that a program printed, of its errors rather than of its output. */
function lastLines({ stdout, stderr }: Exit): string[] {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...linesOf(stdout), ...linesOf(stderr)].slice(-SHOWN).map((line) => line.slice(0, 300));
}

/**
 * Says which version of a manager packs, and that it is one that is served.
 * @throws Failure `manager-unserved` for one that is too old, `manager-not-found`
 */
export async function requireServed(
  world: World,
  { name, root }: { name: ManagerName; root: string },
): Promise<void> {
  const manager = managerNamed(name);
  const { file, args } = manager.command(world.env, root);
  if (manager.oldest === undefined) return;
  const exit = await world.run({
    file,
    args: [...args, '--version'],
    cwd: root,
    env: scriptEnvironment(world.env),
  });
  const [version, major] = /^(\d+)\.\d+\.\d+\S*/m.exec(exit.stdout) ?? [];
  if (exit.code !== 0 || version === undefined)
    fail({
      code: 'manager-not-found',
      message: `Cannot read the version of ${manager.title}: ${name} --version ${ended(exit)}${exit.stderr.trim() === '' ? '' : ` (${exit.stderr.trim().slice(0, 300)})`}.`,
      remedy: `${manager.setUp}.`,
    });
  if (Number(major) < manager.oldest)
    fail({
      code: 'manager-unserved',
      message: `${manager.title} ${version} is on the PATH of this job, but ${manager.oldest} is the oldest supported version.`,
      remedy: `${manager.setUp}.`,
    });
  world.info(`${manager.title} ${version}`);
}
