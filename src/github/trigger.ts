import { RELEASE_EVENTS } from './events.ts';

/**
 * Why the push of a ref would not start a workflow; undefined when it would, or when another event starts it.
 * @throws Error for a pattern that is none
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
export function whyNotStarted({ on }: { readonly on?: unknown }, ref: string): string | undefined {
  const events = eventsIn(on);
  if (!events.includes('push'))
    return events.some((event) => RELEASE_EVENTS.includes(event))
      ? undefined
      : `it is only started by ${events.join(', ') || 'nothing'}`;
  const push = isObject(on) ? on['push'] : undefined;
  if (!isObject(push)) return undefined;
  const isBranch = ref.startsWith('refs/heads/');
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const [own, other] = isBranch ? ['branches', 'tags'] : ['tags', 'branches'];
  const { [own]: wanted, [`${own}-ignore`]: ignored } = push;
  if (ignored !== undefined)
    return matches(textsIn(ignored), name) ? `on.push.${own}-ignore matches ${name}` : undefined;
  if (wanted !== undefined)
    return matches(textsIn(wanted), name)
      ? undefined
      : `on.push.${own} is ${textsIn(wanted).join(', ')}, which does not match ${name}`;
  const isForOthers = other in push || `${other}-ignore` in push;
  return isForOthers ? `on.push only names ${other}, and ${name} is not one of them` : undefined;
}

/** Whether pushes of tags, as such, start a workflow: it has a filter for them. */
export function isForTags({ on }: { readonly on?: unknown }): boolean {
  const push = isObject(on) ? on['push'] : undefined;
  return isObject(push) && ('tags' in push || 'tags-ignore' in push);
}

/** The names of the events that start a workflow, by its `on`. */
export function eventsIn(on: unknown): string[] {
  return isObject(on) ? Object.keys(on) : textsIn(on ?? []);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsIn(patterns: unknown): string[] {
  return (Array.isArray(patterns) ? patterns : [patterns]).map(String);
}

/** The last pattern that matches decides; one that begins with `!` decides against. */
function matches(patterns: readonly string[], tag: string): boolean {
  const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, '')).test(tag));
  return last !== undefined && !last.startsWith('!');
}

/** GitHub's filter patterns: `*` matches no slash, `**` does; `?` and `+` repeat what stands before them. */
function expressionOf(pattern: string): RegExp {
  const body = pattern.replace(/\\.|\[[^\]]*\]|\*\*|[*?+]|[^\\[*?+]/gs, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return /^(?:[?+]|\\.|\[.*\])$/s.test(part) || /^\w$/.test(part) ? part : `\\${part}`;
  });
  try {
    return new RegExp(`^${body}$`, 's');
  } catch {
    throw new Error(`cannot be rehearsed: GitHub does not understand the pattern ${JSON.stringify(pattern)}`);
  }
}
