import * as v from 'valibot';
import { PLAYED_EVENTS } from '../../src/github/events.ts';
import { eventsIn, isForTags, whyNotStarted } from '../../src/github/trigger.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** What starts a rehearsed run. */
export interface StartedBy {
  readonly event: string;
  /** The ref the run is of: `refs/tags/pkg@1.0.0`. */
  readonly ref: string;
  /** Of a workflow_dispatch: what is typed in. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
}

const Inputs = v.looseObject({
  workflow_dispatch: v.looseObject({
    inputs: v.record(
      v.string(),
      v.nullish(
        v.looseObject({
          type: v.optional(v.string()),
          default: v.optional(v.union([v.string(), v.number(), v.boolean()])),
          options: v.optional(v.array(v.string())),
        }),
      ),
    ),
  }),
});

/**
 * The event that starts a workflow for a ref: the one that is wanted, else the first of push, release and workflow_dispatch
 * that does. Where pushes of tags start it, a tag that does not match is a mistake, and no reason to try another event.
 * @throws Error for one that does not start it
 */
export function startOf(
  workflow: WorkflowFile,
  { tags, ref, event: wanted }: { tags: readonly string[]; ref: string; event?: string | undefined },
): StartedBy {
  const events = eventsIn(workflow.on);
  if (wanted !== undefined && !events.includes(wanted))
    throw new Error(`is not started by ${wanted}: it is started by ${events.join(', ') || 'nothing'}`);
  const isPush =
    events.includes('push') &&
    (ref.startsWith('refs/tags/') && isForTags(workflow) ? true : whyNotStarted(workflow, ref) === undefined);
  const event =
    wanted ?? PLAYED_EVENTS.find((one) => (one === 'push' ? isPush : events.includes(one))) ?? 'push';
  return event === 'workflow_dispatch'
    ? { event, ref, inputs: inputsOf(workflow, tags.join('\n')) }
    : { event, ref };
}

/** What an input is called that asks for the tag of the release; not `dist-tag`, nor `prefix`. */
const TAG_INPUT = /^(?:git[-_]?|release[-_]?)?(?:tag|ref)(?:[-_]?name)?$/i;

/** What is typed in: the defaults; the tag where one is asked for by that name, and its version; the first of a choice. */
function inputsOf({ on }: WorkflowFile, tag: string): Record<string, string | boolean> {
  const read = v.safeParse(Inputs, on);
  const inputs = read.success ? Object.entries(read.output.workflow_dispatch.inputs) : [];
  const version = /\d+\.\d+\.\d+.*$/.exec(tag)?.[0] ?? tag;
  return Object.fromEntries(
    inputs.map(([name, input]) => {
      if (input?.type === 'boolean') return [name, String(input.default ?? false) === 'true'];
      const byName = TAG_INPUT.test(name) ? tag : /version/i.test(name) ? version : '';
      return [name, String(input?.default ?? input?.options?.[0] ?? byName)];
    }),
  );
}
