import type { Application } from '../../domain/directory/application.js'
import type { RoleAssignment, RoleDefinition } from '../../domain/directory/directory-role.js'
import type { DirectoryView } from '../../domain/directory/directory-view.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { keptObjectKeyOf, membershipKeyOf, objectKeyOf } from '../../domain/provisioning/job-state.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import { RecordStore } from '../../store/record-store.js'
import type { Records } from '../../store/records.js'
import type { Table } from '../../store/table.js'
import { type DirectorySnapshot, fillFrom, takeSnapshot } from '../snapshot/directory-snapshot.js'
import { findReferences } from './find-references.js'
import { Managers } from './managers.js'
import { type TenantRecords, tenantKindNames, tenantKinds } from './record-kinds.js'
import { Relation } from './relation.js'

/** Microsoft Graph's own application id, the same in every tenant and cloud. */
export const microsoftGraphAppId = '00000003-0000-0000-c000-000000000000'

const nothingYet: Synchronization = { secrets: [], templates: null }

/**
 * One tenant: its records, and what is asked of them. What is put takes effect at once, or, in the directory that
 * {@link Directory.transact} gives, together with everything else; `decide` reads it through {@link DirectoryView}.
 */
export class Directory implements DirectoryView {
  /** @param records Where they are kept. Default: a store of its own, which is empty. */
  constructor(
    readonly tenantId: string,
    readonly displayName: string,
    readonly domain: string,
    readonly records: Records<TenantRecords> = new RecordStore(tenantKinds),
  ) {}

  get applications(): Table<Application> {
    return this.records.table('applications')
  }

  get foreignApplications(): Table<Application> {
    return this.records.table('foreignApplications')
  }

  get servicePrincipals(): Table<ServicePrincipal> {
    return this.records.table('servicePrincipals')
  }

  get users(): Table<TenantRecords['users']> {
    return this.records.table('users')
  }

  get groups(): Table<TenantRecords['groups']> {
    return this.records.table('groups')
  }

  get members(): Relation {
    return new Relation(this.records, 'members')
  }

  get owners(): Relation {
    return new Relation(this.records, 'owners')
  }

  get managers(): Managers {
    return new Managers(this.records)
  }

  get deletedItems(): Table<TenantRecords['deletedItems']> {
    return this.records.table('deletedItems')
  }

  get appRoleAssignments(): Table<TenantRecords['appRoleAssignments']> {
    return this.records.table('appRoleAssignments')
  }

  get oauth2PermissionGrants(): Table<TenantRecords['oauth2PermissionGrants']> {
    return this.records.table('oauth2PermissionGrants')
  }

  get roleDefinitions(): Table<RoleDefinition> {
    return this.records.table('roleDefinitions')
  }

  get roleAssignments(): Table<RoleAssignment> {
    return this.records.table('roleAssignments')
  }

  get provisioningLog(): Table<TenantRecords['provisioningLog']> {
    return this.records.table('provisioningLog')
  }

  /** Puts a record in the place of the one with this id, or adds it. */
  put<Kind extends keyof TenantRecords>(kind: Kind, id: string, record: TenantRecords[Kind]): void {
    this.records.put(kind, id, record)
  }

  /** Takes a record away. False when there is none with this id. */
  remove(kind: keyof TenantRecords, id: string): boolean {
    return this.records.remove(kind, id)
  }

  /**
   * Does something with the directory whose writes take effect together when it is done, or not at all when it throws.
   * What it waited for may have been written by others, so it reads again after it waited.
   */
  transact<T>(run: (directory: Directory) => T): T {
    const { tenantId, displayName, domain } = this
    return this.records.transact((records) => run(new Directory(tenantId, displayName, domain, records)))
  }

  servicePrincipalByAppId(appId: string): ServicePrincipal | undefined {
    return this.servicePrincipals.matching('appId', [appId])?.[0]
  }

  applicationByAppId(appId: string): Application | undefined {
    return this.applications.matching('appId', [appId])?.[0]
  }

  /** The user with this name, in any case. */
  userByPrincipalName(userPrincipalName: string): TenantRecords['users'] | undefined {
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
    return this.records.table('synchronization').get(servicePrincipalId) ?? nothingYet
  }

  /** Writes some of it. */
  putSynchronization(servicePrincipalId: string, changes: Partial<Synchronization>): void {
    this.put('synchronization', servicePrincipalId, {
      ...this.synchronizationOf(servicePrincipalId),
      ...changes,
    })
  }

  get jobs(): Table<Job> {
    return this.records.table('jobs')
  }

  /** The jobs of a service principal, in the order they were made. */
  jobsOf(servicePrincipalId: string): readonly Job[] {
    return this.records.table('jobs').matching('servicePrincipalId', [servicePrincipalId]) ?? []
  }

  /** A job of a service principal; its id matches in any case. */
  jobOf(servicePrincipalId: string, id: string): Job | undefined {
    return this.records.table('jobs').get(jobKeyOf({ servicePrincipalId, id }))
  }

  putJob(job: Job): void {
    this.put('jobs', jobKeyOf(job), job)
  }

  /** Takes a job away with all that it knows. */
  removeJob(job: Job): void {
    const key = jobKeyOf(job)
    this.remove('jobs', key)
    this.remove('uploads', key)
    for (const kind of ['links', 'escrows', 'forgottenFailures', 'outbound'] as const) {
      for (const record of this.records.table(kind).matching('job', [key]) ?? [])
        this.remove(kind, objectKeyOf(record))
    }
    for (const membership of this.records.table('memberships').matching('job', [key]) ?? [])
      this.remove('memberships', membershipKeyOf(membership))
  }

  /** Adds every record of another directory that this one has none in the place of. */
  addMissing({ records }: Directory): void {
    for (const kind of tenantKindNames) {
      const own = this.records.table(kind)
      for (const [id, record] of records.table(kind)) if (!own.has(id)) this.put(kind, id, record)
    }
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
  removeObject(objectId: string): boolean {
    this.removeSynchronization(objectId)
    return this.removeWithReferences(objectId)
  }

  /** The same, but its synchronization stays for when it is restored. */
  removeWithReferences(objectId: string): boolean {
    const kinds = ['applications', 'servicePrincipals', 'users', 'groups'] as const
    if (!kinds.some((kind) => this.remove(kind, objectId))) return false
    const { appRoleAssignments, oauth2PermissionGrants, roleAssignments } = findReferences(this, objectId)
    for (const { id } of appRoleAssignments) this.remove('appRoleAssignments', id)
    for (const { id } of oauth2PermissionGrants) this.remove('oauth2PermissionGrants', id)
    for (const { id } of roleAssignments) this.remove('roleAssignments', id)
    this.owners.forget(objectId)
    this.members.forget(objectId)
    this.managers.forget(objectId)
    return true
  }

  /** Takes away the secrets, templates and jobs of a service principal, and what it provisioned into memory. */
  removeSynchronization(servicePrincipalId: string): void {
    this.remove('synchronization', servicePrincipalId)
    for (const kept of this.records.table('targetObjects').matching('of', [servicePrincipalId]) ?? [])
      this.remove('targetObjects', keptObjectKeyOf(kept))
    for (const job of this.jobsOf(servicePrincipalId)) this.removeJob(job)
  }

  /** The names of an API's application permissions given to a service principal: the `roles` of its next token. */
  appRolesOf(principalId: string, api: ServicePrincipal = this.microsoftGraph): string[] {
    const ids = new Set<string>()
    for (const { resourceId, appRoleId } of this.appRoleAssignments.matching('principalId', [principalId]) ??
      []) {
      if (resourceId === api.id) ids.add(appRoleId)
    }
    return api.appRoles.filter((role) => ids.has(role.id)).map((role) => role.value)
  }

  /** The delegated permissions of an API a client may use for a user: the `scp` of the next token. */
  scopesOf(clientId: string, userId: string, api: ServicePrincipal = this.microsoftGraph): string[] {
    const scopes = new Set<string>()
    for (const grant of this.oauth2PermissionGrants.matching('clientId', [clientId]) ?? []) {
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
    return [userId, ...groups].flatMap((id) => this.roleAssignments.matching('principalId', [id]) ?? [])
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
