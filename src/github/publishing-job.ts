import * as v from 'valibot';
import { eventsIn } from './trigger.ts';
import { readWorkflowText } from './workflow-text.ts';

/** The job of a workflow that publishes with this action, as far as npm's trusted publisher has to know it. */
export interface PublishingJob {
  readonly id: string;
  /** GitHub's environment; undefined where the job has none. */
  readonly environment: string | undefined;
  /** What it asks the registry for. */
  readonly action: 'publish' | 'stage';
  readonly events: readonly string[];
}

const Environment = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);
const Step = v.looseObject({
  uses: v.optional(v.string(), ''),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Workflow = v.looseObject({
  on: v.unknown(),
  jobs: v.record(
    v.string(),
    v.looseObject({ environment: v.optional(Environment), steps: v.optional(v.array(Step), []) }),
  ),
});

/** Finds the job of a workflow that uses the publish action. @throws Error for what GitHub would not read either */
export function publishingJobIn(text: string): PublishingJob | undefined {
  const { jobs, on } = v.parse(Workflow, readWorkflowText(text).written);
  for (const [id, { environment, steps }] of Object.entries(jobs)) {
    const step = steps.find(({ uses }) => /^mochi\/publish-npm@/.test(uses));
    if (!step) continue;
    const action = String(step.with['stage']) === 'true' ? ('stage' as const) : ('publish' as const);
    return { id, environment, action, events: eventsIn(on) };
  }
  return undefined;
}
