import type { Identity } from '../attestation/certificate.ts';
import { type Check, equal, firstFailure, holds, undecided } from '../attestation/checks.ts';
import { subjectOf } from '../attestation/policy.ts';
import { type Verification, verifyAttestations, verifyPublished } from '../attestation/verify.ts';
import { sha512In } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import type { Registry } from '../registry/address.ts';
import type { PackumentVersion } from '../registry/packument.ts';
import type { ServedAttestation } from '../registry/served.ts';
import { registrySignatureCheck } from '../registry/signature.ts';
import type { TaggedRelease } from '../release/tag.ts';
import type { Trust } from '../trust/trust.ts';

/** What is known of one version when it is judged. */
export interface Candidate {
  readonly release: TaggedRelease;
  readonly registry: Registry;
  /** `sha512-…` of the bytes that are meant: a lock file's, a tarball's, or what the registry serves. */
  readonly integrity: string;
  readonly attestations: Attestations;
  /** The registry's entry; `absent` when it has none, undefined when it was not asked. */
  readonly entry: PackumentVersion | 'absent' | undefined;
  /** When the registry says it was published, in ms; signed by nobody. */
  readonly publishedAt?: number | undefined;
}

/** A registry's list of attestations; or why what there is cannot be read as one. */
export type Attestations = readonly ServedAttestation[] | { readonly unreadable: string };

/** What became of one version. */
export interface Verdict extends TaggedRelease {
  readonly verified: boolean;
  /** The id of the first check that failed; null when none did. */
  readonly reason: string | null;
  readonly checks: readonly Check[];
  /** Who signed the provenance; undefined unless its signature holds. */
  readonly identity: Identity | undefined;
  /** Labels of attestations that nobody knows. */
  readonly unknownTypes: readonly string[];
  /** The policy's entry that applied. */
  readonly entry: string | undefined;
  readonly required: Expectation['require'];
}

/** Judges one version by what is expected of it. Pure: everything has been fetched. */
export function judge(
  candidate: Candidate,
  { expectation, trust }: { expectation: Expectation; trust: Trust },
): Verdict {
  const { release } = candidate;
  const needsAttestations = ['provenance', 'publish', 'nobody'].includes(expectation.require);
  const proof = needsAttestations ? proofOf(candidate, { expectation, trust }) : NO_PROOF;
  const readable = needsAttestations ? [readableCheck(candidate.attestations)] : [];
  const asked = [
    expectationCheck(expectation),
    ...readable,
    ...registryChecks(candidate, { expectation, trust, loggedAt: proof.loggedAt }),
    ...proof.checks,
  ];
  const checks = expectation.require === 'none' ? [] : asked;
  return verdictOf(release, { ...proof, expectation, checks });
}

/** A verdict on what could not even be looked at: the one check says why. */
export function undecidable(
  release: TaggedRelease,
  { check, expectation }: { check: Check; expectation: Expectation },
): Verdict {
  return verdictOf(release, { ...NO_PROOF, expectation, checks: [check] });
}

const NO_PROOF: Verification = { checks: [], identity: undefined, unknownTypes: [], loggedAt: undefined };

function proofOf(
  { release, registry, integrity, attestations }: Candidate,
  { expectation, trust }: { expectation: Expectation; trust: Trust },
): Verification {
  const served = 'unreadable' in attestations ? [] : attestations;
  const asked = { trust, subject: subjectOf({ release, registry, integrity }) };
  return 'policy' in expectation
    ? verifyAttestations(served, { ...asked, policy: expectation.policy })
    : verifyPublished(served, asked);
}

function verdictOf(
  { name, version }: TaggedRelease,
  {
    checks,
    expectation,
    identity,
    unknownTypes,
  }: Pick<Verification, 'checks' | 'identity' | 'unknownTypes'> & { expectation: Expectation },
): Verdict {
  const failed = firstFailure(checks);
  return {
    verified: failed === undefined,
    name,
    version,
    reason: failed?.id ?? null,
    checks,
    identity,
    unknownTypes,
    entry: 'entry' in expectation ? expectation.entry : undefined,
    required: expectation.require,
  };
}

function readableCheck(attestations: Attestations): Check {
  return holds('attestations.readable', "the registry's list of attestations", () => {
    if ('unreadable' in attestations) throw new Error(attestations.unreadable);
  });
}

/** What the registry's own entry says, where it was asked; it has to be when nothing but its signature is required. */
function registryChecks(
  { release, integrity, entry, publishedAt }: Candidate,
  { expectation, trust, loggedAt }: { expectation: Expectation; trust: Trust; loggedAt: number | undefined },
): Check[] {
  if (entry === undefined) {
    const { require } = expectation;
    return require === 'signature'
      ? [undecided('registry.signature', 'signed', 'the registry was not asked')]
      : [];
  }
  if (entry === 'absent') {
    const wanted = `${release.name}@${release.version}`;
    return [equal('registry.version', wanted, undefined)];
  }
  if (sha512In(integrity) === undefined)
    return [
      { id: 'tarball.integrity', passed: false, expected: 'bytes to compare', found: 'nothing is served' },
    ];
  // The time in the packument is signed by nobody; that of the registry's attestation is.
  const at = loggedAt ?? publishedAt;
  const signature = (of: PackumentVersion) =>
    at === undefined
      ? undecided('registry.signature', 'signed', 'nobody knows when it was published')
      : registrySignatureCheck(of, { integrity, keys: trust.keys, publishedAt: at });
  return [
    equal('registry.version', `${release.name}@${release.version}`, `${entry.name}@${entry.version}`),
    equal('registry.integrity', integrity, entry.dist.integrity),
    signature(entry),
  ];
}

/** Without an expectation nothing is proven: anybody can sign. */
function expectationCheck(expectation: Expectation): Check {
  const expected = 'a policy or an option that says who may publish';
  const found = 'why' in expectation ? expectation.why : expected;
  return equal('policy.expectation', expected, found);
}
