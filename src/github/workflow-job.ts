import * as v from 'valibot';
import { readWorkflowText, type WorkflowText } from './workflow-text.ts';

/** A job as its workflow file describes it, as far as one can tell from there how it handles what it is trusted with. */
export interface JobFile {
  /** Relative to the checkout: `.github/workflows/release.yml` */
  readonly file: string;
  readonly id: string;
  /** One-based, as all lines here. */
  readonly line: number;
  /** Where the permissions are set that count for the job, the workflow's or its own; undefined where none are. */
  readonly permissionsLine: number | undefined;
  /** What the job or the workflow sets for all steps, and what each step sets, expressions and all. */
  readonly variables: readonly Variable[];
  readonly steps: readonly JobStep[];
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** The index of the step that alone has it; undefined where all have. */
  readonly step: number | undefined;
}

export interface JobStep {
  readonly line: number;
  /** `actions/checkout@v6` */
  readonly uses: string | undefined;
  /** The major version of the action, by its ref or, beside a commit, by its comment; undefined where neither says. */
  readonly major: number | undefined;
  readonly run: string | undefined;
  readonly with: Readonly<Record<string, string>>;
}

const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean(), v.null()]),
  v.transform((value) => (value === null ? '' : String(value))),
);
/** One that is an expression as a whole says nothing here. */
const texts = v.fallback(v.optional(v.record(v.string(), text), {}), {});

const Step = v.looseObject({
  uses: v.fallback(v.optional(v.string()), undefined),
  run: v.fallback(v.optional(text), undefined),
  with: texts,
  env: texts,
});

const Job = v.looseObject({
  env: texts,
  steps: v.optional(v.array(Step)),
});

/** Other jobs than the one that is looked for may be of any form. */
const Workflow = v.looseObject({ env: texts, jobs: v.record(v.string(), v.unknown()) });

/**
 * Reads one job of a workflow. Undefined when the file cannot be read or has no such job with steps: the job may be one
 * of a reusable workflow, and the file may use what is newer than this reader.
 * @param content of the file, YAML 1.2 as GitHub reads it, with aliases
 * @param id of the job, `GITHUB_JOB`
 */
export function readJobFile(
  content: string,
  { file: path, id }: { file: string; id: string },
): JobFile | undefined {
  const file = textOf(content);
  const workflow = workflowIn(file);
  const read = v.safeParse(Job, workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined);
  if (!file || !workflow || !read.success || !read.output.steps) return undefined;
  const { env, steps } = read.output;
  const { lineOf, commentAt } = file;
  const line = lineOf(['jobs', id]) ?? 1;
  const variablesAt = (
    at: readonly (string | number)[],
    values: Readonly<Record<string, string>>,
    step?: number,
  ): Variable[] =>
    Object.entries(values).map(([name, value]) => ({
      name,
      value,
      line: lineOf([...at, 'env', name]) ?? line,
      step,
    }));
  const stepPath = (at: number) => ['jobs', id, 'steps', at];
  return {
    file: path,
    id,
    line,
    permissionsLine: lineOf(['jobs', id, 'permissions']) ?? lineOf(['permissions']),
    variables: [
      ...variablesAt([], workflow.env),
      ...variablesAt(['jobs', id], env),
      ...steps.flatMap((step, at) => variablesAt(stepPath(at), step.env, at)),
    ],
    steps: steps.map(({ uses, run, with: inputs }, at) => ({
      line: lineOf([...stepPath(at), uses === undefined ? 'run' : 'uses']) ?? line,
      uses,
      major: uses === undefined ? undefined : majorOf(uses, commentAt([...stepPath(at), 'uses'])),
      run,
      with: inputs,
    })),
  };
}

/** What a workflow calls: the paths of those of the same repository, and whether there are others. */
export function callsIn(content: string): { readonly paths: string[]; readonly others: boolean } {
  const jobs = Object.values(workflowIn(textOf(content))?.jobs ?? {});
  const calls = jobs.flatMap((job) => (v.is(v.looseObject({ uses: v.string() }), job) ? [job.uses] : []));
  const paths = calls.flatMap((uses) => /^[.$]\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? []);
  return { paths: [...new Set(paths)], others: calls.length > paths.length };
}

function workflowIn(file: WorkflowText | undefined) {
  const read = v.safeParse(Workflow, file?.written);
  return read.success ? read.output : undefined;
}

function textOf(content: string): WorkflowText | undefined {
  try {
    return readWorkflowText(content);
  } catch {
    return undefined;
  }
}

function majorOf(uses: string, comment: string): number | undefined {
  const found = /@v(\d+)(?:\.|$)/.exec(uses) ?? /^\s*v?(\d+)(?:\.|\s|$)/.exec(comment);
  return found ? Number(found[1]) : undefined;
}
