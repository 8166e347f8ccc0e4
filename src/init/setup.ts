import {
  firstPublishCommand,
  TRUST_PAUSE_MS,
  trustCommand,
  trustedPublisherForm,
} from '../npm/trusted-publisher.ts';
import { tagBy } from '../release/tag-template.ts';
import { quoted } from '../text/quoted.ts';
import type { Repository } from './repository.ts';
import type { Trigger } from './workflow.ts';

export interface SetupOptions {
  readonly repository: Repository;
  /** Relative to the repository. */
  readonly file: string;
  readonly environment: string | undefined;
  /** Whether versions are staged for a maintainer's approval. */
  readonly stage: boolean;
  readonly trigger: Trigger;
  readonly branch: string;
  /** How this command is run where it was run: `npx @mochi/publish-npm`. */
  readonly command: string;
}

/** What has to be set once, outside of the repository. */
export interface Setup {
  /** npm's trusted-publisher form, field by field; the same for each package. */
  readonly trustedPublisher: Readonly<Record<string, string>>;
  readonly packages: readonly string[];
  /** The npm command that fills the form in, for each package. */
  readonly trust: readonly string[];
  /** How release tags are called, in the patterns of environments and rulesets: there a `*` matches no slash; none where no tag starts a release. */
  readonly tags: readonly string[];
  readonly environment: readonly string[];
  /** A rehearsal of the first release there could be. */
  readonly rehearse: string;
}

export function setupOf({
  repository,
  file,
  environment,
  stage,
  trigger,
  branch,
  command,
}: SetupOptions): Setup {
  const { slug } = repository;
  const fileName = file.split('/').at(-1) ?? file;
  const action = stage ? ('stage' as const) : ('publish' as const);
  const publisher = { repository: slug, file: fileName, environment, action };
  const trust = (which: string) => trustCommand(which, publisher);
  const packages = repository.packages.map((one) => one.name);
  const [first] = repository.packages;
  const isByTag = trigger === 'tag';
  const tags = isByTag ? repository.tags.rules : [];
  const tag =
    first === undefined
      ? tagBy(repository.tags.formats[0], { name: 'package', version: '1.0.0' })
      : tagBy(repository.tags.formats[0], first);
  const policies = `repos/${slug}/environments/${environment}/deployment-branch-policies`;
  return {
    trustedPublisher: Object.fromEntries([
      ['Publisher', 'GitHub Actions'],
      ...trustedPublisherForm(publisher).map(({ field, value }) => [field, value]),
    ]),
    packages,
    trust:
      packages.length <= 1
        ? [trust(packages[0] ?? '<package>')]
        : [
            `for package in ${packages.map(quoted).join(' ')}; do`,
            `  ${trust('"$package"')} --yes; sleep ${TRUST_PAUSE_MS / 1000}`,
            'done',
          ],
    tags,
    environment:
      environment === undefined
        ? []
        : [
            `gh api --method PUT repos/${slug}/environments/${environment} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
            ...tags.map((pattern) => `gh api --method POST ${policies} -f name='${pattern}' -f type=tag`),
            ...(isByTag ? [] : [`gh api --method POST ${policies} -f name='${branch}' -f type=branch`]),
          ],
    rehearse: `${command} rehearse --workflow ${file} ${isByTag ? `--tag ${tag}` : `--ref refs/heads/${branch}`}`,
  };
}

/** The setup for a person. */
export function setupInWords(
  setup: Setup,
  { repository: { slug }, environment, stage, trigger, branch }: SetupOptions,
): string {
  const { packages, tags } = setup;
  const one = packages.length <= 1 ? (packages[0] ?? '<package>') : undefined;
  const form = Object.entries(setup.trustedPublisher).map(([field, value]) => `${field.padEnd(22)}${value}`);
  const isByTag = trigger === 'tag';
  const called = tags.join(' and ');
  const deploying = isByTag ? `only tags ${called} can deploy` : `only the branch ${branch} can deploy`;
  const steps: string[][] = [
    [
      'If a package does not exist yet, publish it once by hand, as trusted publishing cannot create one: sign in (npm login), and publish from an empty directory a version that no tag will have:',
      firstPublishCommand(one ?? '<package>'),
    ],
    [
      `Tell npm who may publish ${one ?? `each of the ${packages.length} packages`}, on https://www.npmjs.com/package/${one ?? '<package>'}/access:`,
      ...form,
      'or, with npm 11.15 or later:',
      ...setup.trust,
    ],
    ...(environment === undefined
      ? []
      : [
          [
            `Guard publishing with an environment ${environment} to which ${deploying}. Then require a reviewer, if there is more than one of you, on https://github.com/${slug}/settings/environments.`,
            ...setup.environment,
          ],
        ]),
    rulesetStep(isByTag ? called : undefined, { slug, branch }),
  ];
  return [
    `Once, before the first ${isByTag ? 'tag' : 'release'}:`,
    '',
    ...steps.flatMap((lines, at) => [
      ...lines.map((line, index) => `  ${index === 0 ? `${at + 1}.` : '  '} ${line}`),
      '',
    ]),
    isByTag ? 'Then rehearse a release, and push its tag:' : 'Then rehearse a release:',
    `  ${setup.rehearse}`,
    ...(stage
      ? [
          '',
          'Each version is then staged: approve it (npm stage approve <id>; the job summary lists the ids). The verify job waits half an hour for that; after that, run it again: gh run rerun <run id> --failed',
        ]
      : []),
  ].join('\n');
}

/** @param tags how release tags are called; undefined where a branch releases */
function rulesetStep(tags: string | undefined, { slug, branch }: { slug: string; branch: string }): string[] {
  if (tags === undefined)
    return [
      `Require a review for every push to ${branch}: add a branch ruleset that requires a pull request, on https://github.com/${slug}/settings/rules.`,
    ];
  return [
    `Restrict who can create, move or delete release tags: add a tag ruleset for ${tags} that restricts creations, updates and deletions, with those who release on its bypass list, on https://github.com/${slug}/settings/rules.`,
  ];
}
