import { type Problem, warning } from '../problems.ts';

/** The cause of a 409 in the middle of an upload (lerna#4016, npm/cli#7376). */
const CROSSED = 'probably something else was publishing this package at the same time';

/** Why it is not clear what became of an upload: npm's own words, or the registry's through it. */
export function unclear({ code, said }: { code: string; said: string }): Problem {
  return warning({
    code: 'publish-unclear',
    because: code === 'E409' ? CROSSED : 'it is not known whether the upload arrived',
    message: `npm ended without a clear answer${code ? ` (${code})` : ''}: ${said}`,
    remedy:
      code === 'E409'
        ? 'Let only one run publish at a time: give all workflows that publish this package the same concurrency group.'
        : 'There is nothing to do: this run asked the registry what it has before it went on.',
  });
}

/** What there is to do against an upload that ended so; nothing, where it was an accident. */
export function against({ because, remedy }: Problem): string {
  return because === CROSSED ? ` ${remedy}` : '';
}
