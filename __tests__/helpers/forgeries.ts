/** What somebody could serve in place of what npm and the registry have made, and the checks that must not hold then. */
import {
  certified,
  claims,
  flipped,
  junk,
  LEGACY,
  OF_JANUARY_2023,
  provenanceServed,
  published,
  publishServed,
  says,
  saysV02,
  serves,
  stated,
  withoutRefs,
  workflow,
} from './edits.ts';
import {
  CLAIMS,
  COMMIT,
  type Forgery,
  type Loosened,
  NAME,
  PROVENANCE_PREDICATE,
  PROVENANCE_PREDICATE_V02,
  PURL,
  predicateV1,
  REF,
  REPOSITORY,
  RUN,
  SHA512,
  VERSION,
} from './forge.ts';

/** What is served, the checks that fail by it (none when it is good), how it is forged, and what else is expected. */
export type Case = readonly [what: string, failing: string, forgery: Forgery, policy?: Loosened];

const HOUR = 60 * 60 * 1000;
const SUBJECT = { name: PURL, digest: { sha512: SHA512 } };
const OTHER_COMMIT = 'd'.repeat(40);
const OTHER_BYTES = 'cd'.repeat(64);
const STRANGER = 'evil/repo/.github/workflows/x.yml@refs/heads/main';
const SHARED = 'org/shared/.github/workflows/p.yml@refs/heads/main';
const BUILDER = 'https://github.com/org/shared/.github/workflows/builder.yml@refs/tags/v1';
const PINNED = `${REPOSITORY}/.github/workflows/publish.yml@${COMMIT}`;
const OTHER_KIND = { predicateType: 'https://example.com/x' };
const LEVELS = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`);
const TWICE = `{"subject":[],${JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: [SUBJECT], predicateType: PROVENANCE_PREDICATE, predicate: predicateV1() }).slice(1)}`;

/** What a builder of one's own writes, with its own parameters. */
const BY_A_BUILDER: Forgery = {
  ...saysV02(
    ['buildType', 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0'],
    ['builder.id', BUILDER],
    ['invocation.parameters.inputs', { directory: '.' }],
  ),
  ...claims({ job_workflow_ref: SHARED }),
};

export const GOOD: readonly Case[] = [
  ['as npm and the registry make it', '', {}],
  ['by npm 9.5 to 9.7 (SLSA v0.2)', '', saysV02()],
  [
    'v0.2 by a builder named in the first way',
    '',
    saysV02(['builder.id', 'https://github.com/actions/runner']),
  ],
  [
    'v0.2 of an early build type, by npm itself, with the whole entry point',
    '',
    saysV02(
      ['buildType', 'https://github.com/npm/cli/gha@v1'],
      ['builder.id', 'https://github.com/npm/cli@9.4.2'],
      ['invocation.configSource.entryPoint', CLAIMS.workflow_ref],
    ),
  ],
  ['in the other order', '', serves(({ publish, provenance }) => [provenance, publish])],
  [
    'beside an attestation of a kind nobody knows',
    '',
    serves((it) => [it.publish, it.provenance, { ...OTHER_KIND, bundle: {} }]),
  ],
  [
    'with an environment and a subject, as since 2026',
    '',
    { ...claims({ environment: 'npm' }), ...certified({ 24: 'repo:owner/repo:environment:npm' }) },
  ],
  ['with an extension nobody knows', '', certified({ 99: 'new' })],
  ['without the old forms of fields', '', certified({ 1: null, 2: null, 3: null, 5: null, 6: null })],
  [
    'of a workflow pinned by commit',
    '',
    {
      ...certified({ 18: PINNED, 9: PINNED, san: PINNED }),
      ...says('buildDefinition.externalParameters.workflow.ref', COMMIT),
    },
  ],
  [
    'by the reusable workflow that is expected',
    '',
    claims({ job_workflow_ref: SHARED }),
    { signer: `https://github.com/${SHARED}` },
  ],
  [
    'by a builder that is expected, in its own words',
    '',
    BY_A_BUILDER,
    { signer: `https://github.com/${SHARED}` },
  ],
  ['on any runner, where any will do', '', claims({ runner_environment: 'self-hosted' }), { runner: 'any' }],
  [
    'started by another event that is expected',
    '',
    claims({ event_name: 'workflow_dispatch' }),
    { events: ['push', 'workflow_dispatch'] },
  ],
  ['of the tag that the template makes', '', {}, { tag: REF }],
  ['of any run, where any will do', '', claims({ run_id: '98' }), { run: undefined }],
  ['a certificate of April 2023, without the visibility', '', certified({ 22: null })],
  ['a certificate of January 2023, where that is allowed', '', certified(OF_JANUARY_2023), LEGACY],
  [
    'by npm 9.0 to 9.5, whose addresses have no ref, where legacy is allowed',
    '',
    saysV02(...withoutRefs),
    { allowLegacyCertificate: true },
  ],
  [
    'a legacy certificate, where that is allowed',
    '',
    certified({ 10: null, 22: null }),
    { allowLegacyCertificate: true },
  ],
  [
    'logged a minute after the registry attested it: clocks differ',
    '',
    { provenance: { loggedAt: Date.now() + 60_000 } },
  ],
];

export const ENVELOPES: readonly Case[] = [
  ['no attestation', 'publish.present provenance.present', serves(() => [])],
  ['no publish attestation', 'publish.present', serves((it) => [it.provenance])],
  ['no provenance', 'provenance.present', serves((it) => [it.publish])],
  ['two publish attestations', 'publish.present', serves((it) => [it.publish, it.publish, it.provenance])],
  ['two provenances', 'provenance.present', serves((it) => [it.publish, it.provenance, it.provenance])],
  [
    'provenance of both versions',
    'provenance.present',
    serves((it) => [
      it.publish,
      it.provenance,
      { ...it.provenance, predicateType: PROVENANCE_PREDICATE_V02 },
    ]),
  ],
  [
    'provenance labelled as its other version',
    'provenance.label',
    serves((it) => [it.publish, { ...it.provenance, predicateType: PROVENANCE_PREDICATE_V02 }]),
  ],
  [
    'a statement of another kind',
    'provenance.label',
    {
      ...serves((it) => [it.publish, { ...it.provenance, predicateType: PROVENANCE_PREDICATE }]),
      ...stated(OTHER_KIND),
    },
  ],
  ['a publish statement of another kind', 'publish.label', published(OTHER_KIND)],
  [
    'a payload that is no in-toto statement',
    'provenance.envelope',
    { provenance: { payloadType: 'text/plain' } },
  ],
  ['a publish payload that is none', 'publish.envelope', { publish: { payloadType: 'text/plain' } }],
  [
    'a second signature',
    'provenance.bundle',
    provenanceServed('dsseEnvelope.signatures.1', { sig: 'AAAA', keyid: '' }),
  ],
  [
    'a second publish signature',
    'publish.bundle',
    publishServed('dsseEnvelope.signatures.1', { sig: 'AAAA', keyid: '' }),
  ],
  ['junk after the payload’s base64', 'provenance.encoding', provenanceServed('dsseEnvelope.payload', junk)],
  [
    'junk after the signature’s base64',
    'publish.encoding',
    publishServed('dsseEnvelope.signatures.0.sig', (sig: string) => `${sig} `),
  ],
  [
    'junk after the certificate’s base64',
    'provenance.encoding',
    provenanceServed('verificationMaterial.certificate.rawBytes', (raw: string) => `${raw}\n`),
  ],
  [
    'base64 in its URL form',
    'provenance.encoding',
    provenanceServed('dsseEnvelope.payload', (payload: string) => {
      const bare = payload.replace(/=+$/, '');
      return bare.length % 4 === 0 ? junk(bare) : bare;
    }),
  ],
  ['another type of statement', 'provenance.statement', stated({ _type: 'https://example.com/Statement' })],
  ['a publish statement of no type', 'publish.statement', published({ _type: 'x' })],
  ['a key twice in the statement', 'provenance.statement', { provenance: { payload: TWICE } }],
  ['a statement that is no JSON', 'provenance.statement', { provenance: { payload: 'no JSON' } }],
  ['a statement of many levels', 'provenance.statement', stated({ more: LEVELS })],
  ['a keyid on what a workflow signed', 'provenance.keyid', { provenance: { keyid: 'SHA256:x' } }],
  ['another keyid on what the registry signed', 'publish.keyid', { publish: { keyid: 'SHA256:x' } }],
];

const ENTRY = 'verificationMaterial.tlogEntries.0';

export const SIGNATURES: readonly Case[] = [
  [
    'logged again, at a time of somebody’s choice, without the log’s promise',
    'provenance.signature',
    provenanceServed('verificationMaterial.tlogEntries', (entries: unknown) => {
      const [entry] = structuredClone(entries) as [{ inclusionPromise?: unknown }];
      delete entry.inclusionPromise;
      return [{ ...entry, integratedTime: '1' }, ...(entries as object[])];
    }),
  ],
  [
    'a bit of the signature flipped',
    'provenance.signature',
    provenanceServed('dsseEnvelope.signatures.0.sig', flipped),
  ],
  ['a bit of the payload flipped', 'provenance.signature', provenanceServed('dsseEnvelope.payload', flipped)],
  [
    'a bit of the publish signature flipped',
    'publish.signed-by-registry-key',
    publishServed('dsseEnvelope.signatures.0.sig', flipped),
  ],
  [
    'a bit of the publish payload flipped',
    'publish.signed-by-registry-key',
    publishServed('dsseEnvelope.payload', flipped),
  ],
  [
    'a bit of the certificate flipped',
    'provenance.signature',
    provenanceServed('verificationMaterial.certificate.rawBytes', flipped),
  ],
  [
    'a bit of the log’s promise flipped',
    'provenance.signature',
    provenanceServed(`${ENTRY}.inclusionPromise.signedEntryTimestamp`, flipped),
  ],
  [
    'another time of logging',
    'provenance.signature',
    provenanceServed(`${ENTRY}.integratedTime`, (time: string) => String(Number(time) + 1)),
  ],
  [
    'a hash of the inclusion proof changed',
    'provenance.signature',
    provenanceServed(`${ENTRY}.inclusionProof.hashes.0`, (hash: string) => flipped(hash ?? '')),
  ],
  ['no log entry', 'provenance.signature', provenanceServed('verificationMaterial.tlogEntries', [])],
  ['no inclusion proof', 'provenance.bundle', provenanceServed(`${ENTRY}.inclusionProof`, undefined)],
  [
    'no promise of the log, and so no time',
    'provenance.signature',
    provenanceServed(`${ENTRY}.inclusionPromise`, undefined),
  ],
  ['an unknown key', 'publish.trust-root', publishServed('verificationMaterial.publicKey.hint', 'SHA256:x')],
  [
    'a key’s name that every object has',
    'publish.trust-root',
    publishServed('verificationMaterial.publicKey.hint', 'constructor'),
  ],
  [
    'logged before the certificate was valid',
    'provenance.signature',
    { provenance: { loggedAt: Date.now() - 2 * HOUR } },
  ],
  [
    'logged after the certificate was valid',
    'provenance.signature',
    { provenance: { loggedAt: Date.now() + HOUR } },
  ],
  [
    'published with a key before its time',
    'publish.signed-by-registry-key',
    { publish: { loggedAt: Date.now() - 48 * HOUR } },
  ],
];

const OTHER_RUN = 'https://github.com/evil/repo/actions/runs/99/attempts/1';
const ON_BRANCH = (branch: string) => workflow(REF, branch, { ref: branch });

export const CERTIFICATES: readonly Case[] = [
  ['a ref that is not the tag of the release', 'certificate.tag', {}, { tag: 'refs/tags/v1.2.3' }],
  ['an extension twice', 'certificate.readable', certified({ again: 13 })],
  [
    'an extension of another encoding',
    'certificate.readable',
    certified({ 13: Buffer.from(`\x16\x28${COMMIT}`) }),
  ],
  ['an extension with bytes after it', 'certificate.readable', certified({ 15: Buffer.from('\x0c\x0211x') })],
  ['an extension that is no UTF-8', 'certificate.readable', certified({ 15: Buffer.from([0x0c, 1, 0xff]) })],
  ['a field left out', 'certificate.complete', certified({ 10: null })],
  ['another issuer', 'certificate.issuer', claims({ iss: 'https://gitlab.com' })],
  ['an issuer that begins like GitHub’s', 'certificate.issuer', claims({ iss: `${CLAIMS.iss}/evil` })],
  ['an old issuer that differs', 'certificate.versions', certified({ 1: 'https://gitlab.com' })],
  ['an old commit that differs', 'certificate.versions', certified({ 3: OTHER_COMMIT })],
  ['an old repository that differs', 'certificate.versions', certified({ 5: 'evil/repo' })],
  ['an old ref that differs', 'certificate.versions', certified({ 6: 'refs/heads/main' })],
  ['an old event that differs', 'certificate.versions', certified({ 2: 'pull_request_target' })],
  [
    'a name that is not the signer’s',
    'certificate.san',
    certified({ san: `https://github.com/${STRANGER}` }),
  ],
  [
    'an owner that is not the repository’s',
    'certificate.owner',
    certified({ 16: 'https://github.com/evil' }),
  ],
  ['a private repository', 'certificate.visibility', claims({ repository_visibility: 'private' })],
  [
    'a run of another repository',
    'certificate.run-in-repository certificate.run',
    { ...certified({ 21: OTHER_RUN }), ...says('runDetails.metadata.invocationId', OTHER_RUN) },
  ],
  [
    'another repository, the rest consistent',
    'certificate.repository',
    workflow('owner/repo', 'owner/evil', { repository: 'owner/evil' }),
  ],
  [
    'a repository in other case',
    'certificate.repository',
    workflow('owner/repo', 'owner/Repo', { repository: 'owner/Repo' }),
  ],
  [
    'another repository of the same name, by its id',
    'certificate.repository-id',
    claims({ repository_id: '12' }),
  ],
  [
    'another owner of the same name, by its id',
    'certificate.owner-id',
    claims({ repository_owner_id: '23' }),
  ],
  ['another commit', 'certificate.commit', claims({ sha: OTHER_COMMIT })],
  ['another ref', 'certificate.ref', ON_BRANCH('refs/heads/main')],
  ['a branch of the tag’s whole name', 'certificate.ref', ON_BRANCH(`refs/heads/${REF}`)],
  ['another workflow of the repository', 'certificate.workflow', workflow('publish', 'other')],
  ['a workflow whose name only ends the same', 'certificate.workflow', workflow('.github', 'x/.github')],
  [
    'a workflow pinned by a ref that is not the run’s',
    'certificate.workflow',
    {
      ...workflow(REF, 'refs/heads/x'),
      ...says('buildDefinition.externalParameters.workflow.ref', 'refs/heads/x'),
    },
  ],
  ['a reusable workflow nobody named', 'certificate.signer', claims({ job_workflow_ref: STRANGER })],
  [
    'another reusable workflow than the one that is named',
    'certificate.signer',
    claims({ job_workflow_ref: STRANGER }),
    { signer: `https://github.com/${SHARED}` },
  ],
  [
    'no reusable workflow where one is named',
    'certificate.signer',
    {},
    { signer: `https://github.com/${STRANGER}` },
  ],
  ['an event nobody expects', 'certificate.event', claims({ event_name: 'pull_request_target' })],
  ['a self-hosted runner', 'certificate.runner', claims({ runner_environment: 'self-hosted' })],
  ['another run', 'certificate.run', claims({ run_id: '98' })],
  ['another attempt', 'certificate.run', claims({ run_attempt: '2' })],
];

const PARAMETERS = 'buildDefinition.externalParameters';
const OF_GITHUB = 'buildDefinition.internalParameters.github';
const SOURCES = 'buildDefinition.resolvedDependencies';
const ENVIRONMENT = 'invocation.environment';

/** What the certificate says is true, and what the job has written of itself is not. */
export const LIES: readonly Case[] = [
  [
    'a builder’s own words by a signer nobody named',
    'certificate.signer provenance.build-type provenance.builder provenance.nothing-unknown',
    BY_A_BUILDER,
  ],
  ['a predicate that is none', 'provenance.predicate', { predicate: {} }],
  ['another build type', 'provenance.build-type', says('buildDefinition.buildType', 'https://example.com/x')],
  ['another commit', 'provenance.commit', says(`${SOURCES}.0.digest.gitCommit`, OTHER_COMMIT)],
  ['another source', 'provenance.source', says(`${SOURCES}.0.uri`, `git+${REPOSITORY}@refs/heads/main`)],
  ['no source', 'provenance.commit provenance.source', says(SOURCES, [])],
  [
    'a second source',
    'provenance.nothing-unknown',
    says(`${SOURCES}.1`, { uri: 'git+https://evil.example', digest: { gitCommit: COMMIT } }),
  ],
  [
    'another repository',
    'provenance.repository provenance.workflow',
    says(`${PARAMETERS}.workflow.repository`, 'https://github.com/evil/repo'),
  ],
  [
    'another workflow',
    'provenance.workflow',
    says(`${PARAMETERS}.workflow.path`, '.github/workflows/other.yml'),
  ],
  ['another run', 'provenance.run', says('runDetails.metadata.invocationId', RUN.replace('99', '98'))],
  ['another event', 'provenance.event', says(`${OF_GITHUB}.event_name`, 'release')],
  ['another repository id', 'provenance.repository-id', says(`${OF_GITHUB}.repository_id`, '12')],
  ['another owner id', 'provenance.owner-id', says(`${OF_GITHUB}.repository_owner_id`, '23')],
  [
    'another builder',
    'provenance.builder',
    says('runDetails.builder.id', 'https://github.com/actions/runner/self-hosted'),
  ],
  ['a parameter nobody can compare', 'provenance.nothing-unknown', says(`${PARAMETERS}.inputs`, {})],
  ['v0.2 of another commit', 'provenance.commit', saysV02([`${ENVIRONMENT}.GITHUB_SHA`, OTHER_COMMIT])],
  ['v0.2 of another ref', 'provenance.source', saysV02([`${ENVIRONMENT}.GITHUB_REF`, 'refs/heads/main'])],
  ['v0.2 of another run', 'provenance.run', saysV02(['metadata.buildInvocationId', '98-1'])],
  [
    'v0.2 of another entry point',
    'provenance.workflow',
    saysV02(['invocation.configSource.entryPoint', '.github/workflows/other.yml']),
  ],
  [
    'v0.2 of another commit of the workflow',
    'provenance.workflow-digest',
    saysV02([`${ENVIRONMENT}.GITHUB_WORKFLOW_SHA`, OTHER_COMMIT]),
  ],
  ['v0.2 with a parameter', 'provenance.nothing-unknown', saysV02(['invocation.parameters.x', '1'])],
  [
    'v0.2 with a second material',
    'provenance.nothing-unknown',
    saysV02(['materials.1', { uri: 'git+x', digest: { sha1: COMMIT } }]),
  ],
  ['v0.2 of an unknown build type', 'provenance.build-type', saysV02(['buildType', 'https://example.com/x'])],
  ['v0.2 by an unknown builder', 'provenance.builder', saysV02(['builder.id', 'https://example.com/x'])],
  ['addresses without a ref, where legacy is not allowed', 'provenance.source', saysV02(...withoutRefs)],
  [
    'addresses without a ref, and a job of another ref, where legacy is allowed',
    'provenance.source',
    saysV02(...withoutRefs, [`${ENVIRONMENT}.GITHUB_REF`, 'refs/heads/evil']),
    { allowLegacyCertificate: true },
  ],
  [
    'an address of another repository without a ref, where legacy is allowed',
    'provenance.source',
    saysV02(['invocation.configSource.uri', 'git+https://github.com/evil/repo']),
    { allowLegacyCertificate: true },
  ],
  [
    'a certificate of January 2023 of another repository, where legacy is allowed',
    'certificate.repository certificate.workflow provenance.workflow',
    { ...claims({ repository: 'evil/repo' }), ...certified(OF_JANUARY_2023) },
    LEGACY,
  ],
];

const subject = (changes: object) => ({ subject: [{ ...SUBJECT, ...changes }] });

export const SUBJECTS: readonly Case[] = [
  ['another package', 'provenance.subject-name', stated(subject({ name: `pkg:npm/pkg@${VERSION}` }))],
  [
    'the package’s name in another encoding',
    'provenance.subject-name',
    stated(subject({ name: `pkg:npm/@scope/pkg@${VERSION}` })),
  ],
  ['another version', 'provenance.subject-name', stated(subject({ name: 'pkg:npm/%40scope/pkg@1.2.4' }))],
  ['other bytes', 'provenance.subject-digest', stated(subject({ digest: { sha512: OTHER_BYTES } }))],
  [
    'bytes by another hash',
    'provenance.subject-digest',
    stated(subject({ digest: { sha256: 'ab'.repeat(32) } })),
  ],
  [
    'the hash in upper case',
    'provenance.subject-digest',
    stated(subject({ digest: { sha512: SHA512.toUpperCase() } })),
  ],
  [
    'a second subject',
    'provenance.subject-count',
    stated({ subject: [SUBJECT, { ...SUBJECT, name: 'pkg:npm/other@1.0.0' }] }),
  ],
  [
    'no subject',
    'provenance.subject-count provenance.subject-name provenance.subject-digest',
    stated({ subject: [] }),
  ],
  ['a second published subject', 'publish.subject-count', published({ subject: [SUBJECT, SUBJECT] })],
  ['other published bytes', 'publish.subject-digest', { publishSubject: { sha512: OTHER_BYTES } }],
  [
    'another published version',
    'publish.subject-name publish.predicate',
    { publishSubject: { version: '1.2.4' } },
  ],
  ['another published name', 'publish.subject-name', published(subject({ name: 'pkg:npm/x@1.2.3' }))],
  [
    'another registry',
    'publish.predicate',
    published({ predicate: { name: NAME, version: VERSION, registry: 'https://registry.example' } }),
  ],
  [
    'attested before it was signed',
    'publish.logged-after-provenance',
    { publish: { loggedAt: Date.now() - HOUR } },
  ],
];
