/** Says that it does nothing, in the log and to the rehearsal. */
export function passOver(said: string, name: string): string[] {
  return [
    `text="${name} $* is skipped: a rehearsal uses what is installed here and makes no request to the outside."`,
    `{ printf '%s' "$text" | tr '\\r\\n' '  '; echo; } >> ${quoted(said)}`,
    `printf '%s\\n' "$text"`,
  ];
}

/** A word of a shell's. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
