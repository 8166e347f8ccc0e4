import type { Exit } from '../world.ts';

/** How a program ended, in words. */
export function ended(exit: Exit): string {
  if (exit.error) return `could not be started (${exit.error.message})`;
  return exit.signal ? `was killed by ${exit.signal}` : `ended with exit status ${exit.code}`;
}
