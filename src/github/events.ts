/** Events by which maintainers publish. Others can be caused by strangers. */
export const USUAL_EVENTS = ['push', 'release', 'workflow_dispatch', 'schedule'] as const;

/**
 * The event of which the registry takes a token from nobody: it runs with the repository's rights on what a fork proposes
 * (npm/cli#8739).
 */
export const REFUSED_EVENTS: readonly string[] = ['pull_request_target'];

/** Events that anybody can cause from a fork; the workflow that runs is the default branch's, what it checks out may be the fork's. */
export const FORK_EVENTS: readonly string[] = ['workflow_run', 'issue_comment', ...REFUSED_EVENTS];

/** Events besides a push that start a release: of others npm takes nothing, or they are no release. */
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
