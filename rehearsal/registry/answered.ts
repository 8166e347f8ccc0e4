import type { SealedResponse } from '../net/request.ts';

/** An answer in JSON. */
export function answered(status: number, body: object): SealedResponse {
  return { status, headers: { 'content-type': 'application/json' }, body };
}
