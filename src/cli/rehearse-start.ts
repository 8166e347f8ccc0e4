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
import { listWorkspaces } from '../projects/workspaces.ts';
import { readManifest } from '../release/manifest.ts';
import { DEFAULT_FORMAT, tagBy } from '../release/tag-template.ts';
import type { RehearseOptions } from './rehearse-command.ts';
import { UsageError } from './usage.ts';

/** @throws UsageError for a workflow that cannot be rehearsed, before anything has begun */
export function playable(path: string): WorkflowFile {
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
export async function startChosen(
  { tag: given, select, ref }: RehearseOptions,
  { cwd, played }: { cwd: string; played: WorkflowFile | undefined },
): Promise<{ tags: readonly string[]; ref: string }> {
  const branch = 'refs/heads/main';
  if (ref !== undefined && !/^refs\/(?:heads|tags)\/./.test(ref))
    throw new UsageError(`--ref ${ref} is not a full ref, such as ${branch}.`);
  const isOfBranch = ref?.startsWith('refs/heads/') ?? false;
  const written = played && linesOf(played, 'select')?.[0];
  const isByRef = given === undefined && written === undefined && isOfBranch;
  if (select === 'tarballs' && written !== 'tarballs')
    throw new UsageError(
      '--select tarballs needs a --workflow that packs the tarballs and sets select: tarballs.',
    );
  // A workflow that publishes by itself decides what, whatever starts it.
  const isOwn = played !== undefined && !publishingJob(played).isOurs && given === undefined;
  const usual = isByRef || isOwn ? 'due' : 'tag';
  if ((select ?? written ?? usual) !== 'tag') {
    if (given !== undefined) throw new UsageError('A release of what is due needs no --tag: leave it out.');
    return { tags: [], ref: ref ?? branch };
  }
  const tags = given ?? [ref?.replace('refs/tags/', '') ?? (await onlyTag(cwd, played))];
  return { tags, ref: ref ?? (tags.length > 1 ? branch : `refs/tags/${tags[0]}`) };
}

/** @throws UsageError for an event, or a ref whose push, would not start the workflow */
export function requireStart(
  workflow: WorkflowFile,
  { path, ...start }: { path: string; tags: readonly string[]; ref: string; event: string | undefined },
): void {
  if (orUsage(path, () => startOf(workflow, start)).event !== 'push') return;
  const why = orUsage(path, () => whyNotStarted(workflow, start.ref));
  const what = start.ref.startsWith('refs/heads/') ? 'branch' : 'tag';
  if (why !== undefined)
    throw new UsageError(`${path} would not be started by a push of this ${what}: ${why}.`);
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
