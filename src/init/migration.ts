import type { Superfluous } from './present-workflow.ts';

/** A workflow that publishes with a stored token, and what of it is superfluous then. */
export interface TokenWorkflow {
  /** Relative to the repository. */
  readonly file: string;
  readonly superfluous: readonly Superfluous[];
  /** Steps that look as if they published, and that are not taken out. */
  readonly doubtful: readonly string[];
}

/**
 * How to get rid of stored tokens without losing a release: each step works whether or not the next has been done.
 * @param file the workflow that publishes from then on
 */
export function migrationInWords(
  workflows: readonly TokenWorkflow[],
  { file, isInto }: { file: string; isInto: boolean },
): string[] {
  const tokens = tokenNames(workflows);
  if (workflows.every(({ superfluous }) => superfluous.length === 0)) return [];
  const removals = workflows
    .filter(({ superfluous }) => superfluous.length > 0)
    .map((one) => `     ${one.file}: ${one.superfluous.map(removal).join(', ')}.`);
  const isOther = workflows.some(
    (one) => one.file !== file && one.superfluous.some(({ what }) => what !== 'token'),
  );
  return [
    `To move from ${tokens.length === 0 ? 'the current way of publishing' : `the stored token ${tokens.join(', ')}`} without losing a release, in this order:`,
    '',
    '  1. Set up the trusted publisher of every package (below). The old way keeps working.',
    ...(isInto
      ? [`  2. Commit ${file} as it is now.`]
      : ['  2. In one commit, add this workflow and remove from the current ones:', ...removals]),
    ...(isOther && !isInto
      ? [
          `     (publish-npm init --into <that workflow> adds the jobs there instead, and shows the difference.)`,
        ]
      : []),
    '  3. Release once, and check that it is verified.',
    ...(tokens.length === 0
      ? []
      : [
          `  4. Only then, if nothing else uses ${tokens.length === 1 ? 'it' : 'them'}: delete the secret${tokens.length === 1 ? '' : 's'} (${tokens.map((name) => `gh secret delete ${name}`).join('; ')}), revoke the token (npm token list, npm token revoke <id>), and forbid tokens on the package’s settings page ("Require two-factor authentication and disallow tokens").`,
        ]),
    '',
  ];
}

function tokenNames(workflows: readonly TokenWorkflow[]): string[] {
  const all = workflows.flatMap(({ superfluous }) => superfluous.filter(({ what }) => what === 'token'));
  return [...new Set(all.map(({ name }) => name))].sort();
}

function removal({ what, name }: Superfluous): string {
  switch (what) {
    case 'token':
      return `the variable that holds ${name}`;
    case 'publish-step':
      return `the step ${JSON.stringify(name)}`;
    case 'publish-input':
      return `publish: ${name} of changesets/action`;
    case 'job':
      return `the job ${name}, which does nothing else`;
    case 'id-token':
      return `id-token: write of ${name === 'every job' ? 'the whole workflow' : `the job ${name}`}`;
  }
}
