import { type Check, equal, holds, undecided } from '../checks.ts';
import type { Policy } from '../policy/policy.ts';
import type { Identity } from './certificate.ts';
import { isSigner } from './identity.ts';
import { BUILD_TYPES, type Claimed, readProvenance } from './provenance.ts';
import { PROVENANCE_PREDICATE_V02, type Statement } from './statement.ts';

/**
 * Compares what the job has written about itself with what Fulcio has certified of it. The certificate is the evidence;
 * a predicate that says otherwise lies, or is of another run.
 */
export function agreementChecks(
  statement: Statement | undefined,
  { identity, policy }: { identity: Identity | undefined; policy: Policy },
): Check[] {
  const readable = { id: 'provenance.predicate', expected: 'what npm writes' };
  if (!statement || !identity) {
    return [undecided(readable.id, readable.expected, 'no authentic statement and certificate')];
  }
  let claimed: Claimed | undefined;
  const check = holds(readable.id, readable.expected, () => {
    claimed = readProvenance(statement);
  });
  return claimed ? [check, ...compared(claimed, { identity, statement, policy })] : [check];
}

/** What the certificate says and what the predicate does. */
type Pair = readonly [id: string, certificate: string | undefined, predicate: string];

function compared(
  claimed: Claimed,
  { identity, statement, policy }: { identity: Identity; statement: Statement; policy: Policy },
): Check[] {
  const { repository, ref, runner } = identity;
  const isV02 = statement.predicateType === PROVENANCE_PREDICATE_V02;
  const types = isV02 ? BUILD_TYPES.v02 : BUILD_TYPES.v1;
  const type = types.includes(claimed.buildType) ? claimed.buildType : (types[0] ?? '');
  // A builder that the policy names as the signer may write in its own way what it does; who runs it stays certified.
  const isNamed = policy.signer !== undefined && isSigner(identity.signer, policy.signer);
  const isBuilders = isNamed && type !== claimed.buildType;
  const byNpm: Pair[] = [
    ['provenance.build-type', type, claimed.buildType],
    ['provenance.builder', `https://github.com/actions/runner/${runner ?? 'github-hosted'}`, claimed.builder],
    ['provenance.nothing-unknown', 'nothing beyond what npm writes', unknownIn(claimed)],
  ];
  const pairs: Pair[] = [
    ['provenance.commit', identity.commit, claimed.commit],
    [
      'provenance.source',
      `git+${repository}@${ref}`,
      policy.allowLegacyCertificate ? claimed.legacySource : claimed.source,
    ],
    ['provenance.repository', repository, claimed.repository],
    ['provenance.workflow', identity.workflow, claimed.workflow],
    ...(claimed.workflowDigest === undefined
      ? []
      : [['provenance.workflow-digest', identity.workflowDigest, claimed.workflowDigest] as const]),
    ['provenance.run', identity.run, claimed.run],
    ['provenance.event', identity.event, claimed.event],
    ['provenance.repository-id', identity.repositoryId, claimed.repositoryId],
    ['provenance.owner-id', identity.ownerId, claimed.ownerId],
    ...(isBuilders ? [] : byNpm),
  ];
  // What a legacy certificate does not have cannot be compared; that it lacks it is certificate.complete's to say.
  return pairs.flatMap(([id, certificate, predicate]) =>
    certificate === undefined ? [] : [equal(id, certificate, predicate)],
  );
}

function unknownIn({ unknown }: Claimed): string {
  return unknown.length === 0 ? 'nothing beyond what npm writes' : unknown.join(', ');
}
