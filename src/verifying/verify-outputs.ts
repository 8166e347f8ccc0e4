import { fitting, OUTPUT } from '../text/limits.ts';
import { countsOf, verifiedJson } from './results.ts';
import type { VerifyReport } from './verify.ts';

export const VERIFY_OUTPUTS = ['verified', 'failed', 'report', 'report-file'] as const;

/**
 * The outputs of the verify action. The report has the first check of each version that failed, and as many versions as
 * GitHub takes in an output, those that failed first; the file has everything.
 * @param write writes the whole report to a file, and gives its path
 */
export function verifyOutputs(
  { result, trust }: VerifyReport,
  write: (json: () => object) => string,
): Record<(typeof VERIFY_OUTPUTS)[number], string> {
  const { verified, failed } = countsOf(result);
  return {
    verified: String(verified),
    failed: String(failed),
    report: JSON.stringify(shortened(verifiedJson(result, trust))),
    'report-file': write(() => verifiedJson(result, trust)),
  };
}

function shortened(report: ReturnType<typeof verifiedJson>): object {
  const firstOnly = report.packages.map((one) => ({
    ...one,
    checks: one.checks.filter(({ id }) => id === one.reason),
  }));
  const failedFirst = [...firstOnly].sort((a, b) => Number(a.verified) - Number(b.verified));
  const whole = fitting(firstOnly, OUTPUT / 2);
  const packages = whole.length === firstOnly.length ? whole : fitting(failedFirst, OUTPUT / 2);
  const notVerifiable = fitting(report.notVerifiable, OUTPUT / 2);
  const left = firstOnly.length - packages.length + report.notVerifiable.length - notVerifiable.length;
  return { ...report, packages, notVerifiable, ...(left === 0 ? {} : { omitted: left }) };
}
