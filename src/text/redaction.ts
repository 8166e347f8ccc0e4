/** Shorter ones would be found where they are not: in a date, a version, a word. */
const SHORTEST = 8;

/**
 * Hides secrets in text from outside: as they are, in base64, hex, the escapes of URLs and of JSON, and in each of these
 * however white space breaks it, in upper and lower case alike.
 */
export function redactor(): { hide(secret: string): void; redact(text: string): string } {
  const forms = new Set<string>();
  return {
    hide: (secret) => {
      const derived = secret.length < SHORTEST ? [] : formsOf(secret);
      for (const form of [secret, ...derived]) if (form !== '') forms.add(lowered(form));
    },
    redact: (text) => redacted(text, forms),
  };
}

function redacted(text: string, forms: ReadonlySet<string>): string {
  if (forms.size === 0) return text;
  const { dense, at } = withoutBlanks(text);
  const hidden = [...forms].flatMap((form) => {
    const found: (readonly [start: number, end: number])[] = [];
    for (let from = dense.indexOf(form); from >= 0; from = dense.indexOf(form, from + form.length))
      found.push([at[from] ?? 0, (at[from + form.length - 1] ?? 0) + 1]);
    return found;
  });
  let left = '';
  let end = 0;
  for (const [start, stop] of hidden.sort(([a], [b]) => a - b)) {
    if (start >= end) left += `${text.slice(end, start)}***`;
    end = Math.max(end, stop);
  }
  return left + text.slice(end);
}

/** A text in lower case, as long as it was: what is longer in lower case (U+0130) stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('');
}

/** A text in lower case without its white space, and where each character of it stands in the text. */
function withoutBlanks(text: string): { dense: string; at: readonly number[] } {
  const at: number[] = [];
  let dense = '';
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    dense += lowered(run);
    for (let offset = 0; offset < run.length; offset++) at.push(index + offset);
  }
  return { dense, at };
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((before) => withinBase64(bytes, before));
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    json,
    json.replaceAll('/', '\\/'),
    [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  ];
}

/** What stays of some bytes in the base64 of a longer text, by how many bytes stand before them there (modulo 3). */
function withinBase64(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + bytes.length) * 8) / 6);
  return text.slice(first, last);
}
