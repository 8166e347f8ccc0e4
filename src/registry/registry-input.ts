import type { Reader } from '../contract/reader.ts';
import { type Registry, registryAt } from './address.ts';

/** The input `registry`. Where it is none, that is among what the reader says at its end. */
export function registryInput(reader: Reader): Registry {
  return reader.parsed('registry', registryAt, { url: '', hostname: '' });
}
