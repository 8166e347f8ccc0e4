import { error, type Problem } from '../../problems.ts';
import type { RunFacts } from '../facts.ts';

/** What npm takes no provenance from, by the claims of the ID token, which the certificate will repeat. */
export function checkProvenanceLimits({ claims, job, run }: RunFacts): Problem[] {
  if (job !== 'publish') return [];
  // Without a token the runner's own word has to do, and of the repository nothing is known.
  const runner = claims?.runner_environment ?? run.runnerEnvironment;
  const visibility = claims?.repository_visibility ?? 'public';
  const repository = claims?.repository ?? run.repository;
  return [
    ...(runner === 'github-hosted'
      ? []
      : [
          error({
            code: 'runner-not-hosted',
            message: `This job runs on a ${runner} runner, and npm only accepts provenance from GitHub-hosted ones; third-party runners count as self-hosted.`,
            remedy:
              'Set runs-on: ubuntu-latest for the publishing job. The pack job can stay on your own runner.',
          }),
        ]),
    ...(visibility === 'public'
      ? []
      : [
          error({
            code: 'repository-not-public',
            message: `${repository} is ${visibility}, and npm only accepts provenance from public repositories.`,
            remedy: 'Make the repository public, or publish without this action, and so without provenance.',
          }),
        ]),
  ];
}
