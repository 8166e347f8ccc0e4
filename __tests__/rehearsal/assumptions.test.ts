import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readProject } from '../../rehearsal/assumptions.ts';
import { ROOT } from '../e2e/helpers/stage.ts';

test.each([
  ['^0.1.0-beta.1', [{ name: '@example/clock', version: '0.1.0-beta.2' }]],
  ['^0.2.0', []],
])(
  'a workspace that is depended on in %s is there as it is here, or not at all',
  async (range, dependencies) => {
    const root = mkdtempSync(join(tmpdir(), 'publish-npm-project-'));
    try {
      cpSync(join(ROOT, 'examples/monorepo'), root, { recursive: true });
      const file = join(root, 'packages/greeter/package.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...manifest, dependencies: { '@example/clock': range } }));
      const project = await readProject({
        root,
        tags: ['@example/greeter@1.2.0'],
        remote: undefined,
        formats: undefined,
        only: [],
      });
      expect(project.dependencies).toEqual(dependencies);
      expect(project.assumptions.join('\n').includes('@example/clock@0.1.0-beta.2')).toBe(
        dependencies.length > 0,
      );
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);
