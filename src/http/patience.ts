import type { Patience, World } from '../world.ts';
import { pauseBefore } from './retry-after.ts';

/** How long a host is left alone that is asked too often and does not say for how long, in ms. */
const PAUSE = 1_000;

/**
 * A world in which a host that is asked too often (429) is left alone by everything: not only the request that met it waits,
 * but each that would follow.
 */
export function patient(world: World): World & { readonly patience: Patience } {
  const until = new Map<string, number>();
  const left = (host: string) => (until.get(host) ?? 0) - world.now();
  const patience: Patience = {
    wait: async (host) => {
      for (let ms = left(host); ms > 0; ms = left(host)) await world.sleep(ms);
    },
    busy: (host, headers) => {
      const now = world.now();
      const pause = pauseBefore(headers, { usual: PAUSE, now });
      until.set(host, Math.max(until.get(host) ?? 0, now + pause));
    },
  };
  // What the real world counts while it runs is still read from it.
  return Object.create(world, { patience: { value: patience } });
}
