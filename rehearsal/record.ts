import { PROBLEM_CODES, type Problem } from '../src/problems.ts';
import type { LogEvent } from './runner/commands.ts';

/** A log event with its job, and when it came (`performance.now()`). */
export type TimedEvent = LogEvent & { readonly job: string; readonly at: number };

/** The problems a run has annotated. */
export function problemsIn(
  events: readonly TimedEvent[],
): Pick<Problem, 'code' | 'severity' | 'message' | 'file' | 'line'>[] {
  return events.flatMap((event) => {
    if (event.kind !== 'error' && event.kind !== 'warning') return [];
    const code = PROBLEM_CODES.find((one) => one === event.properties['title']);
    const { file, line } = event.properties;
    const at = { ...(file ? { file } : {}), ...(line ? { line: Number(line) } : {}) };
    return code ? [{ code, severity: event.kind, message: event.text, ...at }] : [];
  });
}

/** How long each stage of each job took, and when it began after the first: the groups of the log. */
export function stageTimes(events: readonly TimedEvent[]): { name: string; ms: number; startMs: number }[] {
  const stages: { name: string; ms: number; startMs: number }[] = [];
  const begin = events[0]?.at ?? 0;
  let open: TimedEvent | undefined;
  for (const event of events) {
    if (event.kind === 'group') open = event;
    if (event.kind === 'endgroup' && open) {
      stages.push({
        name: `${open.job}: ${open.text}`,
        ms: Math.round(event.at - open.at),
        startMs: Math.round(open.at - begin),
      });
      open = undefined;
    }
  }
  return stages;
}

/** What the last stage has printed, and what the runner said of it: its last 40 lines. */
export function lastLines(events: readonly TimedEvent[]): string[] {
  const begin = events.findLastIndex(({ kind }) => kind === 'group');
  const end = events.findLastIndex(({ kind }) => kind === 'endgroup');
  const lines = events.slice(begin + 1).flatMap((event, at) => {
    // What an action says after its stages stands in its summary.
    const isOfStage =
      event.kind === 'error' && event.properties['title'] === undefined && begin + 1 + at < end;
    return event.kind === 'line' || isOfStage ? [event.text] : [];
  });
  return lines.slice(-40);
}
