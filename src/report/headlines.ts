import type { Outcome } from './report.ts';

/** How a summary begins, by the outcome. */
export const HEADLINES: Readonly<Record<Outcome, string>> = {
  verified: '✅ Published and verified',
  staged: '⏳ Staged, waiting for approval',
  ready: '✅ Ready: everything was checked, nothing was published',
  processing: '⏳ Accepted, but not served yet',
  unverified: '❌ Published, but not proven',
  conflict: '❌ Another release has this version',
  rejected: '❌ Not published',
  'held-back': '❌ Held back: what it needs cannot be installed',
  unknown: '❓ It is not known whether it is published',
};
