import { type Problem, warning } from '../problems.ts';
import { inJob } from './at.ts';
import type { Facts } from './facts.ts';

/** Commands that install, and run the scripts of what they install. */
const INSTALLS = [
  /^(?:npm|pnpm|bun)\s+(?:-\S+\s+(?:[^-\s]\S*\s+)?)*?(?:ci|clean-install|install|i|add)(?:\s|$)/,
  /^yarn(?:\s+(?:install|add)\b.*|\s+-.*)?$/,
];

/**
 * Dependencies installed, with their scripts, in a job that may ask for ID tokens: any of them could publish. Told unless
 * the maintainer has accepted it with `allow-scripts`.
 */
export function checkInstallScripts({ jobFile, canRequestIdToken, inputs }: Facts): Problem[] {
  if (!jobFile || !canRequestIdToken || inputs.allowScripts) return [];
  const areOff = jobFile.variables.some(
    ({ name, value }) => /^npm_config_ignore_scripts$/i.test(name) && value === 'true',
  );
  if (areOff) return [];
  return jobFile.steps.flatMap(({ run = '', line }) =>
    commandsIn(run)
      .filter((command) => INSTALLS.some((pattern) => pattern.test(command)) && !areIgnored(command))
      .map((command) =>
        warning({
          code: 'install-scripts-beside-id-token',
          message: `The job ${jobFile.id} has id-token: write, and installs with scripts (${command}): any dependency could publish in your name.`,
          remedy:
            'Install and pack in a job of its own without id-token: write (npx @mochi/publish-npm init writes such a workflow); or install with --ignore-scripts; or accept the risk with allow-scripts: true.',
          ...inJob(jobFile, line),
        }),
      ),
  );
}

/** The simple commands of a shell script, as far as lines and operators part them. */
function commandsIn(script: string): string[] {
  return script
    .replaceAll(/\\\n/g, ' ')
    .split(/\n|&&|\|\||[;|&]/)
    .map((command) => command.trim().replace(/^(?:[A-Za-z_]\w*=\S*\s+|sudo\s+|corepack\s+)+/, ''));
}

function areIgnored(command: string): boolean {
  return /\s--ignore-scripts(?:\s|=true|$)|\s--mode[= ]skip-build/.test(command);
}
