import { formatInput, own } from './own-steps.ts';
import { PINS } from './pins.ts';
import type { Repository } from './repository.ts';
import type { WorkflowOptions } from './workflow.ts';

/** The jobs after publishing, neither of which can publish: one proves what is there, one announces it. */
export function jobsAfter(options: WorkflowOptions): object {
  return { verify: verifyJob(options), ...(options.releases ? { release: releaseJob(options) } : {}) };
}

/** A job of its own, without a credential: it looks at the release as anybody would. */
function verifyJob(options: WorkflowOptions): object {
  return {
    needs: 'publish',
    if: isAnythingThere(options),
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 60,
    permissions: {},
    steps: [
      {
        uses: own('/verify', options),
        with: {
          packages: packagesOf(options),
          'source-repository': '${{ github.repository }}',
          workflow: options.file,
          ref: '${{ github.ref }}',
          commit: '${{ github.sha }}',
          'verify-timeout': 30,
        },
      },
    ],
  };
}

/** A job of its own, which alone may write to the repository: GitHub takes 500 writes an hour, five for each Release. */
function releaseJob(options: WorkflowOptions): object {
  const { repository, stage } = options;
  return {
    needs: ['publish', 'verify'],
    // Of what is staged some may be approved, and announced, while the rest waits.
    ...(stage
      ? { if: `!cancelled() && needs.publish.result == 'success' && (${isAnythingThere(options)})` }
      : {}),
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 120,
    permissions: { contents: 'write' },
    steps: [
      { uses: PINS.checkout.uses, with: { 'persist-credentials': false } },
      download('evidence'),
      {
        uses: own('/release', options),
        with: {
          packages: packagesOf(options),
          evidence: 'evidence',
          ...formatInput(repository),
          ...mainPackage(repository),
          ...(repository.hasChangelog ? {} : { notes: 'generated' }),
        },
      },
    ],
  };
}

/** Where there is but one package, its Releases are the repository's. */
function mainPackage({ packages }: Repository): object {
  const [only, ...others] = packages;
  return only && others.length === 0 ? { 'main-package': only.name } : {};
}

/** What is only checked (dry-run) is served to nobody. What is staged is waited for. */
function isAnythingThere({ stage }: WorkflowOptions): string {
  return stage
    ? "needs.publish.outputs.packages != '' || needs.publish.outputs.staged != ''"
    : "needs.publish.outputs.published == 'yes'";
}

function packagesOf({ stage }: WorkflowOptions): string {
  const names = ['packages', ...(stage ? ['staged'] : [])];
  return names.map((name) => `\${{ needs.publish.outputs.${name} }}`).join('\n');
}

/** The outputs of the publish job that those after it read. */
export function outputsOf({ stage }: WorkflowOptions): object {
  const names = ['packages', stage ? 'staged' : 'published'];
  return Object.fromEntries(names.map((name) => [name, `\${{ steps.publish.outputs.${name} }}`]));
}

export function download(name: string): object {
  return { uses: PINS.downloadArtifact.uses, with: { name, path: name } };
}

export function upload(name: string, path: string): object {
  return { uses: PINS.uploadArtifact.uses, with: { name, path, 'if-no-files-found': 'error' } };
}
