import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Fault, parseFault } from '../../rehearsal/net/faults.ts';
import { type Rehearsal, type RehearsalOptions, rehearse } from '../../rehearsal/rehearse.ts';
import { startOf } from '../../rehearsal/workflow/event.ts';
import {
  inOrder,
  linesOf,
  publishingJob,
  readWorkflow,
  type WorkflowFile,
} from '../../rehearsal/workflow/workflow-file.ts';
import { whyNotStarted } from '../github/trigger.ts';
import { isAmong } from '../plan/selection.ts';
import { messageOf } from '../problems.ts';
import { projectNpm } from '../projects/project-npm.ts';
import { listWorkspaces } from '../projects/workspaces.ts';
import { readManifest } from '../release/manifest.ts';
import { DEFAULT_FORMAT, tagBy } from '../release/tag-template.ts';
import { chosenManager } from './chosen-manager.ts';
import { watchStages } from './live-stages.ts';
import { renderMarkdown } from './terminal-markdown.ts';
import { UsageError } from './usage.ts';

export interface RehearseOptions {
  readonly tag?: readonly string[];
  readonly select?: 'tag' | 'due' | 'tarballs';
  readonly ref?: string;
  readonly cwd: string;
  readonly npm?: string;
  readonly layout: 'split' | 'single';
  readonly workflow?: string;
  readonly event?: string;
  readonly latency: number;
  /** `REQUEST=KIND` */
  readonly fault?: readonly string[];
  readonly json?: boolean;
}

/**
 * `publish-npm rehearse`
 * @param root the directory that holds action.yml and dist
 * @returns the exit status: the action's
 * @throws UsageError
 */
export async function rehearseCommand(options: RehearseOptions, root: string): Promise<number> {
  const faults = (options.fault ?? []).map(faultNamed);
  const cwd = resolve(options.cwd);
  if (!existsSync(join(cwd, 'package.json'))) {
    throw new UsageError(`${options.cwd} has no package.json: --cwd must be the root of a checkout.`);
  }
  if (options.tag?.includes('')) throw new UsageError('--tag is empty: leave it out, or give a release tag.');
  const { layout, latency } = options;
  const npmCli = chosenNpm(options.npm, root);
  const workflow = options.workflow === undefined ? undefined : resolve(cwd, options.workflow);
  if (workflow !== undefined && !existsSync(workflow))
    throw new UsageError(`--workflow ${options.workflow} is not there: publish-npm init writes one.`);
  const played = workflow === undefined ? undefined : playable(workflow);
  const { event } = options;
  const { tags, ref } = await startChosen(options, { cwd, played });
  if (played && workflow !== undefined) requireStart(played, { path: workflow, tags, ref, event });
  const chosen: RehearsalOptions = {
    tags,
    ref,
    cwd,
    npmCli,
    manager: await chosenManager(cwd, root),
    layout,
    latency,
    faults,
    workflow,
    event,
    actions: root,
  };
  const rehearsal = options.json ? await rehearse(chosen) : await watchStages(chosen);
  process.stdout.write(options.json ? `${JSON.stringify(rehearsal, null, 2)}\n` : inWords(rehearsal));
  return rehearsal.exitCode;
}

function inWords(rehearsal: Rehearsal): string {
  const { assumptions, refused, requests, summary } = rehearsal;
  const dim = (line: string) => styleText('dim', line);
  return [
    '',
    ...rehearsal.log.map(dim),
    renderMarkdown(summary, process.stdout.columns ?? 100),
    '',
    dim(`Rehearsed: ${requests.length} requests, none of which left this machine.`),
    ...assumptions.map((assumption) => dim(`  ${assumption}`)),
    ...(refused.length === 0
      ? []
      : [
          styleText(
            'red',
            'Something asked for what is outside, and nobody answers that here; the real job might go on:',
          ),
        ]),
    ...refused.map((refusal) => styleText('red', `  ${refusal}`)),
    '',
  ].join('\n');
}

/** @throws UsageError */
function faultNamed(text: string): Fault {
  try {
    return parseFault(text);
  } catch (thrown) {
    throw new UsageError(`--fault ${text}: ${messageOf(thrown)}`);
  }
}

/** @throws UsageError for a workflow that cannot be rehearsed, before anything has begun */
function playable(path: string): WorkflowFile {
  return orUsage(path, () => {
    const workflow = readWorkflow(path);
    inOrder(workflow);
    publishingJob(workflow);
    return workflow;
  });
}

function orUsage<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    throw new UsageError(`${path} ${messageOf(thrown)}.`);
  }
}

/** What is released, and the ref the run is of: one tag's own, a branch where everything due is, or several tags. */
async function startChosen(
  { tag: given, select, ref }: RehearseOptions,
  { cwd, played }: { cwd: string; played: WorkflowFile | undefined },
): Promise<{ tags: readonly string[]; ref: string }> {
  const branch = 'refs/heads/main';
  if (ref !== undefined && !/^refs\/(?:heads|tags)\/./.test(ref))
    throw new UsageError(`--ref ${ref} is no full ref, such as ${branch}.`);
  const isOfBranch = ref?.startsWith('refs/heads/') ?? false;
  const written = played && linesOf(played, 'select')?.[0];
  const isByRef = given === undefined && written === undefined && isOfBranch;
  if (select === 'tarballs' && written !== 'tarballs')
    throw new UsageError('--select tarballs needs a --workflow that packs them and says so.');
  // A workflow that publishes by itself decides what, whatever starts it.
  const isOwn = played !== undefined && !publishingJob(played).isOurs && given === undefined;
  const usual = isByRef || isOwn ? 'due' : 'tag';
  if ((select ?? written ?? usual) !== 'tag') {
    if (given !== undefined)
      throw new UsageError('What is due is released, and needs no --tag: leave it out.');
    return { tags: [], ref: ref ?? branch };
  }
  const tags = given ?? [ref?.replace('refs/tags/', '') ?? (await onlyTag(cwd, played))];
  return { tags, ref: ref ?? (tags.length > 1 ? branch : `refs/tags/${tags[0]}`) };
}

/** @throws UsageError for an event, or a ref whose push, would not start the workflow */
function requireStart(
  workflow: WorkflowFile,
  { path, ...start }: { path: string; tags: readonly string[]; ref: string; event: string | undefined },
): void {
  if (orUsage(path, () => startOf(workflow, start)).event !== 'push') return;
  const why = orUsage(path, () => whyNotStarted(workflow, start.ref));
  const what = start.ref.startsWith('refs/heads/') ? 'branch' : 'tag';
  if (why !== undefined) throw new UsageError(`${path} would not start by the push of this ${what}: ${why}.`);
}

/** @throws UsageError unless there is exactly one tag that could be released, of the first format the workflow gives */
async function onlyTag(cwd: string, workflow: WorkflowFile | undefined): Promise<string> {
  const written = (input: string) => (workflow === undefined ? [] : (linesOf(workflow, input) ?? []));
  const [format = DEFAULT_FORMAT] = written('tag-format');
  const workspaces = await listWorkspaces(cwd);
  const manifests = await Promise.all(
    workspaces.map(({ directory }) => readManifest(directory, 'package.json')),
  );
  const open = manifests.filter((one) => !one.private && isAmong(written('packages'), one.name));
  const tags = [...new Set(open.map((release) => tagBy(format, release)))];
  const [tag, ...others] = tags;
  if (tag !== undefined && others.length === 0) return tag;
  throw new UsageError(
    tag === undefined
      ? 'There is no package here that could be released.'
      : `Say which tag: --tag ${tags.join(', or --tag ')}; or --select due for all of them`,
  );
}

/** The npm to rehearse with: 11 or 12 as this repository brings them, a path, or the one on the PATH. */
function chosenNpm(which: string | undefined, root: string): string {
  const brought = (major: string) => join(root, 'node_modules', `npm-${major}`, 'bin', 'npm-cli.js');
  if (which === undefined) return existsSync(brought('11')) ? brought('11') : projectNpm(process.env).cli;
  const cli = /^1[12]$/.test(which) ? brought(which) : resolve(which);
  if (existsSync(cli) && basename(cli).startsWith('npm-cli.')) return cli;
  throw new UsageError(
    /^1[12]$/.test(which)
      ? `npm ${which} is not installed beside publish-npm: give --npm the path of its npm-cli.js.`
      : `--npm ${which} is not there: it must be 11, 12, or the path of an npm-cli.js.`,
  );
}
