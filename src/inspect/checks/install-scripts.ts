import type { JobFile } from '../../github/workflow-job.ts';
import { type Problem, warning } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/**
 * Commands that install, and run the scripts of what they install. pnpm and Bun run those alone that the project has
 * approved. A flag may have a value, which is no other subcommand.
 */
const INSTALLS = [
  /^npm\s+(?:-\S+\s+(?:(?!run|exec|test|start)[^-\s]\S*\s+)?)*?(?:ci|clean-install|cit|install|install-test|it|i|add|rebuild)(?:\s|$)/,
  /^yarn(?:\s+(?:install|add|workspaces\s+focus)\b.*|\s+-.*)?$/,
];

/** npm installing itself: it brings its dependencies along, and they have no scripts. */
const NPM_ITSELF = /\s(?:-g|--global)\s+npm(?:@\S+)?$|\snpm(?:@\S+)?\s+(?:-g|--global)$/;

/**
 * Dependencies installed, with their scripts, in a job that may ask for ID tokens: any of them could publish. Told unless
 * the maintainer has accepted it with `allow-scripts`.
 */
export function checkInstallScripts({
  jobFile,
  canRequestIdToken,
  inputs,
  ignoresScripts,
}: RunFacts): Problem[] {
  if (!jobFile || !canRequestIdToken || inputs.allowScripts || ignoresScripts) return [];
  return jobFile.steps.flatMap(({ run = '', line }, at) =>
    areOff(jobFile, at)
      ? []
      : installsIn(run).map((command) =>
          warning({
            code: 'install-scripts-beside-id-token',
            message: `The job ${jobFile.id} has id-token: write, and runs the install scripts of dependencies (${command}): any of them could publish in your name.`,
            remedy:
              'Install and pack in a job of its own without id-token: write (npx @mochi/publish-npm init writes such a workflow); or install with --ignore-scripts; or accept the risk with allow-scripts: true.',
            ...inJob(jobFile, line),
          }),
        ),
  );
}

/** Whether a variable of the job, or of the step, switches scripts off. */
function areOff({ variables }: JobFile, at: number): boolean {
  return variables.some(
    ({ name, value, step }) =>
      (step === undefined || step === at) && /^npm_config_ignore_scripts$/i.test(name) && value === 'true',
  );
}

function installsIn(script: string): string[] {
  return commandsIn(script).filter(
    (command) =>
      INSTALLS.some((pattern) => pattern.test(command)) && !NPM_ITSELF.test(command) && !areIgnored(command),
  );
}

/** The simple commands of a shell script, as far as lines, operators and words of the shell's own part them. */
function commandsIn(script: string): string[] {
  return script
    .replaceAll(/\\\n/g, ' ')
    .split(/\n|&&|\|\||[;|&()]/)
    .map((command) =>
      command.trim().replace(/^(?:(?:[A-Za-z_]\w*=\S*|sudo|corepack|env|time|then|do|else|if|!|\{)\s+)+/, ''),
    );
}

function areIgnored(command: string): boolean {
  return /\s--ignore-scripts(?:\s|=true|$)|\s--mode[= ]skip-build/.test(command);
}
