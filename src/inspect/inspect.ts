import type { Problem } from '../problems.ts';
import { checkDistTag } from './dist-tag.ts';
import { checkEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { checkHead } from './head.ts';
import { checkManifestTag } from './manifest-tag.ts';
import { checkPermission } from './permission.ts';
import { checkPrivate } from './private.ts';
import { checkProvenanceLimits } from './provenance-limits.ts';
import { checkPublishConfig } from './publish-config.ts';
import { checkRepository } from './repository.ts';
import { checkScripts } from './scripts.ts';
import { checkSiblings } from './siblings.ts';
import { checkStoredTokens } from './stored-tokens.ts';
import { checkTag } from './tag.ts';

/** What the package says of itself: asked of the workspace before packing, and of the tarball's manifest after. */
const OF_THE_MANIFEST = [checkPrivate, checkRepository, checkPublishConfig, checkManifestTag];

const OF_THE_RUN = [
  checkEvent,
  checkProvenanceLimits,
  checkStoredTokens,
  checkPermission,
  checkTag,
  checkHead,
  checkScripts,
  checkDistTag,
  checkSiblings,
];

/** Every problem there is, all at once, before anything irreversible. */
export function inspect(facts: Facts): Problem[] {
  return [...OF_THE_RUN, ...OF_THE_MANIFEST].flatMap((check) => check(facts));
}

/** The problems of a packed manifest, which a build script may have rewritten since {@link inspect}. */
export function inspectPacked(facts: Facts): Problem[] {
  return OF_THE_MANIFEST.flatMap((check) => check(facts));
}
