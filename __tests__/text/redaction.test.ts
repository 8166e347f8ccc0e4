import { expect, test } from '@jest/globals';
import { redactor } from '../../src/text/redaction.ts';

const SECRET = 'npm_aB3/x+y"z=Ü-0123456789';

const { hide, redact } = redactor();
hide(SECRET);
hide('e.y'.repeat(2000));

const json = JSON.stringify(SECRET).slice(1, -1);
const bytes = Buffer.from(SECRET);

const FORMS: [what: string, text: string][] = [
  ['as it is', SECRET],
  ['in base64', bytes.toString('base64')],
  ['in base64 after one byte', Buffer.from(`x${SECRET}`).toString('base64')],
  ['in base64 after two bytes', Buffer.from(`xy${SECRET} and more`).toString('base64')],
  ['in base64url', Buffer.from(`{"token":"${SECRET}"}`).toString('base64url')],
  ['in hex', bytes.toString('hex')],
  ['in upper hex', bytes.toString('hex').toUpperCase()],
  ['in the escapes of a URL', encodeURIComponent(SECRET)],
  ['in the escapes of JSON', json],
  ['in the escapes of JSON with slashes', json.replaceAll('/', '\\/')],
  ['broken by a line', `${SECRET.slice(0, 9)}\n  ${SECRET.slice(9)}`],
  ['spaced out', [...SECRET].join(' ')],
  ['in base64 broken into lines', bytes.toString('base64').replace(/(.{10})/g, '$1\r\n')],
  ['beside a letter that is longer in lower case', `İ${SECRET}`],
  ['twice', `${SECRET}${SECRET}`],
  ['a long one', 'e.y'.repeat(2000)],
];

for (const [what, text] of FORMS)
  test(`a secret ${what} is hidden, and what stands around it is not`, () => {
    const shown = redact(`before ${text} after`);
    expect(shown).toMatch(/^before \S*\*\*\*\S* after$/);
    for (const part of [SECRET.slice(4, 12), bytes.toString('hex').slice(8, 24)])
      expect(shown.toLowerCase()).not.toContain(part.toLowerCase());
    expect(shown.length).toBeLessThan(60);
  });

test('a text without secrets stays as it is', () => {
  const text = 'İ  npm notice\n\tpublished ß';
  expect(redact(text)).toBe(text);
  expect(redactor().redact(text)).toBe(text);
});
