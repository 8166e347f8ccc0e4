import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { fetchIdToken } from '../../src/edge/id-token.ts';

test('an answer to the request for an ID token is given up when it has no end', async () => {
  let sent = 0;
  const server = createServer((_request, response) => {
    const more = () => {
      if (response.destroyed) return;
      sent += 65_536;
      response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  };
  const world = { fetch, sleep: async () => undefined, now: Date.now };
  await expect(fetchIdToken(world, { env, audience: 'npm:x' })).rejects.toThrow('longer than');
  expect(sent).toBeLessThan(64 * 1024 * 1024);
  server.closeAllConnections();
  server.close();
});
