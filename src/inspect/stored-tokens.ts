import { type Problem, warning } from '../problems.ts';
import type { Facts } from './facts.ts';

/** What setup-node writes where there is no token (up to version 6). */
const PLACEHOLDER = /^X{5}(-X{5}){3}$/;

/**
 * Long-lived npm tokens near a release that needs none: in the environment, or committed in an .npmrc. They are used for
 * nothing here; whoever steals one needs neither this workflow nor its tag.
 */
export function checkStoredTokens({ tokenVariables, npmrcTokens }: Facts): Problem[] {
  const held = tokenVariables.filter(({ value }) => value !== '' && !PLACEHOLDER.test(value));
  return [
    ...held.map(({ name }) =>
      warning({
        code: 'npm-token-present',
        message: `The job holds an npm token, in ${name}: trusted publishing needs none, and this one is not used.`,
        remedy: `Remove ${name} from the workflow, and revoke the token: npm token list, npm token revoke.`,
      }),
    ),
    ...npmrcTokens.map(({ file, line }) =>
      warning({
        code: 'npm-token-present',
        message: `${file} holds an _authToken: whoever can read the repository has it.`,
        remedy: 'Remove the line, and revoke the token: npm token list, npm token revoke.',
        file,
        line,
      }),
    ),
  ];
}
