import type { Problem } from '../problems.ts';
import { checkBundled } from './checks/bundled.ts';
import { checkCaches } from './checks/caches.ts';
import { checkClock } from './checks/clock.ts';
import { checkContentPolicy } from './checks/content-policy.ts';
import { checkEnvironment } from './checks/deployment-environment.ts';
import { checkDistTag } from './checks/dist-tag-allowed.ts';
import { checkEntryPoints } from './checks/entry-points.ts';
import { checkEvent } from './checks/event.ts';
import { checkHead } from './checks/head.ts';
import { checkSubject } from './checks/immutable-subject.ts';
import { checkInstallScripts } from './checks/install-scripts.ts';
import { checkLinks } from './checks/links.ts';
import { checkManifestTag } from './checks/manifest-tag.ts';
import { checkName } from './checks/name.ts';
import { checkNestedManifests } from './checks/nested-manifests.ts';
import { checkDefaultBranch } from './checks/off-default-branch.ts';
import { checkOverrides } from './checks/overrides.ts';
import { checkPackage } from './checks/package.ts';
import { checkPermission } from './checks/permission.ts';
import { checkPrereleaseTag } from './checks/prerelease-tag.ts';
import { checkPrivate } from './checks/private.ts';
import { checkPrivateSiblings } from './checks/private-siblings.ts';
import { checkProvenanceLimits } from './checks/provenance-limits.ts';
import { checkPublishConfig } from './checks/publish-config.ts';
import { checkRanges } from './checks/ranges.ts';
import { checkRepository } from './checks/repository-mismatch.ts';
import { checkScripts } from './checks/scripts.ts';
import { checkSiblings } from './checks/siblings.ts';
import { checkSignedTag } from './checks/signed-tag.ts';
import { checkStoredTokens } from './checks/stored-tokens.ts';
import { checkRefOfRun, checkTag } from './checks/tag.ts';
import { checkTrustDowngrade } from './checks/trust-downgrade.ts';
import { checkPins } from './checks/unpinned-actions.ts';
import { checkVersion } from './checks/version.ts';
import type { Contents, Facts, RunFacts } from './facts.ts';

/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [
  checkName,
  checkPrivate,
  checkRepository,
  checkPublishConfig,
  checkManifestTag,
  checkContentPolicy,
];

/** How a job is kept, as its workflow's file has it: warnings all. */
const OF_THE_FILE = [checkCaches, checkInstallScripts, checkPins];

/** What a run may do, whatever it releases; then how its job is kept. */
const OF_THE_RUN = [
  checkClock,
  checkEvent,
  checkProvenanceLimits,
  checkStoredTokens,
  checkPermission,
  checkRefOfRun,
  checkHead,
  checkEnvironment,
  ...OF_THE_FILE,
];

const OF_THE_RELEASE = [
  checkTag,
  checkSignedTag,
  checkScripts,
  checkPackage,
  checkVersion,
  checkSubject,
  checkDistTag,
  checkTrustDowngrade,
  checkSiblings,
];

/** Every problem of the run itself, before anything irreversible. */
export function inspectRun(facts: RunFacts): Problem[] {
  return OF_THE_RUN.flatMap((check) => check(facts));
}

/** What is said of a job before there is a run of it. */
export function inspectWorkflowFile(facts: RunFacts): Problem[] {
  return OF_THE_FILE.flatMap((check) => check(facts));
}

/** Every problem of one release, all at once. */
export function inspectRelease(facts: Facts): Problem[] {
  return [...OF_THE_RELEASE, ...OF_THE_MANIFEST, checkDefaultBranch].flatMap((check) => check(facts));
}

/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
export function inspectPacked(facts: Facts): Problem[] {
  return OF_THE_MANIFEST.flatMap((check) => check(facts));
}

const OF_THE_CONTENTS = [
  checkRanges,
  checkPrivateSiblings,
  checkBundled,
  checkOverrides,
  checkPrereleaseTag,
  checkEntryPoints,
  checkNestedManifests,
  checkLinks,
];

/** What would make a release that nobody can use, though it can be published and proven: as the tarball has it. */
export function inspectContents(contents: Contents): Problem[] {
  return OF_THE_CONTENTS.flatMap((check) => check(contents));
}
