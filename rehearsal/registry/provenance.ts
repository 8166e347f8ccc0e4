import { bundleFromJSON } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { readIdentity } from '../../src/proof/certificate.ts';
import { readStatement } from '../../src/proof/statement.ts';
import { purlOf } from '../../src/registry/names.ts';

export interface Uploaded {
  readonly name: string;
  readonly version: string;
  /** hex */
  readonly sha512: string;
  readonly repositoryUrl: string | undefined;
}

const PREFIX = 'Error verifying sigstore provenance bundle: ';

/**
 * The registry's own look at provenance when a version is uploaded. Undefined when it is content, else its words:
 * npm/cli#8036 (repository), the registry's documented limits (runner, visibility), and facts of issues #8699, #8982.
 */
export function provenanceRefusal(
  sigstore: string,
  { root, uploaded }: { root: object; uploaded: Uploaded },
): string | undefined {
  const bundle = bundleFromJSON(JSON.parse(sigstore));
  const { content } = bundle.verificationMaterial;
  try {
    new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root))).verify(toSignedEntity(bundle));
  } catch (thrown) {
    return `${PREFIX}${thrown instanceof Error ? thrown.message : thrown}`;
  }
  if (content.$case !== 'certificate' || bundle.content.$case !== 'dsseEnvelope')
    return `${PREFIX}unsupported bundle`;
  const { subject } = readStatement(bundle.content.dsseEnvelope.payload);
  const [only] = subject;
  if (only?.name !== purlOf(uploaded))
    return `${PREFIX}Subject name ${only?.name} does not match the package`;
  if (only.digest.sha512 !== uploaded.sha512) return `${PREFIX}Subject digest does not match the tarball`;
  const identity = readIdentity(X509Certificate.parse(Buffer.from(content.certificate.rawBytes)));
  if (identity.runner !== 'github-hosted') {
    return `${PREFIX}Unsupported GitHub Actions runner environment: "${identity.runner}". Only "github-hosted" runners are supported when publishing with provenance.`;
  }
  if (identity.visibility !== 'public') {
    return `${PREFIX}Unsupported source repository visibility: "${identity.visibility}". Only public source repositories are supported when publishing with provenance.`;
  }
  const plain = uploaded.repositoryUrl?.replace(/^git\+/, '').replace(/\.git$/, '');
  if (plain === identity.repository) return undefined;
  return `${PREFIX}Failed to validate repository information: package.json: "repository.url" is "${uploaded.repositoryUrl ?? ''}", expected to match "${identity.repository}" from provenance`;
}
