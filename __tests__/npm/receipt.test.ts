import { expect, test } from '@jest/globals';
import { readReceipt } from '../../src/npm/receipt.ts';
import type { Exit } from '../../src/world.ts';

function exit(changes: Partial<Exit>): Exit {
  return { code: 0, signal: null, stdout: '', stderr: '', ...changes };
}

const refusal = (code: string, summary = 'why') =>
  JSON.stringify({ error: { code, summary, detail: '' } }, null, 2);

const CASES: [what: string, exit: Exit, kind: string][] = [
  ['npm names the package it published', exit({ stdout: '{"@s/p":{"id":"@s/p@1.0.0"}}' }), 'accepted'],
  ['npm ends well and says nothing: a private workspace', exit({}), 'unclear'],
  ['npm ends well and names another', exit({ stdout: '{"other":{}}' }), 'unclear'],
  ['something is printed before the JSON', exit({ stdout: 'hello\n{"@s/p":{}}' }), 'accepted'],
  ['npm was killed', exit({ code: null, signal: 'SIGKILL' }), 'unclear'],
  [
    'npm was killed after it said it had published',
    exit({ code: null, signal: 'SIGKILL', stdout: '{"@s/p":{}}' }),
    'unclear',
  ],
  ['npm could not be started', exit({ code: null, error: new Error('ENOENT') }), 'unclear'],
  ['not found', exit({ code: 1, stdout: refusal('E404') }), 'refused'],
  ['forbidden', exit({ code: 1, stdout: refusal('E403') }), 'refused'],
  ['provenance refused', exit({ code: 1, stdout: refusal('E422') }), 'refused'],
  [
    'Fulcio failed: nothing was sent',
    exit({ code: 1, stdout: refusal('CA_CREATE_SIGNING_CERTIFICATE_ERROR') }),
    'refused',
  ],
  ['conflict: it may have been published', exit({ code: 1, stdout: refusal('E409') }), 'unclear'],
  [
    'there already, says the registry',
    exit({
      code: 1,
      stdout: refusal(
        'E403',
        '403 Forbidden - PUT x - You cannot publish over the previously published versions: 1.0.0.',
      ),
    }),
    'exists',
  ],
  [
    'there already, says npm',
    exit({
      code: 1,
      stdout: refusal('', 'You cannot publish over the previously published versions: 1.0.0.'),
    }),
    'exists',
  ],
  [
    'staged, or being scanned',
    exit({ code: 1, stdout: refusal('E409', 'Cannot publish over previously staged version "1.0.0".') }),
    'staged',
  ],
  ['server error', exit({ code: 1, stdout: refusal('E503') }), 'unclear'],
  ['reset', exit({ code: 1, stdout: refusal('ECONNRESET') }), 'unclear'],
  ['a code nobody knows', exit({ code: 1, stdout: refusal('') }), 'unclear'],
  ['no JSON', exit({ code: 1, stdout: 'boom' }), 'unclear'],
  [
    'npm’s own code is not whole: nothing was sent',
    exit({ code: 1, stderr: "Error: Cannot find module 'promise-retry'\nRequire stack:\n- /npm/x.js" }),
    'refused',
  ],
  [
    'the same of an npm that was killed',
    exit({ code: null, signal: 'SIGKILL', stderr: "Error: Cannot find module 'promise-retry'" }),
    'unclear',
  ],
];

for (const [what, ended, kind] of CASES) {
  test(`${what}: ${kind}`, () => expect(readReceipt(ended, { name: '@s/p', log: '' }).kind).toBe(kind));
}

test('finds where the provenance was logged', () => {
  const stderr =
    'npm notice publish Provenance statement published to transparency log: https://search.sigstore.dev/?logIndex=42\n';
  expect(readReceipt(exit({ stdout: '{"@s/p":{}}', stderr }), { name: '@s/p', log: '' })).toEqual({
    kind: 'accepted',
    transparencyLogUrl: 'https://search.sigstore.dev/?logIndex=42',
    isHeld: false,
  });
});

test('finds, on screen or in the log, that the version is held to be scanned', () => {
  const notice = 'npm notice Your package is being processed and may take a few minutes to become available.';
  for (const [stderr, log] of [
    [notice, ''],
    ['', `31 notice ${notice}`],
  ] as const)
    expect(readReceipt(exit({ stdout: '{"@s/p":{}}', stderr }), { name: '@s/p', log })).toMatchObject({
      kind: 'accepted',
      isHeld: true,
    });
});

test('an npm that ends without its JSON is quoted with its last words', () => {
  const said = (stderr: string) => {
    const receipt = readReceipt(exit({ code: 7, stderr }), { name: '@s/p', log: '' });
    return 'said' in receipt ? receipt.said : '';
  };
  expect(said('')).toBe('npm publish ended with exit status 7');
  expect(
    said('npm notice x\nnpm error code EX\nnpm error one\nnpm error two\nnpm error A complete log of'),
  ).toBe('npm publish ended with exit status 7: one two');
  expect(said('x.js:1\n  throw\nTypeError: a is not a function\n    at b')).toBe(
    'npm publish ended with exit status 7: TypeError: a is not a function',
  );
  expect(said(`npm error ${'x'.repeat(5000)}`).length).toBeLessThan(400);
});

test('npm’s advice to whoever installs is left out of what the registry said', () => {
  const stdout = JSON.stringify({
    error: { code: 'E403', summary: '403 Forbidden - PUT x - why', detail: 'In most cases, you or one of' },
  });
  expect(readReceipt(exit({ code: 1, stdout }), { name: '@s/p', log: '' })).toEqual({
    kind: 'refused',
    code: 'E403',
    said: '403 Forbidden - PUT x - why',
  });
});
