import type { Check } from '../checks.ts';
import type { UnverifiableEntry } from '../lockfile/lockfile.ts';
import type { Candidate, Verdict } from '../proof/judge.ts';
import type { Trust } from '../trust/trust.ts';

/** What became of many versions. */
export interface Results {
  /** With the line of the lock file, where there is one; with what was judged, where it was asked about by name. */
  readonly verdicts: readonly (Verdict & { readonly line?: number; readonly judged?: Candidate })[];
  /** Entries of the lock file that no registry can attest; allowed when that is no finding. */
  readonly unverifiable: readonly (UnverifiableEntry & { readonly allowed: boolean })[];
}

export interface Counts {
  readonly verified: number;
  readonly failed: number;
  /** The policy requires nothing of them. */
  readonly notRequired: number;
  readonly notVerifiable: number;
}

export function countsOf({ verdicts, unverifiable }: Results): Counts {
  const required = verdicts.filter(({ required }) => required !== 'none');
  const passed = required.filter(({ verified }) => verified).length;
  return {
    verified: passed,
    failed: required.length - passed + unverifiable.filter(({ allowed }) => !allowed).length,
    notRequired: verdicts.length - required.length,
    notVerifiable: unverifiable.length,
  };
}

/** Whether nothing failed, and something was looked at: of nothing, nothing is proven. */
export function isVerified(result: Results): boolean {
  const { failed, verified, notRequired } = countsOf(result);
  return failed === 0 && verified + notRequired > 0;
}

/** The results of several ways to look at one lock file: an entry that no registry can attest is told once. */
export function together(results: readonly Results[]): Results {
  const [first] = results;
  const isAllowed = (at: number) => results.every(({ unverifiable }) => unverifiable[at]?.allowed);
  return {
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    unverifiable: (first?.unverifiable ?? []).map((entry, at) => ({ ...entry, allowed: isAllowed(at) })),
  };
}

/** One verdict as JSON: the shape that is printed. Of identities only what the certificate says. */
export function verdictJson(
  verdict: Verdict,
  trust: Pick<Trust, 'source' | 'described'> | undefined,
): object {
  const { verified, name, version, reason, checks, identity, entry, required } = verdict;
  return {
    verified,
    package: name,
    version,
    reason,
    checks: checks.map(checkJson),
    identity: identity ?? null,
    policy: entry ?? null,
    required,
    trust: trust?.source ?? null,
    trustAnchors: trust?.described ?? null,
  };
}

/** Many verdicts as JSON: of each that failed, the checks that did not hold. */
export function verifiedJson(result: Results, trust: Pick<Trust, 'source' | 'described'> | undefined) {
  const counts = countsOf(result);
  return {
    verified: isVerified(result),
    counts,
    trust: trust?.source ?? null,
    trustAnchors: trust?.described ?? null,
    packages: result.verdicts.map(
      ({ name, version, verified, reason, checks, identity, entry, required, line }) => ({
        verified,
        package: name,
        version,
        reason,
        checks: checks.filter(({ passed }) => passed !== true).map(checkJson),
        identity: identity ? { repository: identity.repository, workflow: identity.workflow } : null,
        policy: entry ?? null,
        required,
        ...(line === undefined ? {} : { line }),
      }),
    ),
    notVerifiable: result.unverifiable.map(({ name, version, why, line, allowed }) => ({
      package: name,
      version: version ?? null,
      why,
      line,
      allowed,
    })),
  };
}

function checkJson({ id, passed, expected, found }: Check): Check {
  return { id, passed, expected, found };
}
