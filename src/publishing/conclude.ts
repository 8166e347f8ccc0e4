import { type Check, firstFailure } from '../checks.ts';
import { error, type Problem, warning } from '../problems.ts';
import type { Outcome } from '../report/report.ts';
import { quoted } from '../text/quoted.ts';
import { consumerFailed } from './consumer-problem.ts';
import { type Judged, type Ledger, wasThere } from './ledger.ts';

const WHO_AND_WHAT = ['repository', 'repository-id', 'owner-id', 'commit', 'ref', 'workflow', 'signer'].map(
  (field) => `certificate.${field}`,
);

/** What a proof came to, and the release it is of. */
export type Concluding = Judged & Pick<Ledger, 'release' | 'tarball'>;

/**
 * What the checks come to. A version that was there before and is authentically another release is a conflict; one that
 * lacks a proof is unverified. What npm's audit says of other packages is told, and decides nothing.
 */
export function conclude(concluding: Concluding): { outcome: Outcome; problems: Problem[] } {
  const { checks } = concluding;
  // npm's audit stops at a package it cannot judge: when that is another one, it says nothing of ours.
  const excused = checks.some(({ id }) => id === 'consumer.audit-others');
  const decisive = checks.filter(
    ({ id, passed }) => !(excused && passed === null && id.startsWith('consumer.')),
  );
  const failed = firstFailure(decisive);
  if (!failed)
    return { outcome: 'verified', problems: [...inconclusive(checks), ...notReproduced(concluding)] };
  if (failed.passed === null && failed.id.startsWith('consumer.')) {
    return { outcome: 'unverified', problems: [consumerFailed(failed, concluding)] };
  }
  const authentic = checks.some(({ id, passed }) => id === 'provenance.signature' && passed);
  const foreign = checks.filter(({ id, passed }) => WHO_AND_WHAT.includes(id) && passed === false);
  if (wasThere(concluding) && authentic && foreign.length > 0) {
    return { outcome: 'conflict', problems: [conflict(foreign)] };
  }
  return { outcome: 'unverified', problems: [verificationFailed(failed, concluding)] };
}

/** What is only missing may still come: registries have served attestations hours late. What is wrong will stay wrong. */
function verificationFailed(failed: Check, concluding: Concluding): Problem {
  const { checks } = concluding;
  const all = checks.filter(({ passed }) => passed === false);
  const others =
    all.length > 1 ? ` (${all.length} checks failed: ${all.map(({ id }) => id).join(', ')})` : '';
  const said = `The check ${failed.id} failed: expected ${failed.expected}, found ${failed.found}${others}.`;
  if (all.length > 0 && all.every(isMissing)) {
    const [only, ...others] = all;
    const isTag = only?.id === 'registry.dist-tag' && others.length === 0;
    const because = isTag
      ? `${concluding.release?.distTag} still points at ${only.found}`
      : whyMissing(all, concluding);
    return error({
      code: 'proof-missing',
      because,
      message: isTag
        ? `The version is published and everything else about it is proven, but ${because}. ${said}`
        : `The version is on the registry, but ${because}. ${said}`,
      ...remedyOfMissing(all, concluding),
    });
  }
  return error({
    code: 'verification-failed',
    because: whyFailed(failed),
    // What is wrong will stay wrong; what was not decided may be the next time.
    again: failed.passed === false ? 'never' : 'rerun',
    message: said,
    remedy:
      'Do not announce this version. Compare the evidence with the registry; if what is served is not what this run built, deprecate the version and report it to npm: https://www.npmjs.com/support',
  });
}

/** What a check that failed says of the version, by its id. */
const FAILED: readonly (readonly [id: RegExp, because: string])[] = [
  [/^(?:tarball|registry)\.integrity$/, 'the registry serves other bytes than this run built'],
  [/^registry\.signature$/, 'the registry’s own signature does not hold'],
  [
    /\.(?:bundle|encoding|envelope|trust-root|signature|signed-by-registry-key|log-entry|keyid)$/,
    'its attestations are not authentic',
  ],
  [/^(?:certificate|provenance|publish)\./, 'its attestations do not match this run'],
];

/** As a clause. */
function whyFailed({ id, passed }: Check): string {
  if (passed === null) return `the check ${id} could not be completed`;
  return FAILED.find(([pattern]) => pattern.test(id))?.[1] ?? `the check ${id} failed`;
}

/** As a clause: what the registry does not serve, and whether it may still come. */
function whyMissing(missing: readonly Check[], { isSettled }: Concluding): string {
  if (isSettled) return 'it was published by hand, or without provenance';
  const isAttestation = missing.some(({ id }) => /^(?:publish|provenance)\./.test(id));
  return `the registry does not serve ${isAttestation ? 'its provenance' : 'all of it'} yet`;
}

function remedyOfMissing(
  missing: readonly Check[],
  { release, isSettled }: Concluding,
): Pick<Problem, 'remedy' | 'commands' | 'again'> {
  if (release && missing.every(({ id }) => id === 'registry.dist-tag'))
    return {
      remedy:
        'npm may just be slow: run the job again in a few minutes. If the dist-tag has still not moved, move it by hand after npm login; the token of this job cannot do that.',
      commands: [`npm dist-tag add ${release.package}@${release.version} ${release.distTag}`],
    };
  if (isSettled)
    return {
      again: 'bump',
      ...(release ? { commands: [`npm owner ls ${quoted(release.package)}`] } : {}),
      remedy:
        'This run did not publish it. If you do not know who did, treat it as a possible compromise: see who may publish the package, remove whoever does not belong (npm owner rm), deprecate the version (npm deprecate), and tell https://www.npmjs.com/support about it. Otherwise bump the version, and release that: provenance cannot be added to a published version.',
    };
  return {
    remedy:
      'Run the job again later: what is missing may still come, and a re-run publishes nothing twice. Do not announce this version until it is verified.',
  };
}

/** Whether a check has found nothing, rather than something else; a dist-tag that has not moved is late, and no forgery. */
function isMissing({ id, found }: Check): boolean {
  return found === 'nothing' || (id.endsWith('.present') && found === '0') || id === 'registry.dist-tag';
}

const ONE_SOURCE =
  'If the version on npm is the one that you meant to release, there is nothing left to do. Otherwise let only one workflow publish this package, and bump the version.';

/** Where a version came from that is not this run's, by the check that tells them apart: the widest difference first. */
const ELSEWHERE: readonly (readonly [check: string, from: string, remedy?: string])[] = [
  ['certificate.repository', 'from another repository', ONE_SOURCE],
  ['certificate.workflow', 'by another workflow', ONE_SOURCE],
  ['certificate.signer', 'by another workflow', ONE_SOURCE],
  ['certificate.commit', 'from another commit'],
];

function conflict(foreign: readonly Check[]): Problem {
  const differences = foreign.map(
    ({ id, expected, found }) =>
      `its ${id.replace('certificate.', '')} is ${found}, this run’s is ${expected}`,
  );
  const [
    ,
    from,
    remedy = 'If the version on npm is the one that you meant to release, there is nothing left to do. Otherwise bump the version, commit, and release that.',
  ] = ELSEWHERE.find(([check]) => foreign.some(({ id }) => id === check)) ?? ['', 'from somewhere else'];
  return error({
    code: 'other-release',
    because: `it is already on the registry, published ${from}`,
    message: `This version is already on the registry, published ${from}: ${differences.join('; ')}.`,
    remedy,
  });
}

function inconclusive(checks: readonly Check[]): Problem[] {
  return checks
    .filter(({ id }) => id === 'consumer.audit-others')
    .map(({ id, found }) =>
      warning({
        code: 'consumer-inconclusive',
        message: `The check ${id} is ${found}.`,
        remedy: 'There is nothing to do for this release, but look at the packages it names.',
      }),
    );
}

function notReproduced({ servedIntegrity, tarball }: Concluding): Problem[] {
  if (servedIntegrity === undefined || !tarball) return [];
  return [
    warning({
      code: 'not-reproducible',
      message: `The version was published earlier from this commit, with different bytes (${servedIntegrity}) than this build made (${tarball.integrity}).`,
      remedy:
        'There is nothing to do for this release. If the build gave the same bytes every time, anyone could compare them.',
    }),
  ];
}
