import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { presentWorkflow, type WorkflowPath } from './present-workflow.ts';
import type { Unfit } from './repository.ts';
import { type WorkflowChange, workflowChange } from './workflow-change.ts';
import { appended, withoutPath, written } from './workflow-edit.ts';

/** What the first of the added jobs has before everything else: what it waits for, when it runs, what builds. */
export interface JobGuard {
  readonly needs: readonly string[];
  readonly conditions: readonly string[];
  readonly build: readonly string[];
}

/** Marks the jobs that are there, so that a job of the same name that is added is another. */
const THERE = 'there--';

const BY_HAND =
  'Add the jobs by hand (init --print shows them), or leave out --into to write a separate workflow.';

/**
 * Looks at a workflow that the jobs of a release are to be added to.
 * @param text of it
 * @param guard under which events alone the jobs may run, where the workflow is started by others too
 */
export function lookInto(
  text: string,
  guard: string | undefined,
): (JobGuard & Pick<WorkflowChange, 'superfluous' | 'doubtful' | 'stages'>) | Unfit {
  const there = presentWorkflow(text);
  const uses = Object.values(there.jobs).flatMap(({ steps }) => steps.map((step) => step.uses ?? ''));
  if (uses.some((one) => one.startsWith('mochi/publish-npm')))
    return { unfit: 'The workflow already has jobs of publish-npm.', remedy: 'Edit them by hand.' };
  const change = workflowChange(there, text);
  if ('unfit' in change) return change;
  const ofJobs = (condition: string) => condition.replace(/\bneeds\.(?=[\w-])/g, `needs.${THERE}`);
  const conditions = [...change.conditions.map(ofJobs), ...(guard === undefined ? [] : [guard])];
  return { ...change, conditions, needs: change.needs.map((id) => `${THERE}${id}`) };
}

/**
 * Adds the jobs of a release to a workflow that is there, and takes out what they make superfluous. All else stays as it is
 * written. What cannot be edited so that exactly this comes out is left alone.
 * @param text of the workflow that is there
 * @param emitted the workflow whose jobs are added, with the guard that {@link lookInto} gave
 */
export function intoWorkflow(text: string, emitted: string): string | Unfit {
  const isCrlf = text.includes('\r\n');
  const before = text.replaceAll('\r\n', '\n');
  const there = presentWorkflow(before);
  const change = workflowChange(there, before);
  if ('unfit' in change) return change;
  const gone = change.superfluous.flatMap(({ what, name }) => (what === 'job' ? [name] : []));
  const left = Object.keys(there.jobs).filter((id) => !gone.includes(id));
  const jobs = emittedJobs(emitted);
  const ids = new Map(jobs.map(({ id }) => [id, left.includes(id) ? `npm-${id}` : id]));
  const taken = [...ids.values()].find((id) => left.includes(id));
  if (taken !== undefined) return { unfit: `The workflow already has a job ${taken}.`, remedy: BY_HAND };
  const paths = outermost(change.superfluous.map(({ path }) => path));
  const added = jobs
    .map(({ text: job }) => renamed(job, ids))
    .join('')
    .replaceAll(THERE, '');
  // From the last to the first: what stands before keeps its place.
  const after = appended(paths.reduceRight(withoutPath, before), added);
  const wanted = written(before, { paths, jobs: added });
  if (!isDeepStrictEqual(parsed(after), wanted))
    return { unfit: 'The workflow is written in a way that this command cannot edit.', remedy: BY_HAND };
  return isCrlf ? after.replaceAll('\n', '\r\n') : after;
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** What goes with something else is gone with it. */
function outermost(paths: readonly WorkflowPath[]): WorkflowPath[] {
  const isWithin = (path: WorkflowPath) =>
    paths.some((one) => one.length < path.length && one.every((key, at) => key === path[at]));
  return paths.filter((path) => !isWithin(path));
}

/** The jobs of an emitted workflow, each from its comment on, indented by two blanks. */
export function emittedJobs(text: string): { readonly id: string; readonly text: string }[] {
  const [, body = ''] = text.split(/^jobs:\n/m);
  const starts = [...body.matchAll(/(?:^ {2}#.*\n)*^ {2}([\w-]+):/gm)];
  return starts.map(({ index, 1: id = '' }, at) => ({ id, text: body.slice(index, starts[at + 1]?.index) }));
}

/** A job under other names, its own and those of the jobs it needs. */
function renamed(job: string, ids: ReadonlyMap<string, string>): string {
  return [...ids].reduce(
    (text, [id, name]) =>
      text
        .replace(new RegExp(`^  ${id}:`, 'm'), `  ${name}:`)
        .replaceAll(`needs.${id}.`, `needs.${name}.`)
        .replace(/^ {4}needs: .*$/m, (needs) =>
          needs.replace(new RegExp(`(?<![\\w-])${id}$|(?<=[[ ])${id}(?=[,\\]])`), name),
        ),
    job,
  );
}
