import { type Check, equal, holds, undecided } from '../checks.ts';
import type { Policy } from '../policy/policy.ts';
import type { ServedAttestation } from '../registry/served.ts';
import type { Trust } from '../trust/trust.ts';
import { agreementChecks } from './agreement.ts';
import { type Authentic, verifySigned } from './bundle.ts';
import { type Identity, readIdentity } from './certificate.ts';
import { identityChecks } from './identity.ts';
import { withOldForms } from './legacy.ts';
import {
  PROVENANCE_PREDICATES,
  PUBLISH_PREDICATE,
  readPublishPredicate,
  type Statement,
} from './statement.ts';
import type { Subject } from './subject.ts';

export interface Verification {
  readonly checks: readonly Check[];
  /** Labels of attestations that nobody knows: they are told, and used for nothing. */
  readonly unknownTypes: readonly string[];
  /** When the registry attested the publication, in ms, as the log signed it; undefined unless its attestation holds. */
  readonly loggedAt: number | undefined;
  /** Of the provenance's certificate; undefined unless its signature holds. */
  readonly identity: Identity | undefined;
}

export interface Requirements {
  readonly trust: Trust;
  readonly subject: Subject;
  readonly policy: Policy;
}

const KINDS: Record<Area, readonly string[]> = {
  publish: [PUBLISH_PREDICATE],
  provenance: PROVENANCE_PREDICATES,
};

/** How much the registry's clock and the signer's may differ, in ms. */
const SKEW = 5 * 60 * 1000;

/**
 * Verifies what a registry serves as a version's attestations against what they must say. Every check is made; one that
 * would read something unauthentic is undecided.
 */
export function verifyAttestations(
  served: readonly ServedAttestation[],
  requirements: Requirements,
): Verification {
  const { policy } = requirements;
  const { publish, provenance, identified } = withoutStacks(() => {
    const signed = areaOf('provenance', { served, ...requirements });
    return {
      publish: publishedAs(served, requirements),
      provenance: signed,
      identified: identify(signed.authentic, policy),
    };
  });
  return {
    identity: identified.identity,
    unknownTypes: unknownTypes(served),
    checks: [
      ...publish.checks,
      ...provenance.checks,
      identified.check,
      ...identityChecks(identified.identity, policy),
      ...agreementChecks(provenance.authentic?.statement, { identity: identified.identity, policy }),
      ...timeChecks({ publish: publish.authentic, provenance: provenance.authentic, policy }),
    ],
    loggedAt: publish.authentic?.loggedAt,
  };
}

/** Verifies the registry's own attestation alone: that it took these bytes under this name, whoever sent them. */
export function verifyPublished(
  served: readonly ServedAttestation[],
  requirements: Omit<Requirements, 'policy'>,
): Verification {
  const { checks, authentic } = withoutStacks(() => publishedAs(served, requirements));
  return { identity: undefined, unknownTypes: unknownTypes(served), checks, loggedAt: authentic?.loggedAt };
}

/**
 * The library's parser of certificates throws and catches all the time (@sigstore/core 4.0.1), and a sixth of an
 * attestation's time went into stacks that nobody reads. What is thrown is told by its message.
 */
function withoutStacks<T>(task: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return task();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Area = 'publish' | 'provenance';

function publishedAs(served: readonly ServedAttestation[], requirements: Omit<Requirements, 'policy'>) {
  const { checks, authentic } = areaOf('publish', { served, ...requirements });
  return {
    authentic,
    checks: [...checks, publishPredicateCheck(authentic?.statement, requirements.subject)],
  };
}

function areaOf(
  area: Area,
  { served, trust, subject }: Omit<Requirements, 'policy'> & { served: readonly ServedAttestation[] },
) {
  const all = served.filter(({ predicateType }) => KINDS[area].includes(predicateType));
  const one = all.length === 1 ? all[0] : undefined;
  const { checks, authentic } = verifySigned(one, { trust, area });
  // Exactly one of a kind: none is no proof, and of two nobody knows which one others will read.
  const present = equal(`${area}.present`, '1', String(all.length));
  return { authentic, checks: [present, ...checks, ...subjectChecks(area, authentic?.statement, subject)] };
}

function unknownTypes(served: readonly ServedAttestation[]): string[] {
  const known = Object.values(KINDS).flat();
  return served.map(({ predicateType }) => predicateType).filter((type) => !known.includes(type));
}

function subjectChecks(area: Area, statement: Statement | undefined, subject: Subject): Check[] {
  const [first] = statement?.subject ?? [];
  const fields: [id: string, wanted: string, found: string | undefined][] = [
    [`${area}.subject-count`, '1', String(statement?.subject.length)],
    [`${area}.subject-name`, subject.purl, first?.name],
    [`${area}.subject-digest`, subject.sha512, first?.digest.sha512],
  ];
  return fields.map(([id, wanted, found]) =>
    statement ? equal(id, wanted, found) : undecided(id, wanted, 'no authentic statement'),
  );
}

function publishPredicateCheck(statement: Statement | undefined, subject: Subject): Check {
  const id = 'publish.predicate';
  const wanted = `${subject.name} ${subject.version} ${subject.registry}`;
  if (!statement) return undecided(id, wanted, 'no authentic statement');
  return holds(id, wanted, () => {
    const { name, version, registry } = readPublishPredicate(statement.predicate);
    const found = `${name} ${version} ${registry}`;
    if (found !== wanted) throw new Error(found);
  });
}

function identify(
  provenance: Authentic | undefined,
  { allowLegacyCertificate }: Policy,
): { check: Check; identity: Identity | undefined } {
  const id = 'certificate.readable';
  const expected = "Fulcio's extensions, each once and well-formed";
  const certificate = provenance?.certificate;
  if (!certificate)
    return { check: undecided(id, expected, 'no authentic certificate'), identity: undefined };
  let identity: Identity | undefined;
  const check = holds(id, expected, () => {
    const certified = readIdentity(certificate);
    identity = allowLegacyCertificate ? withOldForms(certified) : certified;
  });
  return { check, identity };
}

/** The registry attests after it has got the provenance; and what was published just now was signed just now. */
function timeChecks({
  publish,
  provenance,
  policy: { loggedWithin },
}: {
  publish: Authentic | undefined;
  provenance: Authentic | undefined;
  policy: Policy;
}): Check[] {
  const after = { id: 'publish.logged-after-provenance', expected: 'after the provenance' };
  const recently = { id: 'provenance.logged-recently', expected: loggedWithin?.words ?? '' };
  const iso = (time: number) => new Date(time).toISOString();
  const checks: Check[] = [];
  if (publish && provenance) {
    const inOrder = publish.loggedAt + SKEW >= provenance.loggedAt;
    checks.push(equal(after.id, after.expected, inOrder ? after.expected : iso(publish.loggedAt)));
  } else {
    checks.push(undecided(after.id, after.expected, 'fewer than two authentic attestations'));
  }
  if (loggedWithin && provenance) {
    const { now, ms } = loggedWithin;
    const recent = now - ms <= provenance.loggedAt && provenance.loggedAt <= now + SKEW;
    checks.push(equal(recently.id, recently.expected, recent ? recently.expected : iso(provenance.loggedAt)));
  }
  return checks;
}
