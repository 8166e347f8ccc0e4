import type { Claims } from '../github/claims.ts';
import { inspectContents } from '../inspect/contents.ts';
import { decideDistTag } from '../inspect/dist-tag.ts';
import type { Facts } from '../inspect/facts.ts';
import { inspectAll, releaseOf } from '../inspect/stage.ts';
import { packRelease } from '../npm/pack-release.ts';
import { stopOn } from '../problems.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import type { Subject } from '../release/subject.ts';
import type { Tarball } from '../release/tarball.ts';
import type { Report } from '../report/report.ts';
import type { World } from '../world.ts';
import type { Beginning, Releasing } from './releasing.ts';

/** Inspects the release, and packs it where that has not been done. @throws Failure with every problem found */
export async function prepare(beginning: Beginning, subject: Subject): Promise<Releasing> {
  const { world, inputs, run, report } = beginning;
  const { resolved, kind } = subject;
  const { release, facts } = await world.stage('inspect', async () => {
    const { githubToken, stage } = inputs;
    const packsHere = kind === 'workspace';
    const inspected = await inspectAll(world, {
      job: 'publish',
      inputs,
      run,
      resolved,
      stage,
      packsHere,
      githubToken,
    });
    if (resolved.release) note(report, { release: resolved.release, facts: inspected.facts });
    const release = releaseOf<Release>(resolved, inspected);
    report.problems.push(...inspected.problems);
    return { release, facts: inspected.facts };
  });
  const tarball = await world.stage('pack', () => tarballOf(world, { subject, release, facts }));
  report.tarball = tarball;
  const missing = inspectContents({ tarball, release });
  stopOn(missing, inputs.failOn);
  report.problems.push(...missing);
  const distTag = decideDistTag({ given: inputs.distTag, release });
  const { packument } = facts;
  return { ...beginning, claims: claimsOf(facts), release, tarball, distTag, packument };
}

/** What the registry has of the version is told even when the inspection ends the run. */
function note(report: Report, { release, facts }: { release: Release; facts: Facts }): void {
  const distTag = decideDistTag({ given: facts.inputs.distTag, release });
  report.release = { package: release.name, version: release.version, distTag };
  report.alreadyPublished = facts.packument?.version(release.version) !== undefined;
  if (report.alreadyPublished) report.published = 'yes';
  else report.published = facts.askedRegistry && !mayBeOnItsWay(facts, release) ? 'no' : 'unknown';
}

/** A version of which the registry knows the time, and which it does not serve, may have been accepted just now. */
function mayBeOnItsWay({ packument, now }: Facts, { version }: Release): boolean {
  const publishedAt = packument?.publishedAt(version);
  return publishedAt !== undefined && now - publishedAt < SETTLED_AFTER;
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
