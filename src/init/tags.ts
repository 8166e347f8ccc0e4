import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_FORMAT, KNOWN_FORMATS, versionsRead } from '../release/tag-format.ts';

/** How the tags of a repository's releases are called, and what follows from it for a workflow. */
export interface TagScheme {
  /** `{unscoped}-v{version}` */
  readonly format: string;
  /** GitHub's filter pattern for `on.push.tags`, in which `**` matches a slash. */
  readonly trigger: string;
  /** The same in patterns of environments and rulesets, in which a `*` matches no slash. */
  readonly rules: readonly string[];
  /** The package that tags without a name mean, where there are several packages. */
  readonly package: string | undefined;
}

export interface TagEvidence {
  /** The tags that are there, the newest first. */
  readonly tags: readonly string[];
  /** `tag-version-prefix` of .npmrc: what `npm version` puts before a version. */
  readonly prefix: string | undefined;
  /** The format the maintainer gave; undefined when it is to be seen from the tags. */
  readonly given: string | undefined;
  /** The packages that can be published. */
  readonly names: readonly string[];
  /** Whether there are packages in workspaces, or the one package of the repository. */
  readonly isMany: boolean;
  /** The name of the root where it is published itself. */
  readonly root: string | undefined;
}

/** How many of the newest tags decide: a project that changed its mind is what it is now. */
const NEWEST = 50;

/** Decides how release tags are called: as it is given, else as the newest tags are, else by the usual form. */
export function tagSchemeOf(evidence: TagEvidence): TagScheme {
  const { given, isMany, names, root } = evidence;
  const format = given ?? seenFormat(evidence) ?? defaultFormat(evidence);
  const isNameless = !/\{(?:package|unscoped)\}/.test(format);
  return {
    format,
    trigger: triggerOf(format),
    rules: rulesOf(format),
    package: isNameless && isMany && names.length > 1 ? root : undefined,
  };
}

/** The known format that most of the newest tags have; undefined when none has one. */
function seenFormat({ tags, names }: TagEvidence): string | undefined {
  const newest = tags.slice(0, NEWEST);
  const counts = KNOWN_FORMATS.map((format) => ({
    format,
    count: newest.filter((tag) => versionsRead(format, { tag, names }).length > 0).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? undefined : counts.find(({ count }) => count === most)?.format;
}

function defaultFormat({ isMany, prefix = 'v' }: TagEvidence): string {
  return isMany ? DEFAULT_FORMAT : `${prefix}{version}`;
}

function triggerOf(format: string): string {
  return filled(format, { package: '**', unscoped: '*' });
}

function rulesOf(format: string): string[] {
  const scoped = filled(format, { package: '*/*', unscoped: '*' });
  return [...new Set([filled(format, { package: '*', unscoped: '*' }), scoped])];
}

/** A format with patterns in place of its placeholders; what is literal in it is escaped. */
function filled(format: string, patterns: { package: string; unscoped: string }): string {
  const version = format.startsWith('{version}') ? '[0-9]*' : '*';
  return format.replace(/\{(package|unscoped|version)\}|[*?+[\]!\\]/g, (part, name?: string) =>
    name === undefined ? `\\${part}` : ({ ...patterns, version }[name] ?? part),
  );
}

/** What `npm version` puts before a version in a tag: `tag-version-prefix` of the project's .npmrc. */
export function tagVersionPrefix(root: string): string | undefined {
  const path = join(root, '.npmrc');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [, value] = /^[ \t]*tag-version-prefix[ \t]*=[ \t]*(.*?)[ \t]*$/m.exec(text) ?? [];
  return value?.replace(/^(["'])(.*)\1$/, '$2');
}
