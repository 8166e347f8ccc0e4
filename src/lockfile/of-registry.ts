import type { Registry } from '../registry/address.ts';
import type { Unverifiable } from './lockfile.ts';

/** A tarball stands where its registry keeps those of that name; elsewhere it is no version of the registry. */
export function ofRegistry(
  url: URL,
  { name, registry }: { name: string; registry: Registry },
): Unverifiable | undefined {
  const own = new URL(registry.url);
  if (url.host !== own.host) return url.pathname.includes('/-/') ? 'another registry' : 'remote tarball';
  const isPlain = url.protocol === own.protocol && url.username === '' && url.password === '';
  const path = decoded(url.pathname);
  return isPlain && path?.startsWith(`${decoded(own.pathname)}${name}/-/`) ? undefined : 'remote tarball';
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
