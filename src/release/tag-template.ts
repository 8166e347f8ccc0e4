import type { PackageSpec } from './spec.ts';

/** How tags of releases are called where nobody says otherwise. */
export const DEFAULT_FORMAT = '{package}@{version}';

/** What a tag format may name of a release; `{unscoped}` is the package without its scope. */
export const RELEASE_PLACEHOLDERS = ['{package}', '{unscoped}', '{version}'] as const;

/** Why a text is no format: it has no placeholder, or one that nobody knows. Undefined when it is one. */
export function whyNoFormat(format: string): string | undefined {
  const found: string[] = format.match(/\{[^{}]*\}/g) ?? [];
  const unknown = found.find((one) => !RELEASE_PLACEHOLDERS.some((placeholder) => placeholder === one));
  if (unknown !== undefined) return `has ${unknown}; the placeholders are ${RELEASE_PLACEHOLDERS.join(', ')}`;
  return found.includes('{version}') ? undefined : 'must contain {version}';
}

/** The tag of a release, by a format. */
export function tagBy(format: string, { name, version }: PackageSpec): string {
  return withName(format, name).replaceAll('{version}', () => version);
}

/** The same as a full ref: `refs/tags/v1.2.3` by `v{version}`. */
export function tagRef(format: string, release: PackageSpec): string {
  return `refs/tags/${tagBy(format, release)}`;
}

/** A format, or a part of one, with the package filled in. */
export function withName(part: string, name: string): string {
  const fill: Record<string, string> = {
    '{package}': name,
    '{unscoped}': name.slice(name.indexOf('/') + 1),
  };
  return part.replace(/\{(?:package|unscoped)\}/g, (placeholder) => fill[placeholder] ?? '');
}
