/** Who may have published it, each as the whole string it must be. What is undefined is not asked. */
export interface Policy {
  /** `https://github.com/owner/name`; undefined when nobody is expected, which no caller may take for a proof. */
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly commit?: string;
  /** Full: `refs/tags/…` */
  readonly ref?: string;
  /** The ref that the release's tag must have, where a template says how it is called: `refs/tags/v1.2.3`. */
  readonly tag?: string;
  /** In the repository: `.github/workflows/publish.yml`. The certificate pins it by its ref or its commit. */
  readonly workflow?: string;
  /** The reusable workflow that may sign, as a URI with its ref, or without for any release of it; undefined: the workflow itself must have signed. */
  readonly signer?: string;
  /** Events that may have started the run. */
  readonly events: readonly string[];
  readonly runner: 'github-hosted' | 'self-hosted' | 'any';
  /** The run and attempt, when it must be one in particular. */
  readonly run?: { readonly id: string; readonly attempt: string };
  /** Accept certificates from before April 2023, which do not have every field: what they lack is then not asked. */
  readonly allowLegacyCertificate: boolean;
  /** How long before `now` the provenance may have been logged, in ms, and how to say that. */
  readonly loggedWithin?: { readonly ms: number; readonly now: number; readonly words: string };
}
