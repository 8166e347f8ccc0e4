import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { codes, manifest, onStage, text } from './helpers/stage.ts';

/** A script that leaves its name in a file outside the checkout's packages. */
const leaves = (name: string) => `node -e "fs.appendFileSync('../../order.txt', '${name} ')"`;

const scripts = Object.fromEntries(
  ['compile', 'prepublishOnly', 'prepack', 'prepare', 'postpack', 'publish', 'postpublish', 'preinstall'].map(
    (name) => [name, leaves(name)],
  ),
);

const FILES = {
  'packages/pkg/package.json': manifest({ scripts }),
  'packages/other/package.json': manifest({
    name: 'other',
    version: '3.0.0',
    scripts: { compile: leaves('other-compile') },
  }),
  // Below the package's own directory: npm's --workspace=packages/pkg would take it for asked for as well.
  'packages/pkg/nested/package.json': manifest({
    name: 'nested',
    scripts: { prepack: leaves('nested-prepack') },
  }),
  'package.json': { private: true, workspaces: ['packages/*', 'packages/pkg/nested'] },
};

for (const npm of [11, 12] as const) {
  test(`runs the scripts of npm publish in its order, of that package alone (npm ${npm})`, async () => {
    await onStage({ npm, files: FILES }, async (stage) => {
      const step = await stage.pack({ 'build-script': 'compile' });
      expect([text(step), step.exitCode]).toEqual([expect.any(String), 0]);
      const order = readFileSync(join(stage.checkout, 'order.txt'), 'utf8').trim().split(' ');
      expect([order.slice(0, 2).sort(), order.slice(2)]).toEqual([
        ['compile', 'other-compile'],
        ['prepublishOnly', 'prepack', 'prepare', 'postpack'],
      ]);
      expect(codes(step)).toEqual(['publish-scripts-ignored', 'publish-scripts-ignored']);
    });
  });
}

test('a script that fails fails the packing, with its words in the log', async () => {
  const failing = { prepack: 'node -e "console.log(\'no luck\'); process.exit(3)"' };
  await onStage({ files: { 'packages/pkg/package.json': manifest({ scripts: failing }) } }, async (stage) => {
    const step = await stage.pack();
    expect([codes(step), step.exitCode, step.outputs]).toEqual([['pack-failed'], 1, {}]);
    expect(text(step)).toContain('│ no luck');
  });
});

test('a build script that fails fails the packing', async () => {
  const failing = { compile: 'node -e "process.exit(2)"' };
  await onStage({ files: { 'packages/pkg/package.json': manifest({ scripts: failing }) } }, async (stage) => {
    const step = await stage.pack({ 'build-script': 'compile' });
    expect([codes(step), step.exitCode]).toEqual([['build-failed'], 1]);
  });
});

test('a build script that the root alone has would build nothing: refused', async () => {
  const files = {
    'package.json': { private: true, workspaces: ['packages/*'], scripts: { compile: 'echo' } },
  };
  await onStage({ files }, async (stage) => {
    const step = await stage.pack({ 'build-script': 'compile' });
    expect([codes(step), step.exitCode]).toEqual([['build-script-missing'], 1]);
  });
});
