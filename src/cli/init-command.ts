import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { terminalWorld } from '../edge/terminal-world.ts';
import { git } from '../github/git.ts';
import type { JobGuard } from '../init/into-workflow.ts';
import { migrationInWords } from '../init/migration.ts';
import { rivalWarning, rivalWorkflows, tokenWorkflows } from '../init/other-workflows.ts';
import { ownRef } from '../init/own-ref.ts';
import { toolInWords } from '../init/release-tool.ts';
import { type Repository, readRepository, startedBy, type Unfit } from '../init/repository.ts';
import { setupInWords, setupOf } from '../init/setup.ts';
import { emittedFormats, type Trigger, writeWorkflow } from '../init/workflow.ts';
import { Failure } from '../problems.ts';
import { tagRef } from '../release/tag-template.ts';
import type { World } from '../world.ts';
import { type Settled, settleFile } from './init-file.ts';
import { addedTo, intoWarnings } from './init-into.ts';
import { startOf } from './init-trigger.ts';
import { requireUsable } from './init-usable.ts';
import { ownCommand } from './own-command.ts';
import { wrapped } from './terminal-text.ts';
import { UsageError } from './usage.ts';

export interface InitOptions {
  readonly cwd: string;
  readonly file: string;
  /** A name; false with --no-environment. */
  readonly environment: string | false;
  readonly simple?: boolean;
  readonly attest?: boolean;
  readonly stage?: boolean;
  /** Left out, unless tags start a release, or the workflow is there already and may announce by itself. */
  readonly releases?: boolean;
  readonly packageDirectory?: string;
  readonly tagFormat?: readonly string[];
  readonly trigger?: Trigger;
  readonly into?: string;
  readonly print?: boolean;
  readonly check?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * `publish-npm init`
 * @param root the directory of our own action.yml
 * @returns the exit status: 0 written or up to date; 1 when the file differs or is missing, and is left so; 2 when no
 * workflow can be made for this repository, and with --json that is told on stdout
 * @throws UsageError when that is not told on stdout; nothing is written then
 */
export async function initCommand(given: InitOptions, root: string): Promise<number> {
  const options = { ...given, file: given.into ?? given.file };
  requireUsable(options);
  const world = terminalWorld({ offline: true });
  const cwd = resolve(options.cwd);
  const { file, packageDirectory, simple = false, attest = false, stage = false } = options;
  const found = await read(world, cwd, options);
  if ('unfit' in found) return refuse(found, options);
  const { trigger, branch } = await startOf(world, { cwd, options, repository: found });
  const repository = startedBy(found, trigger);
  if ('unfit' in repository) return refuse(repository, options);
  const environment = options.environment === false ? undefined : options.environment;
  const own = await ownRef(world, root);
  const form = { repository, file, environment, stage, trigger, branch, command: ownCommand(root) };
  const releases = options.releases ?? (trigger !== 'tag' && options.into === undefined);
  const refs = examplePushes(repository, form);
  const emit = (guard?: JobGuard) =>
    writeWorkflow({ ...form, simple, attest, releases, packageDirectory, own, guard });
  const wanted = options.into === undefined ? emit() : addedTo(cwd, { file, emit, trigger, branch, refs });
  if (typeof wanted !== 'string' && 'unfit' in wanted) return refuse(wanted, options);
  const text = typeof wanted === 'string' ? wanted : wanted.text;
  const ofInto = typeof wanted === 'string' ? [] : intoWarnings(wanted, { file, stage });
  const present = tokenWorkflows(cwd);
  const rivals = rivalWorkflows(cwd, { own: file, refs });
  const warnings = [...repository.warnings, ...rivals.map((rival) => rivalWarning(rival, file)), ...ofInto];
  if (options.print) return printed(text, warnings);
  const settled = await settleFile({ cwd, file, text, options });
  const setup = setupOf(form);
  const isLeft = settled.status === 'differs' || settled.status === 'missing';
  if (options.json)
    process.stdout.write(`${JSON.stringify({ file, ...settled, warnings, setup }, null, 2)}\n`);
  else {
    const moving = migrationInWords(present, { file, isInto: options.into !== undefined });
    const tool = repository.tool ? [toolInWords(repository.tool)] : [];
    const words = isLeft || options.check ? [] : ['', ...moving, setupInWords(setup, form)];
    process.stdout.write(
      `${[...said(settled, { file, repository }), fitted([...tool, ...warnings.map(warned), ...words].join('\n'))].join('\n')}\n`,
    );
  }
  return isLeft ? 1 : 0;
}

/** A text in the width of the terminal. Commands are not broken: they are to be copied. */
function fitted(text: string): string {
  const width = process.stdout.columns ?? 120;
  const isCommand = (line: string) => /^ *(?:cd|npm|npx|node|gh|for|do|done|sleep) /.test(line);
  const lines = text.split('\n').map((line) => (isCommand(line) ? line : wrapped(line, { width })));
  return lines.join('\n');
}

function warned(text: string): string {
  return `${styleText('yellow', '⚠')} ${text}`;
}

/** The workflow alone on stdout: it can go into a file, or into another program. */
function printed(text: string, warnings: readonly string[]): number {
  process.stdout.write(text);
  for (const warning of warnings) process.stderr.write(`${warned(warning)}\n`);
  return 0;
}

async function read(
  world: World,
  cwd: string,
  { file, packageDirectory, tagFormat }: InitOptions,
): Promise<Repository | Unfit> {
  const top = await git(world, cwd, ['rev-parse', '--show-toplevel']);
  if (top !== undefined && realpathSync(top) !== realpathSync(cwd))
    return {
      unfit: 'This is not the root of the git repository: GitHub would not find a workflow here.',
      remedy: `Run it there: --cwd ${top}.`,
    };
  const remote = await git(world, cwd, ['remote', 'get-url', 'origin']);
  try {
    const path = join(cwd, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return await readRepository({
      root: cwd,
      remote,
      packageDirectory,
      tags: await tagsNewestFirst(world, cwd),
      tagFormats: tagFormat ?? emittedFormats(text),
    });
  } catch (thrown) {
    const [problem] = thrown instanceof Failure ? thrown.problems : [];
    if (problem === undefined) throw thrown;
    return { unfit: problem.message, remedy: problem.remedy };
  }
}

async function tagsNewestFirst(world: World, cwd: string): Promise<string[]> {
  const listed = await git(world, cwd, [
    'for-each-ref',
    '--sort=-creatordate',
    '--count=200',
    '--format=%(refname:lstrip=2)',
    'refs/tags',
  ]);
  return (listed ?? '').split('\n').filter((tag) => tag !== '');
}

/** @throws UsageError unless --json wants it on stdout */
function refuse({ unfit, remedy }: Unfit, { json, file }: InitOptions): number {
  if (!json) throw new UsageError(`${unfit} ${remedy}`);
  process.stdout.write(`${JSON.stringify({ file, status: 'unfit', unfit, remedy }, null, 2)}\n`);
  return 2;
}

function said(
  { status, before }: Settled,
  { file, repository }: { file: string; repository: Repository },
): string[] {
  const good = styleText('green', '✔');
  const bad = styleText('red', '✖');
  const names = repository.packages.map(({ name }) => name).join(', ');
  const words: Record<Settled['status'], string> = {
    created: `${good} Wrote ${file} for ${names || 'the build output'} of ${repository.slug}.`,
    updated: `${good} Rewrote ${file}; the old one is in ${before}.`,
    unchanged: `${good} ${file} is up to date.`,
    differs: `${bad} ${file} differs, and was left as it is. --yes rewrites it, and keeps the old file beside it.`,
    missing: `${bad} ${file} does not exist.`,
  };
  const lock = `${repository.manager.title} has no lock file here, so the workflow would install the newest version of everything. Commit one, and run this again.`;
  return [words[status], ...(repository.hasLockfile ? [] : [lock])];
}

/** What is pushed when this repository releases: a tag of each package, as it is now, or the default branch. */
function examplePushes(
  { packages, tags }: Repository,
  { trigger, branch }: { trigger: Trigger; branch: string },
): string[] {
  if (trigger !== 'tag') return [`refs/heads/${branch}`];
  const named = packages.length > 0 ? packages : [{ name: 'package', version: '1.0.0' }];
  return named.map((release) => tagRef(tags.formats[0], release));
}
