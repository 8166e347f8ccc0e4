import type { Reader } from '../contract/reader.ts';
import type { Registry } from '../registry/address.ts';
import { registryInput } from '../registry/registry-input.ts';

/** What an inspection is made by. */
export interface InspectionInputs {
  /** Absolute: the root of the workspaces. */
  readonly root: string;
  readonly buildScript: string | undefined;
  readonly allowScripts: boolean;
  readonly registry: Registry;
  readonly distTag: string | undefined;
  readonly allowLatestBackwards: boolean;
  readonly failOn: 'error' | 'warning';
}

export const INSPECTION_INPUTS = [
  'build-script',
  'allow-scripts',
  'registry',
  'dist-tag',
  'allow-latest-backwards',
  'fail-on',
] as const;

/** All but those that say which release is meant. */
export function inspectionInputs(reader: Reader): Omit<InspectionInputs, 'root'> {
  return {
    buildScript: reader.text('build-script'),
    allowScripts: reader.flag('allow-scripts'),
    registry: registryInput(reader),
    distTag: reader.text('dist-tag'),
    allowLatestBackwards: reader.flag('allow-latest-backwards'),
    failOn: reader.choice('fail-on', ['error', 'warning']),
  };
}
