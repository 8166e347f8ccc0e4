import { readFileSync } from 'node:fs';
import { isPackageName } from '../src/registry/names.ts';
import type { Project } from './assumptions.ts';
import type { RunDescription } from './runner/run-description.ts';
import type { SealedWorld } from './sealed-world.ts';
import type { StartedBy } from './workflow/event.ts';

/** Lower than any version a tag would name. */
const FIRST_VERSION = '0.0.0-0';

/** Puts into the registry what a release finds there. Gives what was assumed in doing so. */
export function furnish(
  world: SealedWorld,
  {
    project,
    tags,
    commit,
    file,
    path,
    environment,
    start,
  }: {
    project: Project;
    start: StartedBy;
    tags: readonly string[];
    commit: string;
    file: string;
    /** Of the workflow's file here; undefined when there is none. */
    path: string | undefined;
    environment: string | undefined;
  },
): string[] {
  const { packageNames, repository, dependencies } = project;
  for (const tag of tags) world.repository.tags.set(tag, commit);
  world.repository.main.add(commit);
  if (path !== undefined)
    world.repository.files.set(`${commit}:.github/workflows/${file}`, readFileSync(path, 'utf8'));
  const names = packageNames.filter(isPackageName);
  for (const name of names) addPackage(world, { name, repository, file, environment });
  const known = names.length === 0 ? [] : [knownAs(names, { repository, file, environment })];
  for (const { name, version } of dependencies) world.registry.stub(name, version);
  const stubs = dependencies.map(({ name, version }) => `${name}@${version}`).join(', ');
  const stubbed =
    stubs === ''
      ? []
      : [`The local registry serves empty, signed stand-ins for these dependencies: ${stubs}.`];
  if (packageNames.length === 0) return stubbed;
  return [
    `The run is ${startInWords(start)}, in a public repository, on a GitHub-hosted runner unless the workflow says otherwise, with the dependencies that are installed here.`,
    ...known,
    ...stubbed,
  ];
}

function startInWords({ event, ref, inputs = {} }: StartedBy): string {
  const on = ref.startsWith('refs/tags/') ? 'the tag' : `the branch ${ref.replace('refs/heads/', '')}`;
  if (event === 'push') return `a push of ${on}`;
  const typed = Object.entries(inputs).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `a ${event} on ${on}${typed.length === 0 ? '' : `, with ${typed.join(', ')}`}`;
}

/** Puts a package into the registry, with the workflow as its trusted publisher. Gives what was assumed in doing so. */
export function addPackage(
  world: SealedWorld,
  {
    name,
    repository,
    file,
    environment,
  }: { name: string; repository: string; file: string; environment: string | undefined },
): string {
  const publisher = { repository, workflow: file, ...(environment === undefined ? {} : { environment }) };
  world.registry.add({
    name,
    version: FIRST_VERSION,
    trustedPublishers: [{ ...publisher, allowed: ['publish', 'stage'] }],
  });
  return knownAs([name], { repository, file, environment });
}

function knownAs(
  names: readonly string[],
  { repository, file, environment }: { repository: string; file: string; environment: string | undefined },
): string {
  const guard = environment === undefined ? '' : `, environment ${environment}`;
  const [is, its] = names.length === 1 ? ['is', 'its'] : ['are', 'their'];
  return `${names.join(', ')} ${is} already on the registry, as ${FIRST_VERSION}; ${its} trusted publisher is ${repository}, ${file}${guard}.`;
}

/** The run. */
export function runOf({
  repository,
  commit,
  file,
  environment,
  start,
}: {
  repository: string;
  commit: string;
  file: string;
  environment: string | undefined;
  start: StartedBy;
}): RunDescription {
  return {
    ...(start.inputs === undefined ? {} : { inputs: start.inputs }),
    ...(environment === undefined ? {} : { environment }),
    repository,
    repositoryId: '100000001',
    ownerId: '100000002',
    visibility: 'public',
    commit,
    ref: start.ref,
    workflow: file,
    event: start.event,
    id: '1000000001',
    attempt: '1',
    runnerEnvironment: 'github-hosted',
  };
}
