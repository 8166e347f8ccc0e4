import type { Problem } from '../problems.ts';
import { AGAIN, REPORT, type RefusedUpload } from './known-refusal.ts';
import { KNOWN_REFUSALS } from './known-refusals.ts';

/** What npm, or the registry through it, said to an upload that was refused. */
export interface PublishRefusal extends RefusedUpload {
  readonly code: string;
  readonly said: string;
}

/** Why an upload was refused, and what to do; npm's own words come last in the message. */
export function diagnosePublish(
  refusal: PublishRefusal,
): Pick<Problem, 'message' | 'because' | 'remedy' | 'commands' | 'again'> {
  const { code, said, stage } = refusal;
  const known = KNOWN_REFUSALS.find(
    (one) =>
      (one.stage ?? stage) === stage &&
      (one.code?.test(code) ?? true) &&
      (one.said === undefined || one.said.test(said)),
  );
  const cause = known?.cause ?? 'The cause is unknown.';
  const remedy = known?.remedy ?? `${AGAIN} If it happens again, ${REPORT}`;
  return {
    message: `${cause} npm ${stage ? 'stage ' : ''}publish failed with ${code || 'no code'}: ${said}`,
    because: known ? (known.because ?? clauseOf(cause)) : 'npm refused it for an unknown reason',
    remedy: typeof remedy === 'string' ? remedy : remedy(refusal),
    ...(known?.commands ? { commands: known.commands(refusal) } : {}),
    ...(known?.again ? { again: known.again } : {}),
  };
}

/** The first sentence as a clause behind a colon. */
function clauseOf(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^(The|That) /, (article) => article.toLowerCase());
}

/** Whether signing again, with a fresh key, can help: the log has an entry whose answer was lost. */
export function isLogConflict({ code, said }: Pick<PublishRefusal, 'code' | 'said'>): boolean {
  return code === 'TLOG_CREATE_ENTRY_ERROR' && said.includes('409');
}
