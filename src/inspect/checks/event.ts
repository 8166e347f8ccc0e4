import { FORK_EVENTS, REFUSED_EVENTS, USUAL_EVENTS } from '../../github/events.ts';
import { error, type Problem, warning } from '../../problems.ts';
import type { RunFacts } from '../facts.ts';

/** Events that npm refuses, and those whose provenance verifiers refuse unless somebody tells them to expect it. */
export function checkEvent({ run }: RunFacts): Problem[] {
  const { event } = run;
  if (REFUSED_EVENTS.includes(event)) {
    return [
      error({
        code: 'event-untrusted',
        message: `The run was started by ${event}, which anyone can trigger from a fork: npm gives such a run no token.`,
        remedy: 'Publish in a workflow that starts on a pushed tag, a release or workflow_dispatch.',
      }),
    ];
  }
  if (USUAL_EVENTS.some((usual) => usual === event)) return [];
  if (FORK_EVENTS.includes(event)) return [unusual(event, 'which people without write access can trigger')];
  // A pull request that was merged: `types: [closed]`.
  const isProposal = event === 'pull_request';
  return [
    unusual(
      event,
      isProposal ? 'which runs for the pull request, not for a tag' : 'which few projects publish on',
    ),
  ];
}

function unusual(event: string, why: string): Problem {
  return warning({
    code: 'event-unusual',
    message: `The run was started by ${event}, ${why}: anyone who verifies who published the package must expect that event.`,
    remedy: `Publish on a push where you can. Otherwise add to the package's entry in a publish-npm policy: events: [${[...USUAL_EVENTS, event].join(', ')}].`,
  });
}
