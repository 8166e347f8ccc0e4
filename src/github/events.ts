/** Events by which maintainers publish; verifiers expect no others unless they are told to. */
export const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'] as const;

/**
 * Events from which the registry takes no token, whoever caused them: the run has the repository's rights and works on what
 * a fork proposes (npm/cli#8739).
 */
export const REFUSED_EVENTS: readonly string[] = ['pull_request_target'];

/**
 * Events that people without write access can cause; the workflow that runs is the default branch's, what it checks out may
 * be the fork's.
 */
export const FORK_EVENTS: readonly string[] = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];

/** Events besides a push that usually start a release. */
export const RELEASE_EVENTS: readonly string[] = [
  ...USUAL_EVENTS.filter((event) => event !== 'push'),
  'workflow_call',
  'repository_dispatch',
];

/** Events whose run is of what somebody with the right to push has put there: the checkout's word counts. */
export const REPOSITORY_EVENTS: readonly string[] = [
  ...USUAL_EVENTS,
  'repository_dispatch',
  'create',
  'delete',
];

/** Events that a rehearsal can play, in the order they are looked for. */
export const PLAYED_EVENTS = ['push', 'release', 'workflow_dispatch'] as const;
