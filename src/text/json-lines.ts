import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * The lines of the keys of one object in a text of JSON, one-based, by key; for a key that occurs twice, that of the last one,
 * which JSON.parse takes.
 * @param path leads to the object; the outermost when it is empty
 */
export function linesOfKeys(text: string, path: readonly string[] = []): Map<string, number> {
  // A byte order mark stands before the JSON, and is none of it.
  const root = parseTree(text.replace(/^\uFEFF/, ' '));
  const object = root && (path.length === 0 ? root : findNodeAtLocation(root, [...path]));
  const lines = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const { children: [key] = [] } of object?.type === 'object' ? (object.children ?? []) : []) {
    if (!key) continue;
    for (let end = text.indexOf('\n', at); end >= 0 && end < key.offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    lines.set(String(key.value), line);
  }
  return lines;
}
