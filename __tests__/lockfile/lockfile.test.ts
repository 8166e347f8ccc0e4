import { expect, test } from '@jest/globals';
import { readPackageLock } from '../../src/lockfile/package-lock.ts';
import { readPnpmLock } from '../../src/lockfile/pnpm-lock.ts';
import { expectationFor } from '../../src/policy/expectation.ts';
import { readPolicy } from '../../src/policy/policy-file.ts';
import { registryAt } from '../../src/registry/address.ts';
import { isAllowed } from '../../src/verifying/allowed.ts';

const REGISTRY = registryAt('https://registry.npmjs.org/');
const GOOD = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const EVIL = `sha512-${Buffer.alloc(64, 2).toString('base64')}`;

const POLICY = readPolicy("version: 1\npackages: { good: { repository: o/r }, '@mine/*': { require: none }, free: { require: none } }", 'policy.yml');

/** What a lock file comes to: what is verified, and what is a finding; or that it is refused. */
function outcome(read: () => ReturnType<typeof readPackageLock>): string[] {
  try {
    const { locked, unverifiable } = read();
    const expect = (release: { name: string; version: string }) => expectationFor(POLICY, release, 0);
    return [...locked.map(({ name, version }) => `${name}@${version}`), ...unverifiable.map((entry) => `${isAllowed(entry, expect) ? 'allowed' : 'finding'}: ${entry.name} ${entry.why}`)];
  } catch {
    return ['refused'];
  }
}

const npm = (packages: object) => outcome(() => readPackageLock(JSON.stringify({ lockfileVersion: 3, packages }), { registry: REGISTRY, directory: '' }));

const at = (name: string, version = '1.0.0') => `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;

const good = { version: '1.0.0', resolved: at('good'), integrity: GOOD };

const NPM: [what: string, packages: object, expected: string[]][] = [
  ['a version', { '': {}, 'node_modules/good': good }, ['good@1.0.0']],
  ['two digests of one version', { 'node_modules/good': good, 'node_modules/a/node_modules/good': { ...good, integrity: EVIL } }, ['good@1.0.0', 'good@1.0.0']],
  ['the same twice', { 'node_modules/good': good, 'node_modules/a/node_modules/good': good }, ['good@1.0.0']],
  ['no address, as with omit-lockfile-registry-resolved', { 'node_modules/good': { ...good, resolved: undefined } }, ['good@1.0.0']],
  ['a workspace and its link', { 'packages/own': { version: '1.0.0' }, 'node_modules/own': { resolved: 'packages/own', link: true } }, ['allowed: own link']],
  ['a link that leaves the checkout', { 'node_modules/own': { resolved: '../../elsewhere', link: true } }, ['finding: own link out of the checkout']],
  ['a link to what is installed', { 'node_modules/good': { resolved: 'node_modules/evil', link: true } }, ['finding: good link into node_modules']],
  ['a link to what a workspace has installed', { 'node_modules/good': { resolved: 'packages/a/node_modules/evil', link: true } }, ['finding: good link into node_modules']],
  ['a link to what is installed, as Windows finds it', { 'node_modules/good': { resolved: 'Node_Modules. /evil', link: true } }, ['finding: good link into node_modules']],
  ['a link to nothing', { 'node_modules/good': { link: true } }, ['finding: good link out of the checkout']],
  ['a root’s bundled dependency, with its digest', { 'node_modules/good': { ...good, inBundle: true } }, ['good@1.0.0']],
  ['bundled, without a digest: npm fetches what the bundle lacks', { 'node_modules/evil': { version: '1.0.0', inBundle: true } }, ['finding: evil bundled']],
  ['two sha512, of which npm takes either', { 'node_modules/good': { ...good, integrity: `${GOOD} ${EVIL}` } }, ['finding: good no sha512']],
  ['a sha512 with an option', { 'node_modules/good': { ...good, integrity: `${EVIL}?x ${GOOD}` } }, ['finding: good no sha512']],
  ['a weaker hash beside the sha512', { 'node_modules/good': { ...good, integrity: `sha1-${Buffer.alloc(20).toString('base64')} ${GOOD}` } }, ['good@1.0.0']],
  ['another version’s tarball of the name: its digest decides', { 'node_modules/good': { ...good, resolved: at('good', '1.0.1') } }, ['good@1.0.0']],
  ['another package’s tarball', { 'node_modules/good': { ...good, resolved: at('evil') } }, ['finding: good remote tarball']],
  ['a user in the address', { 'node_modules/good': { ...good, resolved: at('good').replace('//', '//user@') } }, ['finding: good remote tarball']],
  ['an address that cannot be decoded', { 'node_modules/good': { ...good, resolved: 'https://registry.npmjs.org/%zz/-/x.tgz' } }, ['finding: good remote tarball']],
  ['a path with a backslash', { 'node_modules\\evil': good }, ['refused']],
  ['a path that is not plain', { 'node_modules/@mine/x/../../evil': good }, ['refused']],
  ['a name that climbs', { 'node_modules/@mine/../evil': good }, ['refused']],
  ['a double slash', { 'node_modules//evil': good }, ['refused']],
  ['a name that is none', { 'node_modules/a b': good }, ['refused']],
  ['a scope without a name', { 'node_modules/@mine': good }, ['refused']],
  ['modules of nothing', { 'packages/node_modules': good }, ['refused']],
  ['a version that is none', { 'node_modules/good': { ...good, version: 'latest' } }, ['finding: good no version']],
  ['a version with a path', { 'node_modules/good': { ...good, version: '1.0.0/../x' } }, ['finding: good no version']],
  ['an entry that is none', { 'node_modules/good': 1 }, ['refused']],
  ['another name for a package that is verified', { 'node_modules/other': { ...good, name: 'good' } }, ['good@1.0.0', 'allowed: other alias']],
  ['a package that needs nothing, in place of one that does', { 'node_modules/good': { ...good, name: 'free', resolved: at('free') } }, ['free@1.0.0', 'finding: good alias']],
  ['a package that needs nothing, elsewhere, in place of one that does', { 'node_modules/good': { ...good, name: 'free', resolved: 'https://evil.example/x.tgz' } }, ['finding: good alias', 'finding: good remote tarball']],
  ['another verified package in place of one the policy names', { 'node_modules/good': { ...good, name: 'other', resolved: at('other') } }, ['other@1.0.0', 'finding: good alias']],
  ['a lock file of its own', { 'node_modules/good': { ...good, hasShrinkwrap: true } }, ['good@1.0.0', 'finding: good a lock file of its own']],
  ['git', { 'node_modules/good': { ...good, resolved: 'git+ssh://git@github.com/o/r.git#abc' } }, ['finding: good git']],
  ['a file', { 'node_modules/good': { ...good, resolved: 'file:../good.tgz' } }, ['finding: good file']],
  ['something else of a free name', { 'node_modules/free': { ...good, resolved: 'git+ssh://git@github.com/o/r.git#abc' } }, ['allowed: free git']],
];

for (const [what, packages, expected] of NPM) test(`package-lock.json: ${what}`, () => expect(npm(packages).sort()).toEqual([...expected].sort()));

test('package-lock.json with a byte order mark, and flags of null', () => {
  const text = `\uFEFF${JSON.stringify({ lockfileVersion: 2, packages: { 'node_modules/good': { ...good, link: null } } })}`;
  expect(readPackageLock(text, { registry: REGISTRY, directory: '' }).locked).toHaveLength(1);
});

const pnpm = (text: string) => outcome(() => readPnpmLock(text, { registry: REGISTRY, directory: '' }));

/** An importer of version 9 with one dependency, and whatever else. */
const imported = (dependency: string, rest: string, importer = '.') => `lockfileVersion: '9.0'\nimporters:\n  ${importer}:\n    dependencies:\n      ${dependency}\n${rest}`;

const IMPORTER = 'importers:\n  .:\n    dependencies:\n      good: { specifier: ^1.0.0, version: 1.0.0 }\n';
const PACKAGE = `packages:\n  good@1.0.0:\n    resolution: {integrity: ${GOOD}}\n`;
const V9 = `lockfileVersion: '9.0'\n${IMPORTER}`;

const PNPM: [what: string, text: string, expected: string[]][] = [
  ['a version', `${V9}${PACKAGE}snapshots:\n  good@1.0.0: {}\n`, ['good@1.0.0']],
  ['a version number that is a number', `lockfileVersion: 9.0\n${IMPORTER}${PACKAGE}`, ['good@1.0.0']],
  ['version 6, with peers', `lockfileVersion: '6.0'\npackages:\n  /good@1.0.0(x@2.0.0):\n    resolution: {integrity: ${GOOD}}\n`, ['good@1.0.0']],
  ['a snapshot that brings its own bytes', `${V9}${PACKAGE}snapshots:\n  evil@1.0.0: {resolution: {integrity: ${EVIL}}}\n`, ['refused']],
  ['a snapshot of no package', `${V9}${PACKAGE}snapshots:\n  evil@1.0.0: {}\n`, ['refused']],
  ['a merge key', `${V9}<<: {packages: {evil@1.0.0: {resolution: {integrity: ${EVIL}}}}}\n`, ['refused']],
  ['an alias', `x: &p {evil@1.0.0: {}}\n${V9}packages: *p\n`, ['refused']],
  ['an anchor', `${V9}packages: &p {good@1.0.0: {resolution: {integrity: ${GOOD}}}}\n`, ['refused']],
  ['a key that is not text', `${V9}? [packages]\n: {evil@1.0.0: {}}\n`, ['refused']],
  ['packages that are no map', `${V9}packages: [evil@1.0.0]\n`, ['refused']],
  ['a key twice', `${V9}${PACKAGE}${PACKAGE}`, ['refused']],
  ['a resolution of many', `${V9}packages:\n  good@1.0.0:\n    resolution: {type: variations, integrity: ${GOOD}, variants: []}\n`, ['finding: good of a kind that is not known']],
  ['a resolution with something more', `${V9}packages:\n  good@1.0.0:\n    resolution: {integrity: ${GOOD}, path: /x}\n`, ['finding: good of a kind that is not known']],
  ['a version that is said elsewhere', `${V9}packages:\n  good@1.0.0:\n    resolution: {integrity: ${GOOD}}\n    version: 2.0.0\n`, ['finding: good of a kind that is not known']],
  ['a git repository', imported('good: { specifier: x, version: git+ssh://x }', `packages:\n  good@git+ssh://x:\n    resolution: {type: git, repo: x, commit: y}\n`), ['finding: good git']],
  ['a directory', imported('good: { specifier: x, version: file:x }', `packages:\n  good@file:x:\n    resolution: {type: directory, directory: x}\n`), ['finding: good file']],
  ['an alias by its version alone', `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      good: { specifier: ^1, version: free@1.0.0 }\npackages:\n  free@1.0.0:\n    resolution: {integrity: ${GOOD}}\n`, ['free@1.0.0', 'finding: good alias']],
  ['an alias of a dependency', `${V9}${PACKAGE}  other@1.0.0:\n    resolution: {integrity: ${GOOD}}\nsnapshots:\n  good@1.0.0:\n    dependencies:\n      good: other@1.0.0\n`, ['good@1.0.0', 'other@1.0.0', 'finding: good alias']],
  ['another tarball of the registry', `${V9}packages:\n  good@1.0.0:\n    resolution: {integrity: ${GOOD}, tarball: https://registry.npmjs.org/evil/-/evil-1.0.0.tgz}\n`, ['finding: good remote tarball']],
  ['a tarball of another host', `${V9}packages:\n  good@1.0.0:\n    resolution: {integrity: ${GOOD}, tarball: https://evil.example/good/-/good-1.0.0.tgz}\n`, ['finding: good another registry']],
  ['two digests of one version, in two documents', `${V9}${PACKAGE}---\n${V9}${PACKAGE.replace(GOOD, EVIL)}`, ['good@1.0.0', 'good@1.0.0']],
  ['a link', `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      own: { specifier: workspace:*, version: link:packages/own }\n`, ['allowed: own link']],
  ['a link to what is installed', imported('good: { specifier: ^1, version: link:node_modules/.pnpm/evil@1.3.0/node_modules/evil }', ''), ['finding: good link into node_modules']],
  ['a link out of the checkout', imported('good: { specifier: ^1, version: link:../evil }', ''), ['finding: good link out of the checkout']],
  ['a link to a neighbour in the checkout', imported('own: { specifier: workspace:*, version: link:../own }', '', 'packages/a'), ['allowed: own link']],
  ['a link that climbs out of the checkout', imported('own: { specifier: workspace:*, version: link:../../../own }', '', 'packages/a'), ['finding: own link out of the checkout']],
  ['an absolute link', imported('good: { specifier: ^1, version: link:/srv/evil }', ''), ['finding: good link out of the checkout']],
  ['what is patched', `${V9}${PACKAGE}patchedDependencies:\n  good@1.0.0: {hash: abc, path: patches/good.patch}\n  '@mine/x': 0123\n`, ['good@1.0.0', 'finding: good patched', 'allowed: @mine/x patched']],
  ['peers, patches and a context in brackets, which are no alias', imported('good: { specifier: ^1, version: 1.0.0(patch_hash=abc)(react@18.2.0(x@1.0.0)) }', `${PACKAGE}snapshots:\n  good@1.0.0(patch_hash=abc)(react@18.2.0(x@1.0.0)): {}\n`), ['good@1.0.0']],
  ['a dependency of an importer that nothing lists', imported('evil: { specifier: ^9, version: 9.9.9 }', PACKAGE), ['refused']],
  ['a dependency of a snapshot that nothing lists', `${V9}${PACKAGE}snapshots:\n  good@1.0.0:\n    dependencies:\n      evil: 9.9.9\n`, ['refused']],
  ['a tarball of an importer that nothing lists', imported('evil: { specifier: https://evil.example/x.tgz, version: https://evil.example/x.tgz }', PACKAGE), ['refused']],
  ['a dependency of the root of version 6 that nothing lists', `lockfileVersion: '6.0'\ndependencies:\n  evil: { specifier: ^9, version: 9.9.9 }\npackages:\n  /good@1.0.0:\n    resolution: {integrity: ${GOOD}}\n`, ['refused']],
  ['pnpm’s own dependencies', `lockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      good: { specifier: 1.0.0, version: 1.0.0 }\n${PACKAGE}`, ['good@1.0.0']],
  ['pnpm’s own dependencies that nothing lists', `lockfileVersion: '9.0'\nimporters:\n  .:\n    configDependencies:\n      evil: { specifier: 1.0.0, version: 1.0.0 }\n${PACKAGE}`, ['refused']],
  [
    'git of version 6, and what else there is',
    `lockfileVersion: '6.0'\ndependencies:\n  g: { specifier: o/g, version: github.com/o/g/0123 }\n  good: { specifier: ^1, version: 1.0.0 }\npackages:\n  /good@1.0.0:\n    resolution: {integrity: ${GOOD}}\n  github.com/o/g/0123:\n    resolution: {tarball: https://codeload.github.com/o/g/tar.gz/0123}\n    name: g\n    version: 1.0.0\n`,
    ['good@1.0.0', 'finding: g remote tarball'],
  ],
  ['a file of version 6 that calls itself by a free name', `lockfileVersion: '6.0'\ndependencies:\n  g: { specifier: file:../g, version: file:../g }\npackages:\n  file:../g:\n    resolution: {directory: ../g, type: directory}\n    name: free\n    version: 1.0.0\n`, ['allowed: free file', 'finding: g file']],
  [
    'git over ssh of version 6 is no package of the name git',
    `lockfileVersion: '6.0'\ndependencies:\n  g: { specifier: git+ssh://git@github.com/o/g.git, version: git@github.com+o/g/0123 }\npackages:\n  git@github.com+o/g/0123:\n    resolution: {repo: ssh://git@github.com/o/g.git, commit: '0123', type: git}\n    name: g\n`,
    ['finding: g git'],
  ],
  ['an address of version 6 without a name', `lockfileVersion: '6.0'\npackages:\n  github.com/o/g/0123:\n    resolution: {tarball: https://codeload.github.com/o/g/tar.gz/0123}\n`, ['refused']],
  ['a name that is none', `${V9}packages:\n  a b@1.0.0:\n    resolution: {integrity: ${GOOD}}\n`, ['refused']],
];

for (const [what, text, expected] of PNPM) test(`pnpm-lock.yaml: ${what}`, () => expect(pnpm(text).sort()).toEqual([...expected].sort()));

test('a link is judged from where the lock file stands', () => {
  const text = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/own': { resolved: '../shared', link: true } } });
  const importer = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      own: { specifier: workspace:*, version: link:../shared }\n`;
  for (const [directory, found] of [
    ['frontend', 'allowed: own link'],
    ['', 'finding: own link out of the checkout'],
    ['..', 'finding: own link out of the checkout'],
  ] as const) {
    expect(outcome(() => readPackageLock(text, { registry: REGISTRY, directory }))).toEqual([found]);
    expect(outcome(() => readPnpmLock(importer, { registry: REGISTRY, directory }))).toEqual([found]);
  }
});

test('a scope without a name is not the scope’s', () => {
  expect(expectationFor(POLICY, { name: '@minex', version: '1.0.0' }, 0).require).toBe('nobody');
});
