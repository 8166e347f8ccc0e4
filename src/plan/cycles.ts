import { type Problem, warning } from '../problems.ts';
import { groupsOf, type Needs } from './needs.ts';

/** A `dependency-cycle` for each group of releases that need each other. */
export function cyclesAmong(needs: Needs): Problem[] {
  return groupsOf(needs)
    .filter((group) => group.length > 1)
    .map((group) =>
      warning({
        code: 'dependency-cycle',
        message: `${group.join(', ')} depend on each other in a cycle: no order works, so they are published together, and for a moment one is on the registry without the others.`,
        remedy:
          'There is nothing to do for this release. Break the cycle, and each is published after what it depends on.',
      }),
    );
}
