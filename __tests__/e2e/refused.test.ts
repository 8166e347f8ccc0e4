import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StepResult } from '../../rehearsal/runner/job.ts';
import {
  codes,
  handedOver,
  manifest,
  NAME,
  onStage,
  requestNames,
  type Setting,
  type Stage,
  TAG,
  text,
} from './helpers/stage.ts';

/** What a release that must not happen ends as: its code, a red job, and nothing published. */
async function refused(
  setting: Setting,
  { code, play, says }: { code: string; play?: (stage: Stage) => Promise<StepResult>; says?: string },
): Promise<void> {
  await onStage(setting, async (stage) => {
    const step = await (play ?? ((it: Stage) => it.publish({}, { workspace: it.checkout })))(stage);
    expect([text(step), codes(step), step.exitCode]).toEqual([
      says === undefined ? expect.anything() : expect.stringContaining(says),
      expect.arrayContaining([code]),
      1,
    ]);
    const isPack = !('outcome' in step.outputs);
    expect(isPack ? step.outputs : [step.outputs['outcome'], step.outputs['published']]).toEqual(
      isPack ? {} : ['rejected', 'no'],
    );
    expect(requestNames(stage)).not.toContain('publish');
    expect(requestNames(stage)).not.toContain('fulcio');
    for (const { versions } of stage.world.registry.store.packages.values())
      expect([...versions.keys()]).toEqual(['0.0.0']);
    expect(stage.world.proxy.refused).toEqual([]);
    expect(step.summary).toContain(`[${code}](`);
  });
}

const HOSTILE = '$(touch pwned)`id`"\'&;@1.0.0';

for (const tag of [
  'v1',
  '@scope/pkg',
  'pkg@not-semver',
  `${NAME}@v1.2.3`,
  `${NAME}@1.2.3+build`,
  `${TAG} `,
  HOSTILE,
]) {
  test(`a tag that is no release: ${JSON.stringify(tag)}`, async () => {
    await refused({ tag }, { code: 'tag-not-a-release', says: JSON.stringify(tag) });
    await refused({ tag }, { code: 'tag-not-a-release', play: (stage) => stage.pack() });
  });
}

test('a tag that names no workspace: the message lists those there are', async () => {
  await refused({ tag: '@scope/unknown@1.2.3' }, { code: 'workspace-not-found', says: `${NAME}, other` });
});

test('a tag whose version differs from the manifest: told apart, with the line at fault', async () => {
  await onStage({ tag: `${NAME}@9.9.9` }, async (stage) => {
    const step = await stage.pack();
    expect([codes(step), step.exitCode]).toEqual([['version-mismatch'], 1]);
    const found = step.log.find((event) => event.kind === 'error');
    expect(found).toMatchObject({ properties: { file: 'packages/pkg/package.json', line: '3' } });
  });
  await refused({ tag: `${NAME}@9.9.9` }, { code: 'version-mismatch', says: 'its package.json says 1.2.3' });
});

test.each(['@scope/ü', 'a b'])('a name npm does not accept: %s', async (name) => {
  const files = { 'package.json': manifest({ name }) };
  await refused(
    { tag: 'v1.2.3', files },
    { code: 'name-invalid', play: (stage) => stage.pack({ 'tag-format': 'v{version}' }) },
  );
});

test('ranges that nobody else can install are told where it is packed, and before a token is asked for', async () => {
  const files = { 'packages/pkg/package.json': manifest({ dependencies: { other: 'workspace:^' } }) };
  const setting = { files };
  await refused(setting, { code: 'dependency-unusable', play: (stage) => stage.pack() });
  await refused(setting, { code: 'dependency-unusable', says: 'other@workspace:^' });
});

test('a version that a tool writes is known for what it is', async () => {
  const files = { 'packages/pkg/package.json': manifest({ version: '0.0.0-development' }) };
  await refused(
    { files },
    { code: 'version-mismatch', says: 'which a tool such as semantic-release replaces' },
  );
});

test('two workspaces of one name', async () => {
  await refused({ files: { 'packages/twin/package.json': manifest() } }, { code: 'workspace-duplicate' });
});

test('a private package', async () => {
  await refused(
    { files: { 'packages/pkg/package.json': manifest({ private: true }) } },
    { code: 'package-private' },
  );
});

test('a job without id-token: write', async () => {
  await refused(
    {},
    {
      code: 'id-token-permission',
      play: (stage) => stage.publish({}, { workspace: stage.checkout, idToken: false }),
    },
  );
});

test('an exchange the registry refuses: its words and the claims are in the message', async () => {
  await refused(
    { run: { workflow: 'other.yml' } },
    { code: 'exchange-refused', says: 'OIDC token exchange error - package not found' },
  );
  await refused(
    { run: { workflow: 'other.yml' } },
    { code: 'exchange-refused', says: 'Workflow filename: other.yml; Environment name: npm' },
  );
});

test('a repository that is not the one that signs, upper and lower case alike', async () => {
  const repository = { type: 'git', url: 'git+https://github.com/Owner/repo.git' };
  await refused(
    { files: { 'packages/pkg/package.json': manifest({ repository }) } },
    { code: 'repository-mismatch', says: 'https://github.com/owner/repo' },
  );
  await refused(
    { files: { 'packages/pkg/package.json': { name: NAME, version: '1.2.3' } } },
    { code: 'repository-mismatch' },
  );
});

test('a publishConfig that would send the upload elsewhere', async () => {
  for (const publishConfig of [
    { 'https-proxy': 'http://127.0.0.1:9' },
    { 'strict-ssl': false },
    { '@scope:registry': 'https://evil.example/' },
  ]) {
    const [key = ''] = Object.keys(publishConfig);
    await refused(
      { files: { 'packages/pkg/package.json': manifest({ publishConfig }) } },
      { code: 'publish-config-refused', says: key },
    );
  }
});

test('a publishConfig that a script writes while packing: the packed manifest is inspected again', async () => {
  const prepack =
    "node -e \"const f='package.json',m=JSON.parse(fs.readFileSync(f));m.publishConfig={'https-proxy':'http://127.0.0.1:9'};fs.writeFileSync(f,JSON.stringify(m))\"";
  const files = { 'packages/pkg/package.json': manifest({ scripts: { prepack } }) };
  await refused({ files }, { code: 'publish-config-refused', play: (stage) => stage.pack() });
  await refused(
    { files },
    {
      code: 'publish-config-refused',
      play: (stage) => stage.publish({ 'allow-scripts': 'true' }, { workspace: stage.checkout }),
    },
  );
});

test('scripts beside id-token: write, without allow-scripts', async () => {
  const files = { 'packages/pkg/package.json': manifest({ scripts: { prepack: 'node -e ""' } }) };
  await refused({ files }, { code: 'scripts-beside-id-token', says: 'prepack' });
  await refused(
    {},
    {
      code: 'scripts-beside-id-token',
      play: (stage) => stage.publish({ 'build-script': 'compile' }, { workspace: stage.checkout }),
    },
  );
});

test('a tarball that is not the one whose integrity is given', async () => {
  await refused(
    {},
    {
      code: 'integrity-mismatch',
      play: async (stage) => {
        const { outputs } = await stage.pack();
        const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
        return stage.publish({ tarball: outputs['tarball'] ?? '', integrity });
      },
    },
  );
});

test('a tarball without an integrity, and inputs that are none', async () => {
  await refused({}, { code: 'input-invalid', play: (stage) => stage.publish({ tarball: 'package.tgz' }) });
  await refused(
    {},
    { code: 'input-invalid', says: 'yes', play: (stage) => stage.publish({ 'dry-run': 'yes' }) },
  );
  await refused({}, { code: 'input-invalid', play: (stage) => stage.publish({ registry: 'not a URL' }) });
});

test('a checkout that is not at the commit the provenance would name', async () => {
  await refused({ run: { commit: 'a'.repeat(40) } }, { code: 'head-differs' });
});

test('another tag than the one the run is of, and a tag that is at another commit', async () => {
  await refused(
    {},
    {
      code: 'tag-differs-from-ref',
      play: (stage) => stage.publish({ tag: 'other@3.0.0' }, { workspace: stage.checkout }),
    },
  );
  const elsewhere = async (stage: Stage) => {
    const { outputs } = await stage.pack({ tag: TAG });
    stage.world.repository.tags.set(TAG, 'b'.repeat(40));
    const handed = { packed: outputs['packed'] ?? '', integrity: outputs['integrity'] ?? '' };
    return stage.publish({ tag: TAG, ...handed });
  };
  await refused({ run: { ref: 'refs/heads/main' } }, { code: 'tag-not-at-commit', play: elsewhere });
});

test('a restricted package, which publishing would make public', async () => {
  const restricted = async (stage: Stage) => {
    const stored = stage.world.registry.store.packages.get(NAME);
    if (stored) stored.visibility = 'restricted';
    return stage.release();
  };
  await refused({}, { code: 'visibility-change', play: restricted });
});

test('a version lower than latest', async () => {
  const ahead = async (stage: Stage) => {
    stage.world.registry.store.packages.get(NAME)?.versions.clear();
    stage.world.registry.add({ name: NAME, version: '0.0.0' });
    const distTags = stage.world.registry.store.packages.get(NAME)?.distTags;
    if (distTags) distTags['latest'] = '2.0.0';
    return stage.publish({}, { workspace: stage.checkout });
  };
  await refused({}, { code: 'latest-backwards', play: ahead });
});

test('everything that is wrong is told at once', async () => {
  const files = {
    'packages/pkg/package.json': manifest({
      version: '1.2.4',
      private: true,
      repository: 'someone/else',
      publishConfig: { proxy: 'http://x' },
    }),
  };
  await onStage({ files }, async (stage) => {
    writeFileSync(join(stage.checkout, 'unrelated.txt'), '');
    const step = await stage.publish({}, { workspace: stage.checkout, idToken: false });
    expect(codes(step).sort()).toEqual([
      'id-token-permission',
      'package-private',
      'publish-config-refused',
      'repository-mismatch',
      'version-mismatch',
    ]);
  });
});

test.each([
  ['reset', 'trust-unavailable'],
  [404, 'trust-refused'],
] as const)('TUF answers %s: nothing is published that could not be verified', async (kind, code) => {
  const play = async (stage: Stage) => {
    stage.world.proxy.faults = [{ request: 'tuf', kind }];
    return stage.release();
  };
  await refused({}, { code, play });
});

test('a visibility that cannot be asked is not taken for public', async () => {
  for (const kind of ['reset', 404] as const) {
    const restricted = async (stage: Stage) => {
      const stored = stage.world.registry.store.packages.get(NAME);
      if (stored) stored.visibility = 'restricted';
      stage.world.proxy.faults = [{ request: 'visibility', kind }];
      return stage.release();
    };
    await refused(
      {},
      { code: kind === 404 ? 'visibility-change' : 'registry-unreachable', play: restricted },
    );
  }
});

test('a tarball in which a script has hidden a second manifest', async () => {
  const postpack = `
    const { execFileSync } = require('node:child_process');
    const { mkdirSync, writeFileSync, readdirSync } = require('node:fs');
    const into = process.env.npm_config_pack_destination;
    const tarball = into + '/' + readdirSync(into).find((name) => name.endsWith('.tgz'));
    mkdirSync('package', { recursive: true });
    writeFileSync('package/package.json', JSON.stringify({ name: '@scope/pkg', version: '1.2.3', publishConfig: { 'https-proxy': 'http://127.0.0.1:9' } }));
    execFileSync('gunzip', ['-f', '-S', '.tgz', tarball]);
    execFileSync('tar', ['-rf', tarball.slice(0, -4), '--transform=s,^package/package.json,package//package.json,', 'package/package.json']);
    execFileSync('gzip', ['-f', '-S', '.tgz', tarball.slice(0, -4)]);
  `;
  const files = {
    'packages/pkg/package.json': manifest({ scripts: { postpack: 'node postpack.js' } }),
    'packages/pkg/postpack.js': postpack,
  };
  await refused({ files }, { code: 'tarball-invalid', play: (stage) => stage.pack() });
});

test('a build-script that no workspace has', async () => {
  await refused(
    {},
    { code: 'build-script-missing', play: (stage) => stage.pack({ 'build-script': 'complie' }) },
  );
});

test('an npm-cli that is not there, or no npm', async () => {
  const withNpm = (cli: string) => async (stage: Stage) => {
    const handed = handedOver(await stage.pack());
    writeFileSync(join(stage.directory, 'fake.cjs'), "console.log('6.0.0')");
    return stage.publish({ ...handed, 'npm-cli': join(stage.directory, cli) });
  };
  await refused({}, { code: 'npm-cli-unusable', play: withNpm('missing.js') });
  await refused({}, { code: 'npm-cli-unusable', says: 'npm 6.0.0 is too old', play: withNpm('fake.cjs') });
});

test('a root that has the name of a workspace', async () => {
  await refused(
    { files: { 'package.json': { name: NAME, workspaces: ['packages/*'] } } },
    { code: 'workspace-duplicate' },
  );
});

test('a private root that has the name of a workspace is no package', async () => {
  const files = { 'package.json': { name: NAME, private: true, workspaces: ['packages/*'] } };
  await onStage({ files }, async (stage) => {
    const step = await stage.pack();
    expect([codes(step), step.exitCode, step.outputs['package']]).toEqual([[], 0, NAME]);
  });
});

test('a checkout below the workspace, at another commit', async () => {
  const elsewhere = (stage: Stage) =>
    stage.pack(
      { 'working-directory': 'checkout' },
      { workspace: stage.directory, run: { ...stage.run, commit: 'a'.repeat(40) } },
    );
  await refused({}, { code: 'head-differs', play: elsewhere });
});

test('an ID token whose answer breaks off, or is none', async () => {
  for (const kind of ['truncated', 'nonsense'] as const) {
    const broken = async (stage: Stage) => {
      stage.world.proxy.faults = [{ request: 'id-token', kind }];
      return stage.publish({}, { workspace: stage.checkout });
    };
    await refused({}, { code: 'id-token-failed', play: broken });
  }
});
