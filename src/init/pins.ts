import { newestPin, type PinnedAction } from './action-pins.ts';

/** Where the workflow is written to where nobody says otherwise. */
export const WORKFLOW_FILE = '.github/workflows/mochi-publish-npm.yml';

/** The actions of other people that the workflow uses, each by the commit of a release, and the release's name. */
export const PINS = {
  checkout: pinned('actions/checkout'),
  setupNode: pinned('actions/setup-node'),
  uploadArtifact: pinned('actions/upload-artifact'),
  downloadArtifact: pinned('actions/download-artifact'),
  setupPnpm: pinned('pnpm/action-setup'),
  setupBun: pinned('oven-sh/setup-bun'),
  attest: pinned('actions/attest-build-provenance'),
} as const;

function pinned(action: PinnedAction): { readonly uses: string; readonly version: string } {
  const { version, commit } = newestPin(action);
  return { uses: `${action}@${commit}`, version };
}

/** Our own actions, by a ref that does not move: a commit, or the tag of an immutable release. */
export interface OwnRef {
  readonly ref: string;
  /** What the ref is, when that cannot be seen. */
  readonly version: string | undefined;
}
