/** Tags signed by git with OpenSSH and GnuPG, read from a sealed GitHub. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { API_HOST, apiRoutes } from '../../rehearsal/github/api.ts';
import { sealedRepository } from '../../rehearsal/github/repository.ts';
import { allowedKeys, tagSignature } from '../../src/github/tag-signature.ts';
import type { World } from '../../src/world.ts';
import { sealedFetch } from '../helpers/sealed-fetch.ts';
import { testWorld } from '../helpers/test-world.ts';

const directory = mkdtempSync(join(tmpdir(), 'publish-npm-signed-'));
const home = join(directory, 'gnupg');
const at = (name: string) => join(directory, name);
const env = { PATH: process.env['PATH'], HOME: directory, GNUPGHOME: home, LC_ALL: 'C' };

const program = (file: string, ...args: string[]) =>
  execFileSync(file, args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const git = (...args: string[]) =>
  program('git', '-c', 'user.name=Tagger', '-c', 'user.email=tagger@example.com', ...args).trim();

function sshKey(name: string): string {
  program('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', at(name));
  return readFileSync(at(`${name}.pub`), 'utf8').trim();
}

function pgpKey(name: string): string {
  program('gpg', '--batch', '--passphrase', '', '--quick-generate-key', name, 'ed25519', 'sign', 'never');
  return program('gpg', '--batch', '--armor', '--export', name);
}

const repository = sealedRepository('owner/repo');
const TOKEN = 'ghs_token';
const github = { apiUrl: 'https://api.github.com', repository: 'owner/repo', token: TOKEN };
let commit = '';
let keys: Record<'ssh' | 'otherSsh' | 'pgp' | 'otherPgp', string>;

/** Tags the commit, and lets GitHub know. */
function tag(name: string, ...options: string[]): void {
  git(
    ...options.filter((one) => one.includes('=')).flatMap((one) => ['-c', one]),
    'tag',
    ...options.filter((one) => !one.includes('=')),
    '-m',
    'a release',
    name,
  );
  share(name, git('cat-file', '-t', name) === 'tag' ? `${git('cat-file', 'tag', name)}\n` : undefined);
}

function share(name: string, object: string | undefined): void {
  repository.tags.set(name, commit);
  if (object !== undefined) repository.tagObjects.set(name, object);
}

const SSH = (key: string) => ['-s', 'gpg.format=ssh', `user.signingkey=${at(key)}`];

beforeAll(() => {
  mkdirSync(home, { mode: 0o700 });
  keys = {
    ssh: sshKey('ssh'),
    otherSsh: sshKey('other'),
    pgp: pgpKey('one@example.com'),
    otherPgp: pgpKey('two@example.com'),
  };
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=x');
  commit = git('rev-parse', 'HEAD');
  tag('ssh@1.0.0', ...SSH('ssh'));
  tag('pgp@1.0.0', '-s', 'user.signingkey=one@example.com');
  tag('unsigned@1.0.0', '-a');
  git('tag', 'light@1.0.0');
  share('light@1.0.0', undefined);
  const signed = repository.tagObjects.get('ssh@1.0.0') ?? '';
  share('moved@1.0.0', signed);
  share('forged@1.0.0', signed.replace('tag ssh@1.0.0', 'tag forged@1.0.0'));
  share(
    'x509@1.0.0',
    `${signed.slice(0, signed.indexOf('-----BEGIN')).replace('ssh@1', 'x509@1')}-----BEGIN SIGNED MESSAGE-----\n`,
  );
});

afterAll(() => {
  try {
    program('gpgconf', '--kill', 'all');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

function world(changes: Partial<World> = {}): World {
  return testWorld({
    env: { PATH: process.env['PATH'] },
    fetch: sealedFetch(new Map([[API_HOST, apiRoutes(repository)]])),
    ...changes,
  });
}

const signers = (line: string) => `# who may release\n${line}\n`;

/** Who signed, by the keys that are allowed; or the sentence that is said. */
const CASES: readonly (readonly [what: string, tag: string, allowed: () => string, expected: object])[] = [
  [
    'an allowed SSH key',
    'ssh@1.0.0',
    () => signers(`me@example.com ${keys.ssh}`),
    { by: expect.stringMatching(/^me@example\.com \(SHA256:/) },
  ],
  [
    'an allowed SSH key among others',
    'ssh@1.0.0',
    () => `a@x ${keys.otherSsh}\nb@x,c@x namespaces="git" ${keys.ssh}\n`,
    { by: expect.stringContaining('b@x') },
  ],
  [
    'another SSH key',
    'ssh@1.0.0',
    () => signers(`me@example.com ${keys.otherSsh}`),
    { why: expect.stringContaining('not among the allowed keys') },
  ],
  [
    'an SSH key whose time is over',
    'ssh@1.0.0',
    () => signers(`me@example.com valid-before="${tomorrow(-1)}" ${keys.ssh}`),
    { why: expect.stringContaining('not among the allowed keys') },
  ],
  [
    'an SSH key whose time is yet to come',
    'ssh@1.0.0',
    () => signers(`me@example.com valid-after="${tomorrow(1)}" ${keys.ssh}`),
    { why: expect.stringContaining('not among the allowed keys') },
  ],
  [
    'an SSH key for files alone',
    'ssh@1.0.0',
    () => signers(`me@example.com namespaces="file" ${keys.ssh}`),
    { why: expect.stringMatching(/namespaces|none of the allowed/) },
  ],
  ['no key at all', 'ssh@1.0.0', () => '', { why: expect.stringContaining('not among the allowed keys') }],
  [
    'an allowed OpenPGP key',
    'pgp@1.0.0',
    () => keys.pgp,
    { by: expect.stringMatching(/^one@example\.com \([0-9A-F]{40}\)$/) },
  ],
  [
    'an allowed OpenPGP key beside SSH keys',
    'pgp@1.0.0',
    () => `me@x ${keys.ssh}\n${keys.otherPgp}\n${keys.pgp}`,
    { by: expect.stringContaining('one@example.com') },
  ],
  [
    'another OpenPGP key',
    'pgp@1.0.0',
    () => keys.otherPgp,
    { why: expect.stringContaining('not among the allowed keys') },
  ],
  [
    'an OpenPGP key where SSH keys alone are allowed',
    'pgp@1.0.0',
    () => signers(`me@x ${keys.ssh}`),
    { why: expect.stringContaining('not among the allowed keys') },
  ],
  ['nobody, as it is annotated', 'unsigned@1.0.0', () => keys.pgp, { why: 'is annotated, but not signed' }],
  [
    'nobody, as it is lightweight',
    'light@1.0.0',
    () => keys.pgp,
    { why: expect.stringContaining('lightweight') },
  ],
  ['nobody, as it is not there', 'absent@1.0.0', () => keys.pgp, { why: 'does not exist' }],
  [
    'somebody, as another tag',
    'moved@1.0.0',
    () => signers(`me@x ${keys.ssh}`),
    { why: 'was signed as another tag (ssh@1.0.0)' },
  ],
  [
    'somebody, and changed since',
    'forged@1.0.0',
    () => signers(`me@x ${keys.ssh}`),
    { why: expect.stringContaining('has an invalid') },
  ],
  ['a certificate', 'x509@1.0.0', () => keys.pgp, { why: expect.stringContaining('in an unknown way') }],
];

function tomorrow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

for (const [what, name, allowed, expected] of CASES)
  test(`a tag that is signed by ${what}`, async () => {
    const signed = await tagSignature(world(), { github, tag: name, commit, allowed: allowed() });
    expect(signed).toEqual(expected);
  });

test('a key that was allowed when the tag was made, and is not any more, has expired', async () => {
  const old = Math.floor(Date.now() / 1000) - 40 * 86_400;
  const dated = { ...env, GIT_COMMITTER_DATE: `${old} +0000` };
  const args = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@x',
    '-c',
    'gpg.format=ssh',
    '-c',
    `user.signingkey=${at('ssh')}`,
  ];
  execFileSync('git', [...args, 'tag', '-s', '-m', 'old', 'old@1.0.0'], { cwd: directory, env: dated });
  share('old@1.0.0', `${git('cat-file', 'tag', 'old@1.0.0')}\n`);
  const allowed = signers(`me@x valid-before="${tomorrow(-10)}" ${keys.ssh}`);
  expect(await tagSignature(world(), { github, tag: 'old@1.0.0', commit, allowed })).toEqual({
    why: expect.stringContaining('has expired since'),
  });
});

test('an OpenPGP key that has expired', async () => {
  program(
    'gpg',
    '--batch',
    '--passphrase',
    '',
    '--quick-generate-key',
    'late@example.com',
    'ed25519',
    'sign',
    'seconds=2',
  );
  tag('late@1.0.0', '-s', 'user.signingkey=late@example.com');
  const allowed = program('gpg', '--batch', '--armor', '--export', 'late@example.com');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(await tagSignature(world(), { github, tag: 'late@1.0.0', commit, allowed })).toEqual({
    why: 'is signed by a key that has expired',
  });
});

test('another commit than the run’s', async () => {
  const allowed = signers(`me@x ${keys.ssh}`);
  expect(await tagSignature(world(), { github, tag: 'ssh@1.0.0', commit: 'f'.repeat(40), allowed })).toEqual({
    why: `was signed for another commit (${commit})`,
  });
});

test.each([
  ['ssh@1.0.0', 'ssh-keygen is not on the PATH'],
  ['pgp@1.0.0', 'gpg is not on the PATH'],
])('where the program is not there, the tag %s cannot be verified', async (name, says) => {
  const bare = world({ env: { PATH: directory } });
  expect(await tagSignature(bare, { github, tag: name, commit, allowed: '' })).toEqual({
    why: expect.stringContaining(says),
  });
});

test('a GitHub that does not answer is no signature', async () => {
  const silent = world({ fetch: async () => new Response('{}', { status: 500 }) });
  expect(await tagSignature(silent, { github, tag: 'ssh@1.0.0', commit, allowed: '' })).toEqual({
    why: expect.stringContaining('GitHub answered 500'),
  });
});

test('the allowed keys are those of the default branch’s commit, and of no tag of its name', async () => {
  repository.main.add(commit);
  repository.files.set(`${commit}:.github/allowed_signers`, 'keys');
  repository.tags.set('main', 'f'.repeat(40));
  const event = at('event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const asking = world({ env: { GITHUB_EVENT_PATH: event } });
  expect(await allowedKeys(asking, { github, path: '.github/allowed_signers' })).toBe('keys');
  expect(await allowedKeys(asking, { github, path: 'absent' })).toEqual({
    why: 'absent of main: GitHub answered 404',
  });
  expect(await allowedKeys(asking, { github: { ...github, token: undefined }, path: 'x' })).toEqual({
    why: 'no token was given to ask GitHub',
  });
});
