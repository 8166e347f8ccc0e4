import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Policy } from '../../src/policy/policy.ts';
import { verifyAttestations } from '../../src/proof/attestations.ts';
import { subjectOf } from '../../src/proof/subject.ts';
import { registryAt } from '../../src/registry/address.ts';
import { readAttestations } from '../../src/registry/served.ts';
import { EMBEDDED } from '../../src/trust/embedded.ts';
import { fetchTrust } from '../../src/trust/fetch-trust.ts';
import type { Trust } from '../../src/trust/trust.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { openSecondOpinion, type SecondOpinion } from '../helpers/second-opinion.ts';
import { testWorld } from '../helpers/test-world.ts';

/**
 * Answers the public registry has given, as mitchdenny/sigstore-dotnet and slsa-framework/slsa-verifier recorded them: of
 * 2026 (bundle v0.3), of 2024 (certificate chain), and of April 2023 (SLSA v0.2, log entries of kind intoto, no proof).
 */
interface Recorded {
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly policy: Policy;
}

const usual = { runner: 'github-hosted', allowLegacyCertificate: false } as const;

const RECORDED: readonly Recorded[] = [
  {
    file: 'playwright-cli-0.1.1.json',
    name: '@playwright/cli',
    version: '0.1.1',
    policy: {
      ...usual,
      repository: 'https://github.com/microsoft/playwright-cli',
      repositoryId: '273562379',
      commit: 'd1c6d1113932ddcee243e8b111b6d4aea553df20',
      ref: 'refs/tags/v0.1.1',
      workflow: '.github/workflows/publish.yml',
      events: ['release'],
    },
  },
  {
    file: 'gundam-visor-1.0.1.json',
    name: 'gundam-visor',
    version: '1.0.1',
    policy: {
      ...usual,
      repository: 'https://github.com/ramonpetgrave64/gundam-visor',
      ref: 'refs/tags/v1.0.1',
      workflow: '.github/workflows/npm-publish.yml',
      events: ['release'],
    },
  },
  {
    file: 'provenance-npm-test-1.0.3.json',
    name: '@laurentsimon/provenance-npm-test',
    version: '1.0.3',
    policy: {
      ...usual,
      repository: 'https://github.com/laurentsimon/provenance-npm-test',
      ref: 'refs/heads/main',
      workflow: '.github/workflows/release.yml',
      events: ['workflow_dispatch'],
    },
  },
];

const registry = registryAt('https://registry.npmjs.org/');
let trust: Trust;
let second: SecondOpinion;

beforeAll(async () => {
  const options = { registry, requireFresh: false, offline: true, directory: tmpdir() };
  ({ trust } = await fetchTrust(testWorld(), options));
  second = await openSecondOpinion(trust, Buffer.from(EMBEDDED.trustedRoot, 'base64'));
});

afterAll(() => second.close());

function verified({ file, name, version, policy }: Recorded, changes: Partial<Policy> = {}) {
  const path = join(ROOT, '__tests__/fixtures/recorded', file);
  const served = readAttestations(readFileSync(path));
  if ('unreadable' in served) throw new Error(served.unreadable);
  const [publish] = served;
  const bundle = publish?.bundle as { dsseEnvelope: { payload: string } };
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as {
    subject: [{ digest: { sha512: string } }];
  };
  const integrity = `sha512-${Buffer.from(statement.subject[0].digest.sha512, 'hex').toString('base64')}`;
  const subject = subjectOf({ release: { name, version }, registry, integrity });
  const { checks } = verifyAttestations(served, { trust, subject, policy: { ...policy, ...changes } });
  expect(second.differences(served, checks)).toEqual([]);
  return checks.flatMap(({ id, passed }) => (passed ? [] : [id]));
}

for (const recorded of RECORDED) {
  const { name, version } = recorded;
  test(`${name}@${version}, as the registry serves it, verifies with the embedded trust`, () => {
    expect(verified(recorded)).toEqual([]);
  });

  test(`${name}@${version} is not of another repository, workflow, ref or event`, () => {
    expect(
      verified(recorded, {
        repository: 'https://github.com/evil/repo',
        workflow: '.github/workflows/x.yml',
        ref: 'refs/tags/v9',
        events: ['push'],
      }),
    ).toEqual(['certificate.repository', 'certificate.ref', 'certificate.workflow', 'certificate.event']);
    expect(verified({ ...recorded, version: '9.9.9' })).toEqual([
      'publish.subject-name',
      'publish.predicate',
      'provenance.subject-name',
    ]);
  });
}

test('npm’s verifier takes every attestation that was recorded', () => {
  expect(second.refused).toBe(0);
  expect(second.taken).toBeGreaterThanOrEqual(2 * RECORDED.length);
});
