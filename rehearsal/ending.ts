import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { PROBLEM_CODES } from '../src/problem-codes.ts';
import { error, type Problem } from '../src/problems.ts';
import { problemsSummary } from '../src/report/blocks.ts';
import { lastLines, problemsIn, stageTimes, type TimedEvent } from './record.ts';
import type { StepResult } from './runner/job.ts';
import type { OwnAction } from './workflow/workflow-file.ts';

/** What the jobs left, and how a workflow went on the whole. */
export interface Ended {
  readonly results: readonly (StepResult & { readonly action?: OwnAction })[];
  /** What failed beside our actions. */
  readonly problems: readonly Problem[];
  readonly said?: readonly string[];
  readonly isWell?: boolean;
}

/** One release of a rehearsal. */
export interface RehearsedRelease {
  readonly package: string;
  readonly version: string;
  readonly outcome: string;
  readonly published: string;
  /** Of it and of its run, as its evidence has them. */
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message'>[];
}

const Evidence = v.looseObject({
  release: v.looseObject({ package: v.string() }),
  problems: v.array(
    v.object({
      code: v.picklist(PROBLEM_CODES),
      severity: v.picklist(['error', 'warning']),
      message: v.string(),
    }),
  ),
});

/** The problems of each release, by its package, as the evidence in a directory has them. */
function problemsByPackage(directory: string | undefined): Map<string, RehearsedRelease['problems']> {
  if (!directory || !existsSync(directory)) return new Map();
  const files = readdirSync(directory).filter((name) => name.endsWith('.evidence.json'));
  return new Map(
    files.flatMap((name) => {
      const read = v.safeParse(Evidence, JSON.parse(readFileSync(join(directory, name), 'utf8')));
      return read.success ? [[read.output.release.package, read.output.problems] as const] : [];
    }),
  );
}

const Releases = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.looseObject({ name: v.string(), version: v.string(), outcome: v.string(), published: v.string() }),
  ),
);

/** The releases that the publish action has told of; none where it was not run. */
function releasesIn(outputs: Readonly<Record<string, string>>): RehearsedRelease[] {
  const read = v.safeParse(Releases, outputs['releases']);
  if (!read.success) return [];
  const problems = problemsByPackage(outputs['evidence']);
  return read.output.map(({ name, version, outcome, published }) => {
    return { package: name, version, outcome, published, problems: problems.get(name) ?? [] };
  });
}

/** The rehearsal as it is told: its outcome, what was found, and what a person would see. */
export function endingOf(
  { results, problems: failed, isWell }: Ended,
  { events, refused }: { events: readonly TimedEvent[]; refused: readonly string[] },
) {
  // A workflow goes on after publishing: its outcome is that of the step that has one.
  const last = results.findLast(({ outputs }) => outputs['outcome'] !== undefined) ?? results.at(-1);
  const outputs = last?.outputs ?? {};
  const wentWell = failed.length === 0 && isWell !== false && last?.exitCode === 0 && refused.length === 0;
  const beside = [...failed, ...asksOutside(refused)];
  return {
    outcome: outcomeOf(
      outputs['outcome'] || (outputs['count'] === '0' ? 'nothing-due' : 'rejected'),
      results,
    ),
    releases: releasesIn(outputs),
    package: outputs['package'] ?? '',
    version: outputs['version'] ?? '',
    problems: [...problemsIn(events), ...beside],
    outputs: { ...outputs, ...shortPaths(outputs) },
    stages: stageTimes(events),
    summary: summaryOf({ results: isWell === undefined && last ? [last] : results, beside }),
    refused,
    log: wentWell ? [] : lastLines(events),
    exitCode: wentWell ? 0 : 1,
  };
}

/**
 * What a later job could not verify is not verified, whatever the job that published it found; what was staged, and a later job
 * has verified, was approved in between.
 */
function outcomeOf(outcome: string, results: Ended['results']): string {
  const later = results.filter(({ action }) => action === 'verify').map(({ exitCode }) => exitCode === 0);
  if (outcome === 'staged' && later.includes(true)) return 'verified';
  return outcome === 'verified' && later.includes(false) ? 'unverified' : outcome;
}

/** The summaries of the steps, as GitHub shows them below each other, and before them what none of them could tell. */
function summaryOf({
  results,
  beside,
}: {
  results: readonly StepResult[];
  beside: readonly Problem[];
}): string {
  const own = beside.length === 0 ? [] : [problemsSummary('The rehearsal failed', beside)];
  return [...own, ...results.map(({ summary }) => summary)].filter((part) => part !== '').join('\n\n');
}

function asksOutside(refused: readonly string[]): Problem[] {
  if (refused.length === 0) return [];
  const own = [...new Set(refused)].slice(0, 5).join(', ');
  return [
    error({
      code: 'host-outside',
      message: `Something made a request to the outside, which a rehearsal does not answer: ${own}.`,
      remedy:
        'A dependency from git or another address cannot be rehearsed, nor can a script that needs the network. The real job may succeed.',
    }),
  ];
}

/** The files are gone when the rehearsal is over: their names are left, not their paths. */
function shortPaths({ tarball, evidence }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(tarball ? { tarball: basename(tarball) } : {}),
    ...(evidence ? { evidence: basename(evidence) } : {}),
  };
}
