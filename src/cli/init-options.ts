import { type Command, Option } from 'commander';
import { WORKFLOW_FILE } from '../init/pins.ts';
import { TRIGGERS } from '../init/workflow.ts';

export function initOptions(command: Command): Command {
  return command
    .description('Write the workflow that publishes this repository’s packages, and list the one-time setup.')
    .option('--cwd <directory>', 'the root of the repository', '.')
    .option('--file <path>', 'the workflow to write', WORKFLOW_FILE)
    .option('--environment <name>', 'the GitHub environment that guards publishing', 'npm')
    .option('--no-environment', 'use no environment')
    .option('--simple', 'use one job for everything: scripts then run in the job that can publish')
    .option('--attest', 'also attest the tarball in GitHub’s attestation store')
    .addOption(
      new Option(
        '--trigger <what>',
        'what starts a release: a pushed tag, a push to the default branch, or a manual run; the last two release everything that is due',
      ).choices(TRIGGERS),
    )
    .option('--stage', 'stage versions for a maintainer’s approval instead of publishing them')
    .option(
      '--releases',
      'create tags and GitHub Releases for what is published, even if tags start a release',
    )
    .option('--no-releases', 'create no tags or GitHub Releases')
    .option(
      '--tag-format <format>',
      'the format of release tags; can be repeated; defaults to that of the existing tags',
      (format: string, before: readonly string[] = []) => [...before, format],
    )
    .option('--package-directory <path>', 'publish this directory of build output instead of a workspace')
    .option(
      '--into <path>',
      'add the jobs to this existing workflow, and remove the stored npm token from it',
    )
    .option('--print', 'write nothing, and print what would be written')
    .option('--check', 'write nothing; exit with 1 when the file differs or is missing')
    .option('--yes', 'write without asking')
    .option('--json', 'print one JSON value and nothing else');
}
