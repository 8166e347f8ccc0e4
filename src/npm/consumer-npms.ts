import { join } from 'node:path';
import type { World } from '../world.ts';
import { startNpm, type WaitingNpm } from './waiting-npm.ts';

/** The two npms that play a consumer, one after the other, in one project. */
export interface ConsumerNpms {
  /** Their home: cache and logs. */
  readonly home: string;
  /** The project they install into. */
  readonly project: string;
  readonly install: WaitingNpm;
  readonly audit: WaitingNpm;
  /** Lets both end that have no order yet. Never rejects. */
  end(): Promise<void>;
}

/** @param home made here, and nobody else's */
export function startConsumer(
  world: World,
  { npmCli, home }: { npmCli: string | Promise<string>; home: string },
): ConsumerNpms {
  const project = join(home, 'project');
  const [install, audit] = (['install', 'audit'] as const).map((command) =>
    startNpm(world, { npmCli, command, home, cwd: project }),
  ) as [WaitingNpm, WaitingNpm];
  return {
    home,
    project,
    install,
    audit,
    end: async () => {
      await Promise.all([install.end(), audit.end()]);
    },
  };
}
