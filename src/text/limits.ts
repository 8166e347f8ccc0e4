/** GitHub drops a job summary of more than 1 MiB whole; some of it belongs to what is appended. */
const SUMMARY = 1024 * 1024 - 4096;

/**
 * What the values of one output may have at most, in characters: GitHub takes 1 MB of all outputs of a job, counted in
 * UTF-16 (actions/runner, GitHub documentation on outputs), and a workflow may well pass it on as an output of its own.
 */
export const OUTPUT = 250_000;

/**
 * A summary as GitHub takes it: the whole, or its first lines with a count of those that are missing.
 * @param whole writes it to a file, and gives the path of that
 */
export function shortenedSummary(markdown: string, whole: () => string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY) return markdown;
  const lines = markdown.split('\n');
  let bytes = 0;
  const kept = lines.filter((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes <= SUMMARY;
  });
  const details = kept.filter((line) => line.startsWith('<details')).length;
  const closed = kept.filter((line) => line.includes('</details>')).length;
  return [
    ...kept,
    ...Array.from({ length: details - closed }, () => '\n</details>'),
    '',
    `… and ${lines.length - kept.length} more lines, in the file ${whole()} on the runner.`,
  ].join('\n');
}

/** As many values as fit, by their JSON, into a number of characters. */
export function fitting<T>(values: readonly T[], limit: number): T[] {
  let length = 0;
  const at = values.findIndex((value) => {
    length += JSON.stringify(value).length + 1;
    return length > limit;
  });
  return at < 0 ? [...values] : values.slice(0, at);
}
