import { join } from 'node:path';
import { type ConsumerNpms, startConsumer } from '../npm/consumer-npms.ts';
import { emptyIn, startNpm, type WaitingNpm } from '../npm/waiting-npm.ts';
import type { FetchedTrust } from '../trust/fetch-trust.ts';
import type { World } from '../world.ts';
import type { PublishInputs } from './publish-inputs.ts';

/** What publishing and proving need and nothing else decides: fetched while the release is inspected and packed. */
export interface Tools {
  readonly trust: Promise<FetchedTrust>;
  /** The absolute path of the npm-cli.js that publishes and plays the consumer. */
  readonly npmCli: Promise<string>;
  /** Starts the npm that publishes a release, by its place among those of the run, once; it waits. */
  publisher(at: number): WaitingNpm;
  /** Starts the npms of the consumer, once; they wait. */
  consumer(): ConsumerNpms;
  /** Lets every npm end that nobody needed, and resolves when nothing is at work any longer. Never rejects. */
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
  // Whoever needs them is told that they failed, however late that is.
  const fetched = Promise.allSettled([trust, npmCli]);
  const publishers = new Map<number, WaitingNpm>();
  let consumer: ConsumerNpms | undefined;
  return {
    trust,
    npmCli,
    publisher: (at) => {
      const home = join(directory, `publisher-${at}`);
      const publisher =
        publishers.get(at) ?? startNpm(world, { npmCli, command: 'publish', home, cwd: emptyIn(home) });
      publishers.set(at, publisher);
      return publisher;
    },
    consumer: () => {
      consumer ??= startConsumer(world, { npmCli, home: join(directory, 'consumer') });
      return consumer;
    },
    settled: async () => {
      await Promise.all([fetched, consumer?.end(), ...[...publishers.values()].map((one) => one.end())]);
    },
  };
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
