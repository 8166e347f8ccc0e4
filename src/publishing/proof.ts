import semver from 'semver';
import { runUrl } from '../github/run.ts';
import { type Problem, warning } from '../problems.ts';
import type { Served } from '../proof/await-served.ts';
import { judge, type Verdict } from '../proof/judge.ts';
import type { TrustRank } from '../registry/trust-rank.ts';
import type { Trust } from '../trust/trust.ts';
import { unknownAttestations } from '../verifying/unknown.ts';
import { type Awaiting, type Event, wasThere } from './ledger.ts';
import type { Releasing } from './releasing.ts';
import { policyOfRun } from './run-policy.ts';

/** Judges what is served by what this run knows of it: the run, the tarball, the trust root. */
export function judgeServed(
  releasing: Releasing,
  { served, trust, after }: { served: ServedNow; trust: Trust; after: Awaiting },
): Event & { readonly kind: 'judged' } {
  const { tarball, run } = releasing;
  // A version that was there before is proven by what its own provenance says, whatever bytes it has.
  const integrity = served.servedIntegrity ?? tarball.integrity;
  const ofThisRun = () => judgeOwn(releasing, { served, trust, integrity: tarball.integrity, anyRun: false });
  const ofAnyRun = () => judgeOwn(releasing, { served, trust, integrity, anyRun: true });
  const first = wasThere({ after }) ? ofAnyRun() : ofThisRun();
  const isForeign = after === 'unclear' && first.identity !== undefined && first.identity.run !== runUrl(run);
  const { checks, identity, unknownTypes } = isForeign ? ofAnyRun() : first;
  const already = wasThere({ after, isForeign });
  return {
    kind: 'judged',
    isForeign,
    isSettled: served.isSettled,
    checks,
    attestations: served.attestations,
    identity,
    servedFrom: served.entry?.dist.tarball,
    servedIntegrity: already && integrity !== tarball.integrity ? integrity : undefined,
    problems: [
      ...unknownAttestations([{ unknownTypes }]),
      ...(already ? tagBehind(releasing, served) : []),
      ...trustLowered(releasing, served),
    ],
  };
}

type ServedNow = Served & { readonly isSettled: boolean };

/** Judges what is served by what this run expects: that it is this run's, or that of any run of this commit and workflow. */
function judgeOwn(
  { release, inputs: { registry }, run, claims, world }: Releasing,
  { served, trust, integrity, anyRun }: { served: Served; trust: Trust; integrity: string; anyRun: boolean },
): Verdict {
  const { name, version } = release;
  const { entry = 'absent' as const, servedIntegrity, attestations, publishedAt } = served;
  const policy = policyOfRun({ run, claims, anyRun, now: world.now() });
  return judge(
    {
      release: { name, version },
      registry,
      integrity,
      attestations,
      entry,
      publishedAt,
      servedIntegrity: { found: servedIntegrity },
      ...(anyRun ? {} : { distTag: served }),
    },
    { expectation: { require: 'provenance', entry: 'this run', policy }, trust },
  );
}

/** A dist-tag proves nothing about a version that already existed; but who asks for it should not be given an older one. */
function tagBehind({ release, distTag }: Releasing, { taggedVersion }: Served): Problem[] {
  if (taggedVersion !== undefined && !semver.valid(taggedVersion)) return [];
  if (taggedVersion !== undefined && semver.gte(taggedVersion, release.version)) return [];
  return [
    warning({
      code: 'dist-tag-behind',
      message: `${release.name}@${release.version} is published, but the dist-tag ${distTag} is ${taggedVersion === undefined ? 'missing' : `at ${taggedVersion}`}: anyone who installs it by that tag does not get this version.`,
      remedy: 'If that is not intended, move the dist-tag by hand.',
      commands: [`npm dist-tag add ${release.name}@${release.version} ${distTag}`],
    }),
  ];
}

const RANKED: Record<TrustRank, string> = {
  staged: 'staged and approved',
  'trusted-publisher': 'published by a trusted publisher',
  provenance: 'published with provenance',
  none: 'published with neither a trusted publisher nor provenance',
};

/** What the registry says of the version now, which nobody has signed: it warns, and proves nothing. */
function trustLowered({ inputs, release }: Releasing, { trustLowered: lowered }: Served): Problem[] {
  if (!lowered || inputs.allowTrustDowngrade) return [];
  const { from, to } = lowered;
  return [
    warning({
      code: 'trust-downgrade',
      message: `The registry says that ${release.name}@${to.version} was ${RANKED[to.rank]}, which ranks lower than ${from.version}, ${RANKED[from.rank]}: package managers that reject a trust downgrade cannot install it (ERR_PNPM_TRUST_DOWNGRADE).`,
      remedy:
        'Publish the next version the way the earlier one was published: with stage: true, if that was staged. To allow it, set allow-trust-downgrade: true.',
    }),
  ];
}
