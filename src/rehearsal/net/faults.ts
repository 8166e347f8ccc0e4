/** What can be made of an answer: another status, a broken connection, silence, half of it, or something else. */
export type FaultKind = number | 'reset' | 'hang' | 'truncated' | 'nonsense';

export interface Fault {
  /** The name of a route, such as `publish`. */
  readonly request: string;
  readonly kind: FaultKind;
}

const WORDS = ['reset', 'hang', 'truncated', 'nonsense'] as const;

/** Reads `REQUEST=KIND`, such as `publish=500`; undefined when it is none. */
export function parseFault(text: string): Fault | undefined {
  const [request = '', kind = '', ...rest] = text.split('=');
  const word = WORDS.find((one) => one === kind);
  const status = /^[2345]\d\d$/.test(kind) ? Number(kind) : undefined;
  const meant = word ?? status;
  return request === '' || meant === undefined || rest.length > 0 ? undefined : { request, kind: meant };
}
