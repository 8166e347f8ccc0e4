import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { firstFailure } from '../attestation/checks.ts';
import { consume } from '../consumer/consume.ts';
import { runUrl } from '../github/run.ts';
import { type Problem, warning } from '../problems.ts';
import type { Publication } from '../registry/confirm.ts';
import { unknownAttestations } from '../verifying/unknown.ts';
import { conclude } from './conclude.ts';
import { prove } from './prove.ts';
import type { Releasing } from './releasing.ts';
import { trusted } from './trusted.ts';

/** Checks what is served against the run, the tarball and the trust root, into the report. */
export async function verifyServed(releasing: Releasing, publication: Publication): Promise<void> {
  const { inputs, release, tarball, distTag, report, run, claims, world } = releasing;
  const trust = await trusted(releasing);
  const about = { publication, run, claims, release, registry: inputs.registry, trust, now: world.now() };
  const ofThisRun = () => prove({ ...about, integrity: tarball.integrity, distTag });
  // A version that was there before is proven by what its own provenance says, whatever bytes it has.
  const integrity = publication.servedIntegrity ?? tarball.integrity;
  const ofAnyRun = () => prove({ ...about, integrity, distTag: undefined });

  let proof = report.alreadyPublished ? ofAnyRun() : ofThisRun();
  const foreign = proof.identity !== undefined && proof.identity.run !== runUrl(run);
  if (report.upload === 'unclear' && foreign) {
    report.alreadyPublished = true;
    proof = ofAnyRun();
  }
  report.attestations = publication.attestations;
  report.checks.push(...proof.checks);
  report.problems.push(...unknownAttestations([proof]));
  if (report.alreadyPublished) report.problems.push(...tagBehind(releasing, publication));
  if (proof.identity) report.identity = proof.identity;
  if (report.alreadyPublished && integrity !== tarball.integrity) report.servedIntegrity = integrity;
}

/** Of a version that was there before the dist-tag proves nothing; but who asks for it should not be given an older one. */
function tagBehind({ release, distTag }: Releasing, { taggedVersion }: Publication): Problem[] {
  if (taggedVersion !== undefined && !semver.valid(taggedVersion)) return [];
  if (taggedVersion !== undefined && semver.gte(taggedVersion, release.version)) return [];
  return [
    warning({
      code: 'dist-tag-behind',
      message: `${release.name}@${release.version} is published, and the dist-tag ${distTag} is ${taggedVersion === undefined ? 'not there' : `at ${taggedVersion}`}: who installs by it does not get this version.`,
      remedy: `If that is not meant: npm dist-tag add ${release.name}@${release.version} ${distTag}`,
    }),
  ];
}

/** Plays the consumer, unless something failed before, and draws the conclusion. */
export async function consumeServed({
  world,
  inputs,
  release,
  tarball,
  tools,
  directory,
  report,
}: Releasing): Promise<void> {
  if (inputs.consumerCheck && !firstFailure(report.checks)) {
    const home = join(directory, 'consumer');
    mkdirSync(home);
    const [npmCli, { cache: tufCache }] = await Promise.all([tools.npmCli, trusted({ tools, report })]);
    const { name, version, manifest } = release;
    const { registry, verifyTimeout: timeout } = inputs;
    const integrity = report.servedIntegrity ?? tarball.integrity;
    const told = { name, version, manifest, integrity, registry, npmCli, tufCache, home, timeout };
    report.checks.push(...(await consume(world, told)));
  }
  const { outcome, problems } = conclude(report);
  report.outcome = outcome;
  report.problems.push(...problems);
}
