import type { Problem } from '../problems.ts';

/** Problems, and the release they are of; of the run itself where there is none. */
export interface FoundOf {
  readonly release?: NamedRelease | undefined;
  readonly problems: readonly Problem[];
}

interface NamedRelease {
  readonly name: string;
  readonly version: string;
}

interface Group {
  readonly problem: Problem;
  /** Whether the release is named in it. */
  readonly isNamed: boolean;
  readonly names: Set<string>;
}

/** How many packages are named where a problem is of many. */
const NAMED = 5;

/**
 * Every problem once, in the order they were found: one that is the same of several releases but for their names and versions
 * is told of the first, with the names of the others.
 */
export function eachOnce(found: readonly FoundOf[]): Problem[] {
  const all = new Set(found.flatMap(({ release }) => (release ? [release.name] : [])));
  if (all.size < 2) return found.flatMap(({ problems }) => problems);
  const groups = new Map<string, Group>();
  for (const { release, problems } of found)
    for (const problem of problems) {
      const { code, severity, message, remedy } = problem;
      const key = JSON.stringify([code, severity, generic(message, release), generic(remedy, release)]);
      const isNamed = generic(message, release) !== message;
      const group = groups.get(key) ?? { problem, isNamed, names: new Set<string>() };
      if (release) group.names.add(release.name);
      groups.set(key, group);
    }
  return [...groups.values()].map((group) =>
    !group.isNamed && group.names.size === all.size ? group.problem : ofMany(group),
  );
}

/** A text with what is a release's own taken out, by whole names and versions: a package may be called `a`. */
function generic(text: string, release: NamedRelease | undefined): string {
  if (!release || release.name === '') return text;
  const unnamed = text.replace(wholly(release.name), '{package}');
  return release.version === '' ? unnamed : unnamed.replace(wholly(release.version), '{version}');
}

function wholly(word: string): RegExp {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`, 'g');
}

function ofMany({ problem, isNamed, names }: Group): Problem {
  if (names.size === 0) return problem;
  const packages = [...names];
  const others = isNamed ? packages.slice(1) : packages;
  if (others.length === 0) return { ...problem, packages };
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  const listed = `${others.slice(0, NAMED).join(', ')}${more}`;
  const message = isNamed
    ? `${problem.message} The same is true of ${listed}.`
    : `${problem.message} (${listed})`;
  return { ...problem, message, packages };
}
