import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { rivalWarning, rivalWorkflows } from '../../src/init/other-workflows.ts';

const TAGS = { push: { tags: ['v*'] } };
const BRANCH = { push: { branches: ['main'] } };

const WORKFLOWS: [what: string, on: object | string, step: object, startedBy: string | undefined][] = [
  ['npm publish on tags', TAGS, { run: 'npm ci\nnpm publish --provenance' }, 'push'],
  ['npm publish on every push', 'push', { run: 'npm publish' }, 'push'],
  ['npm publish on a release', { release: { types: ['published'] } }, { run: 'npm publish' }, 'release'],
  ['npm publish on a created tag', 'create', { run: 'npm publish' }, 'push'],
  ['a release script on a branch', BRANCH, { run: 'npm run release' }, 'other'],
  ['Changesets', BRANCH, { uses: 'changesets/action@v1', with: { publish: 'npm run release' } }, 'other'],
  ['pnpm, recursively', BRANCH, { run: 'pnpm -r publish --no-git-checks' }, 'other'],
  ['Yarn', 'workflow_dispatch', { run: 'yarn npm publish' }, 'other'],
  ['np', TAGS, { run: 'npx np' }, 'push'],
  ['semantic-release', BRANCH, { run: 'npx semantic-release' }, 'other'],
  ['a script called publish', TAGS, { run: 'node scripts/publish.mjs' }, 'push'],
  ['tags that are no releases', { push: { tags: ['nightly-*'] } }, { run: 'npm publish' }, 'other'],
  ['crates', TAGS, { run: 'cargo publish' }, undefined],
  ['documentation', TAGS, { run: 'npm run publish-docs\nnpm run release:notes' }, undefined],
  ['a dry run', 'push', { run: 'npm publish --dry-run' }, undefined],
  ['a comment', 'push', { run: '# npm publish is done elsewhere' }, undefined],
];

for (const [what, on, step, startedBy] of WORKFLOWS)
  test(`${what}: ${startedBy ?? 'does not publish'}`, () => {
    const root = mkdtempSync(join(tmpdir(), 'publish-npm-rivals-'));
    try {
      const directory = join(root, '.github/workflows');
      mkdirSync(directory, { recursive: true });
      const text = stringify({ on, jobs: { one: { steps: [{ uses: 'actions/checkout@v6' }, step] } } });
      writeFileSync(join(directory, 'other.yml'), text);
      writeFileSync(join(directory, 'own.yml'), text);
      const rivals = rivalWorkflows(root, { own: '.github/workflows/own.yml', refs: ['refs/tags/v1.0.0'] });
      expect(rivals).toEqual(startedBy === undefined ? [] : [{ file: 'other.yml', startedBy }]);
      for (const rival of rivals)
        expect(rivalWarning(rival, '.github/workflows/own.yml')).toContain('names one file, own.yml');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
