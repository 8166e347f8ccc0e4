import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../world.ts';
import type { SignedText, TagSignature } from './tag-signature.ts';

/** How GnuPG's status of a signature that is no good reads in words, in the order in which it is looked for. */
const NO_GOOD: readonly (readonly [status: string, why: string])[] = [
  ['BADSIG', 'has an invalid OpenPGP signature'],
  ['REVKEYSIG', 'is signed by a key that was revoked'],
  ['EXPKEYSIG', 'is signed by a key that has expired'],
  ['EXPSIG', 'has an OpenPGP signature that has expired'],
  ['NO_PUBKEY', 'is signed by a key that is not among the allowed keys'],
];

/**
 * Who made an OpenPGP signature, by gpg, with the allowed keys and no others.
 * @see https://github.com/gpg/gnupg/blob/master/doc/DETAILS (--status-fd)
 */
export async function whoSignedByPgp(
  world: Pick<World, 'run' | 'env'>,
  { directory, payload, signature, allowed }: SignedText,
): Promise<TagSignature> {
  const home = join(directory, 'gnupg');
  const files = {
    payload: join(directory, 'payload'),
    signature: join(directory, 'signature'),
    keys: join(directory, 'keys'),
  };
  await mkdir(home, { mode: 0o700 });
  await writeFile(files.payload, payload);
  await writeFile(files.signature, signature);
  await writeFile(files.keys, keyBlocks(allowed));
  const gpg = (...args: string[]) =>
    world.run({
      file: 'gpg',
      args: [
        '--homedir',
        home,
        '--batch',
        '--no-tty',
        '--no-autostart',
        '--trust-model',
        'always',
        '--status-fd',
        '1',
        ...args,
      ],
      cwd: directory,
      env: { PATH: world.env['PATH'], HOME: directory, LC_ALL: 'C' },
    });
  const imported = await gpg('--import', files.keys);
  if (imported.error) return { why: 'is signed with OpenPGP, but gpg is not on the PATH of this job' };
  const { code, stdout } = await gpg('--verify', files.signature, files.payload);
  const lines = stdout.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^\[GNUPG:\] (\w+) ?(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  const status = new Map(lines);
  const bad = NO_GOOD.find(([name]) => status.has(name));
  if (bad) return { why: bad[1] };
  const [by, valid] = [status.get('GOODSIG'), status.get('VALIDSIG')];
  if (code !== 0 || by === undefined || valid === undefined)
    return { why: 'has an OpenPGP signature that gpg does not accept' };
  const [fingerprint = ''] = valid.split(' ');
  return { by: `${by.split(' ').slice(1).join(' ')} (${fingerprint})` };
}

/** The armored keys in the file; what stands between them may be SSH keys. */
function keyBlocks(allowed: string): string {
  const blocks =
    allowed.match(/-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g) ?? [];
  return `${blocks.join('\n')}\n`;
}
