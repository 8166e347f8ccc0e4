import { eventsIn, whyNotStarted } from '../github/trigger.ts';
import type { Unfit } from './repository.ts';
import type { Trigger } from './workflow.ts';

/**
 * The condition under which jobs that are added to a workflow may run, where it is started by more than what is to start a
 * release; undefined where it is not. Or why the workflow does not fit.
 * @param refs what is pushed when this repository releases, in full
 */
export function triggerGuard(
  on: unknown,
  { trigger, refs, branch }: { trigger: Trigger; refs: readonly string[]; branch: string },
): { readonly condition: string | undefined } | Unfit {
  const events = eventsIn(on);
  const isPushed = events.includes('push') && refs.every((ref) => whyNotStarted({ on }, ref) === undefined);
  const isReleased = trigger === 'tag' && events.includes('release');
  const isStarted = trigger === 'dispatch' ? events.includes('workflow_dispatch') : isPushed || isReleased;
  if (!isStarted)
    return {
      unfit: `The workflow is started by ${events.join(', ') || 'nothing'}, but a release here is started by ${WANTED[trigger]}.`,
      remedy:
        'Give the --trigger (tag, branch or dispatch) that starts the workflow, or leave out --into to write a separate workflow.',
    };
  if (trigger === 'dispatch')
    return { condition: events.length > 1 ? "github.event_name == 'workflow_dispatch'" : undefined };
  if (trigger === 'tag') {
    const isOfTags =
      events.every((event) => ['push', 'release', 'workflow_dispatch'].includes(event)) &&
      !isFor(on, 'branches');
    return {
      condition:
        isOfTags && (isFor(on, 'tags') || isReleased) ? undefined : "startsWith(github.ref, 'refs/tags/')",
    };
  }
  const isOfBranch =
    events.every((event) => ['push', 'workflow_dispatch'].includes(event)) && isFor(on, 'branches', [branch]);
  return {
    condition: isOfBranch ? undefined : `github.event_name == 'push' && github.ref == 'refs/heads/${branch}'`,
  };
}

const WANTED: Readonly<Record<Trigger, string>> = {
  tag: 'a pushed tag',
  branch: 'a push to the default branch',
  dispatch: 'a manual run',
};

/** Whether `on.push` names branches, or tags; these alone, where they are given. */
function isFor(on: unknown, what: 'branches' | 'tags', only?: readonly string[]): boolean {
  const push = typeof on === 'object' && on !== null && 'push' in on ? on.push : undefined;
  if (typeof push !== 'object' || push === null || !(what in push)) return false;
  const others = what === 'branches' ? 'tags' : 'branches';
  const named = [Reflect.get(push, what)].flat().map(String);
  return only === undefined || (!(others in push) && named.join() === only.join());
}
