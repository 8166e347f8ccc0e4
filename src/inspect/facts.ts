import type { Claims } from '../github/claims.ts';
import type { DefaultBranch } from '../github/default-branch.ts';
import type { Run } from '../github/run.ts';
import type { TagCommit } from '../github/tag-commit.ts';
import type { TagSignature } from '../github/tag-signature.ts';
import type { JobFile } from '../github/workflow-job.ts';
import type { Packument } from '../registry/packument.ts';
import type { Release, WorkspaceRelease } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { Sibling } from './checks/siblings.ts';
import type { InspectionInputs } from './inspection-inputs.ts';

/** What is true of a run, whatever it releases. */
export interface RunFacts {
  readonly job: 'pack' | 'publish';
  readonly inputs: InspectionInputs;
  readonly run: Run;
  /** The tags that name what is released; none where no tag is needed. */
  readonly tags: readonly string[];
  /** Whether the version is to be staged; not known in the pack job. */
  readonly stage: boolean;
  /** Whether a version may rank lower than those before it. */
  readonly allowTrustDowngrade: boolean;
  /** Whether this job will run the package's scripts and `build-script`. */
  readonly packsHere: boolean;
  /** Whether the job may request ID tokens. */
  readonly canRequestIdToken: boolean;
  /** Of an ID token of this job; undefined where none can be had, or none is needed. */
  readonly claims: Claims | undefined;
  /** The checkout's HEAD; undefined when there is no checkout. */
  readonly head: string | undefined;
  /** Undefined when nobody says, or where nobody is asked: in the pack job, which has no token. */
  readonly defaultBranch: DefaultBranch | undefined;
  /** This job in the workflow's file; undefined when that cannot be read, or the job is in another file. */
  readonly jobFile: JobFile | undefined;
  /** As the root package.json has it: `npm@11.6.0`. */
  readonly packageManager: string | undefined;
  /** Whether a committed .npmrc switches scripts off. */
  readonly ignoresScripts: boolean;
  /** Variables by which npm would find a token, those that are set. */
  readonly tokenVariables: readonly { readonly name: string; readonly value: string }[];
  /** Lines of a committed .npmrc that hold a token. */
  readonly npmrcTokens: readonly { readonly file: string; readonly line: number }[];
  /** When the claims came, in ms: whatever else is asked may take minutes. */
  readonly now: number;
}

/** What is true of one release. */
export interface ReleaseFacts {
  /** Undefined when no release could be resolved: the checks of the run still tell what they find. */
  readonly release: Release | WorkspaceRelease | undefined;
  /** The tag that names it; undefined where none has to. */
  readonly tag: string | undefined;
  /** The dist-tag that is asked for, by the input or by the plan; undefined where the manifest and the version decide. */
  readonly wantedDistTag: string | undefined;
  /** Where the tag points; undefined on the tag's own ref, where it needs no asking. */
  readonly tagCommit: TagCommit | undefined;
  /** Who signed the tag; undefined where nobody has to. */
  readonly tagSignature: TagSignature | undefined;
  readonly packument: Packument | undefined;
  /** What it depends on among the other workspaces, with the versions that the registry has or this run releases; without those the registry did not tell of. */
  readonly siblings: readonly (Sibling & { readonly versions: readonly string[] })[];
  /** Whether the registry answered: without an answer nothing is known of the package. */
  readonly askedRegistry: boolean;
}

/** Everything the checks decide by, gathered before the first of them runs. A check reads; it asks nobody. */
export type Facts = RunFacts & ReleaseFacts;

/** What was packed, and the release it is of. */
export interface Contents {
  readonly tarball: Tarball;
  readonly release: Release;
}
