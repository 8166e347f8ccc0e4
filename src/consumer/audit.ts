import * as v from 'valibot';
import { type Check, equal } from '../attestation/checks.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../attestation/statement.ts';
import { type Exit, ended } from '../world.ts';

const Named = v.looseObject({ name: v.string(), version: v.string() });
const Finding = v.looseObject({ ...Named.entries, code: v.optional(v.string(), 'a missing signature') });
const Verified = v.looseObject({
  ...Named.entries,
  attestationBundles: v.optional(v.array(v.looseObject({ predicateType: v.string() })), []),
});

const Report = v.looseObject({
  invalid: v.array(Finding),
  missing: v.array(Finding),
  verified: v.optional(v.array(Verified), []),
});

const BOTH = [PROVENANCE_PREDICATE, PUBLISH_PREDICATE];

/**
 * Reads `npm audit signatures --json --include-attestations` (npm 11.12 and later) for one package. The exit status
 * proves nothing: it is 0 when a package has no attestation at all, and 1 when somebody else's package fails.
 */
export function readAudit(
  exit: Exit,
  { name, version }: { name: string; version: string },
): readonly Check[] {
  const list = 'consumer.audit-lists-package';
  const wanted = `${name}@${version} verified, with 2 attestations`;
  const report = v.safeParse(Report, jsonOf(exit.stdout));
  if (!report.success) return [withoutReport(exit, { list, wanted, about: `${name}@${version}` })];
  const isOurs = (one: { name: string; version: string }) => one.name === name && one.version === version;
  const { invalid, missing, verified } = report.output;
  const findings = [...invalid, ...missing];
  const against = findings.find(isOurs);
  const bundles = verified.find(isOurs)?.attestationBundles ?? [];
  const both = BOTH.every(
    (type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1,
  );
  const found = against?.code ?? `${bundles.length} attestations listed`;
  const ours = equal(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
  const others = findings.filter((finding) => !isOurs(finding));
  return others.length === 0
    ? [ours]
    : [ours, inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
}

/** npm aborts the whole audit for some findings (EATTESTATIONSUBJECT, E404, …) and then names the package, if any. */
function withoutReport(
  exit: Exit,
  { list, wanted, about }: { list: string; wanted: string; about: string },
): Check {
  const said = exit.stderr + exit.stdout;
  const code = /"code": ?"(E\w+)"|npm error code (E\w+)/.exec(said);
  const found = `npm audit signatures ${ended(exit)} without a report (${code?.[1] ?? code?.[2] ?? 'no code'})`;
  return { id: list, passed: said.includes(about) || !code ? false : null, expected: wanted, found };
}

function inconclusive(others: readonly string[]): Check {
  const found = `inconclusive: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
  return { id: 'consumer.audit-others', passed: null, expected: 'no finding against another package', found };
}

function jsonOf(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
