import { type Document, isMap, isScalar, visit } from 'yaml';

/** The one-based line of an offset. */
export type LineOf = (offset: number) => number;

/**
 * Refuses YAML that readers differ about, and that no package manager writes: aliases, anchors, merge keys, tags, keys that
 * are no text.
 * @throws Error
 */
export function requirePlain(document: Document.Parsed): void {
  const [wrong] = document.errors;
  if (wrong) throw new Error(wrong.message.split('\n')[0]);
  visit(document, {
    Alias: () => refuse('an alias'),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) refuse('an anchor');
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) refuse('a tag');
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) refuse('a key that is not text');
      else if (key.value === '<<') refuse('a merge key');
    },
  });
}

function refuse(what: string): never {
  throw new Error(`it has ${what}, which no package manager writes`);
}

/** Every entry of a map, with the line it begins in. */
export function entriesOf(map: unknown, lineOf: LineOf): { key: string; value: unknown; line: number }[] {
  if (map === undefined || map === null) return [];
  if (isScalar(map) && map.value === null) return [];
  if (!isMap(map)) throw new Error('something in it should be a map, and is not');
  return map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value,
    line: lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }));
}
