import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
  evidenceOf,
  handedOver,
  NAME,
  onStage,
  ROOT,
  requestNames,
  type Setting,
  type Stage,
  text,
  VERSION,
} from './helpers/stage.ts';

const Evidence = v.looseObject({
  checks: v.array(v.looseObject({ id: v.string(), passed: v.nullable(v.boolean()), found: v.string() })),
  attestations: v.array(v.looseObject({ predicateType: v.string(), bundle: v.looseObject({}) })),
});

/** The ids in the documentation's table of checks. */
function checksInReadme(): string[] {
  const readme = readFileSync(join(ROOT, 'docs/checks.md'), 'utf8');
  const table = readme.slice(readme.indexOf('| check |'));
  return [...table.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, id = '']) => id);
}

/** Releases, and hands the finished release to the assertions. */
async function released(
  setting: Setting,
  assert: (release: {
    stage: Stage;
    evidence: v.InferOutput<typeof Evidence>;
    check(id: string): unknown;
  }) => void,
): Promise<void> {
  await onStage({ consumer: true, ...setting }, async (stage) => {
    const step = await stage.release();
    expect([text(step), step.exitCode]).toEqual([
      expect.stringContaining(`verified: ${NAME}@${VERSION} is published.`),
      0,
    ]);
    expect(step.outputs).toEqual({
      outcome: 'verified',
      published: 'yes',
      'already-published': 'false',
      package: NAME,
      version: VERSION,
      'dist-tag': 'latest',
      tarball: expect.stringMatching(/scope-pkg-1\.2\.3\.tgz$/),
      integrity: expect.stringMatching(/^sha512-/),
      'stage-id': '',
      'transparency-log-url': expect.stringMatching(/logIndex=\d+$/),
      trust: expect.stringMatching(/^custom:[0-9a-f]{64}$/),
      packages: `${NAME}@${VERSION}`,
      staged: '',
      releases: expect.stringContaining('"outcome":"verified"'),
      evidence: expect.stringMatching(/publish-npm-evidence-/),
    });
    expect(stage.isPublished()).toBe(true);
    expect(stage.world.proxy.refused).toEqual([]);
    const evidence = v.parse(Evidence, JSON.parse(evidenceOf(step)));
    expect(evidence.checks.filter(({ passed }) => passed !== true)).toEqual([]);
    expect(checksInReadme()).toEqual(expect.arrayContaining(evidence.checks.map(({ id }) => id)));
    assert({ stage, evidence, check: (id) => evidence.checks.find((check) => check.id === id)?.found });
  });
}

test('emit_workflow: npm publish --provenance --access=public, under id-token: write, without an npm token', () => {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-emit-'));
  try {
    cpSync(join(ROOT, 'examples/monorepo'), directory, { recursive: true });
    execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'init', '--yes'], { cwd: directory });
    const text = readFileSync(join(directory, '.github/workflows/mochi-publish-npm.yml'), 'utf8');
    const { jobs } = parse(text);
    const publishing = Object.values<{ permissions: object; steps: { name?: string; uses: string }[] }>(
      jobs,
    ).filter(({ steps }) => steps.some(({ name }) => name === 'npm publish --provenance --access=public'));
    expect(publishing).toHaveLength(1);
    expect(publishing[0]?.permissions).toEqual({ 'id-token': 'write' });
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|_authToken|secrets/);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

for (const npm of [11, 12] as const) {
  test(`oidc_token_exchange_recorded: one exchange, three ID tokens, one upload (npm ${npm})`, async () => {
    await released({ npm }, ({ stage }) => {
      const count = (name: string) => requestNames(stage).filter((one) => one === name).length;
      expect({
        exchange: count('exchange'),
        'id-token': count('id-token'),
        publish: count('publish'),
      }).toEqual({
        exchange: 1,
        'id-token': 3,
        publish: 1,
      });
      const audiences = stage.world.proxy.requests.flatMap(({ name, url }) =>
        name === 'id-token' ? [new URL(url).searchParams.get('audience')] : [],
      );
      expect(audiences.sort()).toEqual(['npm:registry.npmjs.org', 'npm:registry.npmjs.org', 'sigstore']);
      expect(stage.world.registry.store.tokens.map(({ name }) => name)).toEqual([NAME]);
    });
  });

  test(`npm_audit_signatures: npm lists the package as verified, with both attestations (npm ${npm})`, async () => {
    await released({ npm }, ({ check }) => {
      expect(check('consumer.audit-lists-package')).toBe(`${NAME}@${VERSION} verified, with 2 attestations`);
    });
  });
}

test('attestation_generated: provenance by the workflow and a publish attestation by the registry', async () => {
  await released({}, ({ stage, evidence, check }) => {
    expect(evidence.attestations.map(({ predicateType }) => predicateType).sort()).toEqual([
      'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
      'https://slsa.dev/provenance/v1',
    ]);
    expect(check('certificate.commit')).toBe(stage.run.commit);
    expect(check('certificate.ref')).toBe(`refs/tags/${NAME}@${VERSION}`);
    expect(check('certificate.workflow')).toBe('.github/workflows/publish.yml');
    expect(check('certificate.run')).toBe('99, attempt 1');
  });
});

test('consumer_verification: a clean install of the version has the bytes that were packed in its lock file', async () => {
  await released({}, ({ stage, check }) => {
    const served = stage.world.registry.store.packages.get(NAME)?.versions.get(VERSION)?.manifest['dist'];
    expect(check('consumer.lockfile-integrity')).toBe(
      v.parse(v.looseObject({ integrity: v.string() }), served).integrity,
    );
    expect(check('consumer.lockfile-integrity')).toBe(check('tarball.integrity'));
  });
});

test('publishes an unscoped package from the root of a repository without workspaces', async () => {
  const files = {
    'package.json': {
      name: 'other',
      version: '3.0.0',
      repository: 'owner/repo',
    },
  };
  await onStage({ consumer: true, tag: 'other@3.0.0', files }, async (stage) => {
    const step = await stage.release();
    expect(step.outputs).toMatchObject({ outcome: 'verified', package: 'other', version: '3.0.0' });
  });
});

test('installs a package that is bound to another platform all the same', async () => {
  const files = {
    'packages/pkg/package.json': { name: NAME, version: VERSION, repository: 'owner/repo', os: ['aix'] },
  };
  await released({ files }, ({ check }) => expect(check('consumer.installs')).toBe('exit status 0'));
});

test('gives a prerelease a dist-tag of its own, and leaves latest where it is', async () => {
  const version = '2.0.0-beta.1';
  const files = { 'packages/pkg/package.json': { name: NAME, version, repository: 'owner/repo' } };
  await onStage({ consumer: true, tag: `${NAME}@${version}`, files }, async (stage) => {
    const step = await stage.release();
    expect(step.outputs).toMatchObject({ outcome: 'verified', 'dist-tag': 'beta' });
    expect(stage.world.registry.store.packages.get(NAME)?.distTags).toEqual({
      latest: '0.0.0',
      beta: version,
    });
  });
});

test('publishes from a branch when the tag is at its commit, and the certificate names the branch', async () => {
  await onStage(
    { consumer: true, run: { ref: 'refs/heads/main', event: 'workflow_dispatch' } },
    async (stage) => {
      const packed = await stage.pack({ tag: `${NAME}@${VERSION}` });
      const handed = handedOver(packed);
      const step = await stage.publish({ tag: `${NAME}@${VERSION}`, ...handed });
      expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
      expect(requestNames(stage)).toContain('github-commit');
    },
  );
});

test('dry-run checks everything, the exchange too, and publishes nothing', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const step = await stage.release({ 'dry-run': 'true' });
    expect([step.outputs['outcome'], step.outputs['published'], step.exitCode]).toEqual(['ready', 'no', 0]);
    expect(requestNames(stage)).toContain('exchange');
    expect(requestNames(stage)).not.toContain('publish');
    expect(stage.isPublished()).toBe(false);
  });
});

test('the summary says what was published, and how it is proven', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const { summary } = await stage.release();
    expect(summary).toContain('is published and verified, with a custom trust root, as in a rehearsal');
    expect(summary).toMatch(/All \d+ checks passed/);
    expect(summary).toContain(`| certificate.commit | <code>${stage.run.commit}</code> |`);
    expect(summary).toContain('flowchart LR');
    expect(summary).toContain('[Workflow run](https://github.com/owner/repo/actions/runs/99/attempts/1)');
  });
});
