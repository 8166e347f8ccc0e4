import type { Unfit } from './repository.ts';
import { isNameless, type TagScheme } from './tags.ts';

interface Named {
  readonly name: string;
  readonly version: string;
}

/** Why tags do not say which package they mean, where that follows from how they are called. */
export function whyAmbiguous(
  { formats, package: meant }: TagScheme,
  packages: readonly Named[],
): Unfit | undefined {
  if (packages.length < 2 || meant !== undefined) return undefined;
  const called = formats.join(' or ');
  const remedy =
    "Release whatever is due from the default branch (--trigger branch), or give --tag-format '{package}@{version}' and tag each package by its name.";
  const versions = packages.map(({ version }) => version);
  if (formats.every(isNameless) && hasTwice(versions))
    return {
      unfit: `The tags here look like ${called}, and several packages have the same version, so a tag does not say which one it means.`,
      remedy,
    };
  const unscoped = packages.map(({ name }) => name.slice(name.indexOf('/') + 1));
  const isUnscoped = formats.every((format) => format.includes('{unscoped}'));
  if (isUnscoped && hasTwice(unscoped))
    return {
      unfit: `The tags here look like ${called}, and several packages have the same name apart from the scope, so a tag does not say which one it means.`,
      remedy,
    };
  return undefined;
}

/** What the maintainer should know of how tags are called. */
export function tagWarnings(
  scheme: TagScheme,
  { packages, tags }: { packages: readonly Named[]; tags: readonly string[] },
): string[] {
  const { formats, package: meant } = scheme;
  const called = formats.join(' or ');
  const [newest] = tags;
  const warnings: string[] = [];
  if (scheme.isAssumed && newest !== undefined)
    warnings.push(
      `No tag here is recognized as a release (the newest is ${JSON.stringify(newest)}), so the workflow is for tags of the form ${called}. If yours look different, give --tag-format.`,
    );
  if (packages.length < 2 || !formats.every(isNameless)) return warnings;
  const others = packages.flatMap(({ name }) => (name === meant ? [] : [name])).sort();
  warnings.push(
    meant === undefined
      ? `Tags of the form ${called} name no package: each means the package that has that version. Tag by name before two packages have the same version: --tag-format '{package}@{version}'.`
      : `Tags of the form ${called} mean ${meant}, so this workflow does not publish ${others.join(', ')}. Tag by name to publish them too: --tag-format '{package}@{version}'.`,
  );
  return warnings;
}

function hasTwice(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}
