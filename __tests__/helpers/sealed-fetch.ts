import { responseBytes } from '../../rehearsal/net/bytes.ts';
import { type Hosts, routeOf } from '../../rehearsal/net/request.ts';

/** Asks sealed servers without a network. */
export function sealedFetch(hosts: Hosts): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const url = new URL(request.url);
    const found = routeOf(hosts, { method, url });
    if (!found) throw new TypeError(`nobody answers ${method} ${url.href}`);
    const headers = Object.fromEntries(request.headers);
    const body = Buffer.from(await request.arrayBuffer());
    const answer = await found.route.answer({ method, url, headers, body }, found.groups);
    return new Response(answer.status === 204 ? null : new Uint8Array(responseBytes(answer.body)), {
      status: answer.status,
      ...(answer.headers ? { headers: answer.headers } : {}),
    });
  };
}
