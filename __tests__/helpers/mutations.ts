export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Path = readonly (string | number)[];

/** A bundle with one edit of one field. */
export interface Mutation {
  /** The path of the field, with dots. */
  readonly field: string;
  readonly edit: string;
  readonly bundle: Json | undefined;
}

/** Every edit of every field of a bundle, one at a time. */
export function* mutations(bundle: Json): Generator<Mutation> {
  for (const { path, value } of leaves(bundle))
    for (const { name, edited } of edits(value))
      if (edited !== value)
        yield { field: path.join('.'), edit: name, bundle: replaced(bundle, path, edited) };
}

function leaves(value: Json, path: Path = []): { path: Path; value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))];
}

/** Every edit of one field: another character here and there, more, less, another kind of value, nothing. */
function edits(value: Json): { name: string; edited: Json | undefined }[] {
  const kinds: Json[] = [null, 0, '', [], {}];
  const others = [
    ...kinds.map((edited) => ({ name: `becomes ${JSON.stringify(edited)}`, edited })),
    { name: 'goes', edited: undefined },
  ];
  if (typeof value !== 'string') return others;
  const at = (index: number) =>
    value.slice(0, index) + (value[index] === 'A' ? 'B' : 'A') + value.slice(index + 1);
  return [
    ...others,
    { name: 'changes at its start', edited: at(0) },
    { name: 'changes in its middle', edited: at(value.length >> 1) },
    { name: 'changes at its end', edited: at(value.length - 1) },
    { name: 'is cut', edited: value.slice(0, -1) },
    { name: 'is longer', edited: `${value}A` },
    { name: 'has a line break after it', edited: `${value}\n` },
  ];
}

function replaced(whole: Json, path: Path, edited: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return edited;
  const copy = structuredClone(whole);
  if (typeof copy !== 'object' || copy === null) return copy;
  const holder = copy as { [key: string]: Json };
  const inner = replaced(holder[key] ?? null, rest, edited);
  if (inner === undefined) delete holder[key];
  else holder[key] = inner;
  return copy;
}
