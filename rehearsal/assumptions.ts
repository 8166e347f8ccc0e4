import npa from 'npm-package-arg';
import semver from 'semver';
import { checkoutPackages } from '../src/plan/checkout-packages.ts';
import { isAmong } from '../src/plan/selection.ts';
import { isPackageName } from '../src/registry/names.ts';
import type { Manifest } from '../src/release/manifest.ts';
import type { ManagerName } from '../src/release/release.ts';
import { githubRepository, writtenRepository } from '../src/release/repository-field.ts';
import { KNOWN_FORMATS, readTag } from '../src/release/tag-format.ts';
import { DEFAULT_FORMAT } from '../src/release/tag-template.ts';
import { buildOf } from './build.ts';

/** What a rehearsal needs to know of a project, and what it had to assume because nothing says it. */
export interface Project {
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  /** The packages that are released; none where the tags name none, which the rehearsed action will say. */
  readonly packageNames: readonly string[];
  /** How the tags are called; undefined when the first is no release, which the rehearsed action will say. */
  readonly tagFormat: string | undefined;
  /** The command that builds, run before packing: the one that `init` would write. */
  readonly build: string | undefined;
  /** What the packages depend on beside each other, with a version that satisfies each range. */
  readonly dependencies: readonly { readonly name: string; readonly version: string }[];
  readonly assumptions: readonly string[];
  /** Those about the inputs of the actions, where no workflow gives them. */
  readonly inputAssumptions: readonly string[];
}

const UNKNOWN_REPOSITORY = 'example/repository';

/** Reads a checkout for what its rehearsal needs. Nothing in it is trusted: the action will look for itself. */
export async function readProject({
  root,
  tags,
  remote,
  formats,
  only,
  manager,
}: {
  root: string;
  /** Those that are released; none where everything is that the registry does not have. */
  tags: readonly string[];
  remote: string | undefined;
  /** How the workflow says that tags are called; undefined when there is none, or it does not say. */
  formats: readonly string[] | undefined;
  /** The packages that the workflow says can be released. */
  only: readonly string[];
  /** The package manager that the workflow names, in place of the project's own. */
  manager?: ManagerName | undefined;
}): Promise<Project> {
  const assumptions: string[] = [];
  const inputAssumptions: string[] = [];
  const manifests = await manifestsIn(root, manager);
  const released = manifests.filter((one) => !one.private && one.name !== '' && isAmong(only, one.name));
  const versions = new Map(released.map(({ name, version }) => [name, version]));
  const tagFormat = tags[0] === undefined ? formats?.[0] : formatOf(tags[0], { versions, formats });
  if (tagFormat !== undefined && tagFormat !== DEFAULT_FORMAT)
    inputAssumptions.push(`tag-format is ${tagFormat}, which matches the tag.`);
  const names =
    tags.length === 0
      ? [...versions.keys()]
      : namesOf(tags, { formats: formats ?? [tagFormat ?? ''], versions });
  const meant = manifests.filter(({ name }) => names.includes(name));
  const hosted = githubRepository(remote);
  const declared = manifests.map((one) => githubRepository(writtenRepository(one.repository))).find(Boolean);
  const own =
    meant.map((one) => githubRepository(writtenRepository(one.repository))).find(Boolean) ?? declared;
  const repository = hosted ?? own ?? UNKNOWN_REPOSITORY;
  if (!hosted) {
    const from = own ? 'from its package.json' : 'a made-up name, as package.json names none';
    assumptions.push(
      `The repository is github.com/${repository} (${from}): this checkout has no GitHub remote.`,
    );
  }
  const build = await buildOf(root);
  if (build) inputAssumptions.push(`The build command is ${build}, the one that init would write.`);
  const found = { repository, packageNames: names, tagFormat, build };
  const here = new Map(manifests.map(({ name, version }) => [name, version]));
  const all = meant.map((manifest) => dependenciesOf(manifest, { here, names }));
  const siblings = new Set(all.flatMap((one) => one.siblings));
  if (siblings.size > 0)
    assumptions.push(
      `The workspaces that ${meant.length === 1 ? 'it depends' : 'they depend'} on are already published: ${[...siblings].join(', ')}.`,
    );
  const dependencies = new Map(
    all.flatMap((one) => one.dependencies.map((each) => [`${each.name}@${each.version}`, each] as const)),
  );
  return { ...found, dependencies: [...dependencies.values()], assumptions, inputAssumptions };
}

/** The manifests as they will be packed; none of what cannot be read, which the rehearsed action will say. */
async function manifestsIn(root: string, wanted: ManagerName | undefined): Promise<readonly Manifest[]> {
  try {
    const found = await checkoutPackages({ root, packageDirectory: undefined, checkout: root, wanted });
    return found.packages.map(({ manifest }) => manifest);
  } catch {
    return [];
  }
}

/** The packages that tags name; those that name none are left to the rehearsed action. */
function namesOf(
  tags: readonly string[],
  { formats, versions }: { formats: readonly string[]; versions: ReadonlyMap<string, string> },
): string[] {
  return tags.flatMap((tag) => {
    try {
      return readTag({ tag, formats, names: [...versions.keys()], versions }).name;
    } catch {
      return [];
    }
  });
}

/** How the tag is called: by one of the workflow's formats, where it has some; else as far as it can be told. */
function formatOf(
  tag: string,
  { versions, formats }: { versions: ReadonlyMap<string, string>; formats: readonly string[] | undefined },
): string | undefined {
  const names = [...versions.keys()];
  return (formats ?? [DEFAULT_FORMAT, ...KNOWN_FORMATS]).find((format) => {
    try {
      return readTag({ tag, formats: [format], names, versions });
    } catch {
      return undefined;
    }
  });
}

/**
 * A version for each dependency that npm would ask the registry for, behind its alias where it has one: the lowest of the
 * range, which is the same each time; 1.0.0 for a dist-tag. Of another workspace here the version that it has, and none where
 * that is not in the range: nothing stands in for what nobody can have published.
 */
function dependenciesOf(
  manifest: Manifest,
  { here: workspaces, names }: { here: ReadonlyMap<string, string>; names: readonly string[] },
): { dependencies: Project['dependencies']; siblings: string[] } {
  const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'].map((field) => manifest[field]);
  const entries = fields.flatMap((field) =>
    typeof field === 'object' && field !== null ? Object.entries(field) : [],
  );
  const siblings: string[] = [];
  const dependencies = entries.flatMap(([alias, range]) => {
    const { name, type, fetchSpec } = askedFor(alias, String(range));
    if (!name || !isPackageName(name) || typeof fetchSpec !== 'string') return [];
    // On itself, or on what is released with it, in this version: there is nothing to stand in for.
    const own = names.includes(name) ? workspaces.get(name) : undefined;
    if (own !== undefined && semver.satisfies(own, fetchSpec)) return [];
    if (type === 'tag') return [{ name, version: '1.0.0' }];
    const isVersion = (type === 'range' || type === 'version') && semver.validRange(fetchSpec) !== null;
    const here = workspaces.get(name);
    if (isVersion && here !== undefined) {
      if (!semver.satisfies(here, fetchSpec)) return [];
      siblings.push(`${name}@${here}`);
      return [{ name, version: here }];
    }
    const version = isVersion ? semver.minVersion(fetchSpec)?.version : undefined;
    return version === undefined ? [] : [{ name, version }];
  });
  return { dependencies, siblings };
}

/** What npm asks for: an alias names another package. Git, file and address dependencies are of other types. */
function askedFor(
  alias: string,
  range: string,
): { name?: string | null; type?: string; fetchSpec?: unknown } {
  try {
    const spec = npa.resolve(alias, range);
    return 'subSpec' in spec && spec.type === 'alias' ? (spec.subSpec as npa.Result) : spec;
  } catch {
    return {};
  }
}
