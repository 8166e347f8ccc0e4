import { needsAmong } from '../../src/plan/needs.ts';
import { parseManifest } from '../../src/release/manifest.ts';
import { markdownCode, markdownText } from '../../src/text/harmless.ts';
import type { endingOf } from '../ending.ts';
import type { StoredVersion, TakenUpload } from '../registry/store.ts';
import { PNPM_PROVENANCE } from '../runner/manager-stand-in.ts';
import type { SealedWorld } from '../sealed-world.ts';
import { mayWrite, publishesItself, type WorkflowFile, type WorkflowJob } from './workflow-file.ts';

type Ending = ReturnType<typeof endingOf>;

interface Published extends TakenUpload {
  readonly stored: StoredVersion;
}

/**
 * How a workflow ended that publishes without our action: what the registry took of it, what of that carries provenance, and
 * what such a release lacks.
 */
export function selfPublished(
  ended: Ending,
  { world, workflow, said }: { world: SealedWorld; workflow: WorkflowFile; said: readonly string[] },
): Ending {
  const isSignedHere = !said.includes(PNPM_PROVENANCE);
  const { store } = world.registry;
  const published = store.uploads.flatMap((upload): Published[] => {
    const stored = store.packages.get(upload.name)?.versions.get(upload.version);
    return stored ? [{ ...upload, stored }] : [];
  });
  const staged = [...store.packages.values()].flatMap(({ name, staged: waiting }) =>
    [...waiting.keys()].map((version) => ({ name, version })),
  );
  const isWell = ended.problems.every(({ severity }) => severity !== 'error') && ended.refused.length === 0;
  const isNothing = published.length === 0 && staged.length === 0;
  const outcome =
    !isWell && isNothing
      ? 'rejected'
      : isNothing
        ? 'nothing-due'
        : published.length > 0
          ? 'published'
          : 'staged';
  return {
    ...ended,
    outcome,
    releases: [
      ...published.map(({ name, version }) => releaseOf(name, version, 'published')),
      ...staged.map(({ name, version }) => releaseOf(name, version, 'staged')),
    ],
    summary: [
      ended.summary,
      summaryOf({ published, staged, isSignedHere, lacks: lacksOf(workflow, { published, isSignedHere }) }),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    log: isWell ? [] : ended.log,
    exitCode: isWell ? 0 : 1,
  };
}

function releaseOf(name: string, version: string, outcome: 'published' | 'staged') {
  return {
    package: name,
    version,
    outcome,
    published: outcome === 'published' ? 'yes' : 'staged',
    problems: [],
  };
}

function summaryOf({
  published,
  staged,
  isSignedHere,
  lacks,
}: {
  published: readonly Published[];
  staged: readonly { readonly name: string; readonly version: string }[];
  isSignedHere: boolean;
  lacks: readonly string[];
}): string {
  const rows = published.map(
    ({ name, version, stored }) =>
      `| ${markdownCode(name)} | ${markdownCode(version)} | ${provenanceOf(stored, isSignedHere)} | ${isSignedHere ? byWhom(stored) : 'not played'} |`,
  );
  const waiting = staged.map(
    ({ name, version }) => `${markdownCode(`${name}@${version}`)} waits for approval.`,
  );
  const took = [
    `## This workflow’s own publishing put ${published.length === 1 ? '1 version' : `${published.length} versions`} on the registry`,
    ...(rows.length === 0
      ? []
      : [['| Package | Version | Provenance | By |', '| --- | --- | --- | --- |', ...rows].join('\n')]),
    ...waiting,
  ];
  const better =
    lacks.length === 0
      ? []
      : [
          '### What the workflow that `publish-npm init` writes would add',
          lacks.map((lack) => `- ${lack}`).join('\n'),
        ];
  return [...took, ...better].join('\n\n');
}

function provenanceOf({ attestations }: StoredVersion, isSignedHere: boolean): string {
  if (attestations.length > 0) return 'yes';
  return isSignedHere ? 'no' : 'not played';
}

function byWhom({ manifest }: StoredVersion): string {
  return '_npmUser' in manifest ? 'trusted publisher' : 'stored token';
}

/** What such a release lacks, each as a sentence of markdown. */
function lacksOf(
  workflow: WorkflowFile,
  { published, isSignedHere }: { published: readonly Published[]; isSignedHere: boolean },
): string[] {
  const jobs = Object.entries(workflow.jobs).filter(([, { steps }]) => steps.some(publishesItself));
  const beside = jobs.flatMap(([id, job]) => credentialBesideScripts(id, { job, workflow }));
  const unproven = published.filter(({ stored }) => isSignedHere && stored.attestations.length === 0);
  const early = ungated(published);
  return [
    ...beside,
    ...(unproven.length === 0
      ? []
      : [
          `${listed(unproven)} ${unproven.length === 1 ? 'has' : 'have'} no provenance: nobody can see where the bytes came from.`,
        ]),
    'Nothing here checks what the registry serves: a green job does not show that these bytes, from this commit, can be installed.',
    ...(early.length === 0
      ? []
      : [`${early.join(' ')} Until a dependency can be installed, every install of what needs it fails.`]),
  ];
}

const INSTALLING = /^\s*(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun (?:i|install))\b/m;

function credentialBesideScripts(
  id: string,
  { job, workflow }: { job: WorkflowJob; workflow: WorkflowFile },
): string[] {
  const texts = job.steps.map(({ run = '' }) => run);
  if (!texts.some((run) => INSTALLING.test(run))) return [];
  const credential = mayWrite('id-token', { job, workflow }) ? '`id-token: write`' : 'a stored token';
  return [
    `The job ${markdownCode(id)} installs dependencies next to ${credential}: any of them could publish in your name. Packing needs no credential and gets none.`,
  ];
}

/** Which releases were sent when what they need could not have been looked at yet. */
function ungated(published: readonly Published[]): string[] {
  const releases = published.map(({ name, version, stored }) => {
    const manifest = parseManifest(JSON.stringify(stored.manifest), 'package.json');
    return { name, version, distTag: '', manifest };
  });
  return [...needsAmong(releases)].flatMap(([name, needs]) =>
    needs.length === 0
      ? []
      : [
          `${markdownCode(name)} was sent without waiting until ${needs.map(markdownCode).join(' and ')} could be installed.`,
        ],
  );
}

function listed(published: readonly Published[]): string {
  const names = published.slice(0, 5).map(({ name, version }) => markdownCode(`${name}@${version}`));
  return `${names.join(', ')}${published.length > 5 ? markdownText(` and ${published.length - 5} more`) : ''}`;
}
