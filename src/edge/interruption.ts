import { error, Failure } from '../problems.ts';
import { stopPrograms } from './programs.ts';

/** GitHub's runner cancels a step by SIGINT, 7.5 s later by SIGTERM, and 2.5 s after that by force. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** How long, in ms, a program may take to end by itself. */
const GRACE = 500;

/**
 * Waits for a story, unless the process is told to stop, or something fails that nobody awaits: then every program at work is
 * stopped first. What the story itself still does is lost with the process, which has to end soon.
 * @throws Failure `interrupted`; or what nobody awaited
 */
export async function untilInterrupted<T>(story: Promise<T>): Promise<T> {
  const stop = Promise.withResolvers<never>();
  const end = (thrown: unknown) => void stopPrograms(GRACE).then(() => stop.reject(thrown));
  const onSignal = (signal: NodeJS.Signals) => end(interrupted(signal));
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('unhandledRejection', end).on('uncaughtException', end);
  const ended = await Promise.race([story, stop.promise]);
  // Once the story has ended, its result must be reported; no signal, first or second, may cut that short.
  for (const signal of SIGNALS) process.on(signal, () => undefined).off(signal, onSignal);
  process.off('unhandledRejection', end).off('uncaughtException', end);
  return ended;
}

/** What is said of a run that a signal stopped. */
export function interrupted(signal: NodeJS.Signals): Failure {
  return new Failure([
    error({
      code: 'interrupted',
      message: `The run was stopped by ${signal}, as when it is cancelled or times out.`,
      remedy: 'Run the job again: it publishes only what is missing, and verifies the rest.',
    }),
  ]);
}
