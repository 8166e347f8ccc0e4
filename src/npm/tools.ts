import type { Trust } from '../attestation/trust.ts';
import type { PublishInputs } from '../inputs.ts';
import type { World } from '../world.ts';
import { fetchPinnedNpm } from './pinned.ts';

/** What publishing and proving need and nothing else decides: fetched while the release is inspected and packed. */
export interface Tools {
  readonly trust: Promise<Trust>;
  /** The absolute path of the npm-cli.js that publishes and plays the consumer. */
  readonly npmCli: Promise<string>;
  /** Resolves when neither is at work any longer. Never rejects. */
  settled(): Promise<void>;
}

/** @param directory fresh, and kept until {@link Tools.settled} */
export function fetchTools(
  world: World,
  { inputs, directory }: { inputs: PublishInputs; directory: string },
): Tools {
  const { registry, tufRoot, tufMirror } = inputs;
  // Sigstore's libraries load here, not at start.
  const trust = import('../attestation/trust.ts').then(({ fetchTrust }) =>
    fetchTrust({ registry, tufRoot, tufMirror, directory }),
  );
  const npmCli =
    inputs.npmCli === undefined
      ? fetchPinnedNpm(world, { registry, directory })
      : Promise.resolve(inputs.npmCli);
  const both = Promise.allSettled([trust, npmCli]);
  return { trust, npmCli, settled: () => both.then(() => undefined) };
}
