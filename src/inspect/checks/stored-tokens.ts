import { type Problem, warning } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/** Variables by which npm, or a workflow's own steps, find a token. */
export const TOKEN_VARIABLES = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN', 'NPM_CONFIG__AUTHTOKEN'];

/** What setup-node writes where there is no token (up to version 6), and an npmrc's variable that nobody has set. */
const PLACEHOLDER = /^X{5}(?:-X{5}){3}$|^\$\{[A-Z_]+\??\}$/;

/** GitHub's own token, which its Packages registry takes, as an expression. */
const OF_GITHUB = /^\$\{\{\s*(?:secrets\.GITHUB_TOKEN|github\.token)\s*\}\}$/i;

const REVOKE = 'revoke the token: npm token list, npm token revoke.';

/**
 * Long-lived npm tokens near a release that needs none: in the environment, in another step of the job, or committed in
 * an .npmrc. They are used for nothing here; whoever steals one needs neither this workflow nor its tag.
 */
export function checkStoredTokens(facts: RunFacts): Problem[] {
  const { tokenVariables, jobFile, npmrcTokens } = facts;
  const written =
    jobFile?.variables.filter(
      ({ name, value }) => TOKEN_VARIABLES.includes(name.toUpperCase()) && !OF_GITHUB.test(value),
    ) ?? [];
  const at = (name: string) => {
    const found = written.find((one) => one.name === name);
    return jobFile && found ? inJob(jobFile, found.line) : {};
  };
  const isHere = (name: string) => tokenVariables.some((one) => one.name === name);
  const elsewhere = written
    .filter(({ name, value }) => !isHere(name) && !isPlaceholder(value))
    .map(({ name }) => name);
  return [
    ...tokenVariables.map(({ name, value }) =>
      isPlaceholder(value) ? placeholder(name, at(name)) : held(name, at(name)),
    ),
    ...[...new Set(elsewhere)].map((name) => held(name, at(name))),
    ...npmrcTokens.map(({ file, line }) =>
      warning({
        code: 'npm-token-present',
        message: `${file} contains an _authToken: anyone who can read the repository has it.`,
        remedy: `Remove the line, and ${REVOKE}`,
        file,
        line,
      }),
    ),
  ];
}

function isPlaceholder(value: string): boolean {
  return value === '' || /^\$\{\{\s*''\s*\}\}$/.test(value) || PLACEHOLDER.test(value);
}

type At = Pick<Problem, 'file' | 'line'>;

function held(name: string, at: At): Problem {
  return warning({
    code: 'npm-token-present',
    message: `The job has an npm token in ${name}, which is not used: trusted publishing needs no token.`,
    remedy: `Remove ${name} from the workflow, and ${REVOKE}`,
    ...at,
  });
}

function placeholder(name: string, at: At): Problem {
  return warning({
    code: 'npm-token-placeholder',
    message: `${name} is set to a placeholder, not a token. npm on its own would send it, and fail with E404 or ENEEDAUTH; this action does not use it.`,
    remedy: `Remove ${name} from the workflow, and registry-url from actions/setup-node, which sets it.`,
    ...at,
  });
}
