import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SealedResponse } from '../../../rehearsal/net/request.ts';
import type { TrustedPublisher } from '../../../rehearsal/registry/store.ts';
import type { RunDescription } from '../../../rehearsal/runner/run-description.ts';
import type { ServedAttestation } from '../../../src/registry/served.ts';
import { publishSummary } from '../../../src/report/run-summary.ts';
import { claimedProvenance } from '../../helpers/claimed.ts';
import { replay } from './clock.ts';
import type { Shared } from './shared-stage.ts';
import {
  handedOver,
  manifest,
  NAME,
  NPM,
  onStage,
  type Setting,
  type Stage,
  tarballAlone,
  text,
  VERSION,
} from './stage.ts';

/** One way that publishing fails, and what a maintainer is told. */
export interface Failure {
  readonly what: string;
  /** What is in the repository, where that is at fault. */
  readonly files?: Setting['files'];
  readonly tag?: string;
  /** The job that fails; left out: publish. */
  readonly job?: 'pack';
  /** By the servers' own answers, where they are at fault. */
  arrange?(stage: Stage): void | Promise<void>;
  /** Of the action, besides those that every failure has. */
  inputs?(stage: Stage): Readonly<Record<string, string>>;
  readonly run?: Partial<RunDescription>;
  readonly code: string;
  /** In the first line of the summary. */
  readonly headline: string;
  /** In the sentence. */
  readonly says: string;
  /** In what to do, or in what to type. */
  readonly remedy: string;
  /** Left out: no. */
  readonly published?: 'unknown' | 'staged' | 'yes';
}

const json = (status: number, body: object): SealedResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});

const exchanges = (status: number, why: string) => (stage: Stage) => {
  stage.world.registry.tamper.exchange = () =>
    json(status, { message: `OIDC token exchange error - ${why}` });
};

const uploads = (status: number, error: string) => (stage: Stage) => {
  stage.world.registry.tamper.publish = () => json(status, { success: false, error });
};

const PUBLISHER: TrustedPublisher = {
  repository: 'owner/repo',
  workflow: 'publish.yml',
  environment: 'npm',
  allowed: ['publish'],
};

/** The package's trusted publisher is another than the job needs. */
export const publisher = (changes: Partial<TrustedPublisher>) => (stage: Stage) => {
  const stored = stage.world.registry.store.packages.get(NAME);
  if (stored) stored.trustedPublishers = [{ ...PUBLISHER, ...changes }];
};

/** The package has a version of a trusted publisher, from some workflow, and no trusted publisher now. */
const after = (by: Parameters<typeof claimedProvenance>[0]) => (stage: Stage) => {
  stage.world.registry.add({ name: NAME, version: '1.2.2', provenance: [claimedProvenance(by)] });
  publisher({ repository: 'nobody/else' })(stage);
};

const faulty = (request: 'fulcio' | 'rekor' | 'exchange', kind: number) => (stage: Stage) => {
  // npm goes through the proxy; what the action itself asks is answered by the routes.
  stage.world.proxy.faults = [{ request, kind }];
};

const SIGSTORE = 'Error verifying sigstore provenance bundle: ';
const TRUST = `npm trust github ${NAME} --repo owner/repo --file publish.yml --env npm --allow-publish`;
const ACCESS = `https://www.npmjs.com/package/${NAME}/access`;

/** The numbers are those of the reports: npm/cli issues, unless they name another repository. */
export const FAILURES: readonly Failure[] = [
  {
    what: 'a package that does not exist (scriptc#281)',
    arrange: ({ world }) => world.registry.store.packages.delete(NAME),
    code: 'exchange-refused',
    headline: 'npm shows no public package of that name',
    says: 'trusted publishing cannot create one',
    remedy: `npm pkg set name=${NAME} version=0.0.0 && npm publish --access=public`,
  },
  {
    what: 'no trusted publisher',
    arrange: ({ world }) => {
      const stored = world.registry.store.packages.get(NAME);
      if (stored) stored.trustedPublishers = [];
    },
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'has been published by a trusted publisher yet',
    remedy: TRUST,
  },
  {
    what: 'another extension of the workflow (opslane#484)',
    arrange: publisher({ workflow: 'publish.yaml' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--file publish.yml',
  },
  {
    what: 'a path in place of the file name',
    arrange: publisher({ workflow: '.github/workflows/publish.yml' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--file publish.yml',
  },
  {
    what: 'another environment (TallyArbiter#1109)',
    arrange: publisher({ environment: 'production' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--env npm',
  },
  {
    what: 'an environment in another case',
    arrange: publisher({ environment: 'NPM' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--env npm',
  },
  {
    what: 'no environment in the job (vitejs/vite#440)',
    run: { environment: '' },
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--file publish.yml --allow-publish',
  },
  {
    what: 'the owner in another case (JasperFx#866)',
    arrange: publisher({ repository: 'Owner/repo' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: '--repo owner/repo',
  },
  {
    what: 'a repository that was renamed',
    arrange: publisher({ repository: 'owner/old' }),
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job; probably none is set up',
    says: 'or one of its fields differs from this job',
    remedy: ACCESS,
  },
  {
    what: 'a reusable workflow named, and the caller looked at (npm/documentation#1755)',
    arrange: publisher({ workflow: 'shared.yml' }),
    run: { called: 'owner/repo/.github/workflows/shared.yml@refs/heads/main' },
    code: 'exchange-refused',
    headline: 'must name the calling workflow, publish.yml',
    says: 'the registry checks the one that called it: publish.yml',
    remedy: '--file publish.yml',
  },
  {
    what: 'an immutable subject that an older trusted publisher does not match (#9969)',
    arrange: publisher({ repository: 'owner/old' }),
    run: { hasImmutableSubject: true },
    code: 'exchange-refused',
    headline: 'no trusted publisher matches this job',
    says: 'before the repository was renamed',
    remedy: 'with all three commands, even if it looks right',
  },
  {
    what: 'the last version came from another workflow',
    arrange: after({ path: '.github/workflows/release.yml' }),
    code: 'exchange-refused',
    headline: 'the last version came from release.yml, and this run is publish.yml',
    says: '1.2.2 came from release.yml, but this run is publish.yml: the trusted publisher probably still names release.yml.',
    remedy: `npm trust revoke ${NAME} --id ID`,
  },
  {
    what: 'the last version came from another repository',
    arrange: after({ repository: 'owner/old' }),
    code: 'exchange-refused',
    headline: 'the last version came from owner/old',
    says: 'the trusted publisher probably still names owner/old.',
    remedy: '--repo owner/repo',
  },
  {
    what: 'the last version came from this very workflow',
    arrange: after({}),
    code: 'exchange-refused',
    headline: 'most likely the environment differs',
    says: 'the environment of this job is npm',
    remedy: '--env npm',
  },
  {
    what: 'pull_request_target (#8739)',
    run: { event: 'pull_request_target' },
    code: 'event-untrusted',
    headline: 'npm gives no token to a run that a fork can trigger',
    says: 'pull_request_target',
    remedy: 'starts on a pushed tag',
  },
  {
    what: 'an ID token that is not taken (#9203)',
    arrange: exchanges(401, 'unauthorized'),
    code: 'exchange-refused',
    headline: 'the registry did not accept the ID token',
    says: 'which had not expired',
    remedy: 'Run the job again',
  },
  {
    what: 'a request that is not understood',
    arrange: exchanges(400, 'bad request'),
    code: 'exchange-refused',
    headline: 'the registry answered the token exchange with 400',
    says: '400, "OIDC token exchange error - bad request"',
    remedy: 'status.npmjs.org',
  },
  {
    what: 'an exchange that is asked too often',
    arrange: exchanges(429, 'too many requests'),
    code: 'exchange-refused',
    headline: 'the registry is rate-limiting requests',
    says: 'is rate-limiting requests',
    remedy: 'in a few minutes',
  },
  {
    what: 'an exchange that is down',
    arrange: exchanges(500, 'internal server error'),
    code: 'registry-unreachable',
    headline: 'the registry answered 500, 3 times',
    says: 'failed 3 times',
    remedy: 'Nothing was published',
  },
  {
    what: 'a trusted publisher that may only stage (webarkit#620)',
    arrange: publisher({ allowed: ['stage'] }),
    code: 'publish-refused',
    headline: 'the trusted publisher only allows staged publishing',
    says: 'only allows staged publishing',
    remedy: TRUST,
  },
  {
    what: 'two-factor authentication asked for',
    arrange: uploads(
      403,
      'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    ),
    code: 'publish-refused',
    headline: 'the registry asks for two-factor authentication',
    says: 'asks for two-factor authentication',
    remedy: 'Leave the two-factor settings of the package as they are',
  },
  {
    what: 'a version that was there, and is not served',
    arrange: uploads(403, `You cannot publish over the previously published versions: ${VERSION}.`),
    code: 'not-served-yet',
    headline: 'the registry does not serve it yet',
    says: 'says that it already has this version',
    remedy: 'Do not bump the version',
    published: 'unknown',
  },
  {
    what: 'a version that is staged (#9889)',
    arrange: uploads(409, `Cannot publish over previously staged version "${VERSION}".`),
    code: 'version-staged',
    headline: 'it is already staged, and waits for approval',
    says: 'already staged',
    remedy: 'npm stage list',
    published: 'staged',
  },
  {
    what: 'two releases that crossed (lerna#4016)',
    arrange: uploads(
      409,
      'Failed to save packument. A common cause is if you try to publish a new package before the previous package has been fully processed.',
    ),
    code: 'publish-unclear',
    headline: 'probably something else was publishing this package at the same time',
    says: 'Failed to save packument',
    remedy: 'the same concurrency group',
    published: 'unknown',
  },
  {
    what: 'a repository that differs, by the registry (#8036)',
    arrange: uploads(
      422,
      `${SIGSTORE}Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/owner/repo" from provenance`,
    ),
    code: 'publish-refused',
    headline: 'the "repository" in package.json is missing, or is not the repository of this run',
    says: 'is not the repository of this run',
    remedy: '"url": "git+https://github.com/owner/repo.git"',
  },
  {
    what: 'a runner of one’s own',
    run: { runnerEnvironment: 'self-hosted' },
    code: 'runner-not-hosted',
    headline: 'the job does not run on a GitHub-hosted runner',
    says: 'self-hosted',
    remedy: 'runs-on: ubuntu-latest',
  },
  {
    what: 'a runner of one’s own, by the registry',
    arrange: uploads(
      422,
      `${SIGSTORE}Unsupported GitHub Actions runner environment: "self-hosted". Only "github-hosted" runners are supported when publishing with provenance.`,
    ),
    code: 'publish-refused',
    headline: 'the job does not run on a GitHub-hosted runner',
    says: 'npm only accepts provenance from those',
    remedy: 'runs-on: ubuntu-latest',
  },
  {
    what: 'a private repository',
    run: { visibility: 'private' },
    code: 'repository-not-public',
    headline: 'the repository is not public',
    says: 'private',
    remedy: 'public',
  },
  {
    what: 'a private repository, by the registry',
    arrange: uploads(
      422,
      `${SIGSTORE}Unsupported source repository visibility: "private". Only public source repositories are supported when publishing with provenance.`,
    ),
    code: 'publish-refused',
    headline: 'the repository is not public',
    says: 'npm only accepts provenance from public ones',
    remedy: 'Make the repository public',
  },
  {
    what: 'a certificate without a ref (#8699)',
    arrange: uploads(422, `${SIGSTORE}Missing SourceRepositoryRef in signing certificate`),
    code: 'publish-refused',
    headline: 'the run was not started on a branch or a tag',
    says: 'npm only accepts provenance that names one',
    remedy: `gh workflow run publish.yml --ref ${NAME}@${VERSION}`,
  },
  {
    what: 'provenance refused otherwise',
    arrange: uploads(422, `${SIGSTORE}something new`),
    code: 'publish-refused',
    headline: 'the registry did not accept the provenance',
    says: 'something new',
    remedy: 'If the message names something that you can fix',
  },
  {
    what: 'a conflict in the log that comes again (serac#248)',
    arrange: ({ world }) => {
      world.rekor.tamper = () =>
        json(409, { code: 409, message: 'an equivalent entry already exists in the transparency log' });
    },
    code: 'publish-refused',
    headline: 'the transparency log already has this entry',
    says: 'already has this entry',
    remedy: 'Run the job again',
  },
  {
    what: 'a log that is down',
    arrange: faulty('rekor', 500),
    code: 'publish-refused',
    headline: 'transparency log did not accept the entry',
    says: 'no provenance to publish with',
    remedy: 'status.sigstore.dev',
  },
  {
    what: 'a certificate authority that refuses',
    arrange: faulty('fulcio', 400),
    code: 'publish-refused',
    headline: 'certificate authority issued no certificate',
    says: 'issued no certificate',
    remedy: 'HTTPS_PROXY',
  },
  {
    what: 'a package that has to be paid for',
    arrange: uploads(402, 'You must sign up for private packages'),
    code: 'publish-refused',
    headline: 'the registry treats this package as private',
    says: 'needs a paid plan',
    remedy: `npm access set status=public ${NAME}`,
  },
  {
    what: 'a token for another package (#8730)',
    arrange: uploads(404, 'Not found'),
    code: 'publish-refused',
    headline: 'the registry answered 404, although it had just issued a token for this package',
    says: 'it does not say why',
    remedy: 'trusted publisher',
  },
  {
    what: 'a token that is not taken',
    arrange: uploads(401, 'Unauthorized'),
    code: 'publish-refused',
    headline: 'the registry did not accept the token',
    says: 'did not accept the token',
    remedy: 'Run the job again',
  },
  {
    what: 'a document that is not taken',
    arrange: uploads(400, 'Bad request'),
    code: 'publish-refused',
    headline: 'the registry did not accept the package’s metadata',
    says: 'usually means that it did not accept the package’s metadata',
    remedy: 'package.json',
  },
  {
    what: 'a package that is too large',
    arrange: uploads(413, 'Payload Too Large'),
    code: 'publish-refused',
    headline: 'the package is larger than the registry accepts',
    says: 'larger than the registry accepts',
    remedy: '"files"',
  },
  {
    what: 'an upload that is asked too often',
    arrange: uploads(429, 'Too Many Requests'),
    code: 'publish-refused',
    headline: 'the registry is rate-limiting requests',
    says: 'is rate-limiting requests',
    remedy: 'Wait a few minutes',
  },
  {
    what: 'a 403 that nobody has reported',
    arrange: uploads(403, 'because'),
    code: 'publish-refused',
    headline: 'the registry answered 403',
    says: 'because',
    remedy: ACCESS,
  },
  {
    what: 'a version that was published by hand',
    arrange: ({ world }) => void world.registry.add({ name: NAME, version: VERSION }),
    code: 'proof-missing',
    headline: 'it was published by hand, or without provenance',
    says: 'provenance cannot be added to a published version',
    remedy: 'npm owner ls @scope/pkg',
    published: 'yes',
  },
  {
    what: 'a version that another workflow has published',
    arrange: async (stage) => {
      publisher({ workflow: 'release.yml' })(stage);
      await stage.release({}, { run: { ...stage.run, workflow: 'release.yml' } });
    },
    code: 'other-release',
    headline: 'it is already on the registry, published by another workflow',
    says: 'published by another workflow',
    remedy: 'let only one workflow publish this package, and bump the version',
    published: 'yes',
  },
  {
    what: 'a version that another commit was published as',
    arrange: async (stage) => {
      const commit = 'c'.repeat(40);
      await stage.publish(tarballAlone(await stage.pack()), { run: { ...stage.run, commit } });
    },
    code: 'other-release',
    headline: 'it is already on the registry, published from another commit',
    says: 'published from another commit',
    remedy: 'bump the version',
    published: 'yes',
  },
  {
    what: 'a dist-tag that does not move (#8547)',
    arrange: ({ world }) => {
      world.registry.tamper.packument = (packument) => ({ ...packument, 'dist-tags': { latest: '0.0.0' } });
    },
    code: 'proof-missing',
    headline: ', but latest still points at 0.0.0',
    says: 'latest still points at 0.0.0',
    remedy: `npm dist-tag add ${NAME}@${VERSION} latest`,
    published: 'yes',
  },
  {
    what: 'a version that is accepted and not served',
    arrange: ({ world }) => {
      world.registry.tamper.packument = ({ versions, ...rest }) => ({
        ...rest,
        versions: { '0.0.0': versions['0.0.0'] },
      });
    },
    code: 'not-served-yet',
    headline: 'was accepted, but is not served yet',
    says: 'may still be replicating',
    remedy: 'Run the job again later',
    published: 'unknown',
  },
  {
    what: 'attestations that are not served',
    arrange: ({ world }) => {
      world.registry.tamper.attestations = () => [];
    },
    code: 'proof-missing',
    headline: 'the registry does not serve its provenance yet',
    says: 'does not serve its provenance yet',
    remedy: 'Run the job again later',
    published: 'yes',
  },
  {
    what: 'an npm that is not whole (nodejs/node#62425)',
    inputs: (stage) => ({ 'npm-cli': npmWithout(stage, 'proc-log') }),
    code: 'publish-refused',
    headline: 'the npm used to publish is incomplete',
    says: "Cannot find module 'proc-log'",
    remedy: 'Remove the input npm-cli',
  },
  {
    what: 'npm 12.0.0 (#9722)',
    inputs: (stage) => ({ 'npm-cli': npmOfVersion(stage, '12.0.0') }),
    code: 'npm-cli-unusable',
    headline: 'npm 12.0.0 cannot publish with provenance',
    says: 'npm 12.0.0 cannot publish with provenance',
    remedy: 'Remove the input npm-cli',
  },
  {
    what: 'an npm that is too old (pom#518)',
    inputs: (stage) => ({ 'npm-cli': npmOfVersion(stage, '10.9.4') }),
    code: 'npm-cli-unusable',
    headline: 'npm 10.9.4 is too old',
    says: 'npm 10.9.4 is too old',
    remedy: 'Remove the input npm-cli',
  },
  {
    what: 'an attestation that was changed',
    arrange: ({ world }) => {
      world.registry.tamper.attestations = (all) => all.map(forged);
    },
    code: 'verification-failed',
    headline: 'its attestations are not authentic',
    says: 'provenance.signature failed',
    remedy: 'Do not announce this version',
    published: 'yes',
  },
  {
    what: 'a tarball that was changed',
    arrange: ({ world }) => {
      world.registry.tamper.tarball = (tarball) => Buffer.concat([tarball, Buffer.from([0])]);
    },
    code: 'verification-failed',
    headline: 'the registry serves other bytes than this run built',
    says: 'tarball.integrity failed',
    remedy: 'Do not announce this version',
    published: 'yes',
  },
  {
    what: 'a dependency that is not on the registry',
    files: {
      'packages/pkg/package.json': manifest({ dependencies: { '@scope/ghost': '^9.0.0' } }),
    },
    inputs: () => ({ 'consumer-check': 'true' }),
    code: 'consumer-failed',
    headline: ', but it cannot be installed: @scope/ghost@^9.0.0 is not on the registry',
    says: '@scope/ghost@^9.0.0 is not on the registry',
    remedy: `npm deprecate ${NAME}@${VERSION}`,
    published: 'yes',
  },
  {
    what: 'a dependency without such a version',
    files: { 'packages/pkg/package.json': manifest({ dependencies: { ghost: '^9.0.0' } }) },
    arrange: ({ world }) => world.registry.stub('ghost', '8.0.0'),
    inputs: () => ({ 'consumer-check': 'true' }),
    code: 'consumer-failed',
    headline: ', but it cannot be installed: the registry has no version for ghost@^9.0.0',
    says: 'No matching version found for ghost@^9.0.0',
    remedy: 'publish it and run the job again',
    published: 'yes',
  },
  {
    what: 'another repository in package.json (#8036)',
    job: 'pack',
    files: {
      'packages/pkg/package.json': manifest({ repository: 'https://github.com/owner/elsewhere' }),
    },
    code: 'repository-mismatch',
    headline: 'package.json names another repository',
    says: 'owner/elsewhere',
    remedy: '"url": "git+https://github.com/owner/repo.git"',
  },
  {
    what: 'a private package',
    job: 'pack',
    files: { 'packages/pkg/package.json': manifest({ private: true }) },
    code: 'package-private',
    headline: 'the package is marked private',
    says: 'is marked as private',
    remedy: 'Remove "private"',
  },
  {
    what: 'a version behind latest',
    job: 'pack',
    arrange: ({ world }) => void world.registry.add({ name: NAME, version: '2.0.0' }),
    code: 'latest-backwards',
    headline: 'latest would move to a lower version',
    says: 'latest of @scope/pkg is at 2.0.0',
    remedy: '"publishConfig": {"tag": "release-1"}',
  },
  {
    what: 'a tag of another version',
    job: 'pack',
    tag: `${NAME}@1.2.4`,
    code: 'version-mismatch',
    headline: 'the tag and package.json have different versions',
    says: '1.2.4',
    remedy: 'git push --delete origin',
  },
  {
    what: 'a tag that names no package',
    job: 'pack',
    tag: '@scope/pgk@1.2.3',
    code: 'workspace-not-found',
    headline: 'the package was not found',
    says: '@scope/pgk',
    remedy: 'git push --delete origin',
  },
  {
    what: 'a build that fails',
    job: 'pack',
    files: {
      'packages/pkg/package.json': manifest({
        scripts: { build: 'echo "src/index.ts(3,7): error TS2304" >&2; exit 2' },
      }),
    },
    inputs: () => ({ 'build-script': 'build' }),
    code: 'build-failed',
    headline: 'the build failed',
    says: 'src/index.ts(3,7): error TS2304',
    remedy: 'commit and push the change',
  },
];

/** An attestation that speaks of another repository, under the signature it had. */
function forged(attestation: ServedAttestation): ServedAttestation {
  const text = JSON.stringify(attestation.bundle).replace(/"payload":"([^"]+)"/, (_all, payload: string) => {
    const said = Buffer.from(payload, 'base64').toString('utf8').replaceAll('owner/repo', 'owner/evil');
    return `"payload":"${Buffer.from(said).toString('base64')}"`;
  });
  return { ...attestation, bundle: JSON.parse(text) };
}

/** A copy of npm that lacks one of the packages it needs, as npm in a runner's image did. Gives its npm-cli.js. */
function npmWithout({ directory }: Stage, name: string): string {
  const copy = join(directory, 'npm-not-whole');
  cpSync(dirname(dirname(NPM[11])), copy, { recursive: true });
  rmSync(join(copy, 'node_modules', name), { recursive: true });
  return join(copy, 'bin', 'npm-cli.js');
}

/** An npm that says it is another version; it is never run. Gives its npm-cli.js. */
function npmOfVersion({ directory }: Stage, version: string): string {
  const copy = join(directory, `npm-${version}`);
  mkdirSync(join(copy, 'bin'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ name: 'npm', version }));
  writeFileSync(join(copy, 'bin', 'npm-cli.js'), `console.log(${JSON.stringify(version)});\n`);
  return join(copy, 'bin', 'npm-cli.js');
}

/** The run that a failure is of. */
export function runOf({ run = {} }: Failure, { run: usual }: Stage): RunDescription {
  const { environment: _own, ...without } = { ...usual, ...run };
  return run.environment === '' ? without : { ...usual, ...run };
}

/** What a maintainer gets to read of a failure. */
export interface ToldFailure {
  /** The job's summary. */
  readonly summary: string;
  /** The log of the job, annotations and all; of a replayed one, its problems. */
  readonly said: string;
  readonly published: string;
  readonly isThere: boolean;
}

/**
 * Lets a failure happen.
 * @param shared a stage for those that are of the usual repository, with what was packed of it
 */
export async function fails(failure: Failure, shared: () => Shared): Promise<ToldFailure> {
  const { files, tag, job } = failure;
  if (files === undefined && tag === undefined) {
    const { stage, packed } = shared();
    return failsOn(stage, { failure, packed });
  }
  const told: ToldFailure[] = [];
  await onStage({ ...(files ? { files } : {}), ...(tag ? { tag } : {}) }, async (stage) => {
    const packed = job === 'pack' ? {} : handedOver(await stage.pack());
    told.push(await failsOn(stage, { failure, packed }));
  });
  const [first] = told;
  if (!first) throw new Error('nothing was told');
  return first;
}

async function failsOn(
  stage: Stage,
  { failure, packed }: { failure: Failure; packed: Readonly<Record<string, string>> },
): Promise<ToldFailure> {
  await failure.arrange?.(stage);
  const own = failure.inputs?.(stage) ?? {};
  if (failure.job === 'pack') {
    const step = await stage.pack(own);
    return { summary: step.summary, said: text(step), published: 'no', isThere: stage.isPublished() };
  }
  const inputs = { ...packed, 'verify-timeout': '0.1', ...own };
  const { run, report } = await replay(stage, { inputs, run: runOf(failure, stage) });
  const said = report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, remedy, commands = [] }) => [code, message, remedy, ...commands].join('\n'))
    .join('\n\n');
  return {
    summary: publishSummary(run, []),
    said,
    published: report.published,
    isThere: stage.isPublished(),
  };
}
