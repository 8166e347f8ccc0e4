/** Where the workflow is written to where nobody says otherwise. */
export const WORKFLOW_FILE = '.github/workflows/mochi-publish-npm.yml';

/** Actions of GitHub's in the workflow, each by the commit of a release, and the release's name. */
export const PINS = {
  checkout: { uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd', version: 'v6.0.2' },
  setupNode: { uses: 'actions/setup-node@48b55a011bda9f5d6aeb4c2d9c7372e8dae4041e', version: 'v6.4.0' },
  uploadArtifact: {
    uses: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
    version: 'v7.0.1',
  },
  downloadArtifact: {
    uses: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    version: 'v8.0.1',
  },
  attest: {
    uses: 'actions/attest-build-provenance@977bb373ede98d70efbf0b7b13af9c3d6651dc60',
    version: 'v4.1.0',
  },
} as const;

/** Our own actions, by a ref that does not move: a commit, or the tag of an immutable release. */
export interface OwnRef {
  readonly ref: string;
  /** What the ref is, when that cannot be seen. */
  readonly version: string | undefined;
}
