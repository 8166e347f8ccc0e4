import type { Check } from '../attestation/checks.ts';
import { Failure } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { FetchedTrust } from '../trust/fetch-trust.ts';
import type { World } from '../world.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What `publish-npm verify` was asked, and in which world. */
export interface Asked {
  readonly world: World;
  readonly options: VerifyOptions;
  readonly registry: Registry;
  trust(): Promise<FetchedTrust>;
}

/** The failure that was thrown. @throws what is none */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  throw thrown;
}

/** The check that stands for all others where there is nobody to believe. */
export function untrusted({ problems }: Failure): Check {
  const found = problems.map(({ message }) => message).join(' ');
  return { id: 'trust.available', passed: null, expected: 'a trust root', found };
}

export function tellWarnings(world: World, fetched: FetchedTrust | Failure): void {
  if (fetched instanceof Failure) return;
  for (const { message, remedy } of fetched.warnings) world.info(`Warning: ${message} ${remedy}`);
}

/** Prints the one JSON value, or the words. */
export function print({ json }: VerifyOptions, value: object, inWords: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${inWords()}\n`);
}
