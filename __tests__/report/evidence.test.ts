import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { NAME, onStage, ROOT, VERSION } from '../e2e/helpers/stage.ts';

const schema: object = JSON.parse(readFileSync(join(ROOT, 'schemas/evidence.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

/** The evidence of a step, and what the schema has against it. */
function evidenceOf(path: string | undefined): { evidence: Record<string, unknown>; errors: unknown } {
  const evidence = JSON.parse(readFileSync(path ?? '', 'utf8'));
  const isValid = ajv.validate(schema, evidence);
  return { evidence, errors: isValid ? [] : ajv.errors };
}

test('the evidence is of its schema, however a run ends: verified, refused, in conflict, not begun', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const verified = evidenceOf((await stage.release()).outputs['evidence']);
    expect(verified.errors).toEqual([]);
    expect(verified.evidence).toMatchObject({
      schemaVersion: 1,
      outcome: 'verified',
      release: { package: NAME, version: VERSION, distTag: 'latest' },
      identity: { commit: stage.run.commit, event: 'push' },
      consumer: { verified: true },
    });
    const { tarball = '', integrity = '' } = (await stage.pack()).outputs;
    const run = { ...stage.run, commit: 'e'.repeat(40) };
    const conflict = await stage.publish({ tarball, integrity }, { run });
    expect(evidenceOf(conflict.outputs['evidence'])).toMatchObject({
      errors: [],
      evidence: { outcome: 'conflict' },
    });
    const refused = await stage.publish({}, { idToken: false, workspace: stage.checkout });
    expect(evidenceOf(refused.outputs['evidence'])).toMatchObject({
      errors: [],
      evidence: { outcome: 'rejected' },
    });
    const other = await stage.publish({ tag: 'no release' }, { workspace: stage.checkout });
    expect(evidenceOf(other.outputs['evidence'])).toMatchObject({
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
