import { error } from '../problems.ts';
import type { Release, Resolved } from '../release/release.ts';
import { readTag } from '../release/tag-format.ts';
import type { Tarball } from '../release/tarball.ts';
import { resolveOrTell } from './resolved.ts';
import type { TarballSource } from './source.ts';
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

/** The releases that tags name, each in the tarball that holds it. A tarball that no tag names is a problem. */
export function resolveTagged(
  handed: readonly HandedOver[],
  { tags, formats }: { tags: readonly string[]; formats: readonly string[] },
): TarballSource[] {
  const [only] = handed;
  if (handed.length === 1 && tags.length === 1 && only) {
    const [tag = ''] = tags;
    const { manifest } = only.tarball;
    return [
      sourceFor(
        only,
        resolveOrTell(tag, () => releaseInTarball({ tag, formats, manifest })),
      ),
    ];
  }
  const versions = new Map(handed.map(({ tarball: { manifest } }) => [manifest.name, manifest.version]));
  const names = [...versions.keys()];
  const nameOf = new Map(
    tags.map((tag) => {
      const resolved = resolveOrTell(tag, () => {
        const { name, version } = readTag({ tag, formats, names, versions });
        return { tag, release: { name, version, tag, manifest: { name, version } }, problems: [] };
      });
      return [tag, resolved] as const;
    }),
  );
  return handed.map((one) => {
    const { manifest } = one.tarball;
    const tag = tags.find((each) => nameOf.get(each)?.release?.name === manifest.name);
    if (tag === undefined) return sourceFor(one, unnamed(one, tags));
    return sourceFor(
      one,
      resolveOrTell(tag, () => releaseInTarball({ tag, formats, manifest })),
    );
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
        message: `${manifest.name}@${manifest.version} was packed, and no tag of this run names it: ${tags.join(', ')}.`,
        remedy: 'Give both jobs the same tags and tag-format; or select: due, which needs no tag.',
      }),
    ],
  };
}
