import type { FetchedTrust } from '../trust/fetch-trust.ts';
import type { World } from '../world.ts';
import type { PublishInputs } from './publish-inputs.ts';

/** What publishing and proving need and nothing else decides: fetched while the release is inspected and packed. */
export interface Tools {
  readonly trust: Promise<FetchedTrust>;
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
  // Libraries load here, beside the first stage, not before it.
  const trust = trustOf(world, inputs, directory);
  const npmCli = npmOf(world, inputs, directory);
  const both = Promise.allSettled([trust, npmCli]);
  return { trust, npmCli, settled: () => both.then(() => undefined) };
}

async function trustOf(world: World, inputs: PublishInputs, directory: string): Promise<FetchedTrust> {
  const { fetchTrust } = await import('../trust/fetch-trust.ts');
  return fetchTrust(world, { ...inputs, requireFresh: inputs.requireFreshTrust, directory });
}

async function npmOf(world: World, { registry, npmCli }: PublishInputs, directory: string): Promise<string> {
  if (npmCli === undefined) {
    const { fetchPinnedNpm } = await import('../npm/pinned.ts');
    return fetchPinnedNpm(world, { registry, directory });
  }
  const { requireUsableNpm } = await import('../npm/given-npm.ts');
  await requireUsableNpm(world, { cli: npmCli, directory });
  return npmCli;
}
