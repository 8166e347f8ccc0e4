import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_FORMATS, versionsRead } from '../release/tag-format.ts';
import { DEFAULT_FORMAT } from '../release/tag-template.ts';

/** How the tags of a repository's releases are called, and what follows from it for a workflow. */
export interface TagScheme {
  /** `{unscoped}-v{version}`; several where a project has changed how it calls them, the newest first. */
  readonly formats: readonly [string, ...string[]];
  /** GitHub's filter patterns for `on.push.tags`, in which `**` matches a slash. */
  readonly triggers: readonly string[];
  /** The same in patterns of environments and rulesets, in which a `*` matches no slash. */
  readonly rules: readonly string[];
  /** The package that tags without a name mean, where there are several packages. */
  readonly package: string | undefined;
  /** Whether neither the maintainer nor a tag says how they are called. */
  readonly isAssumed: boolean;
}

export interface TagEvidence {
  /** The tags that are there, the newest first. */
  readonly tags: readonly string[];
  /** `tag-version-prefix` of .npmrc: what `npm version` puts before a version. */
  readonly prefix: string | undefined;
  /** The formats the maintainer gave; none when they are to be seen from the tags. */
  readonly chosen: readonly string[];
  /** The packages that can be published. */
  readonly names: readonly string[];
  /** Whether there are packages in workspaces, or the one package of the repository. */
  readonly isMany: boolean;
  /** The name of the root where it is published itself. */
  readonly root: string | undefined;
}

/** How many of the newest tags decide: a project that changed its mind is what it is now. */
const NEWEST = 30;

/** Of how many of them a format is no accident. */
const SHARE = 0.1;

/** Decides how release tags are called: as it is given, else as the newest tags are, else by the usual form. */
export function tagSchemeOf(evidence: TagEvidence): TagScheme {
  const { chosen, isMany, names, root } = evidence;
  const [first, ...others] = chosen.length > 0 ? chosen : seenFormats(evidence);
  const formats = [first ?? defaultFormat(evidence), ...others] as const;
  return {
    formats: [...formats],
    triggers: [...new Set(formats.map(triggerOf))],
    rules: [...new Set(formats.flatMap(rulesOf))],
    isAssumed: first === undefined,
    package: isMany && names.length > 1 && formats.every(isNameless) ? root : undefined,
  };
}

/** Whether tags of a format do not say which package they mean. */
export function isNameless(format: string): boolean {
  return !/\{(?:package|unscoped)\}/.test(format);
}

/** The known formats of the newest tags, by which was used last: that of the newest one, and those that more than a few have. */
function seenFormats({ tags, names }: TagEvidence): string[] {
  const newest = tags.slice(0, NEWEST);
  const reads = (format: string, tag: string) => versionsRead(format, { tag, names }).length > 0;
  const usage = new Map(
    KNOWN_FORMATS.map((format) => [format, newest.filter((tag) => reads(format, tag)).length] as const),
  );
  const byUsage = [...KNOWN_FORMATS].sort((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0));
  // Some tags can be read by several formats: they are of the one that most of the others have.
  const used = newest.flatMap((tag) => byUsage.find((format) => reads(format, tag)) ?? []);
  const isUsual = (format: string) => {
    const count = used.filter((one) => one === format).length;
    return count > 1 && count >= used.length * SHARE;
  };
  return [...new Set(used)].filter((format, at) => at === 0 || isUsual(format));
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
