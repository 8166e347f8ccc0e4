import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { expectationFor } from '../../src/policy/expectation.ts';
import { readPolicy } from '../../src/policy/policy-file.ts';
import { Failure, type Problem } from '../../src/problems.ts';
import { ROOT } from '../e2e/helpers/stage.ts';

const schema: object = JSON.parse(readFileSync(join(ROOT, 'schemas/policy.schema.json'), 'utf8'));
const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const entry = (fields: string) => `version: 1\npackages:\n  some-package:\n    ${fields}\n`;

const GOOD: [what: string, text: string][] = [
  ['a repository', entry('repository: owner/name')],
  ['a repository by its address', entry('repository: https://github.com/owner/name')],
  [
    'every field',
    entry(
      [
        'require: provenance',
        'repository: owner/name',
        'repository-id: 123',
        "owner-id: '456'",
        'workflow: publish.yml',
        'ref: refs/tags/v1',
        "tag-template: '{unscoped}-v{version}'",
        'events: [push]',
        'runner: any',
        'signer-workflow: org/shared/.github/workflows/x.yml@refs/heads/main',
        'max-age: 90d',
        'allow-legacy-certificate: true',
      ].join('\n    '),
    ),
  ],
  ['less than provenance', entry('require: signature')],
  ['nothing at all', entry('require: none')],
  ['patterns', 'version: 1\npackages: {"@scope/*": {require: none}, "*": {require: none}}'],
  ['no packages', 'version: 1\npackages: {}'],
];

for (const [what, text] of GOOD)
  test(`takes ${what}`, () => {
    expect(readPolicy(text, 'policy.yml').entries).toBeInstanceOf(Map);
    expect([isValid(parse(text)), isValid.errors]).toEqual([true, null]);
  });

const BAD: [what: string, text: string, says: string, line: number | undefined][] = [
  ['another version', 'version: 2\npackages: {}', 'version must be 1', 1],
  ['no version', 'packages: {}', 'version is missing', 1],
  ['no packages', 'version: 1', 'packages is missing', 1],
  ['a field nobody knows', entry('repo: owner/name'), 'repo is not a known field', 4],
  ['provenance of any repository', entry('workflow: x.yml'), 'needs repository', 3],
  ['an empty entry', entry('{}'), 'needs repository', 3],
  [
    'identity where none is asked',
    entry('require: signature\n    repository: owner/name'),
    'must have no field but require',
    3,
  ],
  ['an owner for a repository', entry('repository: owner'), 'must be owner/name', 4],
  ['a repository elsewhere', entry('repository: https://example.com/owner/name'), 'must be owner/name', 4],
  ['a short ref', entry('repository: o/n\n    ref: v1'), 'must be a full ref', 5],
  [
    'a template without a version',
    entry('repository: o/n\n    tag-template: v1'),
    'must contain {version}',
    5,
  ],
  ['a placeholder nobody knows', entry("repository: o/n\n    tag-template: '{name}@{version}'"), '{name}', 5],
  ['another level', entry('require: maybe'), 'must be one of provenance, publish, signature, none', 4],
  ['an age without a unit', entry('repository: o/n\n    max-age: 90'), '', 5],
  ['no events', entry('repository: o/n\n    events: []'), 'must name an event', 5],
  ['another runner', entry('repository: o/n\n    runner: mine'), 'must be github-hosted', 5],
  [
    'a signer without a path',
    entry('repository: o/n\n    signer-workflow: o/n@v1'),
    'must be owner/name/path',
    5,
  ],
  ['an id that is none', entry('repository: o/n\n    owner-id: owner'), '', 5],
  [
    'a pattern inside a name',
    'version: 1\npackages:\n  "lodash*": {require: none}',
    'must be a package name, @scope/* or *',
    3,
  ],
  [
    'a pattern of scopes',
    'version: 1\npackages:\n  "@*/x": {require: none}',
    'must be a package name, @scope/* or *',
    3,
  ],
];

for (const [what, text, says, line] of BAD)
  test(`refuses ${what}, and says in which line`, () => {
    const [problem] = problemsOf(text);
    expect([problem?.code, problem?.line]).toEqual(['policy-invalid', line]);
    expect(problem?.message).toContain(says);
    expect(isValid(parse(text))).toBe(false);
  });

const UNREADABLE: [what: string, text: string, says: string][] = [
  ['no YAML', 'version: [', 'is not valid YAML'],
  [
    'an entry twice',
    'version: 1\npackages:\n  a: {require: none}\n  a: {require: none}',
    'is not valid YAML',
  ],
  ['an alias', 'version: 1\npackages:\n  a: &x {require: none}\n  b: *x', 'has an alias'],
  ['nothing', '', ''],
  ['a list', '- 1', ''],
];

for (const [what, text, says] of UNREADABLE)
  test(`refuses ${what}`, () => {
    const [problem] = problemsOf(text);
    expect(problem?.code).toBe('policy-invalid');
    expect(problem?.message).toContain(says);
  });

test('says everything that is wrong at once', () => {
  const text = 'version: 1\npackages:\n  a:\n    require: maybe\n  b:\n    repository: x\n';
  expect(problemsOf(text).map(({ line }) => line)).toEqual([4, 6]);
});

test('the most specific entry alone applies, and nothing is taken from another', () => {
  const policy = readPolicy(
    [
      'version: 1',
      'packages:',
      "  '*': { require: signature }",
      "  '@scope/*': { repository: owner/scoped, workflow: publish.yml, runner: any }",
      "  '@scope/pkg': { repository: owner/exact }",
      '  constructor: { require: none }',
    ].join('\n'),
    'policy.yml',
  );
  const of = (name: string) => expectationFor(policy, { name, version: '1.0.0' }, 0);
  expect(of('@scope/pkg')).toMatchObject({
    entry: '@scope/pkg',
    policy: { repository: 'https://github.com/owner/exact', runner: 'github-hosted' },
  });
  expect(of('@scope/pkg')).not.toHaveProperty('policy.workflow');
  expect(of('@scope/other')).toMatchObject({
    entry: '@scope/*',
    policy: { workflow: '.github/workflows/publish.yml', runner: 'any' },
  });
  expect(of('@scope-evil/pkg')).toEqual({ require: 'signature', entry: '*' });
  expect(of('scope')).toEqual({ require: 'signature', entry: '*' });
  expect(of('constructor')).toEqual({ require: 'none', entry: 'constructor' });
  expect(
    expectationFor(readPolicy('version: 1\npackages: {}', ''), { name: 'x', version: '1.0.0' }, 0),
  ).toMatchObject({
    require: 'nobody',
  });
});

test('a template becomes the full ref of the release’s tag', () => {
  const text = entry("repository: o/n\n    tag-template: '{unscoped}-v{version}'").replace(
    'some-package',
    "'@a/b'",
  );
  expect(expectationFor(readPolicy(text, ''), { name: '@a/b', version: '1.0.0-$&' }, 0)).toMatchObject({
    policy: { tag: 'refs/tags/b-v1.0.0-$&' },
  });
});

function problemsOf(text: string): readonly Problem[] {
  try {
    readPolicy(text, 'policy.yml');
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.problems;
    throw thrown;
  }
  return [];
}
