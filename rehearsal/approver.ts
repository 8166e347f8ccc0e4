import type { SealedRegistry } from './registry/registry.ts';

/** What a maintainer does with what is staged. */
export type Decision = 'approve' | 'reject';

/** Plays the maintainer, who decides on everything that is staged. Gives what was done, as a sentence. */
export function decide({ store, approve, reject }: SealedRegistry, decision: Decision): string {
  const staged = [...store.packages.values()].flatMap(({ name, staged: waiting }) =>
    [...waiting].map(([version, { stageId }]) => ({ spec: `${name}@${version}`, stageId })),
  );
  for (const { stageId } of staged) (decision === 'approve' ? approve : reject)(stageId);
  const names = staged.map(({ spec }) => spec).join(', ');
  return `The maintainer ${decision === 'approve' ? 'approves' : 'rejects'} ${names || 'nothing: nothing is staged'}.`;
}
