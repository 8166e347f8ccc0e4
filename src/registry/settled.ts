/** After how long, in ms, nothing more is expected to appear of a version: three hours is the longest lag reported. */
export const SETTLED_AFTER = 3 * 60 * 60_000;
