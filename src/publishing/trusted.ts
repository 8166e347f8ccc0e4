import type { Trust } from '../trust/trust.ts';
import type { Releasing } from './releasing.ts';

/** The trust this run was started with, told in the report, with a warning when it is an embedded copy. */
export async function trusted({ tools, report }: Pick<Releasing, 'tools' | 'report'>): Promise<Trust> {
  const { trust, warnings } = await tools.trust;
  if (report.trust === undefined) report.problems.push(...warnings);
  report.trust = { source: trust.source, described: trust.described };
  return trust;
}
