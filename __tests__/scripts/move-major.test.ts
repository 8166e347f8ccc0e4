import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { majorToMove, moveMajor } from '../../scripts/move-major.ts';

const MOVES: [released: string, tags: string[], moved: string | undefined][] = [
  ['v1.0.0', ['v1.0.0'], 'v1'],
  ['v1.3.0', ['v1.2.9', 'v1.3.0', 'v1'], 'v1'],
  ['v1.10.0', ['v1.9.0', 'v1'], 'v1'],
  ['v1.3.0', ['v1.3.0', 'v2.0.0', 'v1.4.0-rc.1'], 'v1'],
  ['v2.0.0', ['v1.3.0', 'v1'], 'v2'],
  ['v1.2.10', ['v1.3.0', 'v1'], undefined],
  ['v1.3.0-rc.1', ['v1.2.0', 'v1'], undefined],
  ['v0.1.0', ['v0.1.0'], undefined],
  ['v1', ['v1'], undefined],
  ['nightly', [], undefined],
];

for (const [released, tags, moved] of MOVES)
  test(`${released} among ${tags.join(', ')} moves ${moved ?? 'nothing'}`, () =>
    expect(majorToMove(released, tags)).toBe(moved));

test('the tag is made, then moved; a move that failed is made when it is run again', async () => {
  const refs = new Map([['refs/tags/v1.0.0', 'a']]);
  let isDown = true;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
    const path = request.url?.replace('/repos/o/r/git/', '') ?? '';
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.method === 'GET')
      return answer(
        200,
        [...refs.keys()].map((ref) => ({ ref })),
      );
    if (isDown) return answer(502, {});
    if (request.method === 'POST') refs.set(body.ref, body.sha);
    if (request.method === 'PATCH') refs.set(path, body.sha);
    return answer(request.method === 'POST' ? 201 : 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const repository = { url: `http://127.0.0.1:${port}/repos/o/r`, token: 'x' };
  await expect(moveMajor(repository, { tag: 'v1.0.0', commit: 'a' })).rejects.toThrow('502');
  isDown = false;
  expect(await moveMajor(repository, { tag: 'v1.0.0', commit: 'a' })).toContain('v1 is at a');
  expect(refs.get('refs/tags/v1')).toBe('a');
  refs.set('refs/tags/v1.1.0', 'b');
  for (const _again of [1, 2]) {
    expect(await moveMajor(repository, { tag: 'v1.1.0', commit: 'b' })).toContain('v1 is at b');
    expect(refs.get('refs/tags/v1')).toBe('b');
  }
  expect(await moveMajor(repository, { tag: 'v1.0.0', commit: 'a' })).toContain('moves no tag');
  expect(refs.get('refs/tags/v1')).toBe('b');
  server.closeAllConnections();
  server.close();
});
