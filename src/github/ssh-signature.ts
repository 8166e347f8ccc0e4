import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exit, World } from '../world.ts';
import type { SignedText, TagSignature } from './tag-signature.ts';

/** What git signs tags for. */
const NAMESPACE = 'git';

/**
 * Who made an SSH signature, by OpenSSH's own ssh-keygen, as git does it. A key must be allowed now, not only when the tag says
 * that it was made: whoever has an old key can write any date.
 * @see https://man.openbsd.org/ssh-keygen.1#ALLOWED_SIGNERS
 */
export async function whoSignedBySsh(
  world: Pick<World, 'run' | 'env'>,
  { directory, payload, signature, allowed, taggedAt }: SignedText,
): Promise<TagSignature> {
  const files = { signature: join(directory, 'signature'), allowed: join(directory, 'allowed') };
  await writeFile(files.signature, signature);
  await writeFile(files.allowed, allowed);
  const keygen = (what: string, args: readonly string[], orders?: AsyncIterable<string>) =>
    world.run({
      file: 'ssh-keygen',
      args: ['-Y', what, '-s', files.signature, ...args],
      cwd: directory,
      env: { PATH: world.env['PATH'], HOME: directory, LC_ALL: 'C' },
      ...(orders ? { orders } : {}),
    });
  const checked = await keygen('check-novalidate', ['-n', NAMESPACE], once(payload));
  if (checked.error) return { why: 'is signed with SSH, but ssh-keygen is not on the PATH of this job' };
  if (checked.code !== 0) return { why: `has an invalid SSH signature: ${said(checked)}` };
  const key = /\bSHA256:[\w+/=]+/.exec(checked.stdout)?.[0] ?? 'an SSH key';
  const found = await keygen('find-principals', ['-f', files.allowed]);
  if (found.code !== 0) {
    const then = taggedAt === undefined ? [] : [`-Overify-time=${inUtc(taggedAt)}`];
    const earlier = await keygen('find-principals', ['-f', files.allowed, ...then]);
    return {
      why:
        earlier.code === 0
          ? `is signed by the key ${key}, which was allowed when the tag was made, but has expired since`
          : `is signed by the key ${key}, which is not among the allowed keys, or no longer is`,
    };
  }
  for (const principal of found.stdout.split('\n').filter((line) => line !== '')) {
    const args = ['-n', NAMESPACE, '-f', files.allowed, '-I', principal];
    const verified = await keygen('verify', args, once(payload));
    if (verified.code === 0) return { by: `${principal} (${key})` };
  }
  return { why: `is signed by the key ${key}, which is not allowed to sign for git (see its namespaces)` };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function said({ stdout, stderr }: Exit): string {
  return (stderr || stdout).trim().split('\n').at(-1) ?? '';
}

/** As ssh-keygen takes times: `20260102030405Z`. */
function inUtc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`;
}
