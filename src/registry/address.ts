import { fail } from '../problems.ts';

/** The registry npm publishes to unless told otherwise; trusted publishing exists there alone. */
export const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/** The only hosts a token may go to in the clear. */
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Where packages are published to and read from. */
export interface Registry {
  /** Ends with a slash. */
  readonly url: string;
  /** Without a port: npm's audience and TUF target use the host name alone. */
  readonly hostname: string;
}

/**
 * Reads the `registry` input.
 * @throws Failure `input-invalid` for anything but an https URL (http on loopback) without credentials, query or fragment
 */
export function registryAt(input: string): Registry {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  const plain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const encrypted =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!url || !plain || !encrypted) {
    return fail({
      code: 'input-invalid',
      message: 'The input registry is not the URL of a registry.',
      remedy: `Leave it out for ${PUBLIC_REGISTRY}, or give an https URL without user, password or query.`,
    });
  }
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, hostname: url.hostname };
}
