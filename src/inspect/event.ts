import { UNTRUSTED_EVENTS } from '../npm/diagnose-exchange.ts';
import { error, type Problem } from '../problems.ts';
import type { Facts } from './facts.ts';

/** Runs that strangers can start with what they wrote: the registry gives them no token (npm/cli#8739). */
export function checkEvent({ run }: Facts): Problem[] {
  if (!UNTRUSTED_EVENTS.includes(run.event)) return [];
  return [
    error({
      code: 'event-untrusted',
      message: `The run was started by ${run.event}, which strangers can cause: npm gives such a run no token.`,
      remedy: 'Publish in a workflow that is started by a push of a tag, a release or workflow_dispatch.',
    }),
  ];
}
