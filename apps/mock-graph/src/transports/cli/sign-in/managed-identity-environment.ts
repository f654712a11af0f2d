import type { DescribedManagedIdentity } from '../../../directory/seed/describe-seed.js'
import { UsageError } from '../options/usage-error.js'
import type { Ready } from '../output/ready.js'
import { noOtherSignIn, ownMetadataService, targetOf, type Variables } from './variables.js'

/**
 * The managed identity of this name, else the first system-assigned one, else the first. Throws {@link UsageError} when
 * there is none.
 */
export function chooseManagedIdentity(
  { managedIdentities }: Pick<Ready, 'managedIdentities'>,
  name?: string,
): DescribedManagedIdentity {
  const chosen =
    name === undefined
      ? (managedIdentities.find(({ systemAssigned }) => systemAssigned) ?? managedIdentities[0])
      : managedIdentities.find((one) => one.name === name)
  if (chosen) return chosen
  const known = managedIdentities.map((one) => one.name).join(', ')
  throw new UsageError(
    known === ''
      ? 'There is no managed identity. Write one below managedIdentities in the seed.'
      : `There is no managed identity ${name}. Those there are: ${known}.`,
  )
}

/**
 * The variables that App Service, Functions and Container Apps give a program with a managed identity. A user-assigned
 * one has to be named, which `AZURE_CLIENT_ID` does.
 */
export function managedIdentityEnvironment(ready: Ready, identity: DescribedManagedIdentity): Variables {
  const { systemAssigned, clientId, objectId, tenantId } = identity
  const named = systemAssigned ? undefined : clientId
  return {
    ...noOtherSignIn,
    ...ownMetadataService(ready),
    IDENTITY_ENDPOINT: ready.identityEndpoint,
    IDENTITY_HEADER: ready.identityHeader,
    AZURE_TENANT_ID: undefined,
    AZURE_CLIENT_ID: named,
    ARM_USE_MSI: 'true',
    ARM_MSI_ENDPOINT: `${ready.graphUrl}/metadata/identity/oauth2/token`,
    ARM_TENANT_ID: tenantId,
    ARM_CLIENT_ID: named,
    GRAPH_SERVICE_PRINCIPAL_ID: targetOf(ready, objectId),
  }
}
