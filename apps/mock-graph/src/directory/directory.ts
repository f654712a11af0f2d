import type { Application } from '../domain/application.js'
import type { RoleAssignment, RoleDefinition } from '../domain/directory-role.js'
import type { DirectoryView } from '../domain/directory-view.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../domain/grants.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { Synchronization } from '../domain/synchronization.js'
import type { User } from '../domain/user.js'
import type { DirectorySnapshot } from './directory-snapshot.js'
import { IndexedMap } from './indexed-map.js'

/** Microsoft Graph's own application id, the same in every tenant and cloud. */
export const microsoftGraphAppId = '00000003-0000-0000-c000-000000000000'

const nobody: ReadonlySet<string> = new Set()

/** Everything one tenant holds. Mutable; handlers change it, `decide` reads it through {@link DirectoryView}. */
export class Directory implements DirectoryView {
  readonly applications = new IndexedMap<Application>(({ appId }) => appId)
  readonly users = new Map<string, User>()
  readonly appRoleAssignments = new IndexedMap<AppRoleAssignment>(({ principalId }) => principalId)
  readonly oauth2PermissionGrants = new IndexedMap<OAuth2PermissionGrant>(({ clientId }) => clientId)
  readonly roleDefinitions = new Map<string, RoleDefinition>()
  readonly roleAssignments = new IndexedMap<RoleAssignment>(({ principalId }) => principalId)
  readonly #servicePrincipals = new IndexedMap<ServicePrincipal>(({ appId }) => appId)
  readonly #owners = new Map<string, Set<string>>()
  readonly #synchronization = new Map<string, Synchronization>()

  constructor(
    readonly tenantId: string,
    readonly displayName: string,
    readonly domain: string,
  ) {}

  get servicePrincipals(): ReadonlyMap<string, ServicePrincipal> {
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
      synchronization = { secrets: [] }
      this.#synchronization.set(servicePrincipalId, synchronization)
    }
    return synchronization
  }

  ownersOf(objectId: string): ReadonlySet<string> {
    return this.#owners.get(objectId) ?? nobody
  }

  addOwner(objectId: string, ownerId: string): void {
    const owners = this.#owners.get(objectId)
    if (owners) owners.add(ownerId)
    else this.#owners.set(objectId, new Set([ownerId]))
  }

  /** False when the object was not an owner. */
  removeOwner(objectId: string, ownerId: string): boolean {
    return this.#owners.get(objectId)?.delete(ownerId) ?? false
  }

  /**
   * Takes away an application, service principal or user, with its owners, ownerships, grants, directory roles and
   * synchronization. False when there is none.
   */
  remove(objectId: string): boolean {
    const holders = [this.applications, this.#servicePrincipals, this.users]
    if (!holders.some((objects) => objects.delete(objectId))) return false
    this.#owners.delete(objectId)
    for (const owners of this.#owners.values()) owners.delete(objectId)
    this.#synchronization.delete(objectId)
    for (const { id, principalId, resourceId } of this.appRoleAssignments.values()) {
      if (principalId === objectId || resourceId === objectId) this.appRoleAssignments.delete(id)
    }
    for (const { id, clientId, principalId, resourceId } of this.oauth2PermissionGrants.values()) {
      if ([clientId, principalId, resourceId].includes(objectId)) this.oauth2PermissionGrants.delete(id)
    }
    for (const { id, principalId, directoryScopeId } of this.roleAssignments.values()) {
      if (principalId === objectId || directoryScopeId === `/${objectId}`) this.roleAssignments.delete(id)
    }
    return true
  }

  /** The names of Graph's application permissions given to a service principal: the `roles` of its next token. */
  appRolesOf(principalId: string): string[] {
    const graph = this.microsoftGraph
    const ids = new Set<string>()
    for (const { resourceId, appRoleId } of this.appRoleAssignments.having(principalId)) {
      if (resourceId === graph.id) ids.add(appRoleId)
    }
    return graph.appRoles.filter((role) => ids.has(role.id)).map((role) => role.value)
  }

  /** The delegated permissions a client may use for a user: the `scp` of the next token. */
  scopesOf(clientId: string, userId: string): string[] {
    const graph = this.microsoftGraph
    const scopes = new Set<string>()
    for (const grant of this.oauth2PermissionGrants.having(clientId)) {
      if (grant.resourceId !== graph.id) continue
      if (grant.consentType === 'Principal' && grant.principalId !== userId) continue
      for (const scope of grant.scope.split(' ')) if (scope) scopes.add(scope)
    }
    return [...scopes]
  }

  /** Template ids of the built-in roles a user holds over the whole tenant: the `wids` of the next token. */
  tenantWideRolesOf(userId: string): string[] {
    return [...this.roleAssignments.having(userId)]
      .filter(({ directoryScopeId }) => directoryScopeId === '/')
      .map(({ roleDefinitionId }) => roleDefinitionId)
      .filter((id) => this.roleDefinitions.get(id)?.isBuiltIn)
  }

  assignedRoles(userId: string, over: string | undefined): readonly RoleDefinition[] {
    const roles: RoleDefinition[] = []
    for (const { directoryScopeId, roleDefinitionId } of this.roleAssignments.having(userId)) {
      const definition = this.roleDefinitions.get(roleDefinitionId)
      if (!definition?.isEnabled) continue
      const tenantWide = directoryScopeId === '/'
      if (tenantWide ? !definition.isBuiltIn : directoryScopeId === `/${over}`) roles.push(definition)
    }
    return roles
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
    return structuredClone({
      tenantId: this.tenantId,
      displayName: this.displayName,
      domain: this.domain,
      applications: [...this.applications.values()],
      servicePrincipals: [...this.#servicePrincipals.values()],
      users: [...this.users.values()],
      appRoleAssignments: [...this.appRoleAssignments.values()],
      oauth2PermissionGrants: [...this.oauth2PermissionGrants.values()],
      roleDefinitions: [...this.roleDefinitions.values()],
      roleAssignments: [...this.roleAssignments.values()],
      owners: [...this.#owners].map(([objectId, ownerIds]): [string, string[]] => [objectId, [...ownerIds]]),
      synchronization: [...this.#synchronization],
    })
  }

  /** A new directory with everything of the snapshot, which it shares nothing with. */
  static restore(snapshot: DirectorySnapshot): Directory {
    const { tenantId, displayName, domain, owners, synchronization, ...objects } = structuredClone(snapshot)
    const directory = new Directory(tenantId, displayName, domain)
    fill(directory.applications, objects.applications)
    fill(directory.#servicePrincipals, objects.servicePrincipals)
    fill(directory.users, objects.users)
    fill(directory.appRoleAssignments, objects.appRoleAssignments)
    fill(directory.oauth2PermissionGrants, objects.oauth2PermissionGrants)
    fill(directory.roleDefinitions, objects.roleDefinitions)
    fill(directory.roleAssignments, objects.roleAssignments)
    for (const [objectId, ownerIds] of owners) directory.#owners.set(objectId, new Set(ownerIds))
    for (const [id, state] of synchronization) directory.#synchronization.set(id, state)
    return directory
  }
}

const first = <T>(values: ReadonlySet<T>): T | undefined => values.values().next().value

function fill<T extends { readonly id: string }>(map: Map<string, T>, objects: readonly T[]): void {
  for (const object of objects) map.set(object.id, object)
}
