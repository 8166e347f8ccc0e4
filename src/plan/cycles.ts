import { type Problem, warning } from '../problems.ts';
import { groupsOf, type Needs } from './needs.ts';

/** A `dependency-cycle` for each group of releases that need each other. */
export function cyclesAmong(needs: Needs): Problem[] {
  return groupsOf(needs)
    .filter((group) => group.length > 1)
    .map((group) =>
      warning({
        code: 'dependency-cycle',
        message: `${group.join(', ')} need each other: no order serves them, so they are published together, and for a moment one can be installed without the other.`,
        remedy:
          'Nothing to do for this release; a dependency that goes one way only would let each wait for the other.',
      }),
    );
}
