import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { bodyOf, plainHeaders, responseBytes } from './bytes.ts';
import type { Fault } from './faults.ts';
import { type Hosts, type RecordedRequest, routeOf, type SealedResponse } from './request.ts';
import type { ServerIdentity } from './tls.ts';

/** The one way out of the sealed world, which leads nowhere. */
export interface SealedProxy {
  /** `http://127.0.0.1:PORT`, for `HTTPS_PROXY`. */
  readonly url: string;
  /** Every request in the order of its answer. */
  readonly requests: RecordedRequest[];
  /** What was refused: hosts nobody may reach, requests nobody answers. A good run has none. */
  readonly refused: string[];
  /** Changes while it runs: ms before an answer, and what is to go wrong. */
  latency: number;
  faults: readonly Fault[];
  close(): Promise<void>;
}

/**
 * Starts a CONNECT proxy on loopback that ends TLS itself and hands every request to the routes of its host. Whatever
 * has no route is refused and written down; nothing is ever passed on.
 */
export async function startProxy(hosts: Hosts, identity: ServerIdentity): Promise<SealedProxy> {
  const sockets = new Set<Socket>();
  const inside = createTlsServer(
    identity,
    (request, response) => void serve(proxy, { hosts, request, response }),
  );
  const outside = createServer((request, response) => {
    proxy.refused.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  outside.on('connect', (request: IncomingMessage, socket: Socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    sockets.add(socket.on('error', () => socket.destroy()));
    if (hosts.has(host)) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inside.emit('connection', socket);
    } else {
      proxy.refused.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  });
  await listen(outside);
  const proxy: SealedProxy = {
    url: `http://127.0.0.1:${(outside.address() as AddressInfo).port}`,
    requests: [],
    refused: [],
    latency: 0,
    faults: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => outside.close(resolve));
    },
  };
  return proxy;
}

interface Exchange {
  readonly hosts: Hosts;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function serve(proxy: SealedProxy, { hosts, request, response }: Exchange): Promise<void> {
  const start = performance.now();
  const url = new URL(`https://${request.headers.host}${request.url}`);
  const method = request.method ?? 'GET';
  const found = routeOf(hosts, { method, url });
  const name = found?.route.name ?? 'unknown';
  const fault = proxy.faults.find((one) => one.request === name)?.kind;
  const record = (status: number) => {
    const ms = Math.round(performance.now() - start);
    proxy.requests.push({ name, method, url: url.href, status, startMs: Math.round(start), ms });
  };
  const body = await bodyOf(request);
  if (proxy.latency > 0) await new Promise((resolve) => setTimeout(resolve, proxy.latency));
  if (fault === 'hang' || fault === 'reset') {
    record(0);
    if (fault === 'reset') request.socket.destroy();
    return;
  }
  const ask = () =>
    found?.route.answer({ method, url, headers: plainHeaders(request.headers), body }, found.groups);
  const answer = typeof fault === 'number' ? rehearsed(fault) : await answerOf(ask).catch(fromError);
  if (answer.refused) proxy.refused.push(`${method} ${url.href}: ${answer.refused}`);
  const bytes = fault === 'nonsense' ? Buffer.from('<html>nonsense</html>') : responseBytes(answer.body);
  record(answer.status);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
  if (fault === 'truncated')
    response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy());
  else response.end(bytes);
}

type Answer = SealedResponse & { readonly refused?: string };

/** 202 is what the registry says of a version it scans first; 429 and 503 say when to come again. */
const TOLD: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  202: { 'npm-notice': 'Your package is being processed and may take a few minutes to become available.' },
  429: { 'retry-after': '1' },
  503: { 'retry-after': '1' },
};

function rehearsed(status: number): Answer {
  const headers = { 'content-type': 'application/json', ...TOLD[status] };
  return { status, headers, body: { message: `a rehearsed ${status}`, error: `a rehearsed ${status}` } };
}

async function answerOf(ask: () => SealedResponse | Promise<SealedResponse> | undefined): Promise<Answer> {
  return (await ask()) ?? { status: 404, body: { message: 'nothing here' }, refused: 'nobody answers that' };
}

/** A server of ours that fails is a fault of the rehearsal, and must not pass for one of the release. */
function fromError(thrown: unknown): Answer {
  const refused = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { status: 500, body: { message: 'the rehearsal failed' }, refused };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
}
