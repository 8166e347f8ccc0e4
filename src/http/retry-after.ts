/** The longest that is waited because a server asks for it, in ms: ID tokens live for five minutes. */
const LONGEST = 60_000;

/**
 * How long to wait before asking again, in ms: what the server asks for in `Retry-After`, seconds or a date, up to a minute;
 * otherwise the usual pause.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function pauseBefore(
  headers: Headers | undefined,
  { usual, now }: { usual: number; now: number },
): number {
  const header = headers?.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? usual : Math.min(Math.max(ms, usual), LONGEST);
}
