import { DEFAULT_FORMAT } from '../release/tag-template.ts';
import type { WorkflowOptions } from './workflow.ts';

/** One of our own actions. */
export function own(path: string, { own: { ref } }: Pick<WorkflowOptions, 'own'>): string {
  return `mochi/publish-npm${path}@${ref}`;
}

/** What is released, whatever ref somebody starts it on: where tags release, a branch never releases all that is due. */
export function selectInputs({ repository, trigger }: WorkflowOptions): Record<string, unknown> {
  return { select: trigger === 'tag' ? 'tag' : 'due', ...formatInput(repository) };
}

/** How tags are called, where that is not the usual way. */
export function formatInput({ tags: { formats } }: WorkflowOptions['repository']): Record<string, unknown> {
  const isUsual = formats.length === 1 && formats[0] === DEFAULT_FORMAT;
  return isUsual ? {} : { 'tag-format': formats.join('\n') };
}
