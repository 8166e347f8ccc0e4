import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Keys of maps, and places in lists. */
export type Path = readonly (string | number)[];

/** A text of YAML, read, and where in it things stand. */
export interface YamlText {
  readonly document: Document.Parsed;
  /** The one-based line in which the key, or the entry, at the end of a path begins; undefined when it leads nowhere. */
  lineOf(path: Path): number | undefined;
  /** The one-based line of a place in the text. */
  lineAt(offset: number): number;
}

/** Reads one document; what is wrong with it is in its `errors`. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    document,
    lineAt,
    lineOf: (path) => {
      const offset = offsetOf(document.getIn(path.slice(0, -1), true), path.at(-1));
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
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
