import { join } from 'node:path';
import { type ConsumerNpms, startConsumer } from '../npm/consumer-npms.ts';
import { type NpmHost, startHost } from '../npm/npm-host.ts';
import type { PublishingNpm } from '../npm/npm-publish.ts';
import type { FetchedTrust } from '../trust/fetch-trust.ts';
import type { World } from '../world.ts';
import type { PublishInputs } from './publish-inputs.ts';

/** What publishing and proving need and nothing else decides: fetched while the release is inspected and packed. */
export interface Tools {
  readonly trust: Promise<FetchedTrust>;
  /** The absolute path of the npm-cli.js that publishes and plays the consumer. */
  readonly npmCli: Promise<string>;
  /** Starts the npm that publishes, once; it waits. */
  ready(): void;
  /**
   * The npm that publishes a release.
   * @param at its place among those of the run
   * @param tries how often it was tried before: each time with a home of its own
   */
  publisher(at: number, tries: number): PublishingNpm;
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
  let hosts = 0;
  let host: NpmHost | undefined;
  const serving = () => {
    // One that has gone is nobody's any more.
    if (!host || host.isOver) host = startHost(world, { npmCli, home: join(directory, `host-${++hosts}`) });
    return host;
  };
  let consumer: ConsumerNpms | undefined;
  return {
    trust,
    npmCli,
    ready: () => void serving(),
    publisher: (at, tries) => {
      const { cwd, run } = serving();
      const home = join(directory, `publisher-${at}${tries === 0 ? '' : `-${tries}`}`);
      return { home, cwd, run };
    },
    consumer: () => {
      consumer ??= startConsumer(world, { npmCli, home: join(directory, 'consumer') });
      return consumer;
    },
    settled: async () => {
      await Promise.all([fetched, consumer?.end(), host?.end()]);
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
