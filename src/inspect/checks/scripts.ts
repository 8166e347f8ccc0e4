import { error, type Problem, warning } from '../../problems.ts';
import { scriptsAmong } from '../../release/manifest.ts';
import { isInWorkspace } from '../../release/release.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** Scripts run where no credential can be had, unless the maintainer says otherwise; and some never run at all. */
export function checkScripts({ release, inputs, packsHere, canRequestIdToken }: Facts): Problem[] {
  if (!release) return [];
  const ignored = scriptsAmong(release.manifest, ['publish', 'postpublish']);
  const problems: Problem[] = ignored.map((name) =>
    warning({
      code: 'publish-scripts-ignored',
      message: `The script ${JSON.stringify(name)} of ${release.name} will not run: npm runs no scripts when it publishes a packed tarball.`,
      remedy: 'Move what it does into a step after the one that publishes.',
      ...at(release, 'scripts'),
    }),
  );
  const scripts = [
    ...(inputs.buildScript === undefined ? [] : [inputs.buildScript]),
    ...(isInWorkspace(release) ? release.packScripts : []),
  ];
  if (packsHere && canRequestIdToken && !inputs.allowScripts && scripts.length > 0) {
    problems.push(
      error({
        code: 'scripts-beside-id-token',
        message: `Packing ${release.name} runs ${scripts.join(', ')} in a job that has id-token: write, and any of them could publish in your name.`,
        remedy:
          'Pack in a job of its own without id-token: write (mochi/publish-npm/pack), and hand its tarball and integrity to this one; or accept the risk with allow-scripts: true.',
        ...at(release, 'scripts'),
      }),
    );
  }
  return problems;
}
