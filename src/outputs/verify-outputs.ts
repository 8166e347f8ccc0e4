import type { VerifyReport } from '../verify.ts';
import { countsOf, verifiedJson } from '../verifying/results.ts';

export const VERIFY_OUTPUTS = ['verified', 'failed', 'report'] as const;

/** The outputs of the verify action. */
export function verifyOutputs({
  result,
  trust,
}: VerifyReport): Record<(typeof VERIFY_OUTPUTS)[number], string> {
  const { verified, failed } = countsOf(result);
  return {
    verified: String(verified),
    failed: String(failed),
    report: JSON.stringify(verifiedJson(result, trust)),
  };
}
