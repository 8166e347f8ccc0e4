/** What can be made of an answer: another status, a broken connection, silence, half of it, or something else. */
export type FaultKind = number | 'reset' | 'hang' | 'truncated' | 'nonsense';

export interface Fault {
  /** The name of a route. */
  readonly request: RequestName;
  readonly kind: FaultKind;
}

/** How a person refers to the requests of a release. */
export const REQUEST_NAMES = [
  'id-token',
  'github-commit',
  'github-contents',
  'github-compare',
  'github-ref',
  'github-releases',
  'github-release',
  'github-notes',
  'github-asset',
  'packument',
  'version',
  'tuf',
  'exchange',
  'visibility',
  'fulcio',
  'rekor',
  'publish',
  'stage',
  'tarball',
  'attestations',
  'keys',
] as const;

export type RequestName = (typeof REQUEST_NAMES)[number];

/** Those of a release, and those of a maintainer at a terminal. */
export type RouteName = RequestName | 'trust' | 'trust-list' | 'upkeep';

const WORDS = ['reset', 'hang', 'truncated', 'nonsense'] as const;

/** Reads `REQUEST=KIND`, such as `publish=500`. @throws Error that says what there is */
export function parseFault(text: string): Fault {
  const [name, kind = '', ...rest] = text.split('=');
  const request = REQUEST_NAMES.find((one) => one === name);
  const word = WORDS.find((one) => one === kind);
  const meant = word ?? (/^[2345]\d\d$/.test(kind) ? Number(kind) : undefined);
  if (!request)
    throw new Error(`There is no request ${JSON.stringify(name)}. Use one of ${REQUEST_NAMES.join(', ')}.`);
  if (meant === undefined || rest.length > 0)
    throw new Error(`The kind must be an HTTP status or one of ${WORDS.join(', ')}.`);
  return { request, kind: meant };
}
