import { error, type Problem, problemsOf } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';
import { readTag } from '../release/tag-format.ts';
import type { Tarball } from '../release/tarball.ts';
import { resolveOrTell } from './resolved.ts';
import type { Sources, TarballSource } from './source.ts';
import { releaseInTarball } from './tagged-version.ts';

/** A tarball whose bytes are vouched for; and, where it came with a plan, what that decided. */
export interface HandedOver {
  readonly tarball: Tarball;
  readonly distTag: string | undefined;
  /** What the release's tag is called. */
  readonly tag: string;
}

/** The releases that tarballs hold, where no tag has to name them. */
export function resolveUntagged(handed: readonly HandedOver[]): TarballSource[] {
  return handed.map(({ tarball, distTag, tag }) => {
    const { manifest } = tarball;
    const { name, version } = manifest;
    return {
      kind: 'tarball',
      tarball,
      distTag,
      resolved: { release: { name, version, tag, manifest }, problems: [] },
    };
  });
}

/**
 * The releases that tags name, each in the tarball that holds it. A tarball that no tag names is a problem, and so is a tag
 * that names none of them.
 */
export function resolveTagged(
  handed: readonly HandedOver[],
  { tags, formats }: { tags: readonly string[]; formats: readonly string[] },
): Pick<Sources<TarballSource>, 'releases' | 'problems'> {
  const [only] = handed;
  const [tag = ''] = tags;
  // Whatever is wrong with the one tag is told of the one release.
  if (handed.length === 1 && tags.length === 1 && only)
    return { releases: [sourceFor(only, resolveBy(only, { tag, formats }))], problems: [] };
  const versions = new Map(handed.map(({ tarball: { manifest } }) => [manifest.name, manifest.version]));
  const names = [...versions.keys()];
  const problems: Problem[] = [];
  const tagOf = new Map<string, string>();
  for (const each of tags)
    try {
      const { name } = readTag({ tag: each, formats, names, versions });
      if (versions.has(name)) tagOf.set(name, each);
      else problems.push(unpacked(each));
    } catch (thrown) {
      problems.push(...problemsOf(thrown));
    }
  const releases = handed.map((one) => {
    const found = tagOf.get(one.tarball.manifest.name);
    return sourceFor(one, found === undefined ? unnamed(one, tags) : resolveBy(one, { tag: found, formats }));
  });
  return { releases, problems };
}

function resolveBy(
  { tarball: { manifest } }: HandedOver,
  { tag, formats }: { tag: string; formats: readonly string[] },
): Resolved<Release> {
  return resolveOrTell(tag, () => releaseInTarball({ tag, formats, manifest }));
}

function unpacked(tag: string): Problem {
  return error({
    code: 'workspace-not-found',
    message: `The tag ${JSON.stringify(tag)} matches nothing that was packed.`,
    remedy: 'Give both jobs the same tags and tag-format.',
    again: 'commit',
  });
}

function sourceFor({ tarball, distTag }: HandedOver, resolved: Resolved<Release>): TarballSource {
  return { kind: 'tarball', tarball, distTag, resolved };
}

function unnamed({ tarball: { manifest } }: HandedOver, tags: readonly string[]): Resolved<Release> {
  return {
    problems: [
      error({
        code: 'workspace-not-found',
        message: `${manifest.name}@${manifest.version} was packed, but no tag of this run names it: ${tags.join(', ')}.`,
        remedy: 'Give both jobs the same tags and tag-format; or select: due, which needs no tag.',
        again: 'commit',
      }),
    ],
  };
}
