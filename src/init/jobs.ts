import { DEFAULT_FORMAT } from '../release/tag-template.ts';
import { installSteps } from './install-steps.ts';
import { PINS } from './pins.ts';
import type { WorkflowOptions } from './workflow.ts';

type Step = Record<string, unknown>;

/** The jobs of a release: to pack, to publish, to verify; and to attest, where that is wished. */
export function jobsOf(options: WorkflowOptions): object {
  if (options.simple) return { publish: simpleJob(options), verify: verifyJob(options) };
  return {
    pack: {
      ...guardOf(options),
      'runs-on': 'ubuntu-latest',
      'timeout-minutes': 30,
      permissions: { contents: 'read' },
      outputs: {
        integrity: '${{ steps.pack.outputs.integrity }}',
        ...(options.trigger === 'tag' ? {} : { count: '${{ steps.pack.outputs.count }}' }),
      },
      steps: [
        ...buildSteps(options),
        { id: 'pack', uses: own('/pack', options), with: releaseInputs(options) },
        {
          uses: PINS.uploadArtifact.uses,
          with: {
            name: 'packed',
            path: '${{ steps.pack.outputs.packed }}',
            'if-no-files-found': 'error',
          },
        },
      ],
    },
    publish: {
      needs: 'pack',
      ...(options.trigger === 'tag' ? {} : { if: "needs.pack.outputs.count != '0'" }),
      'runs-on': 'ubuntu-latest',
      // Each may have to wait until what it needs can be installed.
      'timeout-minutes': options.trigger === 'tag' ? 60 : 180,
      ...(options.environment === undefined ? {} : { environment: options.environment }),
      permissions: { 'id-token': 'write' },
      outputs: outputsOf(),
      steps: [
        download(),
        {
          name: stepName(options),
          id: 'publish',
          uses: own('', options),
          with: {
            ...selectInputs(options),
            packed: 'packed',
            integrity: '${{ needs.pack.outputs.integrity }}',
            ...stageInput(options),
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
    ? [{ uses: PINS.attest.uses, with: { 'subject-path': packedHere(options) } }]
    : [];
  return {
    ...guardOf(options),
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 60,
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    permissions: {
      contents: 'read',
      'id-token': 'write',
      ...(options.attest ? { attestations: 'write' } : {}),
    },
    outputs: outputsOf(),
    steps: [
      ...buildSteps(options),
      {
        name: stepName(options),
        id: 'publish',
        uses: own('', options),
        with: { ...releaseInputs(options), ...scripts, ...stageInput(options) },
      },
      ...attest,
    ],
  };
}

/** What the publish action has packed itself: of several releases, wherever it keeps them. */
function packedHere({ trigger }: WorkflowOptions): string {
  return trigger === 'tag'
    ? '${{ steps.publish.outputs.tarball }}'
    : '${{ runner.temp }}/publish-npm-packed-*/*.tgz';
}

function attestJob(): object {
  return {
    needs: ['pack', 'publish'],
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 10,
    permissions: { 'id-token': 'write', attestations: 'write' },
    steps: [download(), { uses: PINS.attest.uses, with: { 'subject-path': 'packed/*.tgz' } }],
  };
}

/** A job of its own, without a credential: it looks at the release as anybody would. */
function verifyJob(options: WorkflowOptions): object {
  return {
    needs: 'publish',
    // What is only checked (dry-run), or waits for approval, is served to nobody yet.
    if: "needs.publish.outputs.published == 'yes'",
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 60,
    permissions: {},
    steps: [
      {
        uses: own('/verify', options),
        with: {
          packages: '${{ needs.publish.outputs.packages }}',
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

function guardOf({ guard }: WorkflowOptions): object {
  const { needs = [], conditions = [] } = guard ?? {};
  const condition = conditions.length > 1 ? conditions.map((one) => `(${one})`).join(' && ') : conditions[0];
  return {
    ...(needs.length === 0 ? {} : { needs: needs.length === 1 ? needs[0] : needs }),
    ...(condition === undefined ? {} : { if: condition }),
  };
}

function buildSteps({ repository, guard }: WorkflowOptions): Step[] {
  const { hasSubmodules } = repository;
  // What has built until now goes on to.
  const own = guard?.build ?? [];
  const compile = own.length > 0 ? own.join('\n') : repository.compile;
  return [
    {
      uses: PINS.checkout.uses,
      with: { 'persist-credentials': false, ...(hasSubmodules ? { submodules: 'recursive' } : {}) },
    },
    ...installSteps(repository),
    ...(compile === undefined ? [] : [{ run: compile }]),
  ];
}

function download(): Step {
  return { uses: PINS.downloadArtifact.uses, with: { name: 'packed', path: 'packed' } };
}

function outputsOf(): object {
  const names = ['packages', 'published'];
  return Object.fromEntries(names.map((name) => [name, `\${{ steps.publish.outputs.${name} }}`]));
}

function stepName({ stage }: WorkflowOptions): string {
  return `npm ${stage ? 'stage ' : ''}publish --provenance --access=public`;
}

function stageInput({ stage }: WorkflowOptions): Record<string, unknown> {
  return stage ? { stage: true } : {};
}

/** One of our own actions. */
export function own(path: string, { own: { ref } }: WorkflowOptions): string {
  return `mochi/publish-npm${path}@${ref}`;
}

function releaseInputs(options: WorkflowOptions): Record<string, unknown> {
  const { packageDirectory, repository, trigger } = options;
  const meant = trigger === 'tag' ? repository.tags.package : undefined;
  return {
    ...selectInputs(options),
    ...(meant === undefined ? {} : { packages: meant }),
    ...(packageDirectory === undefined ? {} : { 'package-directory': packageDirectory }),
  };
}

/** What is released, whatever ref somebody starts it on: where tags release, a branch never releases all that is due. */
function selectInputs({ repository, trigger }: WorkflowOptions): Record<string, unknown> {
  const { formats } = repository.tags;
  const isUsual = formats.length === 1 && formats[0] === DEFAULT_FORMAT;
  return {
    select: trigger === 'tag' ? 'tag' : 'due',
    ...(isUsual ? {} : { 'tag-format': formats.join('\n') }),
  };
}
