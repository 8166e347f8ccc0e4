import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { DEFAULT_FORMAT } from '../release/tag-template.ts';
import type { JobGuard } from './into-workflow.ts';
import { jobsOf } from './jobs.ts';
import { own } from './own-steps.ts';
import { type OwnRef, PINS, WORKFLOW_FILE } from './pins.ts';
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
  /** Stage versions for a maintainer's approval. */
  readonly stage: boolean;
  /** Whether tags and GitHub Releases are made of what is published. */
  readonly releases: boolean;
  readonly packageDirectory: string | undefined;
  /** What starts a release. */
  readonly trigger: Trigger;
  /** The default branch, whose pushes start one where the trigger says so. */
  readonly branch: string;
  readonly own: OwnRef;
  /** What the first job has before all else, where the jobs are added to a workflow that is there. */
  readonly guard?: JobGuard | undefined;
}

/** A push of a release tag; a push to the default branch, or somebody by hand, for all that is due. */
export const TRIGGERS = ['tag', 'branch', 'dispatch'] as const;

export type Trigger = (typeof TRIGGERS)[number];

/** Writes the workflow, the same each time for the same repository. */
export function writeWorkflow(options: WorkflowOptions): string {
  const document = new Document(workflowOf(options));
  document.commentBefore = headerOf(options);
  annotate(document, commentsOf(options));
  return document.toString({
    lineWidth: 0,
    singleQuote: true,
    nullStr: '',
    flowCollectionPadding: false,
    commentString: (text) => text.replace(/^(?!$)/gm, '#'),
  });
}

/** Says by which command it was made: run without its options, another workflow would come out. */
function headerOf(options: WorkflowOptions): string {
  const { file, environment, simple, attest, stage, releases, packageDirectory, repository, trigger } =
    options;
  const { formats } = repository.tags;
  const usual = repository.kind === 'packages' ? DEFAULT_FORMAT : 'v{version}';
  const flags = [
    ...(trigger === 'tag' ? [] : [`--trigger ${trigger}`]),
    ...(file === WORKFLOW_FILE ? [] : [`--file ${file}`]),
    ...(environment === undefined
      ? ['--no-environment']
      : environment === 'npm'
        ? []
        : [`--environment ${environment}`]),
    ...(simple ? ['--simple'] : []),
    ...(attest ? ['--attest'] : []),
    ...(stage ? ['--stage'] : []),
    ...(releases === (trigger !== 'tag') ? [] : [releases ? '--releases' : '--no-releases']),
    ...(formats.length === 1 && formats[0] === usual
      ? []
      : formats.map((format) => `--tag-format '${format}'`)),
    ...(packageDirectory === undefined ? [] : [`--package-directory ${packageDirectory}`]),
  ];
  const command = ['publish-npm init', ...flags].join(' ');
  return ` Publishes ${WHAT[trigger]}, with trusted publishing, and proves what was published.\n Emitted by: ${command}\n Run that again to update it, or with --check to compare.`;
}

const WHAT: Readonly<Record<Trigger, string>> = {
  tag: 'an npm package when its tag is pushed',
  branch: 'every npm package whose version is new, when it is pushed to the default branch',
  dispatch: 'every npm package whose version is new, when the workflow is run by hand',
};

function startedBy({ trigger, branch, repository }: WorkflowOptions): object {
  const pushes = { tag: { tags: [...repository.tags.triggers] }, branch: { branches: [branch] } };
  return trigger === 'dispatch'
    ? { workflow_dispatch: null }
    : { push: pushes[trigger], workflow_dispatch: null };
}

function workflowOf(options: WorkflowOptions): object {
  return {
    name: 'publish',
    on: startedBy(options),
    permissions: {},
    concurrency: { group: 'publish-${{ github.ref }}', 'cancel-in-progress': false },
    jobs: jobsOf(options),
  };
}

type Path = readonly (string | number)[];

/** What is said before a key, and beside a value. */
interface Comments {
  readonly before: readonly (readonly [path: Path, text: string])[];
  readonly beside: Readonly<Record<string, string | undefined>>;
}

function commentsOf(options: WorkflowOptions): Comments {
  const { own: ownRef, simple, stage, releases } = options;
  const versions = Object.values(PINS).map(({ uses, version }) => [uses, version] as const);
  const ours = ['', '/pack', '/verify', '/release'].map(
    (path) => [own(path, options), ownRef.version] as const,
  );
  const run = `gh workflow run ${options.file.split('/').at(-1)}`;
  const always: [Path, string][] = [
    [
      ['on', 'workflow_dispatch'],
      options.trigger === 'tag'
        ? ` Run it by hand on a tag, for example when more than three tags were pushed at once: ${run} --ref <tag>`
        : ` Run it by hand, for example when a package was left unpublished: ${run}`,
    ],
    [
      ['jobs', 'verify'],
      stage
        ? ' Has no credential: checks the release as anyone could, once it is approved; run this job again then.'
        : ' Has no credential: checks the release as anyone could.',
    ],
  ];
  const announcing: [Path, string][] = [
    [
      ['jobs', 'release'],
      ' May write to the repository, but cannot publish: verifies again what was published, tags it and announces it.',
    ],
  ];
  const split: [Path, string][] = [
    [['jobs', 'pack'], ' Scripts run only here: this job has no credential to publish with.'],
    [['jobs', 'publish'], ' May publish in your name: checks nothing out, installs nothing, runs no script.'],
  ];
  const single: [Path, string][] = [
    [
      ['jobs', 'publish'],
      ' One job for everything: the scripts of every dependency run in the job that may publish in your name, and a\n' +
        ' hostile one could use that. Leave out --simple for two jobs that keep the two apart.',
    ],
  ];
  return {
    before: [...always, ...(simple ? single : split), ...(releases ? announcing : [])],
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

/** The trigger that a workflow's first comment says it was emitted with; undefined where it was not emitted. */
export function emittedTrigger(text: string): Trigger | undefined {
  const [, options] = /^# Emitted by: publish-npm init(.*)$/m.exec(text) ?? [];
  if (options === undefined) return undefined;
  return TRIGGERS.find((trigger) => options.includes(`--trigger ${trigger}`)) ?? 'tag';
}

/** The tag formats that a workflow's first comment says it was emitted with; none where it says none. */
export function emittedFormats(text: string): string[] {
  const [, options = ''] = /^# Emitted by: publish-npm init(.*)$/m.exec(text) ?? [];
  return [...options.matchAll(/--tag-format '([^'\n]+)'/g)].map(([, format = '']) => format);
}
