import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as tar from 'tar';
import { problemsOf } from '../../src/problems.ts';
import { readTarball } from '../../src/release/tarball.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const MANIFEST = JSON.stringify({ name: 'pkg', version: '1.0.0' });

/** A tarball of entries as they are given, which npm pack would never write. */
function tarballOf(
  entries: readonly (readonly [path: string, content: string, type?: 'File' | 'SymbolicLink'])[],
): string {
  const blocks = entries.map(([path, content, type = 'File']) => {
    const body = Buffer.from(type === 'File' ? content : '');
    const linkpath = type === 'SymbolicLink' ? content : undefined;
    const header = new tar.Header({
      path,
      mode: 0o644,
      size: body.length,
      type,
      mtime: new Date(0),
      ...(linkpath ? { linkpath } : {}),
    });
    const block = Buffer.alloc(512);
    header.encode(block, 0);
    return Buffer.concat([block, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
  });
  const file = join(directory, 'package.tgz');
  writeFileSync(file, gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])));
  return file;
}

async function codeOf(path: string): Promise<string> {
  return readTarball(path).then(
    ({ manifest }) => `${manifest.name}@${manifest.version}`,
    (thrown: unknown) => problemsOf(thrown)[0]?.code ?? '?',
  );
}

test('reads the manifest in a package, whatever the first directory is called', async () => {
  expect(
    await codeOf(
      tarballOf([
        ['package/index.js', ''],
        ['package/package.json', MANIFEST],
      ]),
    ),
  ).toBe('pkg@1.0.0');
  expect(
    await codeOf(
      tarballOf([
        ['anything/package.json', MANIFEST],
        ['anything/src/package.json', '{}'],
      ]),
    ),
  ).toBe('pkg@1.0.0');
});

const SHADOWS = [
  'package/package.json',
  'other/package.json',
  'package//package.json',
  'package/./package.json',
  'package/x/../package.json',
  'package/Package.json',
  'package/PACKAGE.JSON',
  'package/package.json.',
  'package/package.json ',
  'package\\package.json',
  'package/x\\..\\package.json',
  '/package/package.json',
  'package/package.j\u017fon',
  'package/PACKAGE.J\u017fON',
  'package/pack\u200bage.json',
  'package/package\ufe0f.json',
  'package/\uff50ackage.json',
  'package/package.json::$DATA',
  'package/PACKAG~1.JSO',
];

for (const shadow of SHADOWS) {
  test(`refuses a second manifest that npm might read instead: ${JSON.stringify(shadow)}`, async () => {
    expect(
      await codeOf(
        tarballOf([
          ['package/package.json', MANIFEST],
          [shadow, MANIFEST],
        ]),
      ),
    ).toBe('tarball-invalid');
    expect(
      await codeOf(
        tarballOf([
          [shadow, MANIFEST],
          ['package/package.json', MANIFEST],
        ]),
      ),
    ).toBe('tarball-invalid');
  });
}

test('refuses a manifest that is a link, and one too large to read', async () => {
  expect(await codeOf(tarballOf([['package/package.json', 'other.json', 'SymbolicLink']]))).toBe(
    'tarball-invalid',
  );
  const large = ['package/package.json', ' '.repeat(8 * 1024 * 1024 + 1)] as const;
  expect(await codeOf(tarballOf([['package/package.json', MANIFEST], large]))).toBe('tarball-invalid');
});

test('refuses what is no package', async () => {
  expect(await codeOf(tarballOf([['package/index.js', '']]))).toBe('tarball-invalid');
  expect(await codeOf(tarballOf([['package.json', MANIFEST]]))).toBe('tarball-invalid');
  expect(await codeOf(tarballOf([['package/package.json', 'no JSON']]))).toBe('manifest-invalid');
  expect(await codeOf(join(directory, 'missing.tgz'))).toBe('tarball-invalid');
  const text = join(directory, 'text.tgz');
  writeFileSync(text, 'no tarball');
  expect(await codeOf(text)).toBe('tarball-invalid');
});

test('refuses what npm does not read: a tar that is not compressed, or otherwise than by gzip', async () => {
  const whole = tarballOf([['package/package.json', MANIFEST]]);
  const plain = gunzipSync(readFileSync(whole));
  for (const bytes of [plain, zstdCompressSync(plain), brotliCompressSync(plain)]) {
    writeFileSync(whole, bytes);
    expect(await codeOf(whole)).toBe('tarball-invalid');
  }
});

test('refuses a tarball with gigabytes of zeros after its end, without reading them all', async () => {
  const whole = tarballOf([['package/package.json', MANIFEST]]);
  const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
  const end = readFileSync(whole);
  writeFileSync(whole, Buffer.concat([end, ...Array.from({ length: 160 }, () => zeros)]));
  expect(await codeOf(whole)).toBe('tarball-invalid');
  writeFileSync(whole, gzipSync(Buffer.concat([gunzipSync(end), Buffer.alloc(10_240)])));
  expect(await codeOf(whole)).toBe('pkg@1.0.0');
});

test('refuses what npm reads otherwise: compressed twice, and data after zeros', async () => {
  const whole = tarballOf([['package/package.json', MANIFEST]]);
  const once = readFileSync(whole);
  for (const bytes of [gzipSync(once), Buffer.concat([once, Buffer.alloc(512), once])]) {
    writeFileSync(whole, bytes);
    expect(await codeOf(whole)).toBe('tarball-invalid');
  }
});

test('keeps every key of publishConfig, whatever the language makes of it', async () => {
  const config = '{"__proto__":{"x":1},"constructor":1,"prototype":2}';
  const file = tarballOf([['package/package.json', MANIFEST.replace('}', `,"publishConfig":${config}}`)]]);
  const { manifest } = await readTarball(file);
  expect(Object.keys(manifest.publishConfig ?? {})).toEqual(['__proto__', 'constructor', 'prototype']);
});

test('refuses a tarball that is cut off', async () => {
  const whole = tarballOf([
    ['package/package.json', MANIFEST],
    ['package/a', 'a'.repeat(9999)],
  ]);
  writeFileSync(whole, readFileSync(whole).subarray(0, 80));
  expect(await codeOf(whole)).toBe('tarball-invalid');
});

test('takes the one tarball of a directory, and says so when there are none or two', async () => {
  const into = join(directory, 'artifact');
  mkdirSync(into);
  expect(await codeOf(into)).toBe('tarball-invalid');
  const { copyFileSync } = await import('node:fs');
  copyFileSync(tarballOf([['package/package.json', MANIFEST]]), join(into, 'a.tgz'));
  expect(await codeOf(into)).toBe('pkg@1.0.0');
  copyFileSync(join(into, 'a.tgz'), join(into, 'b.tgz'));
  expect(await codeOf(into)).toBe('tarball-invalid');
});
