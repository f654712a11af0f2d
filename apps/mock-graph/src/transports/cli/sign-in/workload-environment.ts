import type { DescribedApplication } from '../../../directory/seed/describe-seed.js'
import type { AssertionOptions } from '../../../identity/federation/issue-assertion.js'
import { developmentIssuer } from '../../../identity/federation/issuers.js'
import { UsageError } from '../options/usage-error.js'
import type { Ready } from '../output/ready.js'
import { noOtherSignIn, ownMetadataService, targetOf, type Variables } from './variables.js'

/** An application that trusts the fake's own issuer, and the assertion it then signs in with. */
export type Workload = { readonly app: DescribedApplication; readonly assertion: AssertionOptions }

/**
 * The application of this name, else the first, with a federated credential of the fake's own issuer. Throws
 * {@link UsageError} when there is none.
 */
export function chooseWorkload({ apps }: Pick<Ready, 'apps'>, name?: string): Workload {
  const workloads = apps.flatMap(workloadOf)
  const chosen = name === undefined ? workloads[0] : workloads.find(({ app }) => app.name === name)
  if (chosen) return chosen
  const known = workloads.map(({ app }) => app.name).join(', ')
  throw new UsageError(
    `There is no application${name === undefined ? '' : ` ${name}`} with a federated credential of ${developmentIssuer}. ${
      known === ''
        ? 'Write one below federatedIdentityCredentials in the seed.'
        : `Those that have one are: ${known}.`
    }`,
  )
}

function workloadOf(app: DescribedApplication): Workload[] {
  const trusted = app.federatedIdentityCredentials.find(({ issuer }) => issuer === developmentIssuer)
  const [audience] = trusted?.audiences ?? []
  if (!trusted || audience === undefined) return []
  return [{ app, assertion: { subject: trusted.subject, audience } }]
}

/**
 * The variables that the webhook of Azure Workload Identity gives a pod, and those of Terraform. The webhook names the
 * sign-in host as well, without which older libraries do not see that this is meant.
 */
export function workloadEnvironment(
  ready: Ready,
  { app }: Workload,
  { tokenFile, intercept }: { readonly tokenFile: string; readonly intercept: boolean },
): Variables {
  const { clientId, tenantId, objectId } = app
  return {
    ...noOtherSignIn,
    ...ownMetadataService(ready),
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: tenantId,
    AZURE_FEDERATED_TOKEN_FILE: tokenFile,
    AZURE_AUTHORITY_HOST: intercept ? 'https://login.microsoftonline.com/' : ready.authorityHost,
    ARM_USE_OIDC: 'true',
    ARM_OIDC_TOKEN_FILE_PATH: tokenFile,
    ARM_CLIENT_ID: clientId,
    ARM_TENANT_ID: tenantId,
    GRAPH_SERVICE_PRINCIPAL_ID: targetOf(ready, objectId),
  }
}
