import type { GitHub } from '../github/api.ts';
import type { Run } from '../github/run.ts';
import type { World } from '../world.ts';
import type { GitHubClient } from './github-client.ts';
import type { ReleaseInputs } from './release-inputs.ts';

/** A run of the release action, and what all its releases share. */
export interface Announcing {
  readonly world: World;
  readonly inputs: ReleaseInputs;
  readonly run: Run;
  /** The checkout. */
  readonly workspace: string;
  readonly github: GitHub & { readonly token: string };
  readonly client: GitHubClient;
}
