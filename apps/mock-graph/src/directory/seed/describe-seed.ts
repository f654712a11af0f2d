import { microsoftTenantId } from '../built-in/built-in.js'
import type { Directory } from '../tenant/directory.js'
import { World } from '../tenant/world.js'

/** Who is there and how to sign in as them: what people read to start, so secrets and passwords are in it. */
export type SeedDescription = {
  readonly apps: readonly DescribedApplication[]
  readonly managedIdentities: readonly DescribedManagedIdentity[]
  readonly users: readonly DescribedUser[]
  /** Without those of Microsoft's own applications. */
  readonly servicePrincipals: readonly DescribedServicePrincipal[]
}

export type DescribedApplication = {
  readonly tenantId: string
  readonly name: string
  readonly clientId: string
  /** `null` for an application that has none, such as a public client. */
  readonly clientSecret: string | null
  /** The assertions it signs in with instead. */
  readonly federatedIdentityCredentials: readonly DescribedFederatedCredential[]
  /** Object id of the service principal; `null` when the tenant has none. */
  readonly objectId: string | null
  /** Names of the permissions it holds: application permissions, then delegated ones consented for everyone. */
  readonly grants: readonly string[]
}

export type DescribedFederatedCredential = {
  readonly issuer: string
  readonly subject: string
  readonly audiences: readonly string[]
}

export type DescribedManagedIdentity = {
  readonly tenantId: string
  readonly name: string
  readonly clientId: string
  /** Object id of its service principal. */
  readonly objectId: string
  readonly systemAssigned: boolean
  readonly resourceId: string
  /** Names of the application permissions it holds. */
  readonly grants: readonly string[]
}

export type DescribedUser = {
  readonly tenantId: string
  readonly name: string
  readonly userPrincipalName: string
  /** `null` for a user who cannot sign in. */
  readonly password: string | null
  readonly id: string
  /** Names; of a directory role over one object, `… over {its display name}`. */
  readonly directoryRoles: readonly string[]
}

export type DescribedServicePrincipal = {
  readonly tenantId: string
  readonly displayName: string
  readonly id: string
  readonly appId: string
  /** Object ids: `objectId` of an app, or `id` of a user. */
  readonly owners: readonly string[]
}

/** Lists the applications, users and service principals of a world or of one tenant, in the order they were added. */
export function describeSeed(of: World | Directory): SeedDescription {
  const directories = of instanceof World ? [...of.tenants.values()] : [of]
  return {
    apps: directories.flatMap(describeApplications),
    managedIdentities: directories.flatMap(describeManagedIdentities),
    users: directories.flatMap(describeUsers),
    servicePrincipals: directories.flatMap(describeServicePrincipals),
  }
}

const describeApplications = (directory: Directory): DescribedApplication[] =>
  [...directory.applications.values(), ...foreignApplications(directory)].map((application) => {
    const { displayName, appId, passwordCredentials, federatedIdentityCredentials = [] } = application
    const [credential] = passwordCredentials
    const objectId = directory.servicePrincipalByAppId(appId)?.id ?? null
    return {
      tenantId: directory.tenantId,
      name: displayName,
      clientId: appId,
      clientSecret: credential?.secretText ?? null,
      federatedIdentityCredentials: federatedIdentityCredentials.map(({ issuer, subject, audiences }) => ({
        issuer,
        subject,
        audiences: [...audiences],
      })),
      objectId,
      grants:
        objectId === null ? [] : [...directory.appRolesOf(objectId), ...delegatedTo(objectId, directory)],
    }
  })

/** Those registered elsewhere, but for Microsoft's own, which everybody knows. */
const foreignApplications = (directory: Directory) =>
  [...directory.foreignApplications.values()].filter(
    ({ appId }) => directory.servicePrincipalByAppId(appId)?.appOwnerOrganizationId !== microsoftTenantId,
  )

const describeManagedIdentities = (directory: Directory): DescribedManagedIdentity[] =>
  [...directory.servicePrincipals.values()].flatMap(({ id, appId, displayName, managedIdentity }) =>
    managedIdentity
      ? [
          {
            tenantId: directory.tenantId,
            name: displayName,
            clientId: appId,
            objectId: id,
            systemAssigned: managedIdentity.systemAssigned,
            resourceId: managedIdentity.resourceId,
            grants: directory.appRolesOf(id),
          },
        ]
      : [],
  )

/** Consented for everyone, whoever signs in. */
const delegatedTo = (clientId: string, { oauth2PermissionGrants, microsoftGraph }: Directory) =>
  (oauth2PermissionGrants.matching('clientId', [clientId]) ?? [])
    .filter(
      ({ consentType, resourceId }) => consentType === 'AllPrincipals' && resourceId === microsoftGraph.id,
    )
    .flatMap(({ scope }) => scope.split(' ').filter(Boolean))

const describeUsers = (directory: Directory): DescribedUser[] =>
  [...directory.users.values()].map(({ id, displayName, userPrincipalName, password }) => ({
    tenantId: directory.tenantId,
    name: displayName,
    userPrincipalName,
    password,
    id,
    directoryRoles: (directory.roleAssignments.matching('principalId', [id]) ?? []).map(
      ({ roleDefinitionId, directoryScopeId }) => {
        const name = directory.roleDefinition(roleDefinitionId)?.displayName ?? roleDefinitionId
        return directoryScopeId === '/'
          ? name
          : `${name} over ${nameOf(directoryScopeId.slice(1), directory)}`
      },
    ),
  }))

const nameOf = (id: string, { servicePrincipals, applications }: Directory) =>
  (servicePrincipals.get(id) ?? applications.get(id))?.displayName ?? id

const describeServicePrincipals = (directory: Directory): DescribedServicePrincipal[] =>
  [...directory.servicePrincipals.values()]
    .filter(({ appOwnerOrganizationId }) => appOwnerOrganizationId !== microsoftTenantId)
    .map(({ displayName, id, appId }) => ({
      tenantId: directory.tenantId,
      displayName,
      id,
      appId,
      owners: [...directory.ownersOf(id)],
    }))
