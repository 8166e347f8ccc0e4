import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../src/edge/programs.ts';
import { git, gitOutput } from '../src/github/git.ts';
import type { Program } from '../src/world.ts';
import { copyNodeModules } from './node-modules.ts';

/** A copy of a checkout, as a runner would have it: a repository of one commit with the tags on it. */
export interface Checkout {
  readonly workspace: string;
  readonly commit: string;
  /** The address of the remote `origin`, when the checkout is the root of a repository that has one. */
  readonly remote: string | undefined;
  readonly assumptions: readonly string[];
  /** Puts what the submodules have into a copy; git leaves their directories empty until they are asked for. */
  addSubmodules(workspace: string): void;
}

const execute = promisify(execFile);

/** Who commits in the copy: nobody. */
const IDENTITY = { name: 'rehearsal', email: 'rehearsal@localhost' };

/**
 * Copies a checkout: the files git tracks and those it would, without what submodules have, then its `node_modules`. A script
 * of the copy finds its packages within the copy, as compilers need them, and nothing it writes gets into the original.
 * @param from absolute
 * @param into a fresh directory
 * @param spare a node_modules that serves when nothing is installed in the checkout or around it
 */
export async function copyCheckout({
  from,
  into,
  tags,
  spare,
}: {
  from: string;
  into: string;
  tags: readonly string[];
  spare: string;
}): Promise<Checkout> {
  const assumptions: string[] = [];
  const workspace = join(into, 'checkout');
  mkdirSync(workspace, { recursive: true });
  const tracked = await gitFiles(from);
  if (!tracked)
    assumptions.push('This is not a git checkout: all files outside node_modules count as tracked.');
  const submodules = await submodulesOf(from);
  const files = tracked ?? readdirSync(from).filter((name) => !['node_modules', '.git'].includes(name));
  for (const file of files.filter((name) => !submodules.includes(name))) copyIn(file, { from, workspace });
  for (const path of submodules) mkdirSync(join(workspace, path), { recursive: true });
  const inCopy = (...args: string[]) => execute('git', [...gitConfiguration(), ...args], { cwd: workspace });
  await inCopy('init', '--quiet', '--initial-branch=main');
  await inCopy('add', '--all');
  await inCopy('commit', '--quiet', '--allow-empty', '--message=rehearsal');
  for (const tag of tags)
    await inCopy('tag', '--', tag).catch(() =>
      assumptions.push(`git does not accept ${JSON.stringify(tag)} as a tag; the run uses it anyway.`),
    );
  const changed = await changedFiles(from);
  if (changed > 0)
    assumptions.push(
      `${changed === 1 ? '1 file has uncommitted changes, which count' : `${changed} files have uncommitted changes, which count`} as committed.`,
    );
  const { stdout } = await inCopy('rev-parse', 'HEAD');
  await copyNodeModules({ from, into, workspace });
  if (
    !existsSync(join(from, 'node_modules')) &&
    !existsSync(join(into, 'node_modules')) &&
    existsSync(spare)
  ) {
    symlinkSync(spare, join(into, 'node_modules'));
    assumptions.push(
      'Nothing is installed here, so the packages that are installed with publish-npm are used.',
    );
  }
  const addSubmodules = (into: string) => {
    for (const path of submodules) copyIn(path, { from, workspace: into });
  };
  const remote = await remoteOf(from);
  return { workspace, commit: stdout.trim(), remote, assumptions, addSubmodules };
}

function copyIn(file: string, { from, workspace }: { from: string; workspace: string }): void {
  if (!existsSync(join(from, file))) return;
  cpSync(join(from, file), join(workspace, file), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !['node_modules', '.git'].includes(basename(source)),
  });
}

function gitConfiguration(): string[] {
  const settings = {
    'user.name': IDENTITY.name,
    'user.email': IDENTITY.email,
    'commit.gpgsign': 'false',
    'core.hooksPath': '/dev/null',
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

/** How the checkout itself is read: git is asked as in a job, and what it prints is not shown. */
const READER = { env: process.env, run: (program: Program) => run(program, () => undefined) };

/** What git lists, by lines that end with a NUL; undefined when this is no repository. */
async function listed(directory: string, args: readonly string[]): Promise<string[] | undefined> {
  const output = await gitOutput(READER, directory, args);
  return output?.split('\0').filter((line) => line !== '');
}

function gitFiles(directory: string): Promise<string[] | undefined> {
  return listed(directory, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
}

/** The directories of submodules (mode 160000 of the index), relative to the checkout. */
async function submodulesOf(directory: string): Promise<string[]> {
  const entries = (await listed(directory, ['ls-files', '-z', '--stage'])) ?? [];
  return entries.flatMap((line) => (line.startsWith('160000 ') ? [line.slice(line.indexOf('\t') + 1)] : []));
}

async function changedFiles(directory: string): Promise<number> {
  return (await listed(directory, ['status', '--porcelain', '-z', '.']))?.length ?? 0;
}

async function remoteOf(directory: string): Promise<string | undefined> {
  const top = await git(READER, directory, ['rev-parse', '--show-toplevel']);
  if (top === undefined || realpathSync(top) !== realpathSync(directory)) return undefined;
  return git(READER, directory, ['remote', 'get-url', 'origin']);
}
