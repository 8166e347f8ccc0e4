import { PROVENANCE_PREDICATE } from '../../src/proof/statement.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';

/** A provenance that nobody has signed: what it claims of its workflow and commit can be read, and proves nothing. */
export function claimedProvenance({
  repository = 'owner/repo',
  path = '.github/workflows/publish.yml',
  ref = 'refs/heads/main',
  commit = 'a'.repeat(40),
}: {
  repository?: string;
  path?: string;
  ref?: string;
  commit?: string;
}): ServedAttestation {
  const workflow = { ref, repository: `https://github.com/${repository}`, path };
  const github = { event_name: 'push', repository_id: '1', repository_owner_id: '2' };
  const source = { uri: `git+https://github.com/${repository}`, digest: { gitCommit: commit } };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: PROVENANCE_PREDICATE,
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        externalParameters: { workflow },
        internalParameters: { github },
        resolvedDependencies: [source],
      },
      runDetails: {
        builder: { id: 'https://github.com/actions/runner/github-hosted' },
        metadata: { invocationId: `https://github.com/${repository}/actions/runs/99/attempts/1` },
      },
    },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return { predicateType: PROVENANCE_PREDICATE, bundle: { dsseEnvelope: { payload } } };
}
