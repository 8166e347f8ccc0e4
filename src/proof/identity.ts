import { type Check, equal, undecided } from '../checks.ts';
import type { Policy } from '../policy/policy.ts';
import type { Identity } from './certificate.ts';

/** GitHub's issuer of ID tokens for Actions. An enterprise's own has a path after it: another issuer. */
const ISSUER = 'https://token.actions.githubusercontent.com';

/** Fields that every certificate since April 2023 has; the visibility came in August. */
const REQUIRED = [
  'issuer',
  'signer',
  'signerDigest',
  'runner',
  'repository',
  'commit',
  'ref',
  'repositoryId',
  'owner',
  'ownerId',
  'workflow',
  'workflowDigest',
  'event',
  'run',
] as const satisfies readonly (keyof Identity)[];

/** An id with what is wanted and what a certificate says; not asked when nothing is wanted. */
type Wanted = readonly [
  id: string,
  wanted: string | undefined,
  find: (identity: Identity) => string | undefined,
];

/**
 * Checks who a certificate says has signed. Undecided throughout without a certificate that can be believed.
 * Each check compares one part; where a field holds several, the other parts are taken from the certificate itself.
 */
export function identityChecks(identity: Identity | undefined, policy: Policy): Check[] {
  return [...consistency(identity, policy), ...wantedBy(identity, policy)].flatMap(([id, wanted, find]) => {
    if (wanted === undefined) return [];
    return identity
      ? [equal(id, wanted, find(identity))]
      : [undecided(id, wanted, 'no authentic certificate')];
  });
}

/** What must hold of any certificate that GitHub's tokens get, whoever is expected. */
function consistency(identity: Identity | undefined, { allowLegacyCertificate }: Policy): Wanted[] {
  const lacks = (field: string | undefined) =>
    allowLegacyCertificate && identity !== undefined && field === undefined;
  const complete = 'every field there is since 2023-04';
  return [
    [
      'certificate.complete',
      allowLegacyCertificate ? undefined : complete,
      (found) => {
        const missing = REQUIRED.filter((field) => found[field] === undefined);
        return missing.length === 0 ? complete : `no ${missing.join(', ')}`;
      },
    ],
    ['certificate.issuer', ISSUER, ({ issuer, issuerV1 }) => issuer ?? issuerV1],
    ['certificate.versions', 'both versions of a field agree', versions],
    ['certificate.san', identity?.signer ?? 'the signer', ({ san }) => san],
    [
      'certificate.owner',
      identity?.repository?.slice(0, identity.repository.lastIndexOf('/')) ?? 'the owner of the repository',
      ({ owner }) => owner,
    ],
    [
      'certificate.run-in-repository',
      lacks(identity?.run) ? undefined : 'a run of the repository',
      (found) => runIn(found),
    ],
    ['certificate.visibility', 'public', ({ visibility }) => visibility ?? 'public'],
  ];
}

/** Fulcio writes some fields twice, in an old form and a new one. */
function versions(identity: Identity): string {
  const { repositoryV1 } = identity;
  const pairs: [old: string | undefined, now: string | undefined][] = [
    [identity.issuerV1, identity.issuer],
    [identity.eventV1, identity.event],
    [identity.commitV1, identity.commit],
    [repositoryV1 && `https://github.com/${repositoryV1}`, identity.repository],
    [identity.refV1, identity.ref],
  ];
  const agree = pairs.every(([old, now]) => old === undefined || now === undefined || old === now);
  return agree ? 'both versions of a field agree' : 'they differ';
}

function runIn({ repository, run }: Identity): string {
  const [, id, attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(run ?? '') ?? [];
  const rebuilt = `${repository}/actions/runs/${id}/attempts/${attempt}`;
  return rebuilt === run ? 'a run of the repository' : (run ?? 'nothing');
}

/** What a policy asks on top. */
function wantedBy(identity: Identity | undefined, policy: Policy): Wanted[] {
  const { workflow, run, signer } = policy;
  const uncertified =
    policy.allowLegacyCertificate && identity !== undefined && identity.runner === undefined;
  const runner = policy.runner === 'any' || uncertified ? undefined : policy.runner;
  return [
    ['certificate.repository', policy.repository, ({ repository }) => repository],
    ['certificate.repository-id', policy.repositoryId, ({ repositoryId }) => repositoryId],
    ['certificate.owner-id', policy.ownerId, ({ ownerId }) => ownerId],
    ['certificate.commit', policy.commit, ({ commit }) => commit],
    ['certificate.ref', policy.ref, ({ ref }) => ref],
    ['certificate.tag', policy.tag, ({ ref }) => ref],
    [
      'certificate.workflow',
      workflow,
      (identity) => (workflow === undefined ? '' : pathOf(identity, workflow)),
    ],
    ['certificate.signer', signer ?? 'the workflow itself', (identity) => signerOf(identity, signer)],
    ['certificate.event', policy.events.join(' or '), ({ event }) => among(policy.events, event)],
    ['certificate.runner', runner, (found) => found.runner],
    ['certificate.run', run && `${run.id}, attempt ${run.attempt}`, (identity) => runOf(identity, run)],
  ];
}

/** The workflow's path, when the certificate's field is that path in its own repository, pinned by its ref or commit. */
function pathOf({ repository, ref, commit, workflow }: Identity, path: string): string {
  const pinned = [ref, commit].map((pin) => `${repository}/${path}@${pin}`);
  return pinned.includes(workflow ?? '') ? path : (workflow ?? 'nothing');
}

/**
 * Whether a signer is the wanted one. A wanted workflow without a ref means any of its releases: a tag `vX.Y.Z`, and no
 * branch, which its owner may move.
 */
export function isSigner(signer: string | undefined, wanted: string | undefined): boolean {
  if (signer === undefined || wanted === undefined) return false;
  if (wanted.includes('@')) return signer === wanted;
  const [, version] = /@refs\/tags\/v((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))$/.exec(signer) ?? [];
  return version !== undefined && signer === `${wanted}@refs/tags/v${version}`;
}

function signerOf({ signer, workflow }: Identity, wanted: string | undefined): string {
  if (wanted === undefined && signer === workflow) return 'the workflow itself';
  return isSigner(signer, wanted) ? (wanted ?? 'nothing') : (signer ?? 'nothing');
}

function runOf({ repository, run }: Identity, wanted: Policy['run']): string {
  const same = wanted && `${repository}/actions/runs/${wanted.id}/attempts/${wanted.attempt}`;
  return wanted && run === same ? `${wanted.id}, attempt ${wanted.attempt}` : (run ?? 'nothing');
}

/** The list itself when the value is on it: a check compares whole strings. */
function among(list: readonly string[], value: string | undefined): string {
  return list.includes(value ?? '') ? list.join(' or ') : (value ?? 'nothing');
}
