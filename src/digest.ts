import { createReadStream } from 'node:fs';
import ssri from 'ssri';

const ALGORITHMS = { algorithms: ['sha512'] };

/** `sha512-…` of some bytes, as npm writes it. */
export function sha512(bytes: Uint8Array): string {
  // The same memory, not a copy of it: a tarball may have hundreds of megabytes.
  const { buffer, byteOffset, byteLength } = bytes;
  return ssri.fromData(Buffer.from(buffer, byteOffset, byteLength), ALGORITHMS).toString();
}

/** Hashes what passes through it. */
export function hashing() {
  const hash = ssri.create(ALGORITHMS);
  return {
    through: async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    /** `sha512-…` of all that has passed. */
    sha512: () => hash.digest().toString(),
  };
}

/** `sha512-…` of a file, which is never whole in memory. */
export async function sha512OfFile(path: string): Promise<string> {
  const hash = hashing();
  for await (const _chunk of hash.through(createReadStream(path)));
  return hash.sha512();
}

/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
export function sha512In(integrity: string | undefined): string | undefined {
  const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
  const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
  const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
  return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
