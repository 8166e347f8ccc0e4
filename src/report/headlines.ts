import type { Check } from '../checks.ts';
import { markdownText } from '../text/harmless.ts';
import { byForeignTrust } from '../trust/foreign-trust.ts';
import { causeOf } from './causes.ts';
import { type Outcome, outcomeOf, problemsOfRun, type ReleaseReport, type RunReport } from './report.ts';

/** What became of one release, behind its name. */
const VERDICTS: Readonly<Record<Outcome | 'staged-before', readonly [mark: string, verdict: string]>> = {
  verified: ['✅', 'is published and verified'],
  staged: ['⏳', 'is staged and waits for approval'],
  ready: ['✅', 'is ready: everything was checked, nothing was published'],
  processing: ['⏳', 'was accepted, but is not served yet'],
  unverified: ['❌', 'is published, but not verified'],
  conflict: ['❌', 'was not published by this run'],
  rejected: ['❌', 'was not published'],
  'held-back': ['❌', 'was not published'],
  unknown: ['❓', 'may or may not be published'],
  'staged-before': ['⏳', 'is not published yet'],
};

/** The same of several, behind their number. */
const OF_MANY: Readonly<Record<Outcome, string>> = {
  verified: 'published and verified',
  staged: 'staged, waiting for approval',
  ready: 'ready: everything was checked, nothing was published',
  processing: 'accepted, but not served yet',
  unverified: 'published, but not verified',
  conflict: 'not published',
  rejected: 'not published',
  'held-back': 'not published',
  unknown: 'possibly published',
};

/** The first line of a summary: what was released, what became of it, and why, in one line. Markdown. */
export function headlineOf(run: RunReport): string {
  const outcome = outcomeOf(run);
  if (outcome === 'nothing-due') return '✅ Nothing is due';
  const { releases } = run;
  const [only] = releases;
  const error = problemsOfRun(run).find(({ severity }) => severity === 'error');
  const cause = error && causeOf(error);
  const because = cause === undefined ? '' : `: ${markdownText(cause)}`;
  if (!only?.release) return `❌ Nothing was published${because}`;
  const [mark, verdict] =
    VERDICTS[outcome === 'unknown' && only.published === 'staged' ? 'staged-before' : outcome];
  // Nothing else rests on a trust root.
  const trust = outcome === 'verified' ? byForeignTrust(run.trust) : '';
  if (releases.length > 1) {
    const alike = releases.filter((one) => one.outcome === outcome).length;
    const count = alike === releases.length ? `All ${alike} are` : `${alike} of ${releases.length} are`;
    return `${mark} ${count} ${OF_MANY[outcome]}${trust}${because}`;
  }
  const { package: name, version } = only.release;
  const what = `${mark} ${markdownText(`${name}@${version}`)}`;
  if (cause !== undefined && isProvenBut(only))
    return `${what} is published and proven${byForeignTrust(run.trust)}, but ${markdownText(cause)}`;
  return `${what} ${verdict}${trust}${because}`;
}

/**
 * Whether all that failed is no proof of the version itself: a dist-tag that has not moved, or an install that came to nothing.
 * One that found other bytes is no such thing.
 */
function isProvenBut({ outcome, checks }: ReleaseReport): boolean {
  const failed = checks.filter(({ passed }) => passed !== true);
  const isBeside = ({ id, passed }: Check) =>
    id === 'registry.dist-tag' || (id === 'consumer.installs' && passed === null);
  return outcome === 'unverified' && failed.length > 0 && failed.every(isBeside);
}
