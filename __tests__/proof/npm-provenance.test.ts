/** What the real npms write into their provenance, recorded: the verifier reads that, and not what our own registry says. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { ROOT } from '../e2e/helpers/stage.ts';
import { type Forge, openForge, predicateV1, predicateV02 } from '../helpers/forge.ts';

const DIRECTORY = join(ROOT, '__tests__/fixtures/provenance');

let forge: Forge;

beforeAll(async () => {
  forge = await openForge();
});

const recorded = (version: string) =>
  JSON.parse(readFileSync(join(DIRECTORY, `npm-${version}.json`), 'utf8'));
const VERSIONS = readdirSync(DIRECTORY).map((file) => file.replace(/^npm-|\.json$/g, ''));

test.each(VERSIONS)(
  'what npm %s writes of a job verifies with a certificate of that job',
  async (version) => {
    // npm 9.5 wrote one of its addresses without the ref.
    const allowLegacyCertificate = version === '9.5.0';
    const served = await forge.make({ statement: recorded(version) });
    const { checks } = forge.verify(served, { allowLegacyCertificate });
    expect(checks.filter(({ passed }) => passed !== true)).toEqual([]);
  },
);

test('an address without its ref is legacy, and taken only where that is allowed', async () => {
  const { checks } = forge.verify(await forge.make({ statement: recorded('9.5.0') }));
  expect(checks.flatMap(({ id, passed }) => (passed ? [] : [id]))).toEqual(['provenance.source']);
});

test('the npms that are installed here write what was recorded of them', () => {
  const npms = ['npm-11', 'npm-12'].map((name) => join(ROOT, 'node_modules', name));
  const script = join(ROOT, 'scripts/record-provenance.ts');
  const said = execFileSync(process.execPath, [script, '--check', ...npms], { encoding: 'utf8' });
  expect(said).toMatch(/^npm 11\..*\nnpm 12\./);
});

test('what is forged in the tests begins as what npm writes', () => {
  for (const version of VERSIONS.filter((one) => !/^9\.[0-7]\./.test(one)))
    expect(recorded(version).predicate).toEqual(predicateV1());
  expect(recorded('9.6.7').predicate).toMatchObject({
    ...predicateV02(),
    builder: { id: 'https://github.com/actions/runner' },
  });
});
