import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstFailure } from './attestation/checks.ts';
import { conclude, notServed } from './conclude.ts';
import { consume } from './consumer/consume.ts';
import { type Claims, requestIdToken } from './github/claims.ts';
import type { Run } from './github/run.ts';
import type { PublishInputs } from './inputs.ts';
import { decideDistTag } from './inspect/dist-tag.ts';
import type { Facts } from './inspect/facts.ts';
import { inspectAll } from './inspect/stage.ts';
import { authenticate } from './npm/authenticate.ts';
import type { Credential } from './npm/exchange.ts';
import { packRelease } from './npm/pack-release.ts';
import { publishTarball } from './npm/publish.ts';
import { refuse, settle, unclear } from './npm/settle.ts';
import type { Tools } from './npm/tools.ts';
import { confirm, type Publication } from './registry/confirm.ts';
import { isInWorkspace, type Release } from './release/release.ts';
import type { Subject } from './release/subject.ts';
import type { Tarball } from './release/tarball.ts';
import type { Report } from './report/report.ts';
import type { World } from './world.ts';

/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * 60_000;

/** A release on its way: all that is known of it before anything irreversible, and the report it fills in. */
export interface Releasing {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly run: Run;
  readonly claims: Claims;
  readonly release: Release;
  readonly tarball: Tarball;
  readonly distTag: string;
  /** Whether anybody can read the package already. */
  readonly isPublic: boolean;
  readonly tools: Tools;
  readonly directory: string;
  readonly report: Report;
}

/** Inspects the release, and packs it where that has not been done. @throws Failure with every problem found */
export async function prepare({
  subject,
  ...known
}: Pick<Releasing, 'world' | 'inputs' | 'run' | 'tools' | 'directory' | 'report'> & {
  subject: Subject;
}): Promise<Releasing> {
  const { world, inputs, run, report } = known;
  report.run = run;
  report.registry = inputs.registry.url;
  const { resolved, kind } = subject;
  const inspected = await world.stage('inspect', () =>
    inspectAll(world, {
      job: 'publish',
      inputs,
      run,
      resolved,
      packsHere: kind === 'workspace',
      githubToken: inputs.githubToken,
    }),
  );
  const { release, facts } = inspected;
  report.problems.push(...inspected.warnings);
  const distTag = decideDistTag({ given: inputs.distTag, release });
  report.release = { package: release.name, version: release.version, distTag };
  report.alreadyPublished = facts.packument?.version(release.version) !== undefined;
  report.published = report.alreadyPublished ? 'yes' : 'no';
  const tarball = await world.stage('pack', () => tarballOf(world, { subject, release, facts }));
  report.tarball = tarball;
  return {
    ...known,
    claims: claimsOf(facts),
    release,
    tarball,
    distTag,
    isPublic: facts.packument !== undefined,
  };
}

/** The tarball that was handed over, its manifest inspected already; or one that is packed here and now. */
async function tarballOf(
  world: World,
  { subject, release, facts }: { subject: Subject; release: Release; facts: Facts },
): Promise<Tarball> {
  if (subject.kind === 'workspace' && isInWorkspace(release)) return packRelease(world, { release, facts });
  if (subject.kind !== 'tarball') throw new Error('a workspace release without a workspace');
  world.info(`Packed before: ${subject.tarball.integrity}`);
  return subject.tarball;
}

function claimsOf({ claims }: Facts): Claims {
  if (!claims) throw new Error('inspected for publishing without the claims of an ID token');
  return claims;
}

/** @throws Failure: nothing was published then */
export async function credentialFor(releasing: Releasing): Promise<Credential> {
  const { world, inputs, release, claims, isPublic, tools } = releasing;
  const { registry, allowVisibilityChange } = inputs;
  const [credential] = await Promise.all([
    authenticate(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange }),
    // Nothing is published that could not be verified: both must be there before, not after.
    tools.trust,
    tools.npmCli,
  ]);
  return credential;
}

/** Runs `npm publish` once. Afterwards the report says `unknown`, until the registry has said more. @throws Failure */
export async function publishOnce(releasing: Releasing, credential: Credential): Promise<void> {
  const { world, inputs, release, tarball, distTag, tools, directory, report } = releasing;
  const { registry } = inputs;
  const sigstoreToken = await requestIdToken(world, 'sigstore');
  const home = join(directory, 'publisher');
  mkdirSync(home);
  const npmCli = await tools.npmCli;
  report.published = 'unknown';
  const receipt = await publishTarball(world, {
    tarball,
    distTag,
    registry,
    credential,
    sigstoreToken,
    npmCli,
    home,
  });
  const settled = await settle(world, { receipt, registry, name: release.name, version: release.version });
  report.alreadyPublished = settled === 'published-by-another';
  report.accepted = settled === 'accepted';
  if (receipt.kind === 'accepted') {
    report.transparencyLogUrl = receipt.transparencyLogUrl;
    return;
  }
  if (settled === 'refused') {
    report.published = 'no';
    refuse(receipt);
  }
  report.problems.push(unclear(receipt));
}

/** Waits for the registry to serve the version. @throws Failure `not-served-yet`, `publish-unclear` */
export async function awaitServed({
  world,
  inputs,
  release,
  distTag,
  report,
}: Releasing): Promise<Publication> {
  const { registry, verifyTimeout } = inputs;
  const publication = await confirm(world, {
    registry,
    name: release.name,
    version: release.version,
    distTag: report.alreadyPublished ? undefined : distTag,
    timeout:
      report.accepted || report.alreadyPublished ? verifyTimeout : Math.min(verifyTimeout, UNCLEAR_TIMEOUT),
  });
  if (publication.entry) {
    report.published = 'yes';
    return publication;
  }
  return notServed(report, verifyTimeout);
}

/** Checks what is served against the run, the tarball and the trust root, into the report. */
export async function verifyServed(releasing: Releasing, publication: Publication): Promise<void> {
  const { world, inputs, release, tarball, distTag, report, run, claims, tools } = releasing;
  const trust = await tools.trust;
  const integrity = integrityToProve(releasing, publication);
  const { prove } = await import('./prove.ts');
  const { checks, identity } = prove({
    publication,
    run,
    claims,
    release,
    registry: inputs.registry,
    trust,
    integrity,
    distTag: report.alreadyPublished ? undefined : distTag,
    now: world.now(),
  });
  report.trust = trust.source;
  report.attestations = publication.attestations;
  report.checks.push(...checks);
  if (identity) report.identity = identity;
  if (integrity !== tarball.integrity) report.servedIntegrity = integrity;
  report.outcome = 'unverified';
}

/** Ours after our own publish; of a version that was there before, whatever bytes it has: its provenance speaks of them. */
function integrityToProve({ report, tarball }: Releasing, { servedIntegrity }: Publication): string {
  return report.alreadyPublished && servedIntegrity ? servedIntegrity : tarball.integrity;
}

/** Plays the consumer, unless something failed before, and draws the conclusion. */
export async function consumeServed(releasing: Releasing): Promise<void> {
  const { world, inputs, release, tarball, tools, directory, report } = releasing;
  if (inputs.consumerCheck && !firstFailure(report.checks)) {
    const home = join(directory, 'consumer');
    mkdirSync(home);
    const { name, version, manifest } = release;
    const integrity = report.servedIntegrity ?? tarball.integrity;
    const [npmCli, { cache: tufCache }] = await Promise.all([tools.npmCli, tools.trust]);
    const { registry } = inputs;
    report.checks.push(
      ...(await consume(world, { name, version, manifest, integrity, registry, npmCli, tufCache, home })),
    );
  }
  const { outcome, problems } = conclude(report);
  report.outcome = outcome;
  report.problems.push(...problems);
}
