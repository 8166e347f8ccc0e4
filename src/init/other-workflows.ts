import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { eventsIn, whyNotStarted } from '../github/trigger.ts';

const DIRECTORY = '.github/workflows';

const Step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()) });
const Workflow = v.looseObject({
  on: v.unknown(),
  jobs: v.record(v.string(), v.looseObject({ steps: v.optional(v.array(Step), []) })),
});

/** What publishes to npm, as a program of a script, and as an action. */
const PUBLISHING_RUN = /\bpublish\b|\bsemantic-release\b|\brelease-it\b/;
const PUBLISHING_ACTION = /^(?:mochi\/publish-npm|JS-DevTools\/npm-publish|changesets\/action)(?:@|$)/i;

/**
 * The other workflows of a repository that a push of one of its release tags starts as well, and that publish: the second to
 * arrive finds the version published.
 * @param root absolute
 * @param own the emitted workflow, relative to the root
 * @param tags release tags as this repository would have them
 * @returns their file names
 */
export function rivalWorkflows(
  root: string,
  { own, tags }: { own: string; tags: readonly string[] },
): string[] {
  return filesIn(join(root, DIRECTORY)).filter((file) => {
    if (`${DIRECTORY}/${file}` === own) return false;
    const workflow = workflowAt(join(root, DIRECTORY, file));
    return workflow !== undefined && publishes(workflow) && isStartedBy(workflow, tags);
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
    const read = v.safeParse(Workflow, parse(readFileSync(path, 'utf8')));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function publishes({ jobs }: v.InferOutput<typeof Workflow>): boolean {
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .some(({ run = '', uses = '' }) => PUBLISHING_RUN.test(run) || PUBLISHING_ACTION.test(uses));
}

function isStartedBy(workflow: v.InferOutput<typeof Workflow>, tags: readonly string[]): boolean {
  if (!eventsIn(workflow.on).includes('push')) return false;
  try {
    return tags.some((tag) => whyNotStarted(workflow, tag) === undefined);
  } catch {
    return false;
  }
}

/** What to do about another workflow that would publish the same release. */
export function rivalWarning(file: string, own: string): string {
  return `${file} is started by the same tags and publishes too: remove it, or give it another trigger, before you push a release tag. Whichever of the two comes second finds the version published; npm's trusted publisher names one file, ${basename(own)}.`;
}
