import { error, type Problem } from '../../problems.ts';
import type { RunFacts } from '../facts.ts';

/** How far, in ms, the clocks may be apart: certificates live ten minutes, and what is checked by time allows for five. */
const TOLERANCE = 2 * 60 * 1000;

/** A clock that is minutes off would be found only when what was signed by it does not verify: after publishing. */
export function checkClock({ claims, now }: RunFacts): Problem[] {
  if (claims?.iat === undefined) return [];
  const off = now - claims.iat * 1000;
  if (Math.abs(off) <= TOLERANCE) return [];
  const minutes = Math.round(Math.abs(off) / 60_000);
  return [
    error({
      code: 'clock-wrong',
      message: `This runner's clock says ${new Date(now).toISOString()}, which is ${minutes} minutes ${off < 0 ? 'behind' : 'ahead of'} GitHub's.`,
      remedy: 'Set the clock of the runner (sudo timedatectl set-ntp true), and run the job again.',
    }),
  ];
}
