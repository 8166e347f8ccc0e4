import { type Check, equal, firstFailure, holds, undecided } from '../checks.ts';
import { sha512In } from '../digest.ts';
import type { Expectation } from '../policy/expectation.ts';
import type { Registry } from '../registry/address.ts';
import type { PackumentVersion } from '../registry/packument.ts';
import type { ServedAttestation } from '../registry/served.ts';
import type { PackageSpec } from '../release/spec.ts';
import type { Trust } from '../trust/trust.ts';
import { type Verification, verifyAttestations, verifyPublished } from './attestations.ts';
import type { Served } from './await-served.ts';
import type { Identity } from './certificate.ts';
import { registrySignatureCheck } from './registry-signature.ts';
import { subjectOf } from './subject.ts';

/** What is known of one version when it is judged. */
export interface Candidate {
  readonly release: PackageSpec;
  readonly registry: Registry;
  /** `sha512-…` of the bytes that are meant: a lock file's, a tarball's, or what the registry serves. */
  readonly integrity: string;
  readonly attestations: Attestations;
  /** The registry's entry; `absent` when it has none, undefined when it was not asked. */
  readonly entry: PackumentVersion | 'absent' | undefined;
  /** When the registry says it was published, in ms; signed by nobody. */
  readonly publishedAt?: number | undefined;
  /** What the registry's own bytes hash to; undefined where they were not looked at. */
  readonly servedIntegrity?: { readonly found: string | undefined };
  /** Where the dist-tag points that has to point at it; undefined where none has to. */
  readonly distTag?: Pick<Served, 'taggedVersion' | 'overtaken'>;
}

/** A registry's list of attestations; or why what there is cannot be read as one. */
export type Attestations = readonly ServedAttestation[] | { readonly unreadable: string };

/** What became of one version. */
export interface Verdict extends PackageSpec {
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
  const made = [
    expectationCheck(expectation),
    ...readable,
    ...registryChecks(candidate, { expectation, trust, loggedAt: proof.loggedAt }),
    ...(candidate.distTag ? [distTagCheck(candidate.distTag, release.version)] : []),
    ...proof.checks,
  ];
  const checks = expectation.require === 'none' ? [] : made;
  return verdictOf(release, { ...proof, expectation, checks });
}

/** A verdict on what could not even be looked at: the one check says why. */
export function undecidable(
  release: PackageSpec,
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
  const requirements = { trust, subject: subjectOf({ release, registry, integrity }) };
  return 'policy' in expectation
    ? verifyAttestations(served, { ...requirements, policy: expectation.policy })
    : verifyPublished(served, requirements);
}

function verdictOf(
  { name, version }: PackageSpec,
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
  { release, integrity, entry, publishedAt, servedIntegrity }: Candidate,
  { expectation, trust, loggedAt }: { expectation: Expectation; trust: Trust; loggedAt: number | undefined },
): Check[] {
  const isKnown = sha512In(integrity) !== undefined;
  const bytes =
    servedIntegrity && isKnown ? [equal('tarball.integrity', integrity, servedIntegrity.found)] : [];
  const isSignatureAll = expectation.require === 'signature';
  if (entry === undefined)
    return isSignatureAll ? [undecided('registry.signature', 'signed', 'the registry was not asked')] : bytes;
  const wanted = `${release.name}@${release.version}`;
  if (entry === 'absent') return [equal('registry.version', wanted, undefined)];
  const version = equal('registry.version', wanted, `${entry.name}@${entry.version}`);
  if (!isKnown) return [version, equal('tarball.integrity', 'bytes to compare', undefined)];
  // A key is judged by the time it signed. For the registry's attestation the log has signed that time; where no
  // attestation is required there is only the packument's time, which nobody has signed.
  const at = loggedAt ?? (isSignatureAll ? publishedAt : undefined);
  return [
    version,
    ...bytes,
    equal('registry.integrity', integrity, entry.dist.integrity),
    at === undefined
      ? undecided('registry.signature', 'signed', 'the time of publication is unknown')
      : registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt: at }),
  ];
}

function distTagCheck(
  { taggedVersion, overtaken }: NonNullable<Candidate['distTag']>,
  version: string,
): Check {
  const check = equal('registry.dist-tag', version, taggedVersion);
  return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}

/** Without an expectation nothing is proven: anybody can sign. */
function expectationCheck(expectation: Expectation): Check {
  const expected = 'a rule that says who may publish';
  const found = 'why' in expectation ? expectation.why : expected;
  return equal('policy.expectation', expected, found);
}
