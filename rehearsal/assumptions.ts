import npa from 'npm-package-arg';
import semver from 'semver';
import { isAmong } from '../src/plan/selection.ts';
import { listWorkspaces, type Workspace } from '../src/projects/workspaces.ts';
import { isPackageName } from '../src/registry/names.ts';
import { type Manifest, readManifest } from '../src/release/manifest.ts';
import { githubRepository, writtenRepository } from '../src/release/repository-field.ts';
import { KNOWN_FORMATS, readTag } from '../src/release/tag-format.ts';
import { DEFAULT_FORMAT } from '../src/release/tag-template.ts';
import { buildOf } from './build.ts';

/** What a rehearsal needs to know of a project, and what it had to assume because nothing says it. */
export interface Project {
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  /** The package the tag names; undefined when it names none, which the rehearsed action will say. */
  readonly packageName: string | undefined;
  /** How the tag is called; undefined when it is no release, which the rehearsed action will say. */
  readonly tagFormat: string | undefined;
  /** The command that builds, run before packing: the one that `init` would write. */
  readonly build: string | undefined;
  /** What the package depends on, with a version that satisfies each range. */
  readonly dependencies: readonly { readonly name: string; readonly version: string }[];
  readonly assumptions: readonly string[];
  /** Those about the inputs of the actions, where no workflow gives them. */
  readonly inputAssumptions: readonly string[];
}

const UNKNOWN_REPOSITORY = 'example/repository';

/** Reads a checkout for what its rehearsal needs. Nothing in it is trusted: the action will look for itself. */
export async function readProject({
  root,
  tag,
  remote,
  formats,
  only,
}: {
  root: string;
  tag: string;
  remote: string | undefined;
  /** How the workflow says that tags are called; undefined when there is none, or it does not say. */
  formats: readonly string[] | undefined;
  /** The packages that the workflow says tags can mean. */
  only: readonly string[];
}): Promise<Project> {
  const assumptions: string[] = [];
  const inputAssumptions: string[] = [];
  const workspaces = await listWorkspaces(root).catch((): Workspace[] => []);
  const manifests = await Promise.all(
    workspaces.map(({ directory }) =>
      readManifest(directory, 'package.json').catch((): Manifest | undefined => undefined),
    ),
  );
  const released = manifests.filter((one) => one !== undefined && !one.private);
  const versions = new Map(
    released.flatMap((one) =>
      one && one.name !== '' && isAmong(only, one.name) ? [[one.name, one.version] as const] : [],
    ),
  );
  const tagFormat = formatOf(tag, { versions, formats });
  if (tagFormat !== undefined && tagFormat !== DEFAULT_FORMAT)
    inputAssumptions.push(`tag-format is ${tagFormat}, as the tag is called.`);
  const name =
    tagFormat && readTag({ tag, formats: [tagFormat], names: [...versions.keys()], versions }).name;
  const manifest = manifests.find((one) => one?.name === name);
  const hosted = githubRepository(remote);
  const declared = manifests.map((one) => githubRepository(writtenRepository(one?.repository))).find(Boolean);
  const own = githubRepository(writtenRepository(manifest?.repository)) ?? declared;
  const repository = hosted ?? own ?? UNKNOWN_REPOSITORY;
  if (!hosted) {
    const from = own ? 'as its package.json says' : 'as nothing names one';
    assumptions.push(
      `The workflow is taken to run in github.com/${repository}, ${from}: there is no git remote of it here.`,
    );
  }
  const build = await buildOf(root);
  if (build) inputAssumptions.push(`The build is ${build}, as init would write it.`);
  const found = { repository, packageName: name, tagFormat, build };
  const others = manifests.filter((one) => one !== undefined && one !== manifest);
  const { dependencies, siblings } = dependenciesOf(
    manifest,
    new Map(others.map((one) => [one?.name ?? '', one?.version ?? ''])),
  );
  if (siblings.length > 0)
    assumptions.push(
      `What it depends on of the workspaces here is taken to be published: ${siblings.join(', ')}.`,
    );
  return { ...found, dependencies, assumptions, inputAssumptions };
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
  manifest: Manifest | undefined,
  workspaces: ReadonlyMap<string, string>,
): { dependencies: Project['dependencies']; siblings: string[] } {
  const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'].map(
    (field) => manifest?.[field],
  );
  const entries = fields.flatMap((field) =>
    typeof field === 'object' && field !== null ? Object.entries(field) : [],
  );
  const siblings: string[] = [];
  const dependencies = entries.flatMap(([alias, range]) => {
    const { name, type, fetchSpec } = askedFor(alias, String(range));
    if (!name || !isPackageName(name) || typeof fetchSpec !== 'string') return [];
    // On itself, in this version: there is nothing to stand in for.
    if (name === manifest?.name && semver.satisfies(manifest.version, fetchSpec)) return [];
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
