import type { Answer } from '../http/request.ts';
import { fail } from '../problems.ts';

/** The JSON of an answer. @throws Failure `registry-answer` */
export function jsonOf(answer: Answer, url: string): unknown {
  try {
    return JSON.parse(answer.body.toString('utf8'));
  } catch {
    return nonsense(url, `status ${answer.status} and something that is not JSON`);
  }
}

/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
export function nonsense(url: string, why: string): never {
  return fail({
    code: 'registry-answer',
    message: `${url} answered with ${why}, which is not how an npm registry answers there.`,
    remedy: 'Check the registry that was given, and any proxy in between; then try again.',
  });
}
