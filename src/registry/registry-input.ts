import type { Reader } from '../contract/reader.ts';
import { type Registry, registryAt } from './address.ts';

/** The input `registry`. An invalid one is reported with the reader's other problems. */
export function registryInput(reader: Reader): Registry {
  return reader.parsed('registry', registryAt, { url: '', hostname: '' });
}
