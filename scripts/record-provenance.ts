/**
 * Records what an npm writes into its provenance, as `__tests__/fixtures/provenance/npm-<version>.json`: the real code of
 * that npm runs for a made-up job, and what it would have had signed is kept. Arguments: directories of unpacked npms, such
 * as `npm pack npm@9.5.0` gives them; with `--check` first, nothing is written, and what differs is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commit = 'c'.repeat(40);
const ref = 'refs/tags/@scope/pkg@1.2.3';

/** The job: the one that __tests__/helpers/forge.ts has certificates for. */
const JOB = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR_ID: '33',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: ref,
  GITHUB_REF_TYPE: 'tag',
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_REPOSITORY_ID: '11',
  GITHUB_REPOSITORY_OWNER_ID: '22',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: commit,
  GITHUB_WORKFLOW_REF: `owner/repo/.github/workflows/publish.yml@${ref}`,
  GITHUB_WORKFLOW_SHA: commit,
  RUNNER_ENVIRONMENT: 'github-hosted',
};
const SUBJECT = [{ name: 'pkg:npm/%40scope/pkg@1.2.3', digest: { sha512: 'ab'.repeat(64) } }];

const [first, ...others] = process.argv.slice(2);
const isCheck = first === '--check';
for (const path of isCheck ? others : process.argv.slice(2)) {
  const directory = resolve(path);
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    version: string;
  };
  const file = join(root, '__tests__/fixtures/provenance', `npm-${version}.json`);
  const text = `${JSON.stringify(await statementOf(directory, version), null, 2)}\n`;
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) throw new Error(`npm ${version} writes something else now`);
  console.log(`npm ${version}`);
}

/** Runs that npm's own code with a signer that only takes down what it is given. */
async function statementOf(directory: string, npmVersion: string): Promise<unknown> {
  const require = createRequire(join(directory, 'node_modules/libnpmpublish/lib/index.js'));
  let payload: string | undefined;
  const attest = (bytes: Buffer) => {
    payload = bytes.toString('utf8');
    return {};
  };
  const signer = require.resolve('sigstore');
  const sigstore = { attest, sign: attest, signAttestation: attest };
  require.cache[signer] = Object.assign(Object.create(null), {
    id: signer,
    filename: signer,
    loaded: true,
    exports: { ...sigstore, sigstore },
  });
  Object.assign(process.env, JOB);
  const { generateProvenance } = require('./provenance.js') as {
    generateProvenance(subject: unknown, options: unknown): Promise<unknown>;
  };
  await generateProvenance(SUBJECT, { npmVersion });
  if (payload === undefined) throw new Error(`npm ${npmVersion} had nothing signed`);
  return JSON.parse(payload);
}
