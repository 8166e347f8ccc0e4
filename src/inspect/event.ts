import { UNTRUSTED_EVENTS } from '../npm/diagnose-exchange.ts';
import { USUAL_EVENTS } from '../policy/expectation.ts';
import { error, type Problem, warning } from '../problems.ts';
import type { Facts } from './facts.ts';

/** Events that a fork can cause; the workflow that runs is the default branch's, and what it checks out may be the fork's. */
const FROM_FORKS = ['workflow_run', 'issue_comment'];

/** Events that npm refuses, and those whose provenance verifiers refuse unless somebody tells them to expect it. */
export function checkEvent({ run }: Facts): Problem[] {
  const { event } = run;
  if (UNTRUSTED_EVENTS.includes(event)) {
    return [
      error({
        code: 'event-untrusted',
        message: `The run was started by ${event}, which anyone can trigger from a fork: npm gives such a run no token.`,
        remedy: 'Publish in a workflow that is started by a push of a tag, a release or workflow_dispatch.',
      }),
    ];
  }
  if (FROM_FORKS.includes(event)) return [unusual(event, 'which anyone can trigger from a fork')];
  // A pull request that was merged: `types: [closed]`.
  return event === 'pull_request' ? [unusual(event, 'whose run is of the pull request, not of a tag')] : [];
}

function unusual(event: string, why: string): Problem {
  return warning({
    code: 'event-unusual',
    message: `The run was started by ${event}, ${why}: whoever verifies the package by who published it has to expect that event.`,
    remedy: `Publish on a push where you can. Otherwise add to the package's entry in a publish-npm policy: events: [${[...USUAL_EVENTS, event].join(', ')}].`,
  });
}
