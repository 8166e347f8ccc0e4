import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { type OwnRef, PINS } from './pins.ts';
import type { Repository } from './repository.ts';

export interface WorkflowOptions {
  readonly repository: Repository;
  /** The file it is written to, relative to the repository: the trusted publisher names it. */
  readonly file: string;
  /** GitHub's environment that guards publishing; undefined for none. */
  readonly environment: string | undefined;
  /** One job for everything. */
  readonly simple: boolean;
  /** Attest the tarball in GitHub's own store as well. */
  readonly attest: boolean;
  readonly packageDirectory: string | undefined;
  readonly own: OwnRef;
}

type Step = Record<string, unknown>;

const HEADER = ` Publishes an npm package when its tag is pushed, by trusted publishing, and proves what was published.
 Emitted by publish-npm init; run it again to update, or with --check to compare.`;

/** Writes the workflow, the same each time for the same repository. */
export function writeWorkflow(options: WorkflowOptions): string {
  const document = new Document(workflowOf(options));
  document.commentBefore = HEADER;
  annotate(document, commentsOf(options));
  return document.toString({
    lineWidth: 0,
    singleQuote: true,
    nullStr: '',
    flowCollectionPadding: false,
    commentString: (text) => text.replace(/^(?!$)/gm, '#'),
  });
}

function workflowOf(options: WorkflowOptions): object {
  const isMany = options.repository.kind === 'packages';
  return {
    name: 'publish',
    on: { push: { tags: [isMany ? '**@*' : 'v*'] }, workflow_dispatch: null },
    permissions: {},
    concurrency: { group: 'publish-${{ github.ref }}', 'cancel-in-progress': false },
    jobs: options.simple ? { publish: simpleJob(options), verify: verifyJob(options) } : jobsOf(options),
  };
}

function jobsOf(options: WorkflowOptions): object {
  return {
    pack: {
      'runs-on': 'ubuntu-latest',
      'timeout-minutes': 30,
      permissions: { contents: 'read' },
      outputs: { integrity: '${{ steps.pack.outputs.integrity }}' },
      steps: [
        ...buildSteps(options),
        { id: 'pack', uses: own('/pack', options), ...withInputs(releaseInputs(options)) },
        {
          uses: PINS.uploadArtifact.uses,
          with: {
            name: 'package',
            path: '${{ steps.pack.outputs.tarball }}',
            'if-no-files-found': 'error',
          },
        },
      ],
    },
    publish: {
      needs: 'pack',
      'runs-on': 'ubuntu-latest',
      'timeout-minutes': 60,
      ...(options.environment === undefined ? {} : { environment: options.environment }),
      permissions: { 'id-token': 'write' },
      outputs: outputsOf('publish'),
      steps: [
        download(),
        {
          name: 'npm publish --provenance --access=public',
          id: 'publish',
          uses: own('', options),
          with: {
            ...formatInput(options),
            tarball: 'package',
            integrity: '${{ needs.pack.outputs.integrity }}',
          },
        },
      ],
    },
    ...(options.attest ? { attest: attestJob() } : {}),
    verify: verifyJob(options),
  };
}

function simpleJob(options: WorkflowOptions): object {
  const scripts = options.repository.packsWithScripts ? { 'allow-scripts': true } : {};
  const attest = options.attest
    ? [{ uses: PINS.attest.uses, with: { 'subject-path': '${{ steps.publish.outputs.tarball }}' } }]
    : [];
  return {
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 60,
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    permissions: {
      contents: 'read',
      'id-token': 'write',
      ...(options.attest ? { attestations: 'write' } : {}),
    },
    outputs: outputsOf('publish'),
    steps: [
      ...buildSteps(options),
      {
        name: 'npm publish --provenance --access=public',
        id: 'publish',
        uses: own('', options),
        ...withInputs({ ...releaseInputs(options), ...scripts }),
      },
      ...attest,
    ],
  };
}

function attestJob(): object {
  return {
    needs: ['pack', 'publish'],
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 10,
    permissions: { 'id-token': 'write', attestations: 'write' },
    steps: [download(), { uses: PINS.attest.uses, with: { 'subject-path': 'package/*.tgz' } }],
  };
}

/** A job of its own, without a credential: it looks at the release as anybody would. */
function verifyJob(options: WorkflowOptions): object {
  return {
    needs: 'publish',
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 60,
    permissions: {},
    steps: [
      {
        uses: own('/verify', options),
        with: {
          packages: '${{ needs.publish.outputs.package }}@${{ needs.publish.outputs.version }}',
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

function buildSteps({ repository }: WorkflowOptions): Step[] {
  const { nodeVersionFile, hasLockfile, compile } = repository;
  const node =
    nodeVersionFile === undefined ? { 'node-version': 24 } : { 'node-version-file': nodeVersionFile };
  return [
    { uses: PINS.checkout.uses, with: { 'persist-credentials': false } },
    { uses: PINS.setupNode.uses, with: { ...node, 'package-manager-cache': false } },
    { run: hasLockfile ? 'npm ci' : 'npm install' },
    ...(compile === undefined ? [] : [{ run: compile }]),
  ];
}

function download(): Step {
  return { uses: PINS.downloadArtifact.uses, with: { name: 'package', path: 'package' } };
}

function outputsOf(step: string): object {
  return {
    package: `\${{ steps.${step}.outputs.package }}`,
    version: `\${{ steps.${step}.outputs.version }}`,
  };
}

function own(path: string, { own: { ref } }: WorkflowOptions): string {
  return `mochi/publish-npm${path}@${ref}`;
}

function releaseInputs(options: WorkflowOptions): Record<string, unknown> {
  const { packageDirectory } = options;
  return {
    ...formatInput(options),
    ...(packageDirectory === undefined ? {} : { 'package-directory': packageDirectory }),
  };
}

function formatInput({ repository }: WorkflowOptions): Record<string, unknown> {
  return repository.kind === 'packages' ? {} : { 'tag-format': 'v{version}' };
}

function withInputs(inputs: Record<string, unknown>): Step {
  return Object.keys(inputs).length === 0 ? {} : { with: inputs };
}

type Path = readonly (string | number)[];

/** What is said before a key, and beside a value. */
interface Comments {
  readonly before: readonly (readonly [path: Path, text: string])[];
  readonly beside: Readonly<Record<string, string | undefined>>;
}

function commentsOf(options: WorkflowOptions): Comments {
  const { own: ownRef, simple } = options;
  const versions = Object.values(PINS).map(({ uses, version }) => [uses, version] as const);
  const ours = ['', '/pack', '/verify'].map((path) => [own(path, options), ownRef.version] as const);
  const always: [Path, string][] = [
    [['on', 'workflow_dispatch'], ' Run it on the tag: gh workflow run <file> --ref <tag>'],
    [['jobs', 'verify'], ' Without a credential: looks at the release as anybody would.'],
  ];
  const split: [Path, string][] = [
    [['jobs', 'pack'], ' Scripts run here, and nowhere else: there is nothing in this job to publish with.'],
    [['jobs', 'publish'], ' May publish in your name: checks nothing out, installs nothing, runs no script.'],
  ];
  const single: [Path, string][] = [
    [
      ['jobs', 'publish'],
      ' The one-job form: the scripts of every dependency run beside the permission to publish in your name, and a\n' +
        ' hostile one could use it. Leave --simple out for two jobs, in which they never meet.',
    ],
  ];
  return {
    before: [...always, ...(simple ? single : split)],
    beside: Object.fromEntries([...versions, ...ours]),
  };
}

function annotate(document: Document, { before, beside }: Comments): void {
  for (const [path, text] of before) {
    const parent = document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) continue;
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isScalar(pair.key)) (pair.key as Node).commentBefore = text;
  }
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (isScalar(key) && key.value === 'uses' && isScalar(value)) {
        const version = beside[String(value.value)];
        if (version !== undefined) value.comment = ` ${version}`;
      }
      // Lists of one word and empty maps read best in one line.
      if (isSeq(value) && value.items.every(isScalar)) value.flow = true;
    },
  });
}
