import { expect, test } from '@jest/globals';
import { type TagEvidence, tagSchemeOf } from '../../src/init/tags.ts';

const ONE: TagEvidence = {
  tags: [],
  prefix: undefined,
  chosen: [],
  names: ['one'],
  isMany: false,
  root: 'one',
};
const MANY: TagEvidence = { ...ONE, names: ['a', '@s/b'], isMany: true, root: undefined };

const SCHEMES: [what: string, evidence: Partial<TagEvidence> & { of: TagEvidence }, scheme: object][] = [
  ['one package without tags', { of: ONE }, { formats: ['v{version}'], triggers: ['v*'], rules: ['v*'] }],
  ['one package, prefix ""', { of: ONE, prefix: '' }, { formats: ['{version}'], triggers: ['[0-9]*'] }],
  ['tags decide before the prefix', { of: ONE, prefix: '', tags: ['v1.0.0'] }, { formats: ['v{version}'] }],
  ['zx and its like', { of: ONE, tags: ['8.1.0', '8.0.2'] }, { formats: ['{version}'], rules: ['[0-9]*'] }],
  [
    'packages without tags',
    { of: MANY },
    { formats: ['{package}@{version}'], triggers: ['**@*'], rules: ['*@*', '*/*@*'] },
  ],
  [
    'release-please',
    { of: MANY, tags: ['b-v1.0.0', 'a-v0.9.0', 'v0.1.0'] },
    { formats: ['{unscoped}-v{version}'], triggers: ['*-v*'], rules: ['*-v*'] },
  ],
  [
    'a root that is published, with tags of its version (eslint)',
    { of: { ...MANY, root: 'a' }, tags: ['v9.1.0', 'v9.0.0'] },
    { formats: ['v{version}'], package: 'a' },
  ],
  ['tags that are no releases', { of: MANY, tags: ['nightly', 'a-b'] }, { formats: ['{package}@{version}'] }],
  [
    'a project that went back to v (express)',
    { of: ONE, tags: ['v4.22.2', 'v5.2.1', '4.22.0', 'v5.0.1', '4.21.2', '4.21.1', '4.21.0', '4.20.0'] },
    { formats: ['v{version}', '{version}'], triggers: ['v*', '[0-9]*'] },
  ],
  [
    'workspaces beside a root (npm)',
    { of: { ...MANY, root: 'root' }, tags: ['b-v1.0.0', 'a-v1.0.0', 'v11.0.1', 'v11.0.0'] },
    { formats: ['{unscoped}-v{version}', 'v{version}'], package: undefined },
  ],
  [
    'the newest decide',
    { of: ONE, tags: [...Array.from({ length: 50 }, (_, at) => `one@2.0.${at}`), 'v1.0.0'] },
    { formats: ['{package}@{version}'] },
  ],
  [
    'a form that is given',
    { of: MANY, chosen: ['releases/{package}-{version}'], tags: ['a@1.0.0'] },
    { triggers: ['releases/**-*'], rules: ['releases/*-*', 'releases/*/*-*'] },
  ],
];

for (const [what, { of, ...changes }, scheme] of SCHEMES)
  test(`${what}: ${JSON.stringify(scheme)}`, () => {
    expect(tagSchemeOf({ ...of, ...changes })).toMatchObject(scheme);
  });
