import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as tar from 'tar';
import { hashing } from '../digest.ts';

/** How many bytes may follow the end of the archive: tar fills up a block, and some packers a record of 10 KiB. */
const AFTER_END = 1024 * 1024;

/** What a whole tarball is. */
export interface Unpacked {
  /** `sha512-…` of its bytes. */
  readonly integrity: string;
  readonly bytes: number;
}

/**
 * Reads a tarball as a stream, entry by entry, to where npm would stop reading it.
 * @param onEntry must read the entry to its end, or `resume` it
 * @throws Error for what npm would read differently
 */
export async function unpack(file: string, onEntry: (entry: tar.ReadEntry) => void): Promise<Unpacked> {
  const parser = new tar.Parser({ strict: true, onReadEntry: onEntry });
  const gunzip = createGunzip();
  const hash = hashing();
  await new Promise<void>((resolve, reject) => {
    parser.on('end', resolve).on('error', reject);
    void pipeline(createReadStream(file), hash.through, gunzip, boundedAfter(parser), async (chunks) => {
      for await (const chunk of chunks) parser.write(chunk);
      parser.end();
    }).catch(reject);
  });
  // npm goes on after zeros, at the next member; zlib does not.
  if (gunzip.bytesWritten !== (await stat(file)).size)
    throw new Error('something follows its compressed data');
  return { integrity: hash.sha512(), bytes: gunzip.bytesWritten };
}

/** Passes on what a parser reads, and ends with an error when too much follows the end of the archive. */
function boundedAfter(parser: tar.Parser) {
  let isOver = false;
  parser.on('eof', () => {
    isOver = true;
  });
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let after = 0;
    let head = '';
    for await (const chunk of chunks) {
      if (head.length < 8) head += chunk.subarray(0, 4).toString('hex');
      // The parser would decompress it once more, and npm does not.
      if (/^(?:1f8b|28b52ffd)/.test(head)) throw new Error('it is compressed twice');
      if (isOver) after += chunk.length;
      if (after > AFTER_END) throw new Error(`more than ${AFTER_END} bytes follow its end`);
      yield chunk;
    }
  };
}
