import type { Check } from '../checks.ts';
import { USUAL_EVENTS } from '../github/events.ts';
import { error, type Problem } from '../problems.ts';
import type { Verdict } from '../proof/judge.ts';
import { table } from '../report/blocks.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { byForeignTrust } from '../trust/foreign-trust.ts';
import { countsOf } from './results.ts';
import type { VerifyReport } from './verify.ts';

/** How many rows the summary has at most, far below GitHub's limit of 1 MiB. */
const ROWS = 500;

/** Everything that was found, each at its line of the lock file. */
export function findings(
  { result, trust }: VerifyReport,
  { lockfile, runId }: { lockfile?: string | undefined; runId?: string | undefined },
): Problem[] {
  const at = (line: number | undefined) =>
    lockfile === undefined || line === undefined ? {} : { file: lockfile, line };
  const failed = result.verdicts
    .filter(({ verified }) => !verified)
    .map((verdict) =>
      isMissing(verdict)
        ? notOnRegistry(verdict, runId)
        : error({
            code: 'verification-failed',
            message: `${verdict.name}@${verdict.version} is not verified: ${whyNot(verdict)}`,
            remedy: remedyOf(verdict),
            ...at(verdict.line),
          }),
    );
  const unverifiable = result.unverifiable
    .filter(({ allowed }) => !allowed)
    .map(({ name, why, line }) =>
      error({
        code: 'not-verifiable',
        message: `${name} cannot be verified: ${why}. No registry attests it.`,
        remedy:
          'Install it from the registry, or add a policy entry that requires nothing of it (require: none).',
        ...at(line),
      }),
    );
  const found = [...failed, ...unverifiable];
  const isNothing = result.verdicts.length === 0 && trust !== undefined;
  return found.length === 0 && isNothing ? [nothing()] : found;
}

/** Whether the registry was asked for a version by its name, and has none. */
function isMissing({ reason, checks }: Verdict): boolean {
  const check = checks.find(({ id }) => id === reason);
  return check?.id === 'registry.version' && check.found === 'nothing';
}

/** Nobody but its maintainers is shown what is staged, and what became of it. */
function notOnRegistry({ name, version }: Verdict, runId: string | undefined): Problem {
  const run = runId ?? '<run id>';
  return error({
    code: 'not-on-registry',
    message: `${name}@${version} is not on the registry. If it was staged, it is waiting for a maintainer’s approval, was rejected, or has expired.`,
    remedy: `A maintainer can see which. Once it is approved, run the failed jobs again. If it was rejected or has expired, and should be released after all, run all jobs again, which stages it again: \`gh run rerun ${run}\`.`,
    commands: [`npm stage list ${name}`, `gh run rerun ${run} --failed`],
  });
}

/** What to do about a version that is not verified; an event that maintainers may well publish by has its line for the policy. */
function remedyOf({ reason, checks }: Verdict): string {
  const event = reason === 'certificate.event' ? checks.find(({ id }) => id === reason)?.found : undefined;
  const line = event === undefined ? '' : ` ${eventLine(event)}`;
  return `Do not use it until you know why. If this is intended, allow it in the policy, in an entry for its exact name.${line}`;
}

/** The line of a policy's entry that expects an event beside the usual ones. */
export function eventLine(event: string): string {
  return `If the project publishes on ${event} on purpose, its policy entry needs events: [${[...USUAL_EVENTS, event].join(', ')}].`;
}

/** Of nothing, nothing is proven. */
function nothing(): Problem {
  return error({
    code: 'verification-failed',
    message: 'There was no version from a registry to verify.',
    remedy: 'Check that the input lockfile names the lock file that is installed from.',
  });
}

/** The job summary of a verify run. Everything from outside is escaped. */
export function verifySummary(report: VerifyReport): string {
  const { result, trust } = report;
  const { verified, failed, notRequired, notVerifiable } = countsOf(result);
  const foreign = byForeignTrust(trust);
  const bad = result.verdicts.filter((verdict) => !verdict.verified);
  const good = result.verdicts.filter((verdict) => verdict.verified);
  const rows = [...bad, ...good].map((verdict) => [
    verdict.verified ? '✅' : '❌',
    markdownCode(`${verdict.name}@${verdict.version}`),
    verdict.entry === undefined ? '' : markdownCode(verdict.entry),
    verdict.verified
      ? markdownText(verdict.identity?.repository ?? `required: ${verdict.required}`)
      : markdownText(whyNot(verdict)),
  ]);
  const others = result.unverifiable.map(({ name, why, allowed }) => [
    allowed ? '–' : '❌',
    markdownCode(name),
    '',
    `not verifiable: ${why}`,
  ]);
  const all = [...rows, ...others];
  return [
    `## ${failed === 0 ? '✅' : '❌'} ${verified} verified, ${failed} failed${foreign}`,
    `${notRequired} without a requirement, ${notVerifiable} not verifiable.${trust ? ` Trust root: ${markdownText(trust.described)}.` : ''}`,
    table(['Result', 'Package', 'Policy', 'Found'], all.slice(0, ROWS)),
    all.length > ROWS ? `… and ${all.length - ROWS} more.` : '',
    'Provenance proves where a package was built and published, not that it is harmless.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Of a version without attestations, as a clause; undefined of all others. */
export function missingIn({ reason, checks }: Pick<Verdict, 'reason' | 'checks'>): string | undefined {
  const check = checks.find(({ id }) => id === reason);
  return reason?.endsWith('.present') && check?.found === '0'
    ? `the registry serves no attestation of it (${reason})`
    : undefined;
}

function whyNot({ reason, checks }: Verdict): string {
  const check: Check | undefined = checks.find(({ id }) => id === reason);
  const missing = missingIn({ reason, checks });
  if (missing !== undefined) return `${missing}.`;
  return `${reason}: expected ${check?.expected}, found ${check?.found}.`;
}
