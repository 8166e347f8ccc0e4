import type { Expectation } from '../policy/expectation.ts';
import { expectationOfValues, type Values } from '../policy/values.ts';
import { fail } from '../problems.ts';
import type { PackageSpec } from '../release/spec.ts';

/** The expectation of one version by the inputs of an action. @throws Failure `input-invalid` */
export function expectationByInputs(
  values: Values,
  { release, now }: { release: PackageSpec; now: number },
): Expectation {
  const expectation = expectationOfValues(values, { release, now });
  if (!('wrong' in expectation)) return expectation;
  return fail({
    code: 'input-invalid',
    message: `The input ${expectation.wrong.join('; ')}.`,
    remedy: 'Fix it under "with:" in the workflow.',
  });
}
