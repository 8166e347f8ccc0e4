/** What a version must have to be verified, from the most to the least. */
export const LEVELS = ['provenance', 'publish', 'signature', 'none'] as const;

export type Level = (typeof LEVELS)[number];

/** The name a policy has where nobody says otherwise. */
export const POLICY_FILE = 'publish-npm.policy.yml';
