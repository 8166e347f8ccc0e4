/** How deep JSON of others may nest. */
const DEPTH = 64;

/**
 * Parses JSON that somebody else wrote and signed: no key twice in an object (parsers differ in which one they take), at
 * most 64 levels deep, valid UTF-8.
 * @throws Error
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  refuseRepeatedKeys(text);
  return value;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** Walks the tokens of a text that is known to be JSON: a string before a colon is a key of the innermost object. */
function refuseRepeatedKeys(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > DEPTH) throw new Error(`JSON of more than ${DEPTH} levels`);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const key: unknown = JSON.parse(last);
      const keys = open.at(-1);
      if (keys?.has(String(key))) throw new Error(`the JSON has the key ${last} twice in one object`);
      keys?.add(String(key));
    }
    last = token;
  }
}
