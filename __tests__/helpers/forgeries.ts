import type { Policy } from '../../src/policy/policy.ts';
import { CLAIMS, COMMIT, type Forgery, NAME, PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02, PURL, predicateV1, predicateV02, REF, REPOSITORY, RUN, type Served, SHA512, VERSION, WORKFLOW } from './forge.ts';

const HOUR = 60 * 60 * 1000;
const SUBJECT = { name: PURL, digest: { sha512: SHA512 } };
const OTHER_COMMIT = 'd'.repeat(40);
const STRANGER = 'https://github.com/evil/repo/.github/workflows/x.yml@refs/heads/main';

/** A v1 predicate with one thing written otherwise. */
function predicate(change: (predicate: ReturnType<typeof predicateV1>) => unknown): object {
  const changed = structuredClone(predicateV1());
  change(changed);
  return changed;
}

function v02(change: (predicate: ReturnType<typeof predicateV02>) => unknown = () => undefined): Forgery {
  const changed = structuredClone(predicateV02());
  change(changed);
  return { predicate: changed, statement: { predicateType: PROVENANCE_PREDICATE_V02 } };
}

/** A forgery that changes what is served of one attestation's bundle. */
function spoil(area: 'publish' | 'provenance', change: (bundle: BundleJson) => void): Forgery {
  return {
    served: ({ publish, provenance }) => {
      const served = { publish, provenance };
      const bundle = structuredClone(served[area].bundle) as BundleJson;
      change(bundle);
      return Object.values({ ...served, [area]: { ...served[area], bundle } });
    },
  };
}

interface BundleJson {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] };
  verificationMaterial: {
    certificate: { rawBytes: string };
    publicKey: { hint: string };
    tlogEntries: {
      canonicalizedBody: string;
      integratedTime: string;
      inclusionPromise?: { signedEntryTimestamp: string };
      inclusionProof?: { hashes: string[]; checkpoint: { envelope: string } };
    }[];
  };
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const only = ({ publish, provenance }: Served, area: 'publish' | 'provenance') => [{ publish, provenance }[area]];

export type Case = [what: string, forgery: Forgery, failing: string[], policy?: Partial<Policy>];

/** Addresses of the source without a ref, as npm 9.0 to 9.5 wrote them. */
function withoutRefs(it: ReturnType<typeof predicateV02>): void {
  const uri = it.invocation.configSource.uri.replace(/@refs.*$/, '');
  it.invocation.configSource.uri = uri;
  for (const material of it.materials) material.uri = uri;
}

export const GOOD: readonly Case[] = [
  ['as npm and the registry make it', {}, []],
  ['by npm 9.5 to 9.7 (SLSA v0.2)', v02(), []],
  [
    'v0.2 by a builder named in the first way',
    v02(({ builder }) => {
      builder.id = 'https://github.com/actions/runner';
    }),
    [],
  ],
  [
    'v0.2 of an early build type, by npm itself, with the whole entry point',
    v02((it) => {
      it.buildType = 'https://github.com/npm/cli/gha@v1';
      it.builder.id = 'https://github.com/npm/cli@9.4.2';
      it.invocation.configSource.entryPoint = it.invocation.environment.GITHUB_WORKFLOW_REF;
    }),
    [],
  ],
  ['in the other order', { served: ({ publish, provenance }) => [provenance, publish] }, []],
  ['beside an attestation of a kind nobody knows', { served: (it) => [it.publish, it.provenance, { predicateType: 'https://example.com/x', bundle: {} }] }, []],
  ['with an environment and a subject, as since 2026', { claims: { environment: 'npm' }, provenance: { extensions: { 24: 'repo:owner/repo:environment:npm' } } }, []],
  ['with an extension nobody knows', { provenance: { extensions: { 99: 'new' } } }, []],
  ['without the old forms of fields', { provenance: { extensions: { 1: null, 2: null, 3: null, 5: null, 6: null } } }, []],
  [
    'of a workflow pinned by commit',
    {
      provenance: {
        extensions: {
          18: `${REPOSITORY}/.github/workflows/publish.yml@${COMMIT}`,
          9: `${REPOSITORY}/.github/workflows/publish.yml@${COMMIT}`,
          san: `${REPOSITORY}/.github/workflows/publish.yml@${COMMIT}`,
        },
      },
      predicate: predicate((it) => {
        it.buildDefinition.externalParameters.workflow.ref = COMMIT;
      }),
    },
    [],
  ],
  ['by the reusable workflow that is expected', { claims: { job_workflow_ref: 'org/shared/.github/workflows/p.yml@refs/heads/main' } }, [], { signer: 'https://github.com/org/shared/.github/workflows/p.yml@refs/heads/main' }],
  [
    'by a builder that is expected, in its own words',
    {
      ...v02((it) => {
        it.buildType = 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0';
        it.builder.id = 'https://github.com/org/shared/.github/workflows/builder.yml@refs/tags/v1';
        Object.assign(it.invocation.parameters, { inputs: { directory: '.' } });
      }),
      claims: { job_workflow_ref: 'org/shared/.github/workflows/p.yml@refs/heads/main' },
    },
    [],
    { signer: 'https://github.com/org/shared/.github/workflows/p.yml@refs/heads/main' },
  ],
  ['on any runner, where any will do', { claims: { runner_environment: 'self-hosted' } }, [], { runner: 'any' }],
  ['started by another event that is expected', { claims: { event_name: 'workflow_dispatch' } }, [], { events: ['push', 'workflow_dispatch'] }],
  ['of the tag that the template makes', {}, [], { tag: REF }],
  ['of any run, where any will do', { claims: { run_id: '98' } }, [], { run: undefined } as unknown as Partial<Policy>],
  ['a certificate of April 2023, without the visibility', { provenance: { extensions: { 22: null } } }, []],
  [
    'a certificate of January 2023, where that is allowed',
    { provenance: { extensions: Object.fromEntries([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => [number, null])) } },
    [],
    { allowLegacyCertificate: true, repositoryId: undefined, ownerId: undefined, run: undefined } as unknown as Partial<Policy>,
  ],
  ['by npm 9.0 to 9.5, whose addresses have no ref, where legacy is allowed', v02(withoutRefs), [], { allowLegacyCertificate: true }],
  ['a legacy certificate, where that is allowed', { provenance: { extensions: { 10: null, 22: null } } }, [], { allowLegacyCertificate: true }],
  ['logged a minute after the registry attested it: clocks differ', { provenance: { loggedAt: Date.now() + 60_000 } }, []],
];

export const ENVELOPES: readonly Case[] = [
  ['no attestation', { served: () => [] }, ['publish.present', 'provenance.present']],
  ['no publish attestation', { served: (it) => only(it, 'provenance') }, ['publish.present']],
  ['no provenance', { served: (it) => only(it, 'publish') }, ['provenance.present']],
  ['two publish attestations', { served: (it) => [it.publish, it.publish, it.provenance] }, ['publish.present']],
  ['two provenances', { served: (it) => [it.publish, it.provenance, it.provenance] }, ['provenance.present']],
  [
    'provenance of both versions',
    {
      served: (it) => [it.publish, it.provenance, { ...it.provenance, predicateType: PROVENANCE_PREDICATE_V02 }],
    },
    ['provenance.present'],
  ],
  ['provenance labelled as its other version', { served: (it) => [it.publish, { ...it.provenance, predicateType: PROVENANCE_PREDICATE_V02 }] }, ['provenance.label']],
  [
    'a statement of another kind',
    {
      served: (it) => [it.publish, { ...it.provenance, predicateType: PROVENANCE_PREDICATE }],
      statement: { predicateType: 'https://example.com/x' },
    },
    ['provenance.label'],
  ],
  ['a publish statement of another kind', { publish: { statement: { predicateType: 'https://example.com/x' } } }, ['publish.label']],
  ['a payload that is no in-toto statement', { provenance: { payloadType: 'text/plain' } }, ['provenance.envelope']],
  ['a publish payload that is none', { publish: { payloadType: 'text/plain' } }, ['publish.envelope']],
  [
    'a second signature',
    spoil('provenance', ({ dsseEnvelope: { signatures } }) => {
      signatures.push({ sig: signatures[0]?.sig ?? '', keyid: '' });
    }),
    ['provenance.bundle'],
  ],
  [
    'a second publish signature',
    spoil('publish', ({ dsseEnvelope: { signatures } }) => {
      signatures.push({ sig: signatures[0]?.sig ?? '', keyid: '' });
    }),
    ['publish.bundle'],
  ],
  [
    'junk after the payload’s base64',
    spoil('provenance', ({ dsseEnvelope }) => {
      dsseEnvelope.payload += '!';
    }),
    ['provenance.encoding'],
  ],
  [
    'junk after the signature’s base64',
    spoil(
      'publish',
      ({
        dsseEnvelope: {
          signatures: [first],
        },
      }) => {
        if (first) first.sig += ' ';
      },
    ),
    ['publish.encoding'],
  ],
  [
    'junk after the certificate’s base64',
    spoil('provenance', ({ verificationMaterial: { certificate } }) => {
      certificate.rawBytes += '\n';
    }),
    ['provenance.encoding'],
  ],
  [
    'base64 in its URL form',
    spoil('provenance', ({ dsseEnvelope }) => {
      dsseEnvelope.payload = dsseEnvelope.payload.replace(/=+$/, '');
      dsseEnvelope.payload += dsseEnvelope.payload.length % 4 === 0 ? '!' : '';
    }),
    ['provenance.encoding'],
  ],
  ['another type of statement', { statement: { _type: 'https://example.com/Statement' } }, ['provenance.statement']],
  ['a publish statement of no type', { publish: { statement: { _type: 'x' } } }, ['publish.statement']],
  [
    'a key twice in the statement',
    {
      provenance: {
        payload: `{"subject":[],${JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: [SUBJECT], predicateType: PROVENANCE_PREDICATE, predicate: predicateV1() }).slice(1)}`,
      },
    },
    ['provenance.statement'],
  ],
  ['a statement that is no JSON', { provenance: { payload: 'no JSON' } }, ['provenance.statement']],
  ['a statement of many levels', { statement: { more: JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) } }, ['provenance.statement']],
  ['a keyid on what a workflow signed', { provenance: { keyid: 'SHA256:x' } }, ['provenance.keyid']],
  ['another keyid on what the registry signed', { publish: { keyid: 'SHA256:x' } }, ['publish.keyid']],
];

export const SIGNATURES: readonly Case[] = [
  [
    'logged again, at a time of somebody’s choice, without the log’s promise',
    spoil('provenance', ({ verificationMaterial: { tlogEntries } }) => {
      const [entry] = tlogEntries;
      const { inclusionPromise: _, ...again } = structuredClone(entry ?? tlogEntries[0]) as NonNullable<typeof entry>;
      tlogEntries.unshift({ ...again, integratedTime: '1' });
    }),
    ['provenance.signature'],
  ],
  [
    'a bit of the signature flipped',
    spoil(
      'provenance',
      ({
        dsseEnvelope: {
          signatures: [first],
        },
      }) => {
        if (first) first.sig = flipped(first.sig);
      },
    ),
    ['provenance.signature'],
  ],
  [
    'a bit of the payload flipped',
    spoil('provenance', ({ dsseEnvelope }) => {
      dsseEnvelope.payload = flipped(dsseEnvelope.payload);
    }),
    ['provenance.signature'],
  ],
  [
    'a bit of the publish signature flipped',
    spoil(
      'publish',
      ({
        dsseEnvelope: {
          signatures: [first],
        },
      }) => {
        if (first) first.sig = flipped(first.sig);
      },
    ),
    ['publish.signed-by-registry-key'],
  ],
  [
    'a bit of the publish payload flipped',
    spoil('publish', ({ dsseEnvelope }) => {
      dsseEnvelope.payload = flipped(dsseEnvelope.payload);
    }),
    ['publish.signed-by-registry-key'],
  ],
  [
    'a bit of the certificate flipped',
    spoil('provenance', ({ verificationMaterial: { certificate } }) => {
      certificate.rawBytes = flipped(certificate.rawBytes);
    }),
    ['provenance.signature'],
  ],
  [
    'a bit of the log’s promise flipped',
    spoil(
      'provenance',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        if (entry?.inclusionPromise) entry.inclusionPromise.signedEntryTimestamp = flipped(entry.inclusionPromise.signedEntryTimestamp);
      },
    ),
    ['provenance.signature'],
  ],
  [
    'another time of logging',
    spoil(
      'provenance',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        if (entry) entry.integratedTime = String(Number(entry.integratedTime) + 1);
      },
    ),
    ['provenance.signature'],
  ],
  [
    'a hash of the inclusion proof changed',
    spoil(
      'provenance',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        if (entry?.inclusionProof) entry.inclusionProof.hashes[0] = flipped(entry.inclusionProof.hashes[0] ?? '');
      },
    ),
    ['provenance.signature'],
  ],
  [
    'no log entry',
    spoil('provenance', ({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = [];
    }),
    ['provenance.signature'],
  ],
  [
    'no inclusion proof',
    spoil(
      'provenance',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        if (entry) delete entry.inclusionProof;
      },
    ),
    ['provenance.bundle'],
  ],
  [
    'no promise of the log, and so no time',
    spoil(
      'provenance',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        if (entry) {
          delete entry.inclusionPromise;
        }
      },
    ),
    ['provenance.signature'],
  ],
  [
    'an unknown key',
    spoil('publish', ({ verificationMaterial: { publicKey } }) => {
      publicKey.hint = 'SHA256:x';
    }),
    ['publish.trust-root'],
  ],
  [
    'a key’s name that every object has',
    spoil('publish', ({ verificationMaterial: { publicKey } }) => {
      publicKey.hint = 'constructor';
    }),
    ['publish.trust-root'],
  ],
  ['logged before the certificate was valid', { provenance: { loggedAt: Date.now() - 2 * HOUR } }, ['provenance.signature']],
  ['logged after the certificate was valid', { provenance: { loggedAt: Date.now() + HOUR } }, ['provenance.signature']],
  ['published with a key before its time', { publish: { loggedAt: Date.now() - 48 * HOUR } }, ['publish.signed-by-registry-key']],
];

/** The certificate alone says otherwise. */
function certified(extensions: NonNullable<Forgery['provenance']>['extensions']): Forgery {
  return { provenance: { extensions: extensions ?? {} } };
}

export const CERTIFICATES: readonly Case[] = [
  ['a ref that is not the tag of the release', {}, ['certificate.tag'], { tag: 'refs/tags/v1.2.3' }],
  ['an extension twice', certified({ again: 13 }), ['certificate.readable']],
  ['an extension of another encoding', certified({ 13: Buffer.from(`\x16\x28${COMMIT}`) }), ['certificate.readable']],
  ['an extension with bytes after it', certified({ 15: Buffer.from('\x0c\x0211x') }), ['certificate.readable']],
  ['an extension that is no UTF-8', certified({ 15: Buffer.from([0x0c, 1, 0xff]) }), ['certificate.readable']],
  ['a field left out', certified({ 10: null }), ['certificate.complete']],
  ['another issuer', { claims: { iss: 'https://gitlab.com' } }, ['certificate.issuer']],
  ['an issuer that begins like GitHub’s', { claims: { iss: `${CLAIMS.iss}/evil` } }, ['certificate.issuer']],
  ['an old issuer that differs', certified({ 1: 'https://gitlab.com' }), ['certificate.versions']],
  ['an old commit that differs', certified({ 3: OTHER_COMMIT }), ['certificate.versions']],
  ['an old repository that differs', certified({ 5: 'evil/repo' }), ['certificate.versions']],
  ['an old ref that differs', certified({ 6: 'refs/heads/main' }), ['certificate.versions']],
  ['an old event that differs', certified({ 2: 'pull_request_target' }), ['certificate.versions']],
  ['a name that is not the signer’s', certified({ san: STRANGER }), ['certificate.san']],
  ['an owner that is not the repository’s', certified({ 16: 'https://github.com/evil' }), ['certificate.owner']],
  ['a private repository', { claims: { repository_visibility: 'private' } }, ['certificate.visibility']],
  [
    'a run of another repository',
    {
      ...certified({ 21: 'https://github.com/evil/repo/actions/runs/99/attempts/1' }),
      predicate: predicate((it) => {
        it.runDetails.metadata.invocationId = 'https://github.com/evil/repo/actions/runs/99/attempts/1';
      }),
    },
    ['certificate.run-in-repository', 'certificate.run'],
  ],
  [
    'another repository, the rest consistent',
    {
      claims: {
        repository: 'owner/evil',
        workflow_ref: WORKFLOW.replace('owner/repo', 'owner/evil'),
        job_workflow_ref: WORKFLOW.replace('owner/repo', 'owner/evil'),
      },
    },
    ['certificate.repository'],
  ],
  [
    'a repository in other case',
    {
      claims: {
        repository: 'owner/Repo',
        workflow_ref: WORKFLOW.replace('owner/repo', 'owner/Repo'),
        job_workflow_ref: WORKFLOW.replace('owner/repo', 'owner/Repo'),
      },
    },
    ['certificate.repository'],
  ],
  ['another repository of the same name, by its id', { claims: { repository_id: '12' } }, ['certificate.repository-id']],
  ['another owner of the same name, by its id', { claims: { repository_owner_id: '23' } }, ['certificate.owner-id']],
  ['another commit', { claims: { sha: OTHER_COMMIT } }, ['certificate.commit']],
  [
    'another ref',
    {
      claims: {
        ref: 'refs/heads/main',
        workflow_ref: WORKFLOW.replace(REF, 'refs/heads/main'),
        job_workflow_ref: WORKFLOW.replace(REF, 'refs/heads/main'),
      },
    },
    ['certificate.ref'],
  ],
  [
    'a branch of the tag’s whole name',
    {
      claims: {
        ref: `refs/heads/${REF}`,
        workflow_ref: WORKFLOW.replace(REF, `refs/heads/${REF}`),
        job_workflow_ref: WORKFLOW.replace(REF, `refs/heads/${REF}`),
      },
    },
    ['certificate.ref'],
  ],
  [
    'another workflow of the repository',
    {
      claims: {
        workflow_ref: WORKFLOW.replace('publish', 'other'),
        job_workflow_ref: WORKFLOW.replace('publish', 'other'),
      },
    },
    ['certificate.workflow'],
  ],
  [
    'a workflow whose name only ends the same',
    {
      claims: {
        workflow_ref: WORKFLOW.replace('.github', 'x/.github'),
        job_workflow_ref: WORKFLOW.replace('.github', 'x/.github'),
      },
    },
    ['certificate.workflow'],
  ],
  [
    'a workflow pinned by a ref that is not the run’s',
    {
      claims: {
        workflow_ref: WORKFLOW.replace(REF, 'refs/heads/x'),
        job_workflow_ref: WORKFLOW.replace(REF, 'refs/heads/x'),
      },
      predicate: predicate((it) => {
        it.buildDefinition.externalParameters.workflow.ref = 'refs/heads/x';
      }),
    },
    ['certificate.workflow'],
  ],
  ['a reusable workflow nobody named', { claims: { job_workflow_ref: STRANGER.slice('https://github.com/'.length) } }, ['certificate.signer']],
  ['another reusable workflow than the one that is named', { claims: { job_workflow_ref: STRANGER.slice('https://github.com/'.length) } }, ['certificate.signer'], { signer: 'https://github.com/org/shared/.github/workflows/p.yml@refs/heads/main' }],
  ['no reusable workflow where one is named', {}, ['certificate.signer'], { signer: STRANGER }],
  ['an event nobody expects', { claims: { event_name: 'pull_request_target' } }, ['certificate.event']],
  ['a self-hosted runner', { claims: { runner_environment: 'self-hosted' } }, ['certificate.runner']],
  ['another run', { claims: { run_id: '98' } }, ['certificate.run']],
  ['another attempt', { claims: { run_attempt: '2' } }, ['certificate.run']],
];

export const LIES: readonly Case[] = [
  [
    'a builder’s own words by a signer nobody named',
    {
      ...v02((it) => {
        it.buildType = 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0';
        it.builder.id = 'https://github.com/org/shared/.github/workflows/builder.yml@refs/tags/v1';
        Object.assign(it.invocation.parameters, { inputs: { directory: '.' } });
      }),
      claims: { job_workflow_ref: 'org/shared/.github/workflows/p.yml@refs/heads/main' },
    },
    ['certificate.signer', 'provenance.build-type', 'provenance.builder', 'provenance.nothing-unknown'],
  ],
  [
    'v0.2 of another entry point',
    v02((it) => {
      it.invocation.configSource.entryPoint = '.github/workflows/other.yml';
    }),
    ['provenance.workflow'],
  ],
  [
    'v0.2 of another commit of the workflow',
    v02((it) => {
      it.invocation.environment.GITHUB_WORKFLOW_SHA = OTHER_COMMIT;
    }),
    ['provenance.workflow-digest'],
  ],
  ['addresses without a ref, where legacy is not allowed', v02(withoutRefs), ['provenance.source']],
  [
    'addresses without a ref, and a job of another ref, where legacy is allowed',
    v02((it) => {
      withoutRefs(it);
      it.invocation.environment.GITHUB_REF = 'refs/heads/evil';
    }),
    ['provenance.source'],
    { allowLegacyCertificate: true },
  ],
  [
    'an address of another repository without a ref, where legacy is allowed',
    v02((it) => {
      it.invocation.configSource.uri = 'git+https://github.com/evil/repo';
    }),
    ['provenance.source'],
    { allowLegacyCertificate: true },
  ],
  [
    'v0.2 with a parameter',
    v02((it) => {
      Object.assign(it.invocation.parameters, { x: '1' });
    }),
    ['provenance.nothing-unknown'],
  ],
  [
    'a certificate of January 2023 of another repository, where legacy is allowed',
    { claims: { repository: 'evil/repo' }, provenance: { extensions: Object.fromEntries([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => [number, null])) } },
    ['certificate.repository', 'certificate.workflow', 'provenance.workflow'],
    { allowLegacyCertificate: true, repositoryId: undefined, ownerId: undefined, run: undefined } as unknown as Partial<Policy>,
  ],
  ['a predicate that is none', { predicate: {} }, ['provenance.predicate']],
  [
    'another build type',
    {
      predicate: predicate((it) => {
        it.buildDefinition.buildType += '/x';
      }),
    },
    ['provenance.build-type'],
  ],
  [
    'another commit',
    {
      predicate: predicate((it) => {
        it.buildDefinition.resolvedDependencies = [{ uri: `git+${REPOSITORY}@${REF}`, digest: { gitCommit: OTHER_COMMIT } }];
      }),
    },
    ['provenance.commit'],
  ],
  [
    'another source',
    {
      predicate: predicate((it) => {
        it.buildDefinition.resolvedDependencies = [{ uri: `git+${REPOSITORY}@refs/heads/main`, digest: { gitCommit: COMMIT } }];
      }),
    },
    ['provenance.source'],
  ],
  [
    'no source',
    {
      predicate: predicate((it) => {
        it.buildDefinition.resolvedDependencies = [];
      }),
    },
    ['provenance.commit', 'provenance.source'],
  ],
  [
    'a second source',
    {
      predicate: predicate((it) => {
        it.buildDefinition.resolvedDependencies.push({
          uri: 'git+https://evil.example',
          digest: { gitCommit: COMMIT },
        });
      }),
    },
    ['provenance.nothing-unknown'],
  ],
  [
    'another repository',
    {
      predicate: predicate((it) => {
        it.buildDefinition.externalParameters.workflow = {
          repository: 'https://github.com/evil/repo',
          ref: REF,
          path: '.github/workflows/publish.yml',
        };
      }),
    },
    ['provenance.repository', 'provenance.workflow'],
  ],
  [
    'another workflow',
    {
      predicate: predicate((it) => {
        it.buildDefinition.externalParameters.workflow.path = '.github/workflows/other.yml';
      }),
    },
    ['provenance.workflow'],
  ],
  [
    'another run',
    {
      predicate: predicate((it) => {
        it.runDetails.metadata.invocationId = RUN.replace('99', '98');
      }),
    },
    ['provenance.run'],
  ],
  [
    'another event',
    {
      predicate: predicate((it) => {
        it.buildDefinition.internalParameters.github.event_name = 'release';
      }),
    },
    ['provenance.event'],
  ],
  [
    'another repository id',
    {
      predicate: predicate((it) => {
        it.buildDefinition.internalParameters.github.repository_id = '12';
      }),
    },
    ['provenance.repository-id'],
  ],
  [
    'another owner id',
    {
      predicate: predicate((it) => {
        it.buildDefinition.internalParameters.github.repository_owner_id = '23';
      }),
    },
    ['provenance.owner-id'],
  ],
  [
    'another builder',
    {
      predicate: predicate((it) => {
        it.runDetails.builder.id = 'https://github.com/actions/runner/self-hosted';
      }),
    },
    ['provenance.builder'],
  ],
  ['a parameter nobody can compare', { predicate: predicate((it) => Object.assign(it.buildDefinition.externalParameters, { inputs: {} })) }, ['provenance.nothing-unknown']],
  [
    'v0.2 of another commit',
    v02((it) => {
      it.invocation.environment.GITHUB_SHA = OTHER_COMMIT;
    }),
    ['provenance.commit'],
  ],
  [
    'v0.2 of another ref',
    v02((it) => {
      it.invocation.environment.GITHUB_REF = 'refs/heads/main';
    }),
    ['provenance.source'],
  ],
  [
    'v0.2 of another run',
    v02((it) => {
      it.metadata.buildInvocationId = '98-1';
    }),
    ['provenance.run'],
  ],
  [
    'v0.2 with a second material',
    v02((it) => {
      it.materials.push({ uri: 'git+x', digest: { sha1: COMMIT } });
    }),
    ['provenance.nothing-unknown'],
  ],
  [
    'v0.2 of an unknown build type',
    v02((it) => {
      it.buildType = 'https://example.com/x';
    }),
    ['provenance.build-type'],
  ],
  [
    'v0.2 by an unknown builder',
    v02((it) => {
      it.builder.id = 'https://example.com/x';
    }),
    ['provenance.builder'],
  ],
];

export const SUBJECTS: readonly Case[] = [
  ['another package', { statement: { subject: [{ ...SUBJECT, name: `pkg:npm/pkg@${VERSION}` }] } }, ['provenance.subject-name']],
  ['the package’s name in another encoding', { statement: { subject: [{ ...SUBJECT, name: `pkg:npm/@scope/pkg@${VERSION}` }] } }, ['provenance.subject-name']],
  ['another version', { statement: { subject: [{ ...SUBJECT, name: `pkg:npm/%40scope/pkg@1.2.4` }] } }, ['provenance.subject-name']],
  ['other bytes', { statement: { subject: [{ ...SUBJECT, digest: { sha512: 'cd'.repeat(64) } }] } }, ['provenance.subject-digest']],
  ['bytes by another hash', { statement: { subject: [{ ...SUBJECT, digest: { sha256: 'ab'.repeat(32) } }] } }, ['provenance.subject-digest']],
  ['the hash in upper case', { statement: { subject: [{ ...SUBJECT, digest: { sha512: SHA512.toUpperCase() } }] } }, ['provenance.subject-digest']],
  ['a second subject', { statement: { subject: [SUBJECT, { ...SUBJECT, name: 'pkg:npm/other@1.0.0' }] } }, ['provenance.subject-count']],
  ['no subject', { statement: { subject: [] } }, ['provenance.subject-count', 'provenance.subject-name', 'provenance.subject-digest']],
  ['a second published subject', { publish: { statement: { subject: [SUBJECT, SUBJECT] } } }, ['publish.subject-count']],
  ['other published bytes', { publishSubject: { sha512: 'cd'.repeat(64) } }, ['publish.subject-digest']],
  ['another published version', { publishSubject: { version: '1.2.4' } }, ['publish.subject-name', 'publish.predicate']],
  ['another published name', { publish: { statement: { subject: [{ ...SUBJECT, name: 'pkg:npm/x@1.2.3' }] } } }, ['publish.subject-name']],
  [
    'another registry',
    {
      publish: {
        statement: { predicate: { name: NAME, version: VERSION, registry: 'https://registry.example' } },
      },
    },
    ['publish.predicate'],
  ],
  ['attested before it was signed', { publish: { loggedAt: Date.now() - HOUR } }, ['publish.logged-after-provenance']],
];
