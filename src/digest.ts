import ssri from 'ssri';

/** `sha512-…` of some bytes, as npm writes it. */
export function sha512(bytes: Uint8Array): string {
  return ssri.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}

/**
 * The sha512 of an integrity that has exactly one. Undefined for several, of which npm accepts any, and for options, which
 * npm ignores.
 */
export function sha512In(integrity: string | undefined): string | undefined {
  const hashes = (integrity ?? '').split(/\s+/).filter((one) => one !== '');
  const isPlain = hashes.every((one) => /^sha(1|256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(one));
  const [only, ...others] = hashes.filter((one) => one.startsWith('sha512-'));
  return isPlain && others.length === 0 && only !== undefined && only.length === 95 ? only : undefined;
}
