import { runUrl, workflowPath } from '../github/run.ts';
import { markdownCode } from '../text/harmless.ts';
import type { RunReport } from './report.ts';

/**
 * What an approver needs: where the versions come from, the commands that approve them, in the order in which they need each
 * other, and what happens next. Nothing where nothing is staged.
 */
export function approvalsBlock({ run, releases }: RunReport): string {
  const staged = releases.filter(({ outcome }) => outcome === 'staged');
  if (!run || staged.length === 0) return '';
  const ids = staged.flatMap(({ stageId }) => (stageId === undefined ? [] : [stageId]));
  const unnamed = staged.filter(({ stageId }) => stageId === undefined);
  const commands = [
    ...ids.map((id) => `npm stage approve ${id}`),
    ...unnamed.map(({ release }) => `npm stage list ${release?.package}`),
  ];
  const { serverUrl, repository, commit } = run;
  return [
    `**Where ${staged.length === 1 ? 'it comes' : 'they come'} from:** commit [${commit.slice(0, 12)}](${serverUrl}/${repository}/commit/${commit}), workflow ${markdownCode(workflowPath(run))}, [run ${run.id}](${runUrl(run)}). Look at what changed before you approve.`,
    ids.length === 0 ? 'Already staged:' : `To approve ${ids.length === 1 ? 'it' : 'them, in this order'}:`,
    `\`\`\`sh\n${commands.join('\n')}\n\`\`\``,
    ...(ids.length > 1
      ? [
          `With pnpm 12, approve all of them with one code: ${markdownCode(`pnpm stage approve ${ids.join(' ')}`)}`,
        ]
      : []),
    `**What happens next:** a staged version is not served to anyone. Once it is approved, run the jobs that verify and announce it again: ${markdownCode(`gh run rerun ${run.id} --failed`)}; or, if no job failed, the whole run: ${markdownCode(`gh run rerun ${run.id}`)}. To drop a version: ${markdownCode('npm stage reject <id>')}.`,
  ].join('\n\n');
}
