import type { Identity } from './certificate.ts';

/**
 * A certificate's identity with what the old forms of its fields say (1.3.6.1.4.1.57264.1.1 to .6, and the subject
 * alternative name), where it lacks the new ones: from before April 2023. There, the signer and the workflow are one, and
 * the runner, the run and the ids are not certified at all.
 */
export function withOldForms(identity: Identity): Identity {
  const { repositoryV1, san } = identity;
  const repository = identity.repository ?? (repositoryV1 && `https://github.com/${repositoryV1}`);
  return {
    ...identity,
    repository,
    issuer: identity.issuer ?? identity.issuerV1,
    event: identity.event ?? identity.eventV1,
    commit: identity.commit ?? identity.commitV1,
    ref: identity.ref ?? identity.refV1,
    signer: identity.signer ?? san,
    workflow: identity.workflow ?? san,
    owner: identity.owner ?? repository?.slice(0, repository.lastIndexOf('/')),
  };
}
