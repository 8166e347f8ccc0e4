import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { eventsIn, whyNotStarted } from '../github/trigger.ts';
import { readWorkflowText } from '../github/workflow-text.ts';
import type { TokenWorkflow } from './migration.ts';
import { presentWorkflow } from './present-workflow.ts';
import { isPublishingLine } from './publishing-line.ts';
import { workflowChange } from './workflow-change.ts';

/** Another workflow that publishes, by what starts it. */
export interface Rival {
  /** Its file name. */
  readonly file: string;
  /** `push`: by the same push as a release; `release`: by a release on GitHub, which comes with a tag; else by something else. */
  readonly startedBy: 'push' | 'release' | 'other';
}

const DIRECTORY = '.github/workflows';

const Step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()) });
const Workflow = v.looseObject({
  on: v.unknown(),
  jobs: v.record(v.string(), v.looseObject({ steps: v.optional(v.array(Step), []) })),
});

const PUBLISHING_ACTION =
  /^(?:mochi\/publish-npm|JS-DevTools\/npm-publish|changesets\/action|cycjimmy\/semantic-release-action)(?:@|$)/i;

/**
 * The other workflows of a repository that publish.
 * @param root absolute
 * @param own the emitted workflow, relative to the root
 * @param refs what is pushed when this repository releases, in full
 */
export function rivalWorkflows(
  root: string,
  { own, refs }: { own: string; refs: readonly string[] },
): Rival[] {
  return filesIn(join(root, DIRECTORY)).flatMap((file) => {
    if (`${DIRECTORY}/${file}` === own) return [];
    const workflow = workflowAt(join(root, DIRECTORY, file));
    return workflow !== undefined && publishes(workflow)
      ? [{ file, startedBy: startOf(workflow, refs) }]
      : [];
  });
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((file) => /\.ya?ml$/.test(file))
      .sort();
  } catch {
    return [];
  }
}

/** Undefined for what GitHub would not run either. */
function workflowAt(path: string): v.InferOutput<typeof Workflow> | undefined {
  try {
    const read = v.safeParse(Workflow, readWorkflowText(readFileSync(path, 'utf8')).written);
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function publishes({ jobs }: v.InferOutput<typeof Workflow>): boolean {
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .some(
      ({ run = '', uses = '' }) => run.split('\n').some(isPublishingLine) || PUBLISHING_ACTION.test(uses),
    );
}

function startOf(workflow: v.InferOutput<typeof Workflow>, refs: readonly string[]): Rival['startedBy'] {
  const events = eventsIn(workflow.on);
  const isByPush = refs.some((ref) => events.includes('push') && whyNot(workflow, ref) === undefined);
  if (isByPush || events.includes('create')) return 'push';
  return events.includes('release') ? 'release' : 'other';
}

/** Why a push would not start a workflow: also for a pattern that GitHub does not read. */
function whyNot(workflow: v.InferOutput<typeof Workflow>, ref: string): string | undefined {
  try {
    return whyNotStarted(workflow, ref);
  } catch {
    return 'GitHub does not read it';
  }
}

/** The workflows of a repository that hold a stored token, or publish by themselves. @param root absolute */
export function tokenWorkflows(root: string): TokenWorkflow[] {
  return filesIn(join(root, DIRECTORY)).flatMap((name) => {
    const file = `${DIRECTORY}/${name}`;
    try {
      const text = readFileSync(join(root, file), 'utf8');
      const change = workflowChange(presentWorkflow(text), text);
      return 'unfit' in change || change.superfluous.length === 0 ? [] : [{ file, ...change }];
    } catch {
      return [];
    }
  });
}

/** What to do about another workflow that publishes. */
export function rivalWarning({ file, startedBy }: Rival, own: string): string {
  const only = `npm’s trusted publisher names one file, ${basename(own)}`;
  if (startedBy === 'other')
    return `${file} also publishes, or looks as if it did: let only one of the two publish. ${only}, and a tag that a workflow pushes with its GITHUB_TOKEN does not start another workflow.`;
  const how = startedBy === 'push' ? 'the same pushes' : 'a release on GitHub, which comes with a tag,';
  return `${file} is started by ${how} and also publishes: remove it, or give it another trigger, before you release. Whichever runs second finds the version already published; ${only}.`;
}
