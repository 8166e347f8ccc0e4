import { isMap, isNode, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { presentWorkflow, superfluousIn } from './present-workflow.ts';
import type { Unfit } from './repository.ts';

type Path = readonly (string | number)[];

/**
 * Adds the jobs of a release to a workflow that is there, and takes out what they make superfluous: stored tokens, the
 * `publish` of changesets/action, steps that publish. All else stays as it is written.
 * @param text of the workflow that is there
 * @param emitted the workflow whose jobs are added
 */
export function intoWorkflow(text: string, emitted: string): string | Unfit {
  const there = presentWorkflow(text);
  const superfluous = superfluousIn(there);
  const gone = superfluous.flatMap(({ what, name }) => (what === 'job' ? [name] : []));
  const left = Object.keys(there.jobs).filter((id) => !gone.includes(id));
  const jobs = emittedJobs(emitted);
  const ids = new Map(jobs.map(({ id }) => [id, left.includes(id) ? `npm-${id}` : id]));
  const taken = [...ids.values()].find((id) => left.includes(id));
  if (taken !== undefined)
    return {
      unfit: `The workflow has a job ${taken} already.`,
      remedy: 'If these jobs are in it, edit them by hand; or leave --into out, for a workflow of their own.',
    };
  const whole = superfluous.map(({ path }) => path);
  const isWithin = (path: Path) =>
    whole.some((one) => one.length < path.length && one.every((key, at) => key === path[at]));
  // From the last to the first: what stands before keeps its place. What goes with something else is gone with it.
  const kept = whole.filter((path) => !isWithin(path)).reduceRight((rest, path) => without(rest, path), text);
  const added = jobs.map(({ text: job }) => renamed(job, ids)).join('');
  return appended(kept, added);
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

/** Adds jobs after the last one there is, as deep as that is indented. */
function appended(text: string, jobs: string): string {
  const map = parseDocument(text).get('jobs');
  // The one job there was is gone.
  if (!isMap(map)) return `${text.replace(/\n*$/, '\n')}\njobs:\n${jobs}`;
  const [first] = map.items;
  const at = isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  const depth = at - (text.lastIndexOf('\n', at - 1) + 1);
  const indented = jobs.replace(/^ {2}(?=.)/gm, ' '.repeat(depth));
  const end = map.range ? map.range[1] : text.length;
  const place =
    text[end - 1] === '\n' || end === text.length ? end : text.indexOf('\n', end) + 1 || text.length;
  const before = text.slice(0, place).replace(/\n*$/, '\n');
  const after = text.slice(place);
  return `${before}\n${indented}${after === '' ? '' : `\n${after.replace(/^\n+/, '')}`}`;
}

/** A text without what a path leads to: whole lines go, and a map that would be empty goes with its last pair. */
function without(text: string, path: Path): string {
  const document = parseDocument(text);
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) return withoutPair(text, { parent, path });
  const entry = isSeq(parent) ? parent.items[Number(path.at(-1))] : undefined;
  return isNode(entry) && entry.range ? cut(text, entry.range) : text;
}

function withoutPair(text: string, { parent, path }: { parent: YAMLMap; path: Path }): string {
  const pair = parent.items.find(({ key }) => String(key) === path.at(-1));
  if (!pair) return text;
  if (parent.items.length > 1) return cut(text, rangeOf(pair));
  // Without permissions a job would have the usual ones: more than none.
  if (path.at(-2) === 'permissions' && parent.range)
    return `${text.slice(0, parent.range[0]).replace(/\s*$/, '')} {}\n${text.slice(lineEnd(text, parent.range[1]))}`;
  return without(text, path.slice(0, -1));
}

function rangeOf({ key, value }: Pair): readonly [number, number] {
  const [start = 0, end = 0] = isNode(key) ? (key.range ?? []) : [];
  return [start, isNode(value) ? (value.range?.[1] ?? end) : end];
}

/** Cuts the lines that hold a range, and no more. */
function cut(text: string, [start, end]: readonly [number, number, ...unknown[]]): string {
  return text.slice(0, text.lastIndexOf('\n', start - 1) + 1) + text.slice(lineEnd(text, end));
}

/** Where the line after an offset begins. What a block ends with may be that already. */
function lineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1 || text.length;
}
