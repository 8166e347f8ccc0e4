import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { NAME, onStage, requestNames, text, VERSION } from './stage.ts';

for (const npm of [11, 12] as const) {
  test(`publishes and verifies the workspace a tag names, with npm ${npm}`, async () => {
    await onStage({ npm }, async (stage) => {
      const step = await stage.release();
      expect([text(step), step.exitCode]).toEqual([
        expect.stringContaining(`verified: ${NAME}@${VERSION} is published.`),
        0,
      ]);
      expect(step.outputs).toMatchObject({
        outcome: 'verified',
        published: 'yes',
        'already-published': 'false',
        package: NAME,
        version: VERSION,
        'dist-tag': 'latest',
      });
      expect(stage.isPublished()).toBe(true);
      expect(stage.world.proxy.refused).toEqual([]);
      const evidence = JSON.parse(readFileSync(step.outputs['evidence'] ?? '', 'utf8'));
      expect(evidence.checks.filter((check: { passed: unknown }) => check.passed !== true)).toEqual([]);
      expect(requestNames(stage).filter((name) => name === 'publish')).toHaveLength(1);
    });
  });
}
