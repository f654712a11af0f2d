import type { Application } from '../domain/application.js'
import type { DeletedItem } from '../domain/deleted-item.js'
import type { RoleAssignment, RoleDefinition } from '../domain/directory-role.js'
import type { DirectoryView } from '../domain/directory-view.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../domain/grants.js'
import type { Group } from '../domain/group.js'
import { ProvisioningLog } from '../domain/provisioning-log.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { Synchronization } from '../domain/synchronization.js'
import type { User } from '../domain/user.js'
import { referencesTo } from './deleted-items.js'
import { type DirectorySnapshot, fillFrom, takeSnapshot } from './directory-snapshot.js'
import { IndexedMap } from './indexed-map.js'
import { indexedProperties } from './indexed-properties.js'
import { Links } from './links.js'
import { ObjectMap, type ReadonlyObjectMap } from './object-map.js'

/** Microsoft Graph's own application id, the same in every tenant and cloud. */
export const microsoftGraphAppId = '00000003-0000-0000-c000-000000000000'

/** Everything one tenant holds. Mutable; handlers change it, `decide` reads it through {@link DirectoryView}. */
export class Directory implements DirectoryView {
  readonly applications = new IndexedMap<Application>(({ appId }) => appId, indexedProperties.applications)
  /** Applications registered in a tenant that need not be here, with a service principal in this one. */
  readonly foreignApplications = new IndexedMap<Application>(({ appId }) => appId)
  readonly users = new ObjectMap<User>(indexedProperties.users)
  readonly groups = new ObjectMap<Group>(indexedProperties.groups)
  /** The members of groups. */
  readonly members = new Links()
  /** The owners of applications, service principals and groups. */
  readonly owners = new Links()
  /** What was deleted and can be restored. */
  readonly deletedItems = new Map<string, DeletedItem>()
  readonly appRoleAssignments = new IndexedMap<AppRoleAssignment>(
    ({ principalId }) => principalId,
    indexedProperties.appRoleAssignments,
  )
  readonly oauth2PermissionGrants = new IndexedMap<OAuth2PermissionGrant>(
    ({ clientId }) => clientId,
    indexedProperties.oauth2PermissionGrants,
  )
  readonly roleDefinitions = new ObjectMap<RoleDefinition>(indexedProperties.roleDefinitions)
  readonly roleAssignments = new IndexedMap<RoleAssignment>(
    ({ principalId }) => principalId,
    indexedProperties.roleAssignments,
  )
  readonly provisioningLog = new ProvisioningLog()
  readonly #servicePrincipals = new IndexedMap<ServicePrincipal>(
    ({ appId }) => appId,
    indexedProperties.servicePrincipals,
  )
  readonly #synchronization = new Map<string, Synchronization>()

  constructor(
    readonly tenantId: string,
    readonly displayName: string,
    readonly domain: string,
  ) {}

  get servicePrincipals(): ReadonlyObjectMap<ServicePrincipal> {
    return this.#servicePrincipals
  }

  addServicePrincipal(servicePrincipal: ServicePrincipal): void {
    this.#servicePrincipals.set(servicePrincipal.id, servicePrincipal)
  }

  servicePrincipalByAppId(appId: string): ServicePrincipal | undefined {
    return first(this.#servicePrincipals.having(appId))
  }

  applicationByAppId(appId: string): Application | undefined {
    return first(this.applications.having(appId))
  }

  /** The user with this name, in any case. */
  userByPrincipalName(userPrincipalName: string): User | undefined {
    return this.users.matching('userPrincipalName', [userPrincipalName])?.[0]
  }

  /** The service principal that offers Graph's permissions. Every tenant has one. */
  get microsoftGraph(): ServicePrincipal {
    const graph = this.servicePrincipalByAppId(microsoftGraphAppId)
    if (!graph) throw new Error(`Tenant ${this.tenantId} has no service principal for Microsoft Graph.`)
    return graph
  }

  /** What hangs below `/synchronization` of a service principal; empty until something is written. */
  synchronizationOf(servicePrincipalId: string): Synchronization {
    let synchronization = this.#synchronization.get(servicePrincipalId)
    if (!synchronization) {
      synchronization = { secrets: [], jobs: [], templates: null }
      this.#synchronization.set(servicePrincipalId, synchronization)
    }
    return synchronization
  }

  /** Every synchronization that something was written to, by the id of its service principal. */
  synchronizations(): IterableIterator<[servicePrincipalId: string, Synchronization]> {
    return this.#synchronization.entries()
  }

  /** The owners of an object, also of a deleted one. */
  ownersOf(objectId: string): ReadonlySet<string> {
    const deleted = this.deletedItems.get(objectId)
    return deleted ? new Set(deleted.references.owners) : this.owners.of(objectId)
  }

  addOwner(objectId: string, ownerId: string): void {
    this.owners.add(objectId, ownerId)
  }

  /** False when the object was not an owner. */
  removeOwner(objectId: string, ownerId: string): boolean {
    return this.owners.delete(objectId, ownerId)
  }

  /**
   * Takes away an application, service principal, user or group for good, with everything that names it and its
   * synchronization. False when there is none.
   */
  remove(objectId: string): boolean {
    const holders = [this.applications, this.#servicePrincipals, this.users, this.groups]
    if (!holders.some((objects) => objects.delete(objectId))) return false
    const { appRoleAssignments, oauth2PermissionGrants, roleAssignments } = referencesTo(this, objectId)
    for (const { id } of appRoleAssignments) this.appRoleAssignments.delete(id)
    for (const { id } of oauth2PermissionGrants) this.oauth2PermissionGrants.delete(id)
    for (const { id } of roleAssignments) this.roleAssignments.delete(id)
    this.owners.forget(objectId)
    this.members.forget(objectId)
    this.#synchronization.delete(objectId)
    return true
  }

  /** The names of an API's application permissions given to a service principal: the `roles` of its next token. */
  appRolesOf(principalId: string, api: ServicePrincipal = this.microsoftGraph): string[] {
    const ids = new Set<string>()
    for (const { resourceId, appRoleId } of this.appRoleAssignments.having(principalId)) {
      if (resourceId === api.id) ids.add(appRoleId)
    }
    return api.appRoles.filter((role) => ids.has(role.id)).map((role) => role.value)
  }

  /** The delegated permissions of an API a client may use for a user: the `scp` of the next token. */
  scopesOf(clientId: string, userId: string, api: ServicePrincipal = this.microsoftGraph): string[] {
    const scopes = new Set<string>()
    for (const grant of this.oauth2PermissionGrants.having(clientId)) {
      if (grant.resourceId !== api.id) continue
      if (grant.consentType === 'Principal' && grant.principalId !== userId) continue
      for (const scope of grant.scope.split(' ')) if (scope) scopes.add(scope)
    }
    return [...scopes]
  }

  /** Template ids of the built-in roles a user holds over the whole tenant: the `wids` of the next token. */
  tenantWideRolesOf(userId: string): string[] {
    return this.#roleAssignmentsOf(userId)
      .filter(({ directoryScopeId }) => directoryScopeId === '/')
      .map(({ roleDefinitionId }) => roleDefinitionId)
      .filter((id) => this.roleDefinitions.get(id)?.isBuiltIn)
  }

  assignedRoles(userId: string, over: string | undefined): readonly RoleDefinition[] {
    const roles: RoleDefinition[] = []
    for (const { directoryScopeId, roleDefinitionId } of this.#roleAssignmentsOf(userId)) {
      const definition = this.roleDefinitions.get(roleDefinitionId)
      if (!definition?.isEnabled) continue
      const tenantWide = directoryScopeId === '/'
      if (tenantWide ? !definition.isBuiltIn : directoryScopeId === `/${over}`) roles.push(definition)
    }
    return roles
  }

  /** The directory roles given to the user, and to the groups that hold directory roles for their members. */
  #roleAssignmentsOf(userId: string): RoleAssignment[] {
    const groups = this.members.holding(userId).filter((id) => this.groups.get(id)?.isAssignableToRole)
    return [userId, ...groups].flatMap((id) => [...this.roleAssignments.having(id)])
  }

  roleDefinition(id: string): RoleDefinition | undefined {
    return this.roleDefinitions.get(id)
  }

  builtInRoles(): readonly RoleDefinition[] {
    return this.roleDefinitions
      .values()
      .filter((definition) => definition.isBuiltIn)
      .toArray()
  }

  snapshot(): DirectorySnapshot {
    return takeSnapshot(this)
  }

  /** A new directory with everything of the snapshot, which it shares nothing with. */
  static restore(snapshot: DirectorySnapshot): Directory {
    const directory = new Directory(snapshot.tenantId, snapshot.displayName, snapshot.domain)
    fillFrom(snapshot, directory)
    return directory
  }
}

const first = <T>(values: ReadonlySet<T>): T | undefined => values.values().next().value
