import { expect, test } from '@jest/globals';
import { type TagEvidence, tagSchemeOf } from '../../src/init/tags.ts';

const ONE: TagEvidence = {
  tags: [],
  prefix: undefined,
  given: undefined,
  names: ['one'],
  isMany: false,
  root: 'one',
};
const MANY: TagEvidence = { ...ONE, names: ['a', '@s/b'], isMany: true, root: undefined };

const SCHEMES: [what: string, evidence: Partial<TagEvidence> & { of: TagEvidence }, scheme: object][] = [
  ['one package without tags', { of: ONE }, { format: 'v{version}', trigger: 'v*', rules: ['v*'] }],
  ['one package, prefix ""', { of: ONE, prefix: '' }, { format: '{version}', trigger: '[0-9]*' }],
  ['tags decide before the prefix', { of: ONE, prefix: '', tags: ['v1.0.0'] }, { format: 'v{version}' }],
  ['zx and its like', { of: ONE, tags: ['8.1.0', '8.0.2'] }, { format: '{version}', rules: ['[0-9]*'] }],
  [
    'packages without tags',
    { of: MANY },
    { format: '{package}@{version}', trigger: '**@*', rules: ['*@*', '*/*@*'] },
  ],
  [
    'release-please',
    { of: MANY, tags: ['b-v1.0.0', 'a-v0.9.0', 'v0.1.0'] },
    { format: '{unscoped}-v{version}', trigger: '*-v*', rules: ['*-v*'] },
  ],
  [
    'a root that is published, with tags of its version (eslint)',
    { of: { ...MANY, root: 'a' }, tags: ['v9.1.0', 'v9.0.0'] },
    { format: 'v{version}', package: 'a' },
  ],
  ['tags that are no releases', { of: MANY, tags: ['nightly', 'a-b'] }, { format: '{package}@{version}' }],
  [
    'the newest decide',
    { of: ONE, tags: [...Array.from({ length: 50 }, (_, at) => `one@2.0.${at}`), 'v1.0.0'] },
    { format: '{package}@{version}' },
  ],
  [
    'a form that is given',
    { of: MANY, given: 'releases/{package}-{version}', tags: ['a@1.0.0'] },
    { trigger: 'releases/**-*', rules: ['releases/*-*', 'releases/*/*-*'] },
  ],
];

for (const [what, { of, ...changes }, scheme] of SCHEMES)
  test(`${what}: ${JSON.stringify(scheme)}`, () => {
    expect(tagSchemeOf({ ...of, ...changes })).toMatchObject(scheme);
  });
