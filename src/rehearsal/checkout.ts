import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { listWorkspaces } from '../release/workspaces.ts';

/** A copy of a checkout, as a runner would have it: a repository of one commit with the tag on it. */
export interface Checkout {
  readonly workspace: string;
  readonly commit: string;
  /** The address of the remote `origin`, when the checkout is the root of a repository that has one. */
  readonly remote: string | undefined;
  readonly assumptions: readonly string[];
}

const execute = promisify(execFile);

/** Who commits in the copy: nobody. */
const IDENTITY = { name: 'rehearsal', email: 'rehearsal@localhost' };

/**
 * Copies a checkout: the files git tracks and those it would, then its `node_modules`, whose packages are linked, not
 * copied. Nothing here writes to the original; a script that writes into a linked package does.
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
  for (const file of tracked ??
    readdirSync(from).filter((name) => !['node_modules', '.git'].includes(name))) {
    if (existsSync(join(from, file))) {
      cpSync(join(from, file), join(workspace, file), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !source.endsWith('/node_modules'),
      });
    }
  }
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
  await linkNodeModules({ from, into, workspace });
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
  return { workspace, commit: stdout.trim(), remote: await remoteOf(from), assumptions };
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

async function changedFiles(directory: string): Promise<number> {
  try {
    const { stdout } = await execute('git', ['status', '--porcelain', '-z', '.'], { cwd: directory });
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

/**
 * Makes what is installed in the original visible in the copy: its own packages, links between its workspaces, and the
 * `node_modules` of a project it stands in, which Node and npm look into as well.
 */
async function linkNodeModules({
  from,
  into,
  workspace,
}: {
  from: string;
  into: string;
  workspace: string;
}): Promise<void> {
  linkPackages(join(from, 'node_modules'), join(workspace, 'node_modules'));
  const around = enclosingNodeModules(dirname(from));
  if (around) symlinkSync(around, join(into, 'node_modules'));
  for (const { name, directory } of await listWorkspaces(workspace).catch(() => [])) {
    const link = join(workspace, 'node_modules', name);
    if (directory !== workspace && !existsSync(link)) {
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(relative(dirname(link), directory), link, 'dir');
    }
    const nested = join(from, relative(workspace, directory), 'node_modules');
    if (directory !== workspace) linkPackages(nested, join(directory, 'node_modules'));
  }
}

function linkPackages(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.name.startsWith('@') || entry.name === '.bin') linkPackages(source, target);
    else if (entry.isDirectory() && !entry.name.startsWith('.')) symlinkSync(source, target, 'dir');
  }
}

function enclosingNodeModules(directory: string): string | undefined {
  const candidate = join(directory, 'node_modules');
  if (existsSync(candidate)) return candidate;
  return dirname(directory) === directory ? undefined : enclosingNodeModules(dirname(directory));
}
