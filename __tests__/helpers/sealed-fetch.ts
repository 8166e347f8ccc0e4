import { type Hosts, routeOf } from '../../rehearsal/net/request.ts';

/** Fetches from sealed servers without a network between: what they answer, as they would send it. */
export function sealedFetch(hosts: Hosts): typeof fetch {
  return async (input, init = {}) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const found = routeOf(hosts, { method: request.method, url });
    if (!found) throw new Error(`nobody answers ${request.method} ${url.href}`);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = Object.fromEntries(request.headers);
    const answer = await found.route.answer({ method: request.method, url, headers, body }, found.groups);
    const text = typeof answer.body === 'object' ? JSON.stringify(answer.body) : answer.body;
    const isEmpty = answer.status === 204;
    return new Response(isEmpty ? null : text, {
      status: answer.status,
      ...(answer.headers ? { headers: { ...answer.headers } } : {}),
    });
  };
}
