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
