import { afterAll, beforeAll } from '@jest/globals';
import { afresh, handedOver, onStage, type Stage } from './stage.ts';

export interface Shared {
  readonly stage: Stage;
  /** What its pack action has made, as the publish action's inputs. */
  readonly packed: Readonly<Record<'packed' | 'integrity', string>>;
  /** The path of its tarball. */
  readonly tarball: string;
}

/** One stage, packed once, for all tests of a file. Each takes it as it was in the beginning. */
export function shareStage(): () => Shared {
  let shared: Shared | undefined;
  let leave: () => void = () => undefined;
  let left: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    await new Promise<void>((set, fail) => {
      left = onStage({}, async (stage) => {
        const step = await stage.pack();
        shared = { stage, packed: handedOver(step), tarball: step.outputs['tarball'] ?? '' };
        set();
        await new Promise<void>((resolve) => {
          leave = resolve;
        });
      });
      left.catch(fail);
    });
  });
  afterAll(() => {
    leave();
    return left;
  });
  return () => {
    if (!shared) throw new Error('the stage is not set');
    afresh(shared.stage.world);
    return shared;
  };
}
