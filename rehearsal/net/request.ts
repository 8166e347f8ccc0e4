import type { RouteName } from './faults.ts';

/** A request as a sealed server gets it, all of it arrived. */
export interface SealedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Its answer. An object is sent as JSON. */
export interface SealedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | object;
}

/** What a server can be asked for. `name` is how a person refers to it: in `--fault`, and in the record. */
export interface Route {
  readonly name: RouteName;
  readonly method: string;
  /** Tried on the path, still escaped; its groups are handed on, decoded. */
  readonly path: RegExp;
  answer(request: SealedRequest, groups: readonly string[]): SealedResponse | Promise<SealedResponse>;
}

/** Who answers, by host name. */
export type Hosts = ReadonlyMap<string, readonly Route[]>;

/** The route that answers a request, and what its path holds; undefined when nobody does. */
export function routeOf(
  hosts: Hosts,
  { method, url }: Pick<SealedRequest, 'method' | 'url'>,
): { route: Route; groups: string[] } | undefined {
  for (const route of hosts.get(url.hostname) ?? []) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match) return { route, groups: match.slice(1).map((group) => decodeURIComponent(group ?? '')) };
  }
  return undefined;
}

/** One request that was made in the sealed world, and how it was answered. `status` 0: it was not. */
export interface RecordedRequest {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Milliseconds: from the start of the process to the request, and from there to its answer. */
  readonly startMs: number;
  readonly ms: number;
}
