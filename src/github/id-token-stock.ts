import type { World } from '../world.ts';
import { requestIdToken } from './claims.ts';

/** How old, in ms, an ID token may be when it is used: GitHub's live 300 s, and whoever gets it needs a few of them. */
const FRESH = 60_000;

/** ID tokens of one audience, asked for before they are needed. Each is used once, while it is fresh. */
export interface IdTokenStock {
  /** Asks for so many more. */
  fill(count: number): void;
  /** One that is fresh. @throws Failure `id-token-failed` */
  take(): Promise<string>;
}

export function openStock(world: World, audience: string): IdTokenStock {
  const stock: { readonly asking: Promise<string | undefined>; readonly at: number }[] = [];
  return {
    fill: (count) => {
      for (let more = 0; more < count; more++)
        // Whoever needs one is told why there is none, when it asks again.
        stock.push({ asking: requestIdToken(world, audience).catch(() => undefined), at: world.now() });
    },
    take: async () => {
      for (let next = stock.shift(); next; next = stock.shift()) {
        const token = world.now() - next.at < FRESH ? await next.asking : undefined;
        if (token !== undefined) return token;
      }
      return requestIdToken(world, audience);
    },
  };
}
