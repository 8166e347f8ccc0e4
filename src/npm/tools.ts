import type { Trust } from '../attestation/trust.ts';
import type { PublishInputs } from '../inputs.ts';
import type { World } from '../world.ts';

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
  // Libraries load here, beside the first stage, not before it.
  const trust = fetchTrust(inputs, directory);
  const npmCli = npmOf(world, inputs, directory);
  const both = Promise.allSettled([trust, npmCli]);
  return { trust, npmCli, settled: () => both.then(() => undefined) };
}

/** The requests go out first; what reads their answers loads meanwhile. */
async function fetchTrust({ registry, tufRoot }: PublishInputs, directory: string): Promise<Trust> {
  const { fetchTargets } = await import('../attestation/tuf.ts');
  const targets = fetchTargets({ registry, tufRoot, directory });
  const [{ readTrust }, fetched] = await Promise.all([import('../attestation/trust.ts'), targets]);
  return readTrust(fetched);
}

async function npmOf(world: World, { registry, npmCli }: PublishInputs, directory: string): Promise<string> {
  if (npmCli === undefined) {
    const { fetchPinnedNpm } = await import('./pinned.ts');
    return fetchPinnedNpm(world, { registry, directory });
  }
  const { requireUsableNpm } = await import('./given-npm.ts');
  await requireUsableNpm(world, { cli: npmCli, directory });
  return npmCli;
}
