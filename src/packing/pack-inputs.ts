import { type Reader, type ReadInput, readerOf } from '../contract/reader.ts';
import { INSPECTION_INPUTS, type InspectionInputs, inspectionInputs } from '../inspect/inspection-inputs.ts';
import { SELECTION_INPUTS, type SelectionInputs, selectionInputs } from '../plan/selection-inputs.ts';

/** What the pack action is given, and the publish action too. */
export interface PackInputs extends SelectionInputs, InspectionInputs {}

export const PACK_INPUTS = [...SELECTION_INPUTS, ...INSPECTION_INPUTS] as const;

/** @throws Failure with an `input-invalid` for every input that is wrong */
export function readPackInputs(read: ReadInput, workspace: string): PackInputs {
  const reader = readerOf(read, workspace);
  return reader.done(packInputs(reader));
}

export function packInputs(reader: Reader): PackInputs {
  const inputs = { ...selectionInputs(reader), ...inspectionInputs(reader) };
  const { select, tarballs, buildScript } = inputs;
  if (tarballs !== undefined && select !== undefined && select !== 'tarballs')
    reader.wrong('tarballs', `left out with select: ${select}`);
  if (buildScript !== undefined && (select === 'tarballs' || tarballs !== undefined))
    reader.wrong('build-script', 'left out when another tool packs: build in a step before that');
  return inputs;
}
