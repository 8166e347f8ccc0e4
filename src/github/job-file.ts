import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A job as its workflow file describes it, as far as one can tell from there how it handles what it is trusted with. */
export interface JobFile {
  /** Relative to the checkout: `.github/workflows/release.yml` */
  readonly file: string;
  readonly id: string;
  /** One-based, as all lines here. */
  readonly line: number;
  /** Where the permissions are set that count for the job, the workflow's or its own; undefined where none are. */
  readonly permissionsLine: number | undefined;
  /** What the job, the workflow or a step sets, expressions and all. */
  readonly variables: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly steps: readonly JobStep[];
}

export interface JobStep {
  readonly line: number;
  /** `actions/checkout@v6` */
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly with: Readonly<Record<string, string>>;
}

const text = v.pipe(v.union([v.string(), v.number(), v.boolean(), v.null()]), v.transform(String));
const texts = v.optional(v.record(v.string(), text), {});

const Step = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: texts,
  env: texts,
});

const Workflow = v.looseObject({
  env: texts,
  jobs: v.record(
    v.string(),
    v.looseObject({ uses: v.optional(v.string()), env: texts, steps: v.optional(v.array(Step)) }),
  ),
});

type Path = readonly (string | number)[];

/**
 * Reads one job of a workflow. Undefined when the file cannot be read or has no such job with steps: the job may be one
 * of a reusable workflow, and the file may use what is newer than this reader.
 * @param content of the file, YAML 1.2 as GitHub reads it, with aliases
 * @param id of the job, `GITHUB_JOB`
 */
export function readJobFile(
  content: string,
  { file, id }: { file: string; id: string },
): JobFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const workflow = workflowIn(document);
  const job = workflow && Object.hasOwn(workflow.jobs, id) ? workflow.jobs[id] : undefined;
  if (!workflow || !job?.steps) return undefined;
  const lineOf = (path: Path): number | undefined => {
    const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  const jobLine = lineOf(['jobs', id]) ?? 1;
  const variablesAt = (path: Path, env: Readonly<Record<string, string>>) =>
    Object.entries(env).map(([name, value]) => ({
      name,
      value,
      line: lineOf([...path, 'env', name]) ?? jobLine,
    }));
  const stepPath = (at: number) => ['jobs', id, 'steps', at];
  return {
    file,
    id,
    line: jobLine,
    permissionsLine: lineOf(['jobs', id, 'permissions']) ?? lineOf(['permissions']),
    variables: [
      ...variablesAt([], workflow.env),
      ...variablesAt(['jobs', id], job.env),
      ...job.steps.flatMap(({ env }, at) => variablesAt(stepPath(at), env)),
    ],
    steps: job.steps.map(({ uses, run, with: inputs }, at) => ({
      line: lineOf([...stepPath(at), uses === undefined ? 'run' : 'uses']) ?? jobLine,
      uses,
      run,
      with: inputs,
    })),
  };
}

/** The paths of the workflows of the same repository that a workflow calls; none when it cannot be read. */
export function workflowsCalledIn(content: string): string[] {
  const jobs = Object.values(workflowIn(parseDocument(content))?.jobs ?? {});
  const paths = jobs.flatMap(
    ({ uses = '' }) => /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/.exec(uses)?.[1] ?? [],
  );
  return [...new Set(paths)];
}

function workflowIn(document: ReturnType<typeof parseDocument>) {
  const read = v.safeParse(Workflow, document.errors.length > 0 ? undefined : plain(document));
  return read.success ? read.output : undefined;
}

/** Where a key, or an entry, of a collection begins in the text. */
function offsetOf(collection: unknown, key: string | number | undefined): number | undefined {
  const node = isMap(collection)
    ? collection.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key
    : isSeq(collection) && typeof key === 'number'
      ? collection.items[key]
      : undefined;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The document as plain objects; nothing when its aliases would make more of it than a workflow is. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}
