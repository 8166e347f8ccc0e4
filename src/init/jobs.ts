import { installSteps } from './install-steps.ts';
import { download, jobsAfter, outputsOf, upload } from './jobs-after.ts';
import { own, selectInputs } from './own-steps.ts';
import { PINS } from './pins.ts';
import type { WorkflowOptions } from './workflow.ts';

/** The jobs of a release: to pack, to publish, to verify; and to attest, where that is wished. */
export function jobsOf(options: WorkflowOptions): object {
  if (options.simple) return { publish: simpleJob(options), ...jobsAfter(options) };
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
        upload('packed', '${{ steps.pack.outputs.packed }}'),
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
      outputs: outputsOf(options),
      steps: [
        download('packed'),
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
        ...evidenceOf(options),
      ],
    },
    ...(options.attest ? { attest: attestJob() } : {}),
    ...jobsAfter(options),
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
    outputs: outputsOf(options),
    steps: [
      ...buildSteps(options),
      {
        name: stepName(options),
        id: 'publish',
        uses: own('', options),
        with: { ...releaseInputs(options), ...scripts, ...stageInput(options) },
      },
      ...evidenceOf(options),
      ...attest,
    ],
  };
}

/** What was found, for the Releases. */
function evidenceOf({ releases }: WorkflowOptions): object[] {
  return releases ? [upload('evidence', '${{ steps.publish.outputs.evidence }}')] : [];
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
    steps: [download('packed'), { uses: PINS.attest.uses, with: { 'subject-path': 'packed/*.tgz' } }],
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

function buildSteps({ repository, guard }: WorkflowOptions): object[] {
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

function stepName({ stage }: WorkflowOptions): string {
  return `npm ${stage ? 'stage ' : ''}publish --provenance --access=public`;
}

function stageInput({ stage }: WorkflowOptions): Record<string, unknown> {
  return stage ? { stage: true } : {};
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
