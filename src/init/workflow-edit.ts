import { isMap, isNode, isSeq, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import type { WorkflowPath } from './present-workflow.ts';

/** Adds jobs after the last one there is, as deep as that is indented. */
export function appended(text: string, jobs: string): string {
  const map = parseDocument(text).get('jobs');
  // The one job there was is gone.
  if (!isMap(map)) return `${text.replace(/\n*$/, '\n')}\njobs:\n${jobs}`;
  const [first] = map.items;
  const at = isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  const depth = at - (text.lastIndexOf('\n', at - 1) + 1);
  const indented = jobs.replace(/^ {2}(?=.)/gm, ' '.repeat(depth));
  const end = map.range ? map.range[1] : text.length;
  const place = end === text.length ? end : lineEnd(text, end);
  const before = text.slice(0, place).replace(/\n*$/, '\n');
  const after = text.slice(place);
  return `${before}\n${indented}${after === '' ? '' : `\n${after.replace(/^\n+/, '')}`}`;
}

/** A text without what a path leads to: whole lines go, and a map that would be empty goes with its last pair. */
export function withoutPath(text: string, path: WorkflowPath): string {
  const document = parseDocument(text);
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) return withoutPair(text, { parent, path });
  const entry = isSeq(parent) ? parent.items[Number(path.at(-1))] : undefined;
  return isNode(entry) && entry.range ? cut(text, entry.range) : text;
}

function withoutPair(text: string, { parent, path }: { parent: YAMLMap; path: WorkflowPath }): string {
  const at = parent.items.findIndex(({ key }) => String(key) === path.at(-1));
  const pair = parent.items[at];
  if (!pair) return text;
  if (parent.items.length > 1)
    return parent.flow ? cutInFlow(text, { parent, at }) : cut(text, rangeOf(pair));
  // Without permissions a job would have the usual ones: more than none.
  if (isEmptied(path) && parent.range) {
    const [start, end] = parent.range;
    if (parent.flow) return `${text.slice(0, start)}{}${text.slice(end)}`;
    return `${text.slice(0, start).replace(/\s*$/, '')} {}\n${text.slice(lineEnd(text, end))}`;
  }
  return withoutPath(text, path.slice(0, -1));
}

function isEmptied(path: WorkflowPath): boolean {
  return path.at(-2) === 'permissions';
}

/** In a map of one line the pair goes, with one comma. */
function cutInFlow(text: string, { parent, at }: { parent: YAMLMap; at: number }): string {
  const [start, end] = rangeOf(parent.items[at] as Pair);
  const next = parent.items[at + 1];
  const before = parent.items[at - 1];
  if (next) return text.slice(0, start) + text.slice(rangeOf(next)[0]);
  return before ? text.slice(0, rangeOf(before)[1]) + text.slice(end) : text;
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

/** What a text has to mean once some paths are gone, and jobs are added: as values, whatever it looks like. */
export function written(
  text: string,
  { paths, jobs }: { paths: readonly WorkflowPath[]; jobs: string },
): unknown {
  const whole: Record<string, unknown> = parse(text);
  for (const path of [...paths].reverse()) remove(whole, path);
  const added: unknown = parse(`jobs:\n${jobs}`);
  const own = typeof added === 'object' && added !== null && 'jobs' in added ? added.jobs : {};
  const there = whole['jobs'];
  whole['jobs'] = { ...(typeof there === 'object' ? there : {}), ...(typeof own === 'object' ? own : {}) };
  return whole;
}

function remove(whole: unknown, path: WorkflowPath): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => childOf(value, key), whole);
  const key = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (typeof parent === 'object' && parent !== null) {
    Reflect.deleteProperty(parent, String(key));
    const isEmpty = Object.keys(parent).length === 0;
    if (isEmpty && !isEmptied(path) && path.length > 1) remove(whole, path.slice(0, -1));
  }
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
