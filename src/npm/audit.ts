import * as v from 'valibot';
import { type Check, equal } from '../checks.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../proof/statement.ts';
import { ended } from '../text/exit.ts';
import type { Exit } from '../world.ts';

const Named = v.looseObject({ name: v.string(), version: v.string() });
const Finding = v.looseObject({
  ...Named.entries,
  code: v.optional(v.string(), 'a missing signature'),
  message: v.optional(v.string(), ''),
});
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

interface Audited {
  readonly name: string;
  readonly version: string;
}

/**
 * Reads `npm audit signatures --json --include-attestations` (npm 11.12 and later) for one package. The exit status
 * proves nothing: it is 0 when a package has no attestation at all, and 1 when somebody else's package fails.
 * @param packages all that are ours
 * @param at the place of the one that is meant
 */
export function readAudit(
  exit: Exit,
  { packages, at }: { packages: readonly Audited[]; at: number },
): readonly Check[] {
  const { name = '', version = '' } = packages[at] ?? {};
  const own = new Set(packages.map((one) => `${one.name}@${one.version}`));
  const list = 'consumer.audit-lists-package';
  const wanted = `${name}@${version} verified, with 2 attestations`;
  const report = v.safeParse(Report, jsonOf(exit.stdout));
  if (!report.success) return withoutReport(exit, { list, wanted, ours: `${name}@${version}`, own });
  const isOurs = (one: { name: string; version: string }) => one.name === name && one.version === version;
  const { invalid, missing, verified } = report.output;
  const findings = [...invalid, ...missing];
  const against = findings.find(isOurs);
  if (against && isOwnFault(against)) {
    const found = `npm read its TUF cache while writing it (${against.code})`;
    return [{ id: list, passed: null, expected: wanted, found }];
  }
  const bundles = verified.find(isOurs)?.attestationBundles ?? [];
  const both = BOTH.every(
    (type) => bundles.filter(({ predicateType }) => predicateType === type).length === 1,
  );
  const found = against?.code ?? `${bundles.length} attestations listed`;
  const ours = equal(list, wanted, !against && both && bundles.length === BOTH.length ? wanted : found);
  const others = findings.filter((finding) => !own.has(`${finding.name}@${finding.version}`));
  return others.length === 0
    ? [ours]
    : [ours, inconclusive(others.map((one) => `${one.name}@${one.version}: ${one.code}`))];
}

/**
 * npm verifies all packages at once, and each reads the TUF cache that another may just be writing: one package in some
 * thousands is then called invalid (npm 12.2.0, seen). Asked again, it is not.
 */
function isOwnFault({ code, message }: { code: string; message: string }): boolean {
  return code === 'EATTESTATIONVERIFY' && message.endsWith('Unexpected end of JSON input');
}

/** Codes by which npm says that a package's signature or attestation is wrong, and stops there (pacote, lib/registry.js). */
const WRONG = /^E(ATTESTATION|INTEGRITY|MISSINGSIGNATURE|EXPIREDSIGNATURE|MANIFESTMISMATCH)/;

/**
 * npm ends the whole audit at some findings, and names the package in what it says then, if at all. About ours it is a
 * finding; about another one it leaves ours undecided for good; about none (the network, TUF) undecided for now.
 */
function withoutReport(
  exit: Exit,
  { list, wanted, ours, own }: { list: string; wanted: string; ours: string; own: ReadonlySet<string> },
): Check[] {
  const said = exit.stderr + exit.stdout;
  const [, code = 'no code'] = /"code": ?"(\w+)"|npm error code (\w+)/.exec(said)?.filter(Boolean) ?? [];
  const found = `npm audit signatures ${ended(exit)} without a report (${code})`;
  const named = packagesNamed(said);
  const others = named.filter((one) => !own.has(one));
  const check = { id: list, passed: null, expected: wanted, found };
  if (named.includes(ours)) return [{ ...check, passed: WRONG.test(code) ? false : null }];
  return others.length > 0 ? [check, inconclusive(others.map((one) => `${one}: ${code}`))] : [check];
}

/** Every `name@version` in a text, whether in words or in an address (`@scope%2fname`). */
function packagesNamed(text: string): string[] {
  const pattern =
    /(?<![\w.~/@%-])(?:@[\w.~-]+(?:\/|%2f))?[\w.~-]+@\d+\.\d+\.\d+[\w.+-]*|(?<=attestations\/)[^\s/"]+(?:\/[^\s/"]+)?@\d+\.\d+\.\d+[\w.+-]*/gi;
  const found = [...text.matchAll(pattern)].map(([name]) => name.replace(/%2f/gi, '/').replace(/[.-]+$/, ''));
  return [...new Set(found)];
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
