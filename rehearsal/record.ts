import { PROBLEM_CODES } from '../src/problem-codes.ts';
import type { Problem } from '../src/problems.ts';
import { readStageLine } from '../src/text/stage-line.ts';
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

/** A stage of a job; of one release, where several went on side by side. */
export interface StageTime {
  readonly name: string;
  /** `name@version` */
  readonly package?: string;
  readonly ms: number;
  readonly startMs: number;
}

/**
 * How long each stage of each job took, and when it began after the first: the groups of the log, and the lines that say what
 * a release has come to. That of a release is over when its next begins, or the group is.
 */
export function stageTimes(events: readonly TimedEvent[]): StageTime[] {
  const stages: StageTime[] = [];
  const begin = events[0]?.at ?? 0;
  const open = new Map<string, { name: string; at: number }>();
  const close = (of: string, at: number) => {
    const stage = open.get(of);
    if (!stage) return;
    open.delete(of);
    const ms = Math.round(at - stage.at);
    const release = of === '' ? {} : { package: of };
    stages.push({ name: stage.name, ...release, ms, startMs: Math.round(stage.at - begin) });
  };
  for (const { job, at, ...event } of events) {
    const line = event.kind === 'line' ? readStageLine(event.text) : undefined;
    if (event.kind === 'group') open.set('', { name: `${job}: ${event.text}`, at });
    if (event.kind === 'endgroup') for (const of of [...open.keys()].reverse()) close(of, at);
    if (!line) continue;
    close(line.release, at);
    open.set(line.release, { name: `${job}: ${line.name}`, at });
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
