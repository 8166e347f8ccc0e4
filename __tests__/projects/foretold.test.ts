/** How ranges of a workspace are resolved: as the managers themselves do when they pack. */
import { expect, test } from '@jest/globals';
import { foretold } from '../../src/projects/foretold.ts';

const versions = new Map([
  ['a', '1.2.3'],
  ['@s/b', '2.0.0-rc.1'],
]);
const catalogs = { default: { ms: '^2.1.3', a: 'workspace:^' }, old: { ms: '^1.0.0' } };

const CASES: readonly (readonly [name: string, range: string, resolved: string])[] = [
  ['a', 'workspace:*', '1.2.3'],
  ['a', 'workspace:', '1.2.3'],
  ['a', 'workspace:^', '^1.2.3'],
  ['a', 'workspace:~', '~1.2.3'],
  ['@s/b', 'workspace:^', '^2.0.0-rc.1'],
  ['a', 'workspace:^1.0.0', '^1.0.0'],
  ['a', 'workspace:>=1 <3', '>=1 <3'],
  ['alias', 'workspace:a@*', 'npm:a@1.2.3'],
  ['alias', 'workspace:@s/b@^', 'npm:@s/b@^2.0.0-rc.1'],
  ['ms', 'catalog:', '^2.1.3'],
  ['ms', 'catalog:default', '^2.1.3'],
  ['ms', 'catalog:old', '^1.0.0'],
  ['a', 'catalog:', '^1.2.3'],
  // What cannot be foretold stays, for the manager to refuse.
  ['gone', 'workspace:*', 'workspace:*'],
  ['a', 'workspace:../a', 'workspace:../a'],
  ['gone', 'catalog:', 'catalog:'],
  ['ms', 'catalog:none', 'catalog:none'],
  ['constructor', 'catalog:constructor', 'catalog:constructor'],
  ['a', '^1.0.0', '^1.0.0'],
];

for (const [name, range, resolved] of CASES)
  test(`${name}@${range} is packed as ${resolved}`, () => {
    const manifest = { name: 'x', version: '1.0.0', peerDependencies: { [name]: range } };
    expect(foretold(manifest, { versions, catalogs })['peerDependencies']).toEqual({ [name]: resolved });
  });
