import { styleText } from 'node:util';
import type { Check } from '../checks.ts';
import type { Identity } from '../proof/certificate.ts';
import type { Verdict } from '../proof/judge.ts';
import { visible } from '../text/harmless.ts';
import { byForeignTrust } from '../trust/foreign-trust.ts';
import type { Trust } from '../trust/trust.ts';
import { countsOf, type Results } from '../verifying/results.ts';
import { eventLine, missingIn } from '../verifying/verify-summary.ts';

type Believed = Pick<Trust, 'source' | 'described'> | undefined;

/** A verdict for a person: the headline, what did not hold, who signed, whose word it rests on. */
export function verdictInWords(verdict: Verdict, trust: Believed): string {
  const { verified, checks, unknownTypes } = verdict;
  const failed = checks.filter(({ passed }) => passed === false);
  const open = checks.filter(({ passed }) => passed === null);
  return [
    headline(verdict, trust),
    '',
    ...failed.flatMap(checkLines),
    ...(failed.length === 0 ? open.slice(0, 1).flatMap(checkLines) : []),
    ...(verdict.reason === 'certificate.event' && verdict.identity?.event
      ? [visible(eventLine(verdict.identity.event)), '']
      : []),
    ...identityLines(verdict.identity),
    ...unknownTypes.map((type) => `Unknown attestation, not used: ${visible(type)}`),
    ...(trust ? [`Trust: ${trust.described}`] : []),
    `${checks.filter(({ passed }) => passed).length} of ${checks.length} checks passed.`,
    ...(verified && verdict.required === 'provenance'
      ? [styleText('dim', 'That proves where it was built and published, not that it is harmless.')]
      : []),
  ].join('\n');
}

function headline(
  { verified, name, version, reason, checks, required, entry }: Verdict,
  trust: Believed,
): string {
  const what = visible(`${name}@${version}`);
  if (required === 'none')
    return styleText('yellow', `– The policy requires nothing of ${what} (${visible(entry ?? '')})`);
  if (verified) return styleText('green', `✔ ${what} is verified${byForeignTrust(trust)}`);
  const first = checks.find(({ id }) => id === reason);
  const said = missingIn({ reason, checks }) ?? reason;
  const why = reason === 'policy.expectation' && first ? first.found : said;
  return styleText('red', `✖ ${what} is not verified: ${why}`);
}

function checkLines({ id, expected, found }: Check): string[] {
  return [styleText('bold', id), `  expected  ${visible(expected)}`, `  found     ${visible(found)}`, ''];
}

const FIELDS: [label: string, field: keyof Identity][] = [
  ['repository', 'repository'],
  ['repository id', 'repositoryId'],
  ['owner id', 'ownerId'],
  ['workflow', 'workflow'],
  ['signer', 'signer'],
  ['ref', 'ref'],
  ['commit', 'commit'],
  ['event', 'event'],
  ['runner', 'runner'],
  ['run', 'run'],
];

function identityLines(identity: Identity | undefined): string[] {
  if (!identity) return [];
  const lines = FIELDS.flatMap(([label, field]) => {
    const value = identity[field];
    return value === undefined ? [] : [`  ${label.padEnd(14)}${visible(value)}`];
  });
  return ['Signed by', ...lines, ''];
}

/** The verdicts on a lock file for a person: what failed, what cannot be verified, and the counts. */
export function verifiedInWords(result: Results, trust: Believed, file: string): string {
  const { verified, failed, notRequired, notVerifiable } = countsOf(result);
  const failures = result.verdicts.filter((verdict) => !verdict.verified);
  const sorted = [...result.unverifiable].sort((a, b) => Number(a.allowed) - Number(b.allowed));
  return [
    ...failures.flatMap(({ name, version, reason, checks, line }) => {
      const { expected, found } = checks.find(({ id }) => id === reason) ?? { expected: '', found: '' };
      return [
        `${styleText('red', '✖')} ${visible(`${name}@${version}`)}  ${styleText('bold', reason ?? '')}  ${styleText('dim', `${file}:${line ?? 1}`)}`,
        `    expected  ${visible(expected)}`,
        `    found     ${visible(found)}`,
      ];
    }),
    ...sorted.map(
      ({ name, why, allowed, line }) =>
        `${allowed ? styleText('dim', '–') : styleText('red', '✖')} ${visible(name)}  not verifiable: ${why}  ${styleText('dim', `${file}:${line}`)}`,
    ),
    ...(failures.length + sorted.length > 0 ? [''] : []),
    styleText(
      failed === 0 ? 'green' : 'red',
      `${failed === 0 ? '✔' : '✖'} ${verified} verified, ${failed} failed, ${notRequired} without a requirement, ${notVerifiable} not verifiable${byForeignTrust(trust)}`,
    ),
    ...(trust ? [`Trust: ${trust.described}`] : []),
  ].join('\n');
}
