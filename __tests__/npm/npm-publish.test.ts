import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha512 } from '../../src/digest.ts';
import { publishTarball } from '../../src/npm/npm-publish.ts';
import { PUBLIC_REGISTRY, registryAt } from '../../src/registry/address.ts';
import { testWorld } from '../helpers/test-world.ts';

test('a secret in npm’s last words is taken out before they are cut off', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'npm-publish-'));
  const token = `npm_${'s3cret'.repeat(20)}`;
  const bytes = Buffer.from('a tarball');
  const path = join(directory, 'a.tgz');
  writeFileSync(path, bytes);
  const world = testWorld({ redact: (text: string) => text.replaceAll(token, '***') });
  // The cut would go through the middle of it.
  const stderr = `npm error ${'a'.repeat(80)} ${token} ${'z'.repeat(230)}`;
  const receipt = await publishTarball(world, {
    tarball: {
      path,
      integrity: sha512(bytes),
      bytes: bytes.length,
      manifest: { name: 'a', version: '1.0.0' },
      files: [],
      nested: new Map(),
    },
    distTag: 'latest',
    stage: false,
    registry: registryAt(PUBLIC_REGISTRY),
    credential: { token },
    sigstoreToken: 'x.y.z',
    npm: {
      home: join(directory, 'home'),
      cwd: directory,
      run: async () => ({ code: 1, signal: null, stdout: '', stderr }),
    },
  }).finally(() => rmSync(directory, { recursive: true }));
  expect(receipt).toMatchObject({ kind: 'unclear', said: expect.stringContaining('zzz') });
  expect(JSON.stringify(receipt)).not.toContain('s3cret');
});
