import { type Command, Option } from 'commander';
import { WORKFLOW_FILE } from '../init/pins.ts';
import { TRIGGERS } from '../init/workflow.ts';

export function initOptions(command: Command): Command {
  return command
    .description('Write the workflow that publishes this repository’s packages, and say what to set up once.')
    .option('--cwd <directory>', 'the root of the repository', '.')
    .option('--file <path>', 'the workflow to write', WORKFLOW_FILE)
    .option('--environment <name>', "GitHub's environment that guards publishing", 'npm')
    .option('--no-environment', 'use none')
    .option('--simple', 'one job for everything: scripts then run beside the permission to publish')
    .option('--attest', 'attest the tarball in GitHub’s own store as well')
    .addOption(
      new Option(
        '--trigger <what>',
        'what starts a release: the push of a tag, a push to the default branch, or somebody by hand; the last two release all that is due',
      ).choices(TRIGGERS),
    )
    .option('--stage', 'stage versions for a maintainer’s approval, in place of publishing them')
    .option(
      '--releases',
      'make the tags and GitHub Releases of what is published, also where tags start a release',
    )
    .option('--no-releases', 'make none')
    .option(
      '--tag-format <format>',
      'how release tags are called, may be given again; left out, as the tags that are there',
      (format: string, before: readonly string[] = []) => [...before, format],
    )
    .option('--package-directory <path>', 'publish this directory, a build’s output, instead of a workspace')
    .option(
      '--into <path>',
      'add the jobs to this workflow, which is there, and take the stored token out of it',
    )
    .option('--print', 'write nothing, and print what would be written')
    .option('--check', 'write nothing; exit with 1 when the file differs or is missing')
    .option('--yes', 'write without asking')
    .option('--json', 'print one JSON value and nothing else');
}
