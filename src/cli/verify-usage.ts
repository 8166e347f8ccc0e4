import { UsageError } from './usage.ts';
import type { VerifyOptions } from './verify-options.ts';

type Pair = readonly [isWrong: boolean, message: string];

/** Options that exclude each other, or would not be looked at: somebody relies on each. @throws UsageError */
export function requireSensible(spec: string | undefined, options: VerifyOptions): void {
  const wrong = [
    ...subjectPairs(spec, options),
    ...expectationPairs(options),
    ...offlinePairs(options),
    ...trustPairs(options),
  ].find(([isWrong]) => isWrong);
  if (wrong) throw new UsageError(wrong[1]);
}

function subjectPairs(spec: string | undefined, options: VerifyOptions): Pair[] {
  const { lockfile, baseLockfile, tarball, integrity, policy } = options;
  const [subject = ''] = present(options, ['attestations', 'tarball', 'integrity']);
  return [
    [(spec === undefined) === (lockfile === undefined), 'Give either <name@version> or --lockfile <file>.'],
    [lockfile !== undefined && subject !== '', `Give either ${optionOf(subject)} or --lockfile.`],
    [lockfile === undefined && baseLockfile !== undefined, '--base-lockfile needs --lockfile.'],
    [tarball !== undefined && integrity !== undefined, 'Give either --tarball or --integrity.'],
    [
      lockfile !== undefined && policy === undefined && baseLockfile === undefined,
      '--lockfile needs --policy <file> (publish-npm policy init writes one) or --base-lockfile <file>.',
    ],
  ];
}

function expectationPairs(options: VerifyOptions): Pair[] {
  const [idle = ''] = [
    ...present(options, [
      'sourceRepository',
      'workflow',
      'ref',
      'commit',
      'tagTemplate',
      'runner',
      'signerWorkflow',
      'event',
    ]),
    ...(options.allowLegacyCertificate ? ['allowLegacyCertificate'] : []),
  ];
  const isJudged = (options.policy ?? options.lockfile) !== undefined;
  return [
    [
      isJudged && idle !== '',
      options.policy === undefined
        ? `${optionOf(idle)} has no effect with --lockfile.`
        : `Give either ${optionOf(idle)} or --policy: a policy already says who is expected.`,
    ],
  ];
}

function offlinePairs(options: VerifyOptions): Pair[] {
  const { offline = false, attestations, tarball, integrity, lockfile } = options;
  const isGiven = attestations !== undefined && (tarball ?? integrity) !== undefined;
  return [
    [offline && lockfile !== undefined, '--lockfile needs the registry and cannot be used with --offline.'],
    [
      offline && !isGiven,
      '--offline needs --attestations <file>, and --integrity <sha512> or --tarball <file>.',
    ],
  ];
}

function trustPairs({ offline, tufRoot, trustedRoot, npmKeys, requireFreshTrust }: VerifyOptions): Pair[] {
  const hasBoth = trustedRoot !== undefined && npmKeys !== undefined;
  return [
    [
      Boolean(offline) && tufRoot !== undefined,
      '--tuf-root has no effect with --offline, which does not use TUF: give --trusted-root and --npm-keys.',
    ],
    [hasBoth && tufRoot !== undefined, '--tuf-root has no effect with both --trusted-root and --npm-keys.'],
    [Boolean(offline && requireFreshTrust), 'Give either --offline or --require-fresh-trust.'],
  ];
}

function present(options: VerifyOptions, names: readonly (keyof VerifyOptions)[]): string[] {
  return names.filter((name) => options[name] !== undefined);
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
