import type { Problem } from '../problems.ts';
import { checkCaches } from './caches.ts';
import { checkClock } from './clock.ts';
import { checkContentPolicy } from './content-policy.ts';
import { checkDefaultBranch } from './default-branch.ts';
import { checkDistTag } from './dist-tag.ts';
import { checkEnvironment } from './environment.ts';
import { checkEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { checkHead } from './head.ts';
import { checkInstallScripts } from './install-scripts.ts';
import { checkManifestTag } from './manifest-tag.ts';
import { checkName } from './name.ts';
import { checkPackage } from './package.ts';
import { checkPermission } from './permission.ts';
import { checkPins } from './pins.ts';
import { checkPrivate } from './private.ts';
import { checkProvenanceLimits } from './provenance-limits.ts';
import { checkPublishConfig } from './publish-config.ts';
import { checkRepository } from './repository.ts';
import { checkScripts } from './scripts.ts';
import { checkSiblings } from './siblings.ts';
import { checkStoredTokens } from './stored-tokens.ts';
import { checkSubject } from './subject.ts';
import { checkTag } from './tag.ts';
import { checkVersion } from './version.ts';

/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [
  checkName,
  checkPrivate,
  checkRepository,
  checkPublishConfig,
  checkManifestTag,
  checkContentPolicy,
];

const OF_THE_RUN = [
  checkClock,
  checkEvent,
  checkProvenanceLimits,
  checkStoredTokens,
  checkPermission,
  checkTag,
  checkHead,
  checkScripts,
  checkPackage,
  checkVersion,
  checkSubject,
  checkDistTag,
  checkSiblings,
];

/** How the job is kept, as its workflow's file has it: warnings all. */
const OF_THE_JOB = [checkDefaultBranch, checkEnvironment, checkCaches, checkInstallScripts, checkPins];

/** Every problem there is, all at once, before anything irreversible. */
export function inspect(facts: Facts): Problem[] {
  return [...OF_THE_RUN, ...OF_THE_MANIFEST, ...OF_THE_JOB].flatMap((check) => check(facts));
}

/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
export function inspectPacked(facts: Facts): Problem[] {
  return OF_THE_MANIFEST.flatMap((check) => check(facts));
}
