import { checkPrivateSiblings } from '../inspect/checks/private-siblings.ts';
import { checkRanges } from '../inspect/checks/ranges.ts';
import { siblingsOf } from '../inspect/checks/siblings.ts';
import { installedDependencies } from '../inspect/dependencies.ts';
import type { Facts, ReleaseFacts, RunFacts } from '../inspect/facts.ts';
import { inspectRelease } from '../inspect/inspect.ts';
import { trustCommand } from '../npm/trusted-publisher.ts';
import { error, type Problem, warning } from '../problems.ts';
import type { LastRelease } from '../proof/last-release.ts';
import type { Packument } from '../registry/packument.ts';
import type { TrustRank } from '../registry/trust-rank.ts';
import { decideDistTag } from '../release/dist-tag.ts';
import type { WorkspaceRelease } from '../release/release.ts';
import type { Publisher } from './publisher.ts';

/** What the registry says of a package and of the packages beside it. */
export interface Known {
  /** Whether the registry has answered. */
  readonly asked: boolean;
  readonly packument: Packument | undefined;
  readonly last: LastRelease | undefined;
  /** The versions of each workspace, on the registry or due, by name. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** How one package stands. */
export interface PackageHealth {
  readonly name: string;
  readonly version: string;
  /** What installs get where nobody asks for a version; undefined where there is no package that anybody can see. */
  readonly latest: string | undefined;
  readonly isDue: boolean;
  /** The dist-tag that the version would get. */
  readonly distTag: string;
  readonly trust: TrustRank | undefined;
  /** The workflow's file that the latest version came from, as its provenance says. */
  readonly workflow: string | undefined;
  /** Whether the registry seems to have the trusted publisher that is needed; it tells nobody for sure. */
  readonly publisher: 'seen' | 'unseen' | 'other' | 'no-package' | 'unknown';
  readonly problems: readonly Problem[];
}

/** Finds out how a package stands, from what is known of it. */
export function packageHealth(
  release: WorkspaceRelease,
  { run, known, publisher }: { run: RunFacts; known: Known; publisher: Publisher },
): PackageHealth {
  const { packument, last } = known;
  const { name, version } = release;
  const isDue = packument?.version(version) === undefined;
  const facts: Facts = { ...run, ...factsOf(release, known) };
  const standing = publisherOf(known, publisher);
  return {
    name,
    version,
    latest: packument && (last?.version ?? ''),
    isDue,
    distTag: decideDistTag({ wanted: undefined, release }).distTag,
    trust: last?.trust,
    workflow: last?.workflow,
    publisher: standing,
    problems: [
      ...inspectRelease(facts),
      ...unpublishable(release),
      ...publisherProblems(release, { standing, last, publisher }),
    ],
  };
}

function factsOf(release: WorkspaceRelease, { asked, packument, versions }: Known): ReleaseFacts {
  const siblings = siblingsOf(release).map((sibling) => ({
    ...sibling,
    versions: versions.get(sibling.name) ?? [],
  }));
  return {
    release,
    tag: undefined,
    wantedDistTag: undefined,
    tagCommit: undefined,
    tagSignature: undefined,
    packument,
    siblings,
    askedRegistry: asked,
  };
}

/** Ranges that nobody else could install, as far as that shows before packing: what is bundled does not. */
function unpublishable(release: WorkspaceRelease): Problem[] {
  const { manifest } = release;
  const isBundling = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
  if (isBundling || installedDependencies(manifest).length === 0) return [];
  const tarball = { path: '', integrity: '', bytes: 0, manifest, files: [], nested: new Map() };
  return [...checkRanges({ tarball, release }), ...checkPrivateSiblings({ tarball, release })];
}

function publisherOf(
  { asked, packument, last }: Known,
  { repository, file }: Publisher,
): PackageHealth['publisher'] {
  if (!packument) return asked ? 'no-package' : 'unknown';
  if (!packument.hasTrustedPublishing) return 'unseen';
  if (last?.workflow === undefined || file === undefined) return 'seen';
  return last.workflow === file && last.repository === repository ? 'seen' : 'other';
}

function publisherProblems(
  { name }: WorkspaceRelease,
  {
    standing,
    last,
    publisher,
  }: { standing: PackageHealth['publisher']; last: LastRelease | undefined; publisher: Publisher },
): Problem[] {
  const { file, ...rest } = publisher;
  const trust = file === undefined ? undefined : trustCommand(name, { ...rest, file });
  if (standing === 'no-package')
    return [
      error({
        code: 'package-not-found',
        message: `The registry shows no public package ${name}, and trusted publishing cannot create one.`,
        remedy: `If it is new, run publish-npm trust --run, which publishes an empty first version and sets its trusted publisher. If it exists and is private, do not run that: it would become public.`,
      }),
    ];
  if (standing === 'unseen')
    return [
      warning({
        code: 'publisher-unseen',
        message: `No version of ${name} was published by a trusted publisher: probably none is set up.`,
        remedy: `Set it up: ${trust ?? 'publish-npm init writes the workflow that it must name'}.`,
      }),
    ];
  if (standing !== 'other') return [];
  return [
    warning({
      code: 'publisher-differs',
      message: `The latest version of ${name} came from ${last?.workflow} of ${last?.repository}, but this workflow is ${file} of ${rest.repository}: the trusted publisher probably names the former.`,
      remedy: `Look it up (npm trust list ${name}), remove it (npm trust revoke ${name} --id ID), and set the new one: ${trust}.`,
    }),
  ];
}
