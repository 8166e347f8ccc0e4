import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, requestNames, type Stage, TAG, text } from './helpers/stage.ts';

const shared = shareStage();
const FILE = '.github/allowed_signers';

/** Signs the tag anew with a key of its own, which the default branch allows. */
function sign({ world, checkout, directory, run: { commit } }: Stage): void {
  const key = join(directory, 'key');
  const env = { PATH: process.env['PATH'], HOME: directory };
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: checkout, env, encoding: 'utf8' });
  run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key);
  const settings = ['user.name=t', 'user.email=t@x', 'gpg.format=ssh', `user.signingkey=${key}`];
  run('git', ...settings.flatMap((one) => ['-c', one]), 'tag', '--force', '--sign', '-m', 'x', TAG);
  world.repository.tagObjects.set(TAG, run('git', 'cat-file', 'tag', TAG));
  world.repository.files.set(`${commit}:${FILE}`, `me@example.com ${readFileSync(`${key}.pub`, 'utf8')}`);
}

test('where a signed tag is required, a lightweight one is refused before anything is signed; a signed one is published', async () => {
  const { stage, packed } = shared();
  stage.world.repository.files.set(`${stage.run.commit}:${FILE}`, '# nobody\n');
  const before = requestNames(stage).length;
  const refused = await stage.publish({ ...packed, 'require-signed-tag': FILE });
  expect([codes(refused), refused.outputs['published'], refused.exitCode]).toEqual([
    ['tag-unsigned'],
    'no',
    1,
  ]);
  expect(text(refused)).toContain('is lightweight, and only an annotated tag can be signed');
  expect(requestNames(stage).slice(before)).not.toContain('exchange');
  sign(stage);
  const step = await stage.publish({ ...packed, 'require-signed-tag': FILE });
  expect([codes(step), step.outputs['outcome']]).toEqual([[], 'verified']);
  expect(text(step)).toContain(`The tag ${TAG} is signed by me@example.com (SHA256:`);
});

test('a release that no tag names, keys that nobody can read, and a path that leads out of the repository', async () => {
  const { stage, packed } = shared();
  const due = await stage.publish(
    { ...packed, select: 'due', 'require-signed-tag': FILE },
    { run: { ...stage.run, ref: 'refs/heads/main' } },
  );
  expect([codes(due), text(due)]).toEqual([['tag-unsigned'], expect.stringContaining('names no release')]);
  const absent = await stage.publish({ ...packed, 'require-signed-tag': 'absent' });
  expect([codes(absent), text(absent)]).toEqual([
    ['tag-unsigned'],
    expect.stringContaining('GitHub answered 404'),
  ]);
  const outside = await stage.publish({ ...packed, 'require-signed-tag': '../keys' });
  expect(codes(outside)).toEqual(['input-invalid']);
});
