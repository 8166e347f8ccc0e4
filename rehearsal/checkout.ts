import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { copyNodeModules } from './node-modules.ts';

/** A copy of a checkout, as a runner would have it: a repository of one commit with the tag on it. */
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
  tag,
  spare,
}: {
  from: string;
  into: string;
  tag: string;
  spare: string;
}): Promise<Checkout> {
  const assumptions: string[] = [];
  const workspace = join(into, 'checkout');
  mkdirSync(workspace, { recursive: true });
  const tracked = await gitFiles(from);
  if (!tracked)
    assumptions.push('This is no git checkout: all its files but node_modules are taken for tracked.');
  const submodules = await submodulesOf(from);
  const files = tracked ?? readdirSync(from).filter((name) => !['node_modules', '.git'].includes(name));
  for (const file of files.filter((name) => !submodules.includes(name))) copyIn(file, { from, workspace });
  for (const path of submodules) mkdirSync(join(workspace, path), { recursive: true });
  const git = (...args: string[]) => execute('git', [...gitConfiguration(), ...args], { cwd: workspace });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message=rehearsal');
  await git('tag', '--', tag).catch(() =>
    assumptions.push(`git refuses ${JSON.stringify(tag)} as a tag; the run has it all the same.`),
  );
  const changed = await changedFiles(from);
  if (changed > 0)
    assumptions.push(`${changed} files with changes that are not committed are taken for committed.`);
  const { stdout } = await git('rev-parse', 'HEAD');
  await copyNodeModules({ from, into, workspace });
  if (
    !existsSync(join(from, 'node_modules')) &&
    !existsSync(join(into, 'node_modules')) &&
    existsSync(spare)
  ) {
    symlinkSync(spare, join(into, 'node_modules'));
    assumptions.push(
      'Nothing is installed here: what is installed with publish-npm serves, as far as it does.',
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

async function gitFiles(directory: string): Promise<string[] | undefined> {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = await execute('git', args, { cwd: directory, maxBuffer: 256 * 1024 * 1024 });
    return stdout.split('\0').filter((file) => file !== '');
  } catch {
    return undefined;
  }
}

/** The directories of submodules (mode 160000 of the index), relative to the checkout. */
async function submodulesOf(directory: string): Promise<string[]> {
  try {
    const args = ['ls-files', '-z', '--stage'];
    const { stdout } = await execute('git', args, { cwd: directory, maxBuffer: 256 * 1024 * 1024 });
    return stdout
      .split('\0')
      .flatMap((line) => (line.startsWith('160000 ') ? [line.slice(line.indexOf('\t') + 1)] : []));
  } catch {
    return [];
  }
}

async function changedFiles(directory: string): Promise<number> {
  try {
    const { stdout } = await execute('git', ['--no-optional-locks', 'status', '--porcelain', '-z', '.'], {
      cwd: directory,
    });
    return stdout.split('\0').filter((line) => line !== '').length;
  } catch {
    return 0;
  }
}

async function remoteOf(directory: string): Promise<string | undefined> {
  try {
    const top = await execute('git', ['rev-parse', '--show-toplevel'], { cwd: directory });
    if (realpathSync(top.stdout.trim()) !== realpathSync(directory)) return undefined;
    return (await execute('git', ['remote', 'get-url', 'origin'], { cwd: directory })).stdout.trim();
  } catch {
    return undefined;
  }
}
