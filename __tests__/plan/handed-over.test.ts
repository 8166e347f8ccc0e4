import { expect, test } from '@jest/globals';
import { resolveTagged } from '../../src/plan/handed-over.ts';

const FORMATS = ['{package}@{version}'];

function packed(name: string, version = '1.0.0') {
  const manifest = { name, version };
  const tarball = { path: `/${name}.tgz`, integrity: '', bytes: 0, manifest, files: [], nested: new Map() };
  return { tarball, distTag: undefined, tag: `${name}@${version}` };
}

/** What is wrong, of each release and of the whole. */
function problems(names: readonly string[], tags: readonly string[]) {
  const { releases, problems: ofAll } = resolveTagged(
    names.map((name) => packed(name)),
    { tags, formats: FORMATS },
  );
  return [
    ...releases.map(({ resolved }) => resolved.problems.map(({ code }) => code).join()),
    ...ofAll.map(({ code }) => code),
  ];
}

const CASES: [what: string, names: string[], tags: string[], codes: string[]][] = [
  ['one of each', ['a'], ['a@1.0.0'], ['']],
  ['two of each', ['a', 'b'], ['b@1.0.0', 'a@1.0.0'], ['', '']],
  ['another version', ['a', 'b'], ['a@1.0.0', 'b@2.0.0'], ['', 'version-mismatch']],
  ['a package that no tag names', ['a', 'b'], ['a@1.0.0'], ['', 'workspace-not-found']],
  ['a tag that names nothing packed', ['a'], ['a@1.0.0', 'b@1.0.0'], ['', 'workspace-not-found']],
  ['a tag that is no release', ['a'], ['a@1.0.0', 'latest'], ['', 'tag-not-a-release']],
  ['one tag, of another package', ['a'], ['b@1.0.0'], ['workspace-not-found']],
];

test.each(CASES)('%s', (_what, names, tags, codes) => {
  expect(problems(names, tags)).toEqual(codes);
});
