import type { Repository } from './repository.ts';

export interface SetupOptions {
  readonly repository: Repository;
  /** Relative to the repository. */
  readonly file: string;
  readonly environment: string | undefined;
}

/** What has to be set once, outside of the repository. */
export interface Setup {
  /** npm's trusted-publisher form, field by field; the same for each package. */
  readonly trustedPublisher: Readonly<Record<string, string>>;
  readonly packages: readonly string[];
  /** The npm command that fills the form in, for each package. */
  readonly trust: readonly string[];
  readonly environment: readonly string[];
}

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
const PAUSE = 4;

export function setupOf({ repository, file, environment }: SetupOptions): Setup {
  const [owner = '', name = ''] = repository.slug.split('/');
  const fileName = file.split('/').at(-1) ?? file;
  const trust = (which: string) =>
    `npm trust github ${which} --repo ${repository.slug} --file ${fileName}${environment === undefined ? '' : ` --env ${environment}`} --allow-publish`;
  const { packages } = repository;
  const [only = '<package>'] = packages;
  return {
    trustedPublisher: {
      Publisher: 'GitHub Actions',
      'Organization or user': owner,
      Repository: name,
      'Workflow filename': fileName,
      'Environment name': environment ?? '(empty)',
      'Allowed actions': 'npm publish',
    },
    packages,
    trust:
      packages.length <= 1
        ? [trust(only)]
        : [
            `for package in ${packages.join(' ')}; do`,
            `  ${trust('"$package"')} --yes; sleep ${PAUSE}`,
            'done',
          ],
    environment:
      environment === undefined
        ? []
        : [`gh api --method PUT repos/${repository.slug}/environments/${environment}`],
  };
}

/** The setup for a person. */
export function setupInWords(setup: Setup, { repository, environment }: SetupOptions): string {
  const { slug, kind, packages } = repository;
  const tag = kind === 'packages' ? '*@*' : 'v*';
  const one = packages.length <= 1 ? (packages[0] ?? '<package>') : undefined;
  const where = `https://www.npmjs.com/package/${one ?? '<package>'}/access`;
  const form = Object.entries(setup.trustedPublisher).map(
    ([field, value]) => `     ${field.padEnd(22)}${value}`,
  );
  return [
    'Once, before the first tag:',
    '',
    `  1. Tell npm who may publish ${one ?? `each of the ${packages.length} packages`}, on ${where}:`,
    ...form,
    '     or, with npm 11.15 or later:',
    ...setup.trust.map((line) => `     ${line}`),
    '     A package that does not exist yet has to be published by hand first: npm publish --access=public',
    ...(environment === undefined
      ? []
      : [
          '',
          `  2. Guard publishing, on https://github.com/${slug}/settings/environments: create the environment ${environment},`,
          `     let tags ${tag} alone deploy to it, and require a reviewer if you are more than one.`,
          ...setup.environment.map((line) => `     ${line}`),
        ]),
    '',
    `  ${environment === undefined ? 2 : 3}. Let nobody else push, move or delete release tags, on https://github.com/${slug}/settings/rules: a tag`,
    `     ruleset for ${tag} that restricts creations, updates and deletions.`,
    '',
    'Then rehearse a release, and push its tag.',
  ].join('\n');
}
