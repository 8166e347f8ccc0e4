import { expect, test } from '@jest/globals';
import type { Run } from '../../src/github/run.ts';
import type { Facts } from '../../src/inspect/facts.ts';
import { inspectRelease, inspectRun } from '../../src/inspect/inspect.ts';
import type { PackInputs } from '../../src/packing/pack-inputs.ts';
import { PUBLIC_REGISTRY, registryAt } from '../../src/registry/address.ts';
import type { Packument } from '../../src/registry/packument.ts';
import type { TrustRank } from '../../src/registry/trust-rank.ts';
import { decideDistTag } from '../../src/release/dist-tag.ts';
import type { Manifest } from '../../src/release/manifest.ts';
import type { Release, WorkspaceRelease } from '../../src/release/release.ts';
import { CLAIMS } from '../helpers/forge.ts';

const COMMIT = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const RUN: Run = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'owner/repo',
  repositoryId: '1',
  ownerId: '2',
  commit: COMMIT,
  ref: 'refs/tags/pkg@1.2.3',
  refName: 'pkg@1.2.3',
  refType: 'tag',
  workflowRef: 'owner/repo/.github/workflows/publish.yml@refs/tags/pkg@1.2.3',
  job: 'publish',
  event: 'push',
  id: '9',
  attempt: '1',
  runnerEnvironment: 'github-hosted',
  workspace: '/nowhere',
};

const NOW = Date.parse('2026-01-01T00:00:00Z');

const BRANCH = { refType: 'branch', refName: 'main', ref: 'refs/heads/main' };

const INPUTS: PackInputs = {
  select: undefined,
  tags: ['pkg@1.2.3'],
  tagFormats: ['{package}@{version}'],
  packages: [],
  packageDirectory: undefined,
  packageManager: undefined,
  tarballs: undefined,
  root: '/nowhere',
  buildScript: undefined,
  allowScripts: false,
  registry: registryAt(PUBLIC_REGISTRY),
  distTag: undefined,
  allowLatestBackwards: false,
  failOn: 'error',
};

interface Changes {
  manifest?: Partial<Manifest>;
  inputs?: Partial<PackInputs>;
  run?: Partial<Run>;
  version?: string;
  /** Of a release in the checkout. */
  packScripts?: string[];
  rest?: Partial<Omit<Facts, 'inputs' | 'run' | 'release'>>;
}

function release({ manifest = {}, version = '1.2.3', packScripts }: Changes): Release | WorkspaceRelease {
  const whole: Manifest = { name: 'pkg', version, repository: 'owner/repo', ...manifest };
  const own = { name: 'pkg', version, tag: `pkg@${version}`, manifest: whole };
  if (packScripts === undefined) return own;
  const source = { file: 'package.json', text: '' };
  const here = { root: '/nowhere', directory: '/nowhere', others: [], source, packScripts };
  return { ...own, ...here, managedBy: 'npm', packedBy: 'npm' };
}

function codes(changes: Changes): string[] {
  const facts: Facts = {
    job: 'publish',
    stage: false,
    allowTrustDowngrade: false,
    inputs: { ...INPUTS, ...changes.inputs },
    run: { ...RUN, ...changes.run },
    release: release(changes),
    packsHere: true,
    canRequestIdToken: true,
    claims: undefined,
    head: COMMIT,
    tags: ['pkg@1.2.3'],
    tag: 'pkg@1.2.3',
    wantedDistTag: changes.inputs?.distTag,
    tagCommit: undefined,
    tagSignature: undefined,
    defaultBranch: undefined,
    jobFile: undefined,
    packageManager: undefined,
    ignoresScripts: false,
    packument: undefined,
    siblings: [],
    askedRegistry: false,
    now: NOW,
    tokenVariables: [],
    npmrcTokens: [],
    ...changes.rest,
  };
  return [...inspectRun(facts), ...inspectRelease(facts)].map(({ code, severity }) =>
    severity === 'error' ? code : `(${code})`,
  );
}

function packument({
  latest,
  has = [],
  ranked = 'none',
}: {
  latest: string;
  has?: string[];
  ranked?: TrustRank;
}): Packument {
  const entry = { name: 'pkg', version: latest, dist: { tarball: '', signatures: [] } };
  return {
    name: 'pkg',
    distTags: { latest },
    versions: has,
    version: (version) => (has.includes(version) ? entry : undefined),
    publishedAt: () => undefined,
    hasTrustedPublishing: true,
    isByHand: () => false,
    trustOf: () => ranked,
  };
}

const STAGED = { latest: '1.2.2', has: ['1.2.2'], ranked: 'staged' } as const satisfies Parameters<
  typeof packument
>[0];
const HOUR = 3_600_000;
const FIRST = packument({ latest: '1.0.0' });
const CLAIMED = { ...CLAIMS, environment: 'npm' };
const IMMUTABLE = { ...CLAIMED, sub: 'repo:owner@2/repo@1:environment:npm' };

const url = (address: string) => ({ manifest: { repository: { type: 'git', url: address } } });

const CASES: [what: string, changes: Changes, codes: string[]][] = [
  ['nothing wrong', {}, []],
  ['the tag of another ref', { rest: { tags: ['pkg@9.9.9'] } }, ['tag-differs-from-ref']],
  [
    'a branch, the tag at its commit',
    { run: BRANCH, rest: { tagCommit: { kind: 'commit', commit: COMMIT } } },
    [],
  ],
  ['a branch, no such tag yet', { run: BRANCH, rest: { tagCommit: { kind: 'absent' } } }, []],
  [
    'a branch, the tag elsewhere',
    { run: BRANCH, rest: { tagCommit: { kind: 'commit', commit: OTHER } } },
    ['tag-not-at-commit'],
  ],
  [
    'a branch, nobody knows',
    { run: BRANCH, rest: { tagCommit: { kind: 'unknown', why: 'x' } } },
    ['(tag-not-at-commit)'],
  ],
  ['another HEAD', { rest: { head: OTHER } }, ['head-differs']],
  ['a run of pull_request_target', { run: { event: 'pull_request_target' } }, ['event-untrusted']],
  ['a run of workflow_run', { run: { event: 'workflow_run' } }, ['(event-unusual)']],
  ['a run of issue_comment', { run: { event: 'issue_comment' } }, ['(event-unusual)']],
  ['a run of repository_dispatch', { run: { event: 'repository_dispatch' } }, ['(event-unusual)']],
  ['a run of a schedule', { run: { event: 'schedule' } }, []],
  ['a run of a merged pull request', { run: { event: 'pull_request' } }, ['(event-unusual)']],
  ['a run of a release', { run: { event: 'release' } }, []],
  ['a clock a minute off', { rest: { claims: { ...CLAIMED, iat: NOW / 1000 - 60 } } }, []],
  ['a clock minutes ahead', { rest: { claims: { ...CLAIMED, iat: NOW / 1000 - 180 } } }, ['clock-wrong']],
  ['a clock minutes behind', { rest: { claims: { ...CLAIMED, iat: NOW / 1000 + 180 } } }, ['clock-wrong']],
  ['no checkout, a tarball', { rest: { head: undefined, packsHere: false } }, []],
  ['a checkout git cannot read', { rest: { head: undefined } }, ['(head-differs)']],
  ['a tag of its own at the top', { manifest: { tag: 'sneaky' } }, ['manifest-tag-refused']],
  [
    'a registry with a password',
    { manifest: { publishConfig: { registry: 'https://u:p@example.com/' } } },
    ['publish-config-refused'],
  ],
  ['private', { manifest: { private: true } }, ['package-private']],
  ['private, in words', { manifest: { private: 'true' } }, ['package-private']],
  ['not private', { manifest: { private: false } }, []],
  ['no permission', { rest: { canRequestIdToken: false } }, ['id-token-permission']],
  ['no permission, none needed', { rest: { canRequestIdToken: false, job: 'pack' } }, []],
  ['no repository', { manifest: { repository: undefined } }, ['repository-mismatch']],
  ['another repository', url('https://github.com/owner/repo2'), ['repository-mismatch']],
  ['another owner', url('https://github.com/owner2/repo'), ['repository-mismatch']],
  ['another case', url('https://github.com/Owner/Repo'), ['repository-mismatch']],
  ['another host', url('https://gitlab.com/owner/repo'), ['repository-mismatch']],
  ['a host that only looks it', url('https://github.com.evil.example/owner/repo'), ['repository-mismatch']],
  ['git+https', url('git+https://github.com/owner/repo.git'), []],
  ['git over ssh', url('git@github.com:owner/repo.git'), ['(repository-mismatch)']],
  ['git:', url('git://github.com/owner/repo.git'), ['(repository-mismatch)']],
  [
    'with a directory',
    { manifest: { repository: { url: 'https://github.com/owner/repo', directory: 'x' } } },
    [],
  ],
  [
    'a path in the repository',
    url('https://github.com/owner/repo/tree/main/packages/a'),
    ['(repository-mismatch)'],
  ],
  ['an anchor', url('https://github.com/owner/repo#readme'), ['(repository-mismatch)']],
  ['a commit-ish', url('git+https://github.com/owner/repo.git#v1'), ['(repository-mismatch)']],
  ['a user', url('https://user@github.com/owner/repo.git'), ['(repository-mismatch)']],
  ['a user of git+https', url('git+https://user@github.com/owner/repo.git'), ['(repository-mismatch)']],
  [
    'a shorthand with a commit-ish',
    { manifest: { repository: 'owner/repo#main' } },
    ['(repository-mismatch)'],
  ],
  ['a package under the dual-use policy', { manifest: { contentPolicy: 'x' } }, ['content-policy']],
  ['one that will be staged', { manifest: { contentPolicy: 'x' }, rest: { stage: true } }, []],
  [
    'one where it is packed',
    { manifest: { contentPolicy: 'x' }, rest: { job: 'pack' } },
    ['(content-policy)'],
  ],
  ['github:', { manifest: { repository: 'github:owner/repo' } }, []],
  [
    'an allowed publishConfig',
    {
      manifest: {
        publishConfig: {
          access: 'public',
          provenance: true,
          registry: PUBLIC_REGISTRY,
          tag: 'next',
          directory: 'dist',
          main: 'x',
        },
      },
    },
    [],
  ],
  [
    'another registry',
    { manifest: { publishConfig: { registry: 'https://example.com/' } } },
    ['publish-config-refused'],
  ],
  ['no slash', { manifest: { publishConfig: { registry: PUBLIC_REGISTRY.slice(0, -1) } } }, []],
  ['restricted', { manifest: { publishConfig: { access: 'restricted' } } }, ['publish-config-refused']],
  ['no provenance', { manifest: { publishConfig: { provenance: false } } }, ['publish-config-refused']],
  [
    'two that redirect',
    { manifest: { publishConfig: { proxy: 'x', 'https-proxy': 'x' } } },
    ['publish-config-refused', 'publish-config-refused'],
  ],
  [
    'keys the language has a meaning for',
    { manifest: { publishConfig: JSON.parse('{"__proto__":{},"constructor":1,"prototype":1}') } },
    ['publish-config-refused', 'publish-config-refused', 'publish-config-refused'],
  ],
  [
    'ignore-scripts',
    { manifest: { publishConfig: { 'ignore-scripts': false } } },
    ['publish-config-refused'],
  ],
  [
    'a token',
    { manifest: { publishConfig: { '//registry.npmjs.org/:_authToken': 'x' } } },
    ['publish-config-refused'],
  ],
  [
    'a dist-tag that differs',
    { inputs: { distTag: 'latest' }, manifest: { publishConfig: { tag: 'next' } } },
    ['publish-config-refused'],
  ],
  ['scripts here', { packScripts: ['prepare'] }, ['scripts-beside-id-token']],
  ['scripts here, allowed', { packScripts: ['prepare'], inputs: { allowScripts: true } }, []],
  [
    'scripts in a job without permission',
    { packScripts: ['prepare'], rest: { canRequestIdToken: false, job: 'pack' } },
    [],
  ],
  ['scripts of a tarball', { manifest: { scripts: { prepare: 'x' } } }, []],
  ['no scripts here', { packScripts: [] }, []],
  ['a build script here', { inputs: { buildScript: 'compile' } }, ['scripts-beside-id-token']],
  [
    'scripts that never run',
    { manifest: { scripts: { publish: 'x', postpublish: 'x' } } },
    ['(publish-scripts-ignored)', '(publish-scripts-ignored)'],
  ],
  ['latest forwards', { rest: { packument: packument({ latest: '1.2.2' }) } }, []],
  ['latest there already, the version not yet', { rest: { packument: packument({ latest: '1.2.3' }) } }, []],
  ['latest backwards', { rest: { packument: packument({ latest: '1.3.0' }) } }, ['latest-backwards']],
  [
    'latest backwards, allowed',
    { inputs: { allowLatestBackwards: true }, rest: { packument: packument({ latest: '1.3.0' }) } },
    [],
  ],
  [
    'backport with its own dist-tag',
    { inputs: { distTag: 'release-1' }, rest: { packument: packument({ latest: '2.0.0' }) } },
    [],
  ],
  ['there already', { rest: { packument: packument({ latest: '2.0.0', has: ['1.2.3'] }) } }, []],
  ['after a staged version', { rest: { packument: packument(STAGED) } }, ['trust-downgrade']],
  ['after a staged version, staged', { rest: { packument: packument(STAGED), stage: true } }, []],
  ['after a staged version, packed', { rest: { packument: packument(STAGED), job: 'pack' } }, []],
  [
    'after a staged version, allowed',
    { rest: { packument: packument(STAGED), allowTrustDowngrade: true } },
    [],
  ],
  [
    'a staged version itself, run again',
    { rest: { packument: packument({ ...STAGED, has: ['1.2.2', '1.2.3'] }) } },
    [],
  ],
  [
    'after a version of a trusted publisher',
    { rest: { packument: packument({ ...STAGED, ranked: 'trusted-publisher' }) } },
    [],
  ],
  ['no such package', { rest: { askedRegistry: true } }, ['(package-not-found)']],
  ['no such package, a tarball', { rest: { askedRegistry: true, packsHere: false } }, []],
  ['nobody answered', { rest: { askedRegistry: false } }, []],
  [
    'unpublished long ago',
    { rest: { packument: { ...FIRST, publishedAt: () => NOW - 4 * HOUR } } },
    ['version-unpublished'],
  ],
  ['not served yet', { rest: { packument: { ...FIRST, publishedAt: () => NOW - 2 * HOUR } } }, []],
  [
    'an immutable subject, a first trusted publish',
    { rest: { packument: { ...FIRST, hasTrustedPublishing: false }, claims: IMMUTABLE } },
    ['(subject-immutable)'],
  ],
  ['an immutable subject that has worked', { rest: { packument: FIRST, claims: IMMUTABLE } }, []],
  [
    'a first trusted publish, the old subject',
    { rest: { packument: { ...FIRST, hasTrustedPublishing: false }, claims: CLAIMED } },
    [],
  ],
  [
    'a prerelease that is there already',
    { version: '2.0.0-beta.1', rest: { packument: packument({ latest: '1.0.0', has: ['2.0.0-beta.1'] }) } },
    [],
  ],
  ['a range for a dist-tag', { inputs: { distTag: 'v1' } }, ['dist-tag-invalid']],
  ['an option for a dist-tag', { inputs: { distTag: 'a b' } }, ['dist-tag-invalid']],
];

for (const [what, changes, expected] of CASES) {
  test(`${what}: ${expected.join(', ') || 'no problem'}`, () => expect(codes(changes)).toEqual(expected));
}

const DIST_TAGS: [version: string, wanted: string | undefined, own: string | undefined, expected: string][] =
  [
    ['1.0.0', undefined, undefined, 'latest'],
    ['1.0.0-beta.1', undefined, undefined, 'beta'],
    ['1.0.0-0', undefined, undefined, 'next'],
    ['1.0.0-x.1', undefined, undefined, 'next'],
    ['1.0.0-latest.1', undefined, undefined, 'next'],
    ['1.0.0-rc1', undefined, undefined, 'rc1'],
    ['1.0.0-beta.1', 'latest', 'next', 'latest'],
    ['1.0.0', undefined, 'next', 'next'],
  ];

for (const [version, wanted, own, expected] of DIST_TAGS) {
  test(`${version} with ${wanted ?? 'no input'} and ${own ?? 'no publishConfig.tag'} gets ${expected}`, () => {
    const manifest = own === undefined ? {} : { publishConfig: { tag: own } };
    expect(decideDistTag({ wanted, release: release({ version, manifest }) }).distTag).toBe(expected);
  });
}
