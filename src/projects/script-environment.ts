import type { Environment } from '../world.ts';

/**
 * The job's environment without what a script has no business with: the runner's own credentials and inputs, npm
 * tokens, and the files by which a step talks to the runner. A courtesy, not a wall: see the security model.
 */
export function scriptEnvironment(env: Environment): Record<string, string> {
  const withheld = /^(ACTIONS_|INPUT_|STATE_)/i;
  const named =
    /_AUTH_IDENT$|_PASSWORD$|^(GITHUB_TOKEN|GH_TOKEN|SIGSTORE_ID_TOKEN)$|(^|_)(NPM|NODE|YARN|BUN)_.*TOKEN$/i;
  const commandFile = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i;
  const npmCredential = /^p?npm_config_(.*_(auth|authtoken|password)|otp)$/i;
  const kept = Object.entries(env).filter(
    (variable): variable is [string, string] =>
      variable[1] !== undefined &&
      ![withheld, named, commandFile, npmCredential].some((pattern) => pattern.test(variable[0])),
  );
  return Object.fromEntries(kept);
}
