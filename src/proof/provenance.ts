import * as v from 'valibot';
import { PROVENANCE_PREDICATE_V02, type Statement } from './statement.ts';

/**
 * What the job has written about itself into the provenance, whichever version of SLSA it is written in, each value in
 * the form the certificate has it. It is the job's word, to be compared with the certificate.
 */
export interface Claimed {
  readonly buildType: string;
  readonly builder: string;
  readonly commit: string;
  /** `git+https://github.com/o/r@refs/…` */
  readonly source: string;
  /** The same for what npm 9.0 to 9.5 wrote, whose address has no ref: the ref is the job's own GITHUB_REF then. */
  readonly legacySource: string;
  readonly repository: string;
  /** `https://github.com/o/r/.github/workflows/x.yml@refs/…` */
  readonly workflow: string;
  readonly run: string;
  /** v0.2 alone has it. */
  readonly workflowDigest: string | undefined;
  readonly event: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Parameters and materials beyond those npm writes, by name: nobody can compare them with anything. */
  readonly unknown: readonly string[];
}

/** The build types of npm's provenance: what follows is what npm has ever written (libnpmpublish, lib/provenance.js). */
export const BUILD_TYPES = {
  v1: ['https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'],
  v02: [
    'https://github.com/npm/cli/gha@v0',
    'https://github.com/npm/cli/gha@v1',
    'https://github.com/npm/cli/gha/v2',
  ],
};

const text = v.string();
const Material = v.looseObject({ uri: text, digest: v.looseObject({}) });

const V1 = v.looseObject({
  buildDefinition: v.looseObject({
    buildType: text,
    externalParameters: v.looseObject({
      workflow: v.looseObject({ ref: text, repository: text, path: text }),
    }),
    internalParameters: v.looseObject({
      github: v.looseObject({ event_name: text, repository_id: text, repository_owner_id: text }),
    }),
    resolvedDependencies: v.array(Material),
  }),
  runDetails: v.looseObject({
    builder: v.looseObject({ id: text }),
    metadata: v.looseObject({ invocationId: text }),
  }),
});

const V02 = v.looseObject({
  buildType: text,
  builder: v.looseObject({ id: text }),
  invocation: v.looseObject({
    configSource: v.looseObject({ uri: text, digest: v.looseObject({ sha1: text }), entryPoint: text }),
    parameters: v.looseObject({}),
    environment: v.looseObject({
      GITHUB_EVENT_NAME: text,
      GITHUB_REF: text,
      GITHUB_REPOSITORY: text,
      GITHUB_REPOSITORY_ID: text,
      GITHUB_REPOSITORY_OWNER_ID: text,
      GITHUB_RUN_ATTEMPT: text,
      GITHUB_RUN_ID: text,
      GITHUB_SHA: text,
      GITHUB_WORKFLOW_REF: text,
      GITHUB_WORKFLOW_SHA: v.optional(text),
    }),
  }),
  metadata: v.looseObject({ buildInvocationId: text }),
  materials: v.array(Material),
});

/**
 * Reads a provenance predicate.
 * @throws Error when it lacks what npm writes into every one
 * @see https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance
 */
export function readProvenance({ predicateType, predicate }: Statement): Claimed {
  return predicateType === PROVENANCE_PREDICATE_V02
    ? readV02(v.parse(V02, predicate))
    : readV1(v.parse(V1, predicate));
}

function readV1({ buildDefinition, runDetails }: v.InferOutput<typeof V1>): Claimed {
  const { externalParameters, internalParameters, resolvedDependencies } = buildDefinition;
  const { workflow } = externalParameters;
  const { github } = internalParameters;
  const [source, ...others] = resolvedDependencies;
  return {
    buildType: buildDefinition.buildType,
    builder: runDetails.builder.id,
    commit: String(source?.digest['gitCommit']),
    source: String(source?.uri),
    legacySource: String(source?.uri),
    repository: workflow.repository,
    workflow: `${workflow.repository}/${workflow.path}@${workflow.ref}`,
    workflowDigest: undefined,
    run: runDetails.metadata.invocationId,
    event: github.event_name,
    repositoryId: github.repository_id,
    ownerId: github.repository_owner_id,
    unknown: [
      ...beyond(externalParameters, ['workflow']),
      ...beyond(workflow, ['ref', 'repository', 'path']),
      ...beyond(internalParameters, ['github']),
      ...beyond(github, ['event_name', 'repository_id', 'repository_owner_id']),
      ...others.map(({ uri }) => uri),
    ],
  };
}

function readV02({
  buildType,
  builder,
  invocation,
  metadata,
  materials,
}: v.InferOutput<typeof V02>): Claimed {
  const { configSource, parameters, environment: env } = invocation;
  const [source, ...others] = materials;
  const repository = `https://github.com/${env.GITHUB_REPOSITORY}`;
  const sameId = metadata.buildInvocationId === `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`;
  // npm 9.6 and 9.7 wrote the path alone, those before the whole reference.
  const { entryPoint } = configSource;
  const whole = env.GITHUB_WORKFLOW_REF;
  const agrees = entryPoint === whole || whole.startsWith(`${env.GITHUB_REPOSITORY}/${entryPoint}@`);
  const inEnvironment = `git+${repository}@${env.GITHUB_REF}`;
  const sources = [String(source?.uri), configSource.uri];
  const withRef = (uri: string) => (uri === `git+${repository}` ? inEnvironment : uri);
  const commits = [source?.digest['sha1'], configSource.digest.sha1, env.GITHUB_SHA].map(String);
  return {
    buildType,
    builder: builderOfV02(builder.id),
    commit: same(commits),
    source: same([...sources, inEnvironment]),
    legacySource: same([...sources.map(withRef), inEnvironment]),
    repository,
    workflow: same([`https://github.com/${whole}`, ...(agrees ? [] : [entryPoint])]),
    workflowDigest: env.GITHUB_WORKFLOW_SHA,
    run: sameId
      ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}`
      : metadata.buildInvocationId,
    event: env.GITHUB_EVENT_NAME,
    repositoryId: env.GITHUB_REPOSITORY_ID,
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
    unknown: [...beyond(parameters, []), ...others.map(({ uri }) => uri)],
  };
}

/** Before SLSA v1 npm named the runner alone, at first itself (9.2.0 to 9.5.0 were seen); it ran on GitHub's. */
function builderOfV02(id: string): string {
  const isHosted =
    id === 'https://github.com/actions/runner' || /^https:\/\/github\.com\/npm\/cli@9\.\d+\.\d+$/.test(id);
  return isHosted ? 'https://github.com/actions/runner/github-hosted' : id;
}

/** The one value that is written several times; all of them when they differ, which then equals nothing. */
function same(values: readonly string[]): string {
  const distinct = [...new Set(values)];
  return distinct.join(' and ');
}

function beyond(object: object, known: readonly string[]): string[] {
  return Object.keys(object).filter((key) => !known.includes(key));
}
