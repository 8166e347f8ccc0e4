import type { Check } from '../checks.ts';
import { error, type Problem } from '../problems.ts';
import { quoted } from '../text/quoted.ts';
import type { Ledger } from './ledger.ts';

/** What an install fails for, by npm's code, where trying again will not help. */
const LASTING: readonly {
  readonly code: string;
  /** Finds the dependency in npm's sentence (npm 11 and 12, lib/utils/error-message.js). */
  readonly named?: RegExp;
  /** With the dependency where it is known. */
  because(dependency: string): string;
  readonly remedy: string;
  /** Whether something else could be published that helps. */
  readonly isMissing?: boolean;
}[] = [
  {
    code: 'EUNSUPPORTEDPROTOCOL',
    because: () => 'it cannot be installed: a dependency has a range that npm does not know',
    remedy: 'A range with workspace:, catalog: or link: means nothing outside its repository.',
  },
  {
    code: 'ENOENT',
    because: () => 'it cannot be installed: a dependency is a file that is not in the tarball',
    remedy: 'A dependency has to be a published package, not a file.',
  },
  {
    code: 'ETARGET',
    named: /No matching version found for (\S+?)\.?(?:\s|$)/,
    because: (dependency) => `it cannot be installed: the registry has no version for ${dependency}`,
    remedy: 'If that version is still to be published, publish it and run the job again.',
    isMissing: true,
  },
  {
    code: 'E404',
    named: /The requested resource '([^']+)'/,
    because: (dependency) => `it cannot be installed: ${dependency} is not on the registry, or is private`,
    remedy: 'If that package is still to be published, publish it and run the job again.',
    isMissing: true,
  },
  {
    code: 'ERESOLVE',
    because: () => 'it cannot be installed without --force: its dependencies conflict',
    remedy: 'Its ranges have to allow at least one version of each dependency.',
  },
];

/** Of a version that is proven, and that the consumer could not install or audit. */
export function consumerFailed({ id, found }: Check, { release }: Pick<Ledger, 'release'>): Problem {
  const known = LASTING.find(({ code }) => found.includes(`(${code})`));
  const dependency = known?.named?.exec(found)?.[1];
  // Where npm misses the very version that was published, a mirror lags.
  const isOwn = release !== undefined && (dependency?.startsWith(`${release.package}@`) ?? false);
  const lasting = isOwn ? undefined : known;
  const proven = 'The version is published and its provenance is verified';
  if (!lasting)
    return error({
      code: 'consumer-failed',
      ...(id === 'consumer.installs' ? { because: 'a fresh install failed here' } : {}),
      message: `${proven}, but the check ${id} could not be completed: ${found}.`,
      remedy: 'Run the job again: it finds the version published, and repeats the checks.',
      again: 'rerun',
    });
  const because = lasting.because(dependency ?? 'a dependency');
  const spec = release && `${release.package}@${release.version}`;
  return error({
    code: 'consumer-failed',
    because,
    message: `${proven}, but ${because}. npm said: ${found.replace(/\.$/, '')}.`,
    remedy: `${lasting.remedy} ${lasting.isMissing ? 'Otherwise, fix' : 'Fix'} the dependencies in package.json, release that as a new version, and deprecate this one.`,
    ...(lasting.isMissing ? { again: 'rerun-or-bump' as const } : {}),
    ...(spec ? { commands: [`npm deprecate ${quoted(spec)} 'cannot be installed'`] } : {}),
  });
}
