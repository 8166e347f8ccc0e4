import type { TagCommit } from '../github/tag-commit.ts';
import { error, type Problem, warning } from '../problems.ts';
import type { GitHubRelease } from './github-release.ts';

/** What is to stand on GitHub of one release. */
export interface WantedRelease {
  /** `name@version` */
  readonly spec: string;
  readonly tag: string;
  /** The commit that the package was built from, as its certificate says. */
  readonly commit: string;
  /** Whether the tag may be made, or must be there. */
  readonly mayTag: boolean;
  /** Whether there is to be no Release beside the tag. */
  readonly isTagAll: boolean;
  /** Whether the Release stays a draft, for a person to publish. */
  readonly staysDraft: boolean;
  /** Names of the files that are attached to it. */
  readonly assets: readonly string[];
}

/** What stands there already. */
export interface FoundRelease {
  readonly tag: TagCommit;
  readonly release: GitHubRelease | undefined;
}

/** The one thing that is to be done next; or that nothing is. */
export type Step =
  | { readonly kind: 'create-tag' | 'create-draft' }
  | { readonly kind: 'delete-asset'; readonly release: GitHubRelease; readonly id: number }
  | { readonly kind: 'upload-asset'; readonly release: GitHubRelease; readonly name: string }
  | { readonly kind: 'publish'; readonly release: GitHubRelease }
  | { readonly kind: 'end'; readonly url: string | undefined; readonly problems: readonly Problem[] };

/**
 * What to do next, so that what is wanted comes to stand there: the tag, a draft, its assets, and then the Release. Whatever
 * is there already is left as it is. Pure.
 * @see https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases: assets before publishing
 */
export function nextStep(wanted: WantedRelease, { tag, release }: FoundRelease): Step {
  const problem = tagProblem(wanted, tag);
  if (problem) return { kind: 'end', url: undefined, problems: [problem] };
  if (tag.kind === 'absent') return { kind: 'create-tag' };
  if (wanted.isTagAll) return { kind: 'end', url: undefined, problems: [] };
  if (!release) return { kind: 'create-draft' };
  const there = new Map(release.assets.map((asset) => [asset.name, asset]));
  const missing = wanted.assets.find((name) => there.get(name)?.isWhole !== true);
  if (missing !== undefined && release.isImmutable)
    return { kind: 'end', url: release.url, problems: [immutable(wanted, missing)] };
  if (missing !== undefined) {
    const cutOff = there.get(missing);
    return cutOff
      ? { kind: 'delete-asset', release, id: cutOff.id }
      : { kind: 'upload-asset', release, name: missing };
  }
  if (release.isDraft && !wanted.staysDraft) return { kind: 'publish', release };
  return { kind: 'end', url: release.url, problems: [] };
}

function tagProblem({ spec, tag: name, commit, mayTag }: WantedRelease, tag: TagCommit): Problem | undefined {
  if (tag.kind === 'unknown')
    return error({
      code: 'github-unreachable',
      message: `Could not find out whether the tag ${name} of ${spec} exists: ${tag.why}.`,
      remedy: 'Run the job again: it adds what is missing, and leaves the rest as it is.',
    });
  if (tag.kind === 'absent' && !mayTag)
    return error({
      code: 'tag-missing',
      message: `The tag ${name} of ${spec} does not exist, and with tags: require this action does not create it.`,
      remedy: `Push it (git tag ${JSON.stringify(name)} ${commit} && git push origin ${JSON.stringify(name)}), or use tags: create.`,
    });
  if (tag.kind === 'commit' && tag.commit !== commit)
    return error({
      code: 'tag-not-at-commit',
      message: `The tag ${name} is at ${tag.commit}, but ${spec} was built from ${commit}.`,
      remedy: 'Find out who created that tag, and when. Move or delete it, and run the job again.',
    });
  return undefined;
}

function immutable({ spec, tag }: WantedRelease, missing: string): Problem {
  return warning({
    code: 'release-immutable',
    message: `The Release ${tag} of ${spec} is immutable and lacks ${missing}, which can no longer be attached.`,
    remedy:
      'There is nothing to do for this Release. Let this action create your Releases: it attaches all files before it publishes one.',
  });
}
