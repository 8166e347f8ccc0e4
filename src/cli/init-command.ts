import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { styleText } from 'node:util';
import { terminalWorld } from '../edge/terminal-world.ts';
import { git } from '../github/git.ts';
import { rivalWarning, rivalWorkflows } from '../init/other-workflows.ts';
import { ownRef } from '../init/own-ref.ts';
import { type Repository, readRepository, type Unfit } from '../init/repository.ts';
import { setupInWords, setupOf } from '../init/setup.ts';
import { emittedFormats, emittedTrigger, type Trigger, writeWorkflow } from '../init/workflow.ts';
import { Failure } from '../problems.ts';
import { tagRef, whyNoFormat } from '../release/tag-template.ts';
import type { World } from '../world.ts';
import { type Settled, settleFile } from './init-file.ts';
import { startOf } from './init-trigger.ts';
import { UsageError } from './usage.ts';

export interface InitOptions {
  readonly cwd: string;
  readonly file: string;
  /** A name; false with --no-environment. */
  readonly environment: string | false;
  readonly simple?: boolean;
  readonly attest?: boolean;
  readonly stage?: boolean;
  readonly packageDirectory?: string;
  readonly tagFormat?: readonly string[];
  readonly trigger?: Trigger;
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
export async function initCommand(options: InitOptions, root: string): Promise<number> {
  requireUsable(options);
  const world = terminalWorld({ offline: true });
  const cwd = resolve(options.cwd);
  const { packageDirectory, file, simple = false, attest = false, stage = false } = options;
  const repository = await read(world, cwd, options);
  if ('unfit' in repository) return refuse(repository, options);
  const environment = options.environment === false ? undefined : options.environment;
  const own = await ownRef(world, root);
  const { trigger, branch } = await startOf(world, { cwd, options, repository });
  const form = { repository, file, environment, stage, trigger, branch };
  const text = writeWorkflow({ ...form, simple, attest, packageDirectory, own });
  const rivals = rivalWorkflows(cwd, { own: file, refs: examplePushes(repository, form) });
  const warnings = [...repository.warnings, ...rivals.map((rival) => rivalWarning(rival, file))];
  const settled = await settleFile({ cwd, file, text, options });
  const setup = setupOf(form);
  const isLeft = settled.status === 'differs' || settled.status === 'missing';
  if (options.json)
    process.stdout.write(`${JSON.stringify({ file, ...settled, warnings, setup }, null, 2)}\n`);
  else {
    const words = setupInWords(setup, form);
    process.stdout.write(
      `${[...said(settled, { file, repository }), ...warnings.map((text) => `${styleText('yellow', '⚠')} ${text}`), ...(isLeft || options.check ? [] : ['', words])].join('\n')}\n`,
    );
  }
  return isLeft ? 1 : 0;
}

/** @throws UsageError for options that no workflow could be written by */
function requireUsable({ file, environment, packageDirectory, tagFormat = [] }: InitOptions): void {
  for (const format of tagFormat) {
    const why = whyUnusable(format);
    if (why !== undefined) throw new UsageError(`--tag-format ${JSON.stringify(format)} ${why}.`);
  }
  if (!/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(file))
    throw new UsageError(
      `--file ${file} is no workflow: GitHub looks for .github/workflows/*.yml alone, and npm for a plain name.`,
    );
  if (environment !== false && !/^[\w.-]+$/.test(environment))
    throw new UsageError(
      `--environment ${JSON.stringify(environment)} must be of letters, digits, ".", "_" and "-".`,
    );
  if (packageDirectory === undefined) return;
  const isBelow = /^[\w./@+-]+$/.test(packageDirectory) && !isAbsolute(packageDirectory);
  if (!isBelow || ['.', '..'].includes(normalize(packageDirectory).split('/')[0] ?? ''))
    throw new UsageError(
      `--package-directory ${JSON.stringify(packageDirectory)} must be a directory below the root, such as target/npm.`,
    );
}

async function read(
  world: World,
  cwd: string,
  { file, packageDirectory, tagFormat, trigger }: InitOptions,
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
    const startedBy = trigger ?? emittedTrigger(text) ?? 'tag';
    return await readRepository({
      root: cwd,
      remote,
      packageDirectory,
      tags: await tagsNewestFirst(world, cwd),
      tagFormats: tagFormat ?? emittedFormats(text),
      isByTag: startedBy === 'tag',
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
    created: `${good} ${file} is written, for ${names || 'what the build leaves'} of ${repository.slug}.`,
    updated: `${good} ${file} is written anew; as it was it is in ${before}.`,
    unchanged: `${good} ${file} is up to date.`,
    differs: `${bad} ${file} differs, and is left as it is. --yes writes it anew, and keeps it as it is beside it.`,
    missing: `${bad} ${file} is not there.`,
  };
  const lock = `There is no lock file of ${repository.manager.title}: the workflow installs whatever is newest. Commit one, and run this again.`;
  return [words[status], ...(repository.hasLockfile ? [] : [lock])];
}

/** A format stands in the workflow, and in its first comment, as it is. */
function whyUnusable(format: string): string | undefined {
  return /^[\w{}@/.+-]+$/.test(format)
    ? whyNoFormat(format)
    : 'may have letters, digits, "@", "/", ".", "_", "+" and "-" beside its placeholders';
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
