import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { StepResult } from '../../rehearsal/runner/job.ts';
import { evidenceOf, NAME, onStage, ROOT, tarballAlone, VERSION } from '../e2e/helpers/stage.ts';

const schema: object = JSON.parse(readFileSync(join(ROOT, 'schemas/evidence.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

/** The evidence of a step, and what the schema has against it. */
function evidenceIn(step: StepResult): { evidence: Record<string, unknown>; errors: unknown } {
  const evidence = JSON.parse(evidenceOf(step));
  const isValid = ajv.validate(schema, evidence);
  return { evidence, errors: isValid ? [] : ajv.errors };
}

test('the evidence is of its schema, however a run ends: verified, refused, in conflict, not begun', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const verified = evidenceIn(await stage.release());
    expect(verified.errors).toEqual([]);
    expect(verified.evidence).toMatchObject({
      schemaVersion: 1,
      outcome: 'verified',
      release: { package: NAME, version: VERSION, distTag: 'latest' },
      identity: { commit: stage.run.commit, event: 'push' },
      consumer: { verified: true },
    });
    const alone = tarballAlone(await stage.pack());
    const run = { ...stage.run, commit: 'e'.repeat(40) };
    const conflict = await stage.publish(alone, { run });
    expect(evidenceIn(conflict)).toMatchObject({
      errors: [],
      evidence: { outcome: 'conflict' },
    });
    const refused = await stage.publish({}, { idToken: false, workspace: stage.checkout });
    expect(evidenceIn(refused)).toMatchObject({
      errors: [],
      evidence: { outcome: 'rejected' },
    });
    const other = await stage.publish({ tag: 'no release' }, { workspace: stage.checkout });
    expect(evidenceIn(other)).toMatchObject({
      errors: [],
      evidence: { outcome: 'rejected' },
    });
  });
});

test('the schema refuses what is no evidence', () => {
  for (const wrong of [{}, { schemaVersion: 2 }, { schemaVersion: 1, outcome: 'verified', token: 'x' }]) {
    expect(ajv.validate(schema, wrong)).toBe(false);
  }
});
