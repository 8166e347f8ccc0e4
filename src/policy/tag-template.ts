import type { TaggedRelease } from '../release/tag.ts';

/** What a tag template may name of a release; `{unscoped}` is the package without its scope. */
export const RELEASE_PLACEHOLDERS = ['{package}', '{unscoped}', '{version}'] as const;

/** Why a text is no template: it has no placeholder, or one that nobody knows. Undefined when it is one. */
export function whyNoTemplate(template: string): string | undefined {
  const found: string[] = template.match(/\{[^{}]*\}/g) ?? [];
  const unknown = found.find((one) => !RELEASE_PLACEHOLDERS.some((placeholder) => placeholder === one));
  if (unknown !== undefined) return `has ${unknown}; there are ${RELEASE_PLACEHOLDERS.join(', ')}`;
  return found.includes('{version}') ? undefined : 'must have {version} in it';
}

/** The full ref of a release's tag: `refs/tags/v1.2.3` by `v{version}`. */
export function tagRef(template: string, { name, version }: TaggedRelease): string {
  const values: Record<string, string> = {
    '{package}': name,
    '{unscoped}': name.slice(name.indexOf('/') + 1),
    '{version}': version,
  };
  return `refs/tags/${template.replace(/\{(?:package|unscoped|version)\}/g, (placeholder) => values[placeholder] ?? '')}`;
}
