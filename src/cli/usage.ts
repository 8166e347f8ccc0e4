/** What was asked for cannot be meant. Ends with exit status 2. */
export class UsageError extends Error {}
