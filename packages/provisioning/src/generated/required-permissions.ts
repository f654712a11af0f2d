// Generated from openapi/ by `npm run generate`. Do not edit.

import type { DirectoryRoleName, Permission } from './names.js'

/** Alternatives: of one of them, all permissions. */
type GrantSets = readonly (readonly Permission[])[]

/**
 * The method and path of an operation, and its places in the lists below. No operation: that of the same name without
 * `.app`, below `/applications`. No place: callers of this kind are not served.
 */
type Row = readonly [
  operation: string | null,
  work: number | null,
  personal: number | null,
  application: number | null,
  condition: number,
  documented: 0 | 1,
]

export type OperationId =
  | 'servicePrincipals.list'
  | 'servicePrincipals.create'
  | 'servicePrincipals.get'
  | 'servicePrincipals.update'
  | 'servicePrincipals.delete'
  | 'appRoleAssignedTo.list'
  | 'appRoleAssignedTo.create'
  | 'appRoleAssignedTo.delete'
  | 'appRoleAssignments.list'
  | 'appRoleAssignments.create'
  | 'appRoleAssignments.delete'
  | 'servicePrincipals.oauth2PermissionGrants.list'
  | 'servicePrincipals.addTokenSigningCertificate'
  | 'servicePrincipals.owners.list'
  | 'servicePrincipals.owners.listRef'
  | 'servicePrincipals.owners.add'
  | 'servicePrincipals.owners.removeByRef'
  | 'servicePrincipals.owners.remove'
  | 'servicePrincipals.getByAppId'
  | 'servicePrincipals.updateByAppId'
  | 'servicePrincipals.deleteByAppId'
  | 'synchronization.get'
  | 'synchronization.put'
  | 'synchronization.delete'
  | 'acquireAccessToken'
  | 'secrets.get'
  | 'secrets.put'
  | 'secrets.count'
  | 'jobs.list'
  | 'jobs.create'
  | 'jobs.count'
  | 'jobs.validateCredentials.collection'
  | 'jobs.get'
  | 'jobs.update'
  | 'jobs.delete'
  | 'jobs.bulkUpload.get'
  | 'jobs.bulkUpload'
  | 'jobs.bulkUpload.update'
  | 'jobs.bulkUpload.delete'
  | 'jobs.bulkUpload.content.get'
  | 'jobs.bulkUpload.content.put'
  | 'jobs.bulkUpload.content.delete'
  | 'jobs.pause'
  | 'jobs.provisionOnDemand'
  | 'jobs.restart'
  | 'jobs.schema.get'
  | 'jobs.schema.put'
  | 'jobs.schema.update'
  | 'jobs.schema.delete'
  | 'jobs.schema.directories.list'
  | 'jobs.schema.directories.create'
  | 'jobs.schema.directories.count'
  | 'jobs.schema.directories.get'
  | 'jobs.schema.directories.update'
  | 'jobs.schema.directories.delete'
  | 'jobs.schema.directories.discover'
  | 'jobs.schema.filterOperators'
  | 'jobs.schema.functions'
  | 'jobs.schema.parseExpression'
  | 'jobs.start'
  | 'jobs.validateCredentials'
  | 'templates.list'
  | 'templates.create'
  | 'templates.count'
  | 'templates.get'
  | 'templates.update'
  | 'templates.delete'
  | 'templates.schema.get'
  | 'templates.schema.update'
  | 'templates.schema.delete'
  | 'templates.schema.directories.list'
  | 'templates.schema.directories.create'
  | 'templates.schema.directories.count'
  | 'templates.schema.directories.get'
  | 'templates.schema.directories.update'
  | 'templates.schema.directories.delete'
  | 'templates.schema.directories.discover'
  | 'templates.schema.filterOperators'
  | 'templates.schema.functions'
  | 'templates.schema.parseExpression'
  | 'applications.list'
  | 'applications.create'
  | 'applications.get'
  | 'applications.update'
  | 'applications.delete'
  | 'applications.addPassword'
  | 'applications.federatedIdentityCredentials.list'
  | 'applications.federatedIdentityCredentials.create'
  | 'applications.federatedIdentityCredentials.get'
  | 'applications.federatedIdentityCredentials.update'
  | 'applications.federatedIdentityCredentials.delete'
  | 'applications.owners.list'
  | 'applications.owners.listRef'
  | 'applications.owners.add'
  | 'applications.owners.removeByRef'
  | 'applications.owners.remove'
  | 'applications.removePassword'
  | 'applications.getByAppId'
  | 'applications.updateByAppId'
  | 'applications.deleteByAppId'
  | 'synchronization.get.app'
  | 'synchronization.put.app'
  | 'synchronization.delete.app'
  | 'acquireAccessToken.app'
  | 'secrets.put.app'
  | 'secrets.count.app'
  | 'jobs.list.app'
  | 'jobs.create.app'
  | 'jobs.count.app'
  | 'jobs.validateCredentials.collection.app'
  | 'jobs.get.app'
  | 'jobs.update.app'
  | 'jobs.delete.app'
  | 'jobs.bulkUpload.get.app'
  | 'jobs.bulkUpload.update.app'
  | 'jobs.bulkUpload.delete.app'
  | 'jobs.bulkUpload.content.get.app'
  | 'jobs.bulkUpload.content.put.app'
  | 'jobs.bulkUpload.content.delete.app'
  | 'jobs.pause.app'
  | 'jobs.provisionOnDemand.app'
  | 'jobs.restart.app'
  | 'jobs.schema.get.app'
  | 'jobs.schema.update.app'
  | 'jobs.schema.delete.app'
  | 'jobs.schema.directories.list.app'
  | 'jobs.schema.directories.create.app'
  | 'jobs.schema.directories.count.app'
  | 'jobs.schema.directories.get.app'
  | 'jobs.schema.directories.update.app'
  | 'jobs.schema.directories.delete.app'
  | 'jobs.schema.directories.discover.app'
  | 'jobs.schema.filterOperators.app'
  | 'jobs.schema.functions.app'
  | 'jobs.schema.parseExpression.app'
  | 'jobs.start.app'
  | 'jobs.validateCredentials.app'
  | 'templates.list.app'
  | 'templates.create.app'
  | 'templates.count.app'
  | 'templates.get.app'
  | 'templates.update.app'
  | 'templates.delete.app'
  | 'templates.schema.get.app'
  | 'templates.schema.put.app'
  | 'templates.schema.update.app'
  | 'templates.schema.delete.app'
  | 'templates.schema.directories.list.app'
  | 'templates.schema.directories.create.app'
  | 'templates.schema.directories.count.app'
  | 'templates.schema.directories.get.app'
  | 'templates.schema.directories.update.app'
  | 'templates.schema.directories.delete.app'
  | 'templates.schema.directories.discover.app'
  | 'templates.schema.filterOperators.app'
  | 'templates.schema.functions.app'
  | 'templates.schema.parseExpression.app'
  | 'applicationTemplates.list'
  | 'applicationTemplates.get'
  | 'applicationTemplates.instantiate'
  | 'oauth2PermissionGrants.list'
  | 'oauth2PermissionGrants.create'
  | 'oauth2PermissionGrants.get'
  | 'oauth2PermissionGrants.update'
  | 'oauth2PermissionGrants.delete'
  | 'me.get'
  | 'organization.list'
  | 'users.list'
  | 'users.create'
  | 'users.delta'
  | 'users.get'
  | 'users.update'
  | 'users.delete'
  | 'groups.list'
  | 'groups.create'
  | 'groups.delta'
  | 'groups.get'
  | 'groups.update'
  | 'groups.delete'
  | 'groups.members.list'
  | 'groups.members.add'
  | 'groups.members.remove'
  | 'groups.owners.list'
  | 'groups.appRoleAssignments.list'
  | 'groups.appRoleAssignments.create'
  | 'deletedItems.applications.list'
  | 'deletedItems.servicePrincipals.list'
  | 'deletedItems.users.list'
  | 'deletedItems.groups.list'
  | 'deletedItems.get'
  | 'deletedItems.delete'
  | 'deletedItems.restore'
  | 'directoryRoles.list'
  | 'directoryRoles.members.list'
  | 'roleAssignments.list'
  | 'roleAssignments.create'
  | 'roleAssignments.delete'
  | 'roleDefinitions.list'
  | 'roleDefinitions.create'
  | 'auditLogs.provisioning.list'
  | 'auditLogs.provisioning.get'
  | 'auditLogs.directoryAudits.list'
  | 'auditLogs.directoryAudits.get'
  | 'auditLogs.signIns.list'
  | 'auditLogs.signIns.get'
  | 'batch'

/** Least privileged, and higher. */
export const grants: readonly (readonly [least: GrantSets, higher: GrantSets])[] = [
  [[["Application.Read.All"]],[["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Directory.Read.All"],["Application.ReadWrite.All"]]],
  [[["Application.ReadWrite.All"]],[["Directory.ReadWrite.All"]]],
  [[["Application.ReadWrite.OwnedBy"]],[["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["Directory.Read.All"],["Application.ReadWrite.All"],["Application.ReadWrite.OwnedBy"],["Directory.ReadWrite.All"]]],
  [[["AppRoleAssignment.ReadWrite.All","Application.Read.All"]],[["AppRoleAssignment.ReadWrite.All","Directory.Read.All"],["AppRoleAssignment.ReadWrite.All","Application.ReadWrite.All"],["AppRoleAssignment.ReadWrite.All","Directory.ReadWrite.All"]]],
  [[["AppRoleAssignment.ReadWrite.All"]],[["Application.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["Application.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Directory.Read.All"]],[["DelegatedPermissionGrant.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["Application.ReadWrite.All"],["Application.ReadWrite.OwnedBy"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Application.ReadWrite.All","Directory.Read.All"]],[["Directory.ReadWrite.All"]]],
  [[["Application.ReadWrite.OwnedBy","Directory.Read.All"]],[["Application.ReadWrite.All","Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Synchronization.Read.All"]],[["Synchronization.ReadWrite.All"]]],
  [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]]],
  [[["Synchronization.ReadWrite.All"]],[]],
  [[["Application.ReadWrite.OwnedBy"]],[["Synchronization.ReadWrite.All"]]],
  [[["SynchronizationData-User.Upload"]],[]],
  [[["SynchronizationData-User.Upload.OwnedBy"]],[["SynchronizationData-User.Upload"]]],
  [[["Synchronization.Read.All"]],[["Synchronization.ReadWrite.All"],["CustomSecAttributeProvisioning.Read.All"],["CustomSecAttributeProvisioning.ReadWrite.All"]]],
  [[["CustomSecAttributeProvisioning.Read.All"]],[["Application.ReadWrite.OwnedBy"],["CustomSecAttributeProvisioning.ReadWrite.All"],["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]]],
  [[["Synchronization.ReadWrite.All"]],[["CustomSecAttributeProvisioning.ReadWrite.All"]]],
  [[["Application.ReadWrite.OwnedBy"]],[["CustomSecAttributeProvisioning.ReadWrite.All"],["Synchronization.ReadWrite.All"]]],
  [[["Directory.ReadWrite.All"]],[]],
  [[["Application.ReadWrite.OwnedBy"]],[["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["User.Read"],["Application.ReadWrite.All"]]],
  [[["Application.ReadWrite.All"],["AppRegistration.Create"]],[]],
  [[["Application.ReadWrite.All"]],[]],
  [[["Application.ReadWrite.OwnedBy"],["AppRegistration.Create"]],[["Application.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["Application.ReadWrite.All"]]],
  [[["Application.ReadWrite.OwnedBy"]],[["Application.ReadWrite.All"]]],
  [[["Application.Read.All"],["Application.ReadWrite.OwnedBy"]],[["Application.ReadWrite.All"]]],
  [[[]],[]],
  [[["DelegatedPermissionGrant.ReadWrite.All"]],[["Directory.ReadWrite.All"]]],
  [[["User.Read"]],[["User.Read.All"],["User.ReadBasic.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"]]],
  [[["User.Read"]],[["User.ReadWrite"]]],
  [[["DeviceManagementServiceConfig.Read.All"]],[["Organization.Read.All"],["User.Read"],["User.Read.All"],["Directory.Read.All"],["Organization.ReadWrite.All"],["Directory.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["DeviceManagementServiceConfig.Read.All"]],[["Organization.Read.All"],["User.Read.All"],["Directory.Read.All"],["Organization.ReadWrite.All"],["Directory.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.ReadBasic.All"]],[["User.Read.All"],["Directory.Read.All"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.ReadBasic.All"]],[["User.Read.All"],["Directory.Read.All"],["User.ReadWrite.All"],["User.ReadWrite.CrossCloud"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.ReadWrite.All"]],[["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.Read"]],[["User.ReadBasic.All"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["User.Read.All"]],[["Directory.Read.All"],["User.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["User.ReadBasic.All"]],[["User.Read"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.ReadWrite.All"]],[["User-Mail.ReadWrite.All"],["User-PasswordProfile.ReadWrite.All"],["User-Phone.ReadWrite.All"],["User.EnableDisableAccount.All"],["User.ManageIdentities.All"],["User.ReadWrite"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.ReadWrite"]],[]],
  [[["User.ReadWrite.All"]],[["User-Mail.ReadWrite.All"],["User-PasswordProfile.ReadWrite.All"],["User-Phone.ReadWrite.All"],["User.EnableDisableAccount.All"],["User.ManageIdentities.All"],["User.ReadWrite.CrossCloud"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.DeleteRestore.All"],["User.ReadWrite.All"]],[["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["User.DeleteRestore.All"],["User.ReadWrite.All"]],[["User.ReadWrite.CrossCloud"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]],
  [[["Group.ReadBasic.All"],["Group-NestingSupport.ReadWrite.All"]],[["Group.Read.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Group.ReadWrite.All"]],[["Group-PreferredDataLocation.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Group.Create"]],[["Group-PreferredDataLocation.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["GroupMember.Read.All"]],[["Group.Read.All"],["Directory.Read.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Group-NestingSupport.ReadWrite.All"]],[["Group-XTenantIdentitySync.Read.All"],["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Group-NestingSupport.ReadWrite.All"]],[["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["Group.ReadWrite.All"]],[]],
  [[["GroupMember.ReadBasic.All"]],[["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group.ReadWrite.All"],["GroupMember.ReadWrite.All"]]],
  [[["GroupMember.ReadWrite.All"]],[["Group.ReadWrite.All"]]],
  [[["GroupMember.Read.All"],["Group.ReadWrite.All"]],[["Group.Read.All"],["Directory.Read.All"],["GroupMember.ReadWrite.All"]]],
  [[["Directory.Read.All"]],[["AppRoleAssignment.ReadWrite.All"],["Directory.ReadWrite.All"]]],
  [[["AppRoleAssignment.ReadWrite.All","Group.Read.All"]],[["AppRoleAssignment.ReadWrite.All","Group.ReadWrite.All"]]],
  [[["Application.Read.All"]],[["Application.ReadWrite.All"],["Directory.Read.All"]]],
  [[["User.Read.All"]],[["User.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Group.Read.All"]],[["Group.ReadWrite.All"],["Directory.Read.All"]]],
  [[["Group.Read.All"]],[["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"],["User.Read.All"],["Group.Read.All"]],[["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Application.Read.All"],["User.Read.All"],["Group.Read.All"]],[["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]],
  [[["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"]],[["Directory.ReadWrite.All"]]],
  [[["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"]],[]],
  [[["Application.ReadWrite.OwnedBy"],["User.ReadWrite.All"],["Group.ReadWrite.All"]],[["Application.ReadWrite.All"]]],
  [[["RoleManagement.Read.Directory"]],[["Directory.Read.All"],["RoleManagement.ReadWrite.Directory"],["Directory.ReadWrite.All"]]],
  [[["RoleManagement.Read.Directory"]],[["Directory.Read.All"],["RoleManagement.Read.All"],["RoleManagement.ReadWrite.Directory"],["Directory.ReadWrite.All"]]],
  [[["RoleManagement.ReadWrite.Directory"]],[]],
  [[["RoleManagement.ReadWrite.Directory"]],[["Directory.ReadWrite.All"]]],
  [[["ProvisioningLog.Read.All"]],[["AuditLog.Read.All"],["Directory.Read.All"]]],
  [[["AuditLog.Read.All","Directory.Read.All"]],[["AuditLog.Read.All","Directory.ReadWrite.All"]]],
  [[["AuditLog.Read.All"]],[["Directory.Read.All"]]],
]

/** What a signed-in user needs besides: nothing, or a directory role, a resource action by a custom one, ownership. */
export const conditions: readonly (null | readonly [directoryRoles: readonly DirectoryRoleName[], owners: 0 | 1, resourceAction?: string])[] = [
  null,
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Security Administrator","Global Administrator"],1],
  [["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers","Guest Inviter","Global Administrator"],1],
  [["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Global Administrator"],1],
  [["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers","Guest Inviter","Global Administrator"],0],
  [["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Global Administrator"],0],
  [["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator","Global Reader","Directory Readers","Directory Synchronization Accounts","Global Administrator"],0],
  [["Application Administrator","Cloud Application Administrator","Global Administrator"],1],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"],1],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"],1,"microsoft.directory/servicePrincipals/synchronization/standard/read"],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],1,"microsoft.directory/servicePrincipals/synchronizationCredentials/manage"],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],1,"microsoft.directory/servicePrincipals/synchronizationSchema/manage"],
  [["Global Administrator"],0],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Directory Writers","Global Administrator"],1,"microsoft.directory/servicePrincipals/synchronizationJobs/manage"],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Reader","Global Administrator"],0,"microsoft.directory/applications/synchronization/standard/read"],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Global Administrator"],0],
  [["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator","Global Reader","Directory Readers","Global Administrator"],0],
  [["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator","Global Administrator"],0],
  [["User Administrator","Directory Writers","Global Administrator"],0],
  [["User Administrator","Global Administrator"],0],
  [["Groups Administrator","User Administrator","Directory Writers","Global Administrator"],1],
  [["Groups Administrator","User Administrator","Global Administrator"],1],
  [["Groups Administrator","User Administrator","Directory Writers","Identity Governance Administrator","Global Administrator"],1],
  [["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers","Global Administrator"],0],
  [["Application Administrator","User Administrator","Groups Administrator","Global Administrator"],0],
  [["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","User Administrator","Groups Administrator","Global Administrator"],0],
  [["Privileged Role Administrator","Global Administrator"],0],
  [["Reports Reader","Security Reader","Security Administrator","Global Reader","Security Operator","Application Administrator","Cloud Application Administrator","Global Administrator"],0],
  [["Reports Reader","Security Administrator","Security Reader","Global Reader","Global Administrator"],0],
  [["Global Reader","Reports Reader","Security Administrator","Security Operator","Security Reader","Global Administrator"],0],
]

/** Template ids of directory roles, as in the claim `wids`. */
export const directoryRoleTemplates: Readonly<Record<DirectoryRoleName, string>> = {
  "Application Administrator": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  "Cloud Application Administrator": "158c047a-c907-4556-b7ef-446551a6b5f7",
  "Hybrid Identity Administrator": "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
  "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
  "Global Reader": "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  "Attribute Provisioning Administrator": "ecb2c6bf-0ab6-418e-bd87-7986f8d63bbe",
  "Attribute Provisioning Reader": "422218e4-db15-4ef9-bbe0-8afb41546d79",
  "Security Administrator": "194ae4cb-b126-40b2-bd5b-6091b380977d",
  "Directory Readers": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  "Security Reader": "5d6b6bb7-de71-4623-b4af-96380a352509",
  "Application Developer": "cf1c38e5-3621-4004-a7cb-879624dced7c",
  "Directory Writers": "9360feb5-f418-4baa-8175-e2a00bac4301",
  "Directory Synchronization Accounts": "d29b2b05-8046-44ba-8758-1e26182fcf32",
  "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "User Administrator": "fe930be7-5e62-47db-91af-98c3a49a38b1",
  "Identity Governance Administrator": "45d8d3c5-c802-45c6-b32a-1d70b5e1e86e",
  "Guest Inviter": "95e79109-95c0-4d8e-aee3-d01accf2d47b",
  "Groups Administrator": "fdd7a751-b60b-444a-984c-02652fe8fa1c",
  "Reports Reader": "4a5d8f65-41da-4de4-8968-e035b65339cf",
  "Security Operator": "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f",
}

export const rows: Readonly<Record<OperationId, Row>> = {
  "servicePrincipals.list": ["GET /servicePrincipals",0,null,1,0,1],
  "servicePrincipals.create": ["POST /servicePrincipals",2,null,3,0,1],
  "servicePrincipals.get": ["GET /servicePrincipals/{id}",0,null,4,0,1],
  "servicePrincipals.update": ["PATCH /servicePrincipals/{id}",2,null,3,1,1],
  "servicePrincipals.delete": ["DELETE /servicePrincipals/{id}",2,null,3,1,1],
  "appRoleAssignedTo.list": ["GET /servicePrincipals/{id}/appRoleAssignedTo",0,null,5,2,1],
  "appRoleAssignedTo.create": ["POST /servicePrincipals/{id}/appRoleAssignedTo",6,null,6,3,1],
  "appRoleAssignedTo.delete": ["DELETE /servicePrincipals/{id}/appRoleAssignedTo/{id}",7,null,7,3,1],
  "appRoleAssignments.list": ["GET /servicePrincipals/{id}/appRoleAssignments",8,null,5,4,1],
  "appRoleAssignments.create": ["POST /servicePrincipals/{id}/appRoleAssignments",6,null,6,5,1],
  "appRoleAssignments.delete": ["DELETE /servicePrincipals/{id}/appRoleAssignments/{id}",7,null,7,5,1],
  "servicePrincipals.oauth2PermissionGrants.list": ["GET /servicePrincipals/{id}/oauth2PermissionGrants",9,null,9,6,1],
  "servicePrincipals.addTokenSigningCertificate": ["POST /servicePrincipals/{id}/addTokenSigningCertificate",2,null,3,7,1],
  "servicePrincipals.owners.list": ["GET /servicePrincipals/{id}/owners",8,null,10,0,1],
  "servicePrincipals.owners.listRef": ["GET /servicePrincipals/{id}/owners/$ref",8,null,10,0,0],
  "servicePrincipals.owners.add": ["POST /servicePrincipals/{id}/owners/$ref",11,null,12,8,1],
  "servicePrincipals.owners.removeByRef": ["DELETE /servicePrincipals/{id}/owners/$ref",2,null,3,8,0],
  "servicePrincipals.owners.remove": ["DELETE /servicePrincipals/{id}/owners/{id}/$ref",2,null,3,8,1],
  "servicePrincipals.getByAppId": ["GET /servicePrincipals(appId='{appId}')",0,null,4,0,0],
  "servicePrincipals.updateByAppId": ["PATCH /servicePrincipals(appId='{appId}')",2,null,3,1,0],
  "servicePrincipals.deleteByAppId": ["DELETE /servicePrincipals(appId='{appId}')",2,null,3,1,0],
  "synchronization.get": ["GET /servicePrincipals/{id}/synchronization",13,null,14,9,0],
  "synchronization.put": ["PUT /servicePrincipals/{id}/synchronization",15,null,16,10,0],
  "synchronization.delete": ["DELETE /servicePrincipals/{id}/synchronization",15,null,16,11,0],
  "acquireAccessToken": ["POST /servicePrincipals/{id}/synchronization/acquireAccessToken",15,null,16,10,1],
  "secrets.get": ["GET /servicePrincipals/{id}/synchronization/secrets",13,null,14,9,0],
  "secrets.put": ["PUT /servicePrincipals/{id}/synchronization/secrets",15,null,16,10,1],
  "secrets.count": ["GET /servicePrincipals/{id}/synchronization/secrets/$count",13,null,14,9,0],
  "jobs.list": ["GET /servicePrincipals/{id}/synchronization/jobs",13,null,14,9,1],
  "jobs.create": ["POST /servicePrincipals/{id}/synchronization/jobs",15,null,16,11,1],
  "jobs.count": ["GET /servicePrincipals/{id}/synchronization/jobs/$count",13,null,14,9,0],
  "jobs.validateCredentials.collection": ["POST /servicePrincipals/{id}/synchronization/jobs/validateCredentials",15,null,16,10,0],
  "jobs.get": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}",13,null,14,9,1],
  "jobs.update": ["PATCH /servicePrincipals/{id}/synchronization/jobs/{id}",15,null,15,11,1],
  "jobs.delete": ["DELETE /servicePrincipals/{id}/synchronization/jobs/{id}",15,null,16,11,1],
  "jobs.bulkUpload.get": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload",17,null,18,12,0],
  "jobs.bulkUpload": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload",17,null,18,12,1],
  "jobs.bulkUpload.update": ["PATCH /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload",17,null,18,12,0],
  "jobs.bulkUpload.delete": ["DELETE /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload",17,null,18,12,0],
  "jobs.bulkUpload.content.get": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload/$value",17,null,18,12,0],
  "jobs.bulkUpload.content.put": ["PUT /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload/$value",17,null,18,12,0],
  "jobs.bulkUpload.content.delete": ["DELETE /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload/$value",17,null,18,12,0],
  "jobs.pause": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/pause",15,null,16,13,1],
  "jobs.provisionOnDemand": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/provisionOnDemand",15,null,16,13,1],
  "jobs.restart": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/restart",15,null,16,13,1],
  "jobs.schema.get": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema",19,null,20,9,1],
  "jobs.schema.put": ["PUT /servicePrincipals/{id}/synchronization/jobs/{id}/schema",21,null,22,11,1],
  "jobs.schema.update": ["PATCH /servicePrincipals/{id}/synchronization/jobs/{id}/schema",21,null,22,11,0],
  "jobs.schema.delete": ["DELETE /servicePrincipals/{id}/synchronization/jobs/{id}/schema",21,null,22,11,1],
  "jobs.schema.directories.list": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories",19,null,20,9,0],
  "jobs.schema.directories.create": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories",21,null,22,11,0],
  "jobs.schema.directories.count": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/$count",19,null,20,9,0],
  "jobs.schema.directories.get": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}",19,null,20,9,0],
  "jobs.schema.directories.update": ["PATCH /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}",21,null,22,11,0],
  "jobs.schema.directories.delete": ["DELETE /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}",21,null,22,11,0],
  "jobs.schema.directories.discover": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover",23,null,24,11,1],
  "jobs.schema.filterOperators": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/filterOperators()",15,null,16,9,1],
  "jobs.schema.functions": ["GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/functions()",15,null,16,9,1],
  "jobs.schema.parseExpression": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression",15,null,16,11,1],
  "jobs.start": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/start",15,null,16,13,1],
  "jobs.validateCredentials": ["POST /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials",15,null,16,10,1],
  "templates.list": ["GET /servicePrincipals/{id}/synchronization/templates",13,null,14,9,1],
  "templates.create": ["POST /servicePrincipals/{id}/synchronization/templates",15,null,16,11,0],
  "templates.count": ["GET /servicePrincipals/{id}/synchronization/templates/$count",13,null,14,9,0],
  "templates.get": ["GET /servicePrincipals/{id}/synchronization/templates/{id}",13,null,14,9,1],
  "templates.update": ["PATCH /servicePrincipals/{id}/synchronization/templates/{id}",15,null,16,11,0],
  "templates.delete": ["DELETE /servicePrincipals/{id}/synchronization/templates/{id}",15,null,16,11,0],
  "templates.schema.get": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema",13,null,14,9,1],
  "templates.schema.update": ["PATCH /servicePrincipals/{id}/synchronization/templates/{id}/schema",15,null,16,11,0],
  "templates.schema.delete": ["DELETE /servicePrincipals/{id}/synchronization/templates/{id}/schema",15,null,16,11,0],
  "templates.schema.directories.list": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories",13,null,14,9,0],
  "templates.schema.directories.create": ["POST /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories",15,null,16,11,0],
  "templates.schema.directories.count": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/$count",13,null,14,9,0],
  "templates.schema.directories.get": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}",13,null,14,9,0],
  "templates.schema.directories.update": ["PATCH /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}",15,null,16,11,0],
  "templates.schema.directories.delete": ["DELETE /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}",15,null,16,11,0],
  "templates.schema.directories.discover": ["POST /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}/discover",23,null,24,11,0],
  "templates.schema.filterOperators": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema/filterOperators()",15,null,16,9,1],
  "templates.schema.functions": ["GET /servicePrincipals/{id}/synchronization/templates/{id}/schema/functions()",15,null,16,9,1],
  "templates.schema.parseExpression": ["POST /servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression",15,null,16,11,1],
  "applications.list": ["GET /applications",0,25,1,0,1],
  "applications.create": ["POST /applications",26,27,28,0,1],
  "applications.get": ["GET /applications/{id}",0,29,4,0,1],
  "applications.update": ["PATCH /applications/{id}",27,27,30,1,1],
  "applications.delete": ["DELETE /applications/{id}",27,27,30,1,1],
  "applications.addPassword": ["POST /applications/{id}/addPassword",2,27,3,7,1],
  "applications.federatedIdentityCredentials.list": ["GET /applications/{id}/federatedIdentityCredentials",29,27,31,7,1],
  "applications.federatedIdentityCredentials.create": ["POST /applications/{id}/federatedIdentityCredentials",27,27,30,7,1],
  "applications.federatedIdentityCredentials.get": ["GET /applications/{id}/federatedIdentityCredentials/{id}",27,27,30,7,1],
  "applications.federatedIdentityCredentials.update": ["PATCH /applications/{id}/federatedIdentityCredentials/{id}",27,27,30,7,1],
  "applications.federatedIdentityCredentials.delete": ["DELETE /applications/{id}/federatedIdentityCredentials/{id}",27,27,30,7,1],
  "applications.owners.list": ["GET /applications/{id}/owners",0,null,4,0,1],
  "applications.owners.listRef": ["GET /applications/{id}/owners/$ref",0,null,4,0,0],
  "applications.owners.add": ["POST /applications/{id}/owners/$ref",11,null,12,8,1],
  "applications.owners.removeByRef": ["DELETE /applications/{id}/owners/$ref",2,null,3,8,0],
  "applications.owners.remove": ["DELETE /applications/{id}/owners/{id}/$ref",2,null,3,8,1],
  "applications.removePassword": ["POST /applications/{id}/removePassword",2,27,3,7,1],
  "applications.getByAppId": ["GET /applications(appId='{appId}')",0,29,4,0,0],
  "applications.updateByAppId": ["PATCH /applications(appId='{appId}')",27,27,30,1,0],
  "applications.deleteByAppId": ["DELETE /applications(appId='{appId}')",27,27,30,1,0],
  "synchronization.get.app": [null,13,null,14,14,0],
  "synchronization.put.app": [null,15,null,16,15,0],
  "synchronization.delete.app": [null,15,null,16,15,0],
  "acquireAccessToken.app": [null,15,null,16,15,1],
  "secrets.put.app": [null,15,null,16,15,0],
  "secrets.count.app": [null,13,null,14,14,0],
  "jobs.list.app": [null,13,null,14,14,0],
  "jobs.create.app": [null,15,null,16,15,0],
  "jobs.count.app": [null,13,null,14,14,0],
  "jobs.validateCredentials.collection.app": [null,15,null,16,15,0],
  "jobs.get.app": [null,13,null,14,14,0],
  "jobs.update.app": [null,15,null,15,15,0],
  "jobs.delete.app": [null,15,null,16,15,0],
  "jobs.bulkUpload.get.app": [null,17,null,18,12,0],
  "jobs.bulkUpload.update.app": [null,17,null,18,12,0],
  "jobs.bulkUpload.delete.app": [null,17,null,18,12,0],
  "jobs.bulkUpload.content.get.app": [null,17,null,18,12,0],
  "jobs.bulkUpload.content.put.app": [null,17,null,18,12,0],
  "jobs.bulkUpload.content.delete.app": [null,17,null,18,12,0],
  "jobs.pause.app": [null,15,null,16,15,0],
  "jobs.provisionOnDemand.app": [null,15,null,16,15,0],
  "jobs.restart.app": [null,15,null,16,15,0],
  "jobs.schema.get.app": [null,19,null,20,14,0],
  "jobs.schema.update.app": [null,21,null,22,15,0],
  "jobs.schema.delete.app": [null,21,null,22,15,0],
  "jobs.schema.directories.list.app": [null,19,null,20,14,0],
  "jobs.schema.directories.create.app": [null,21,null,22,15,0],
  "jobs.schema.directories.count.app": [null,19,null,20,14,0],
  "jobs.schema.directories.get.app": [null,19,null,20,14,0],
  "jobs.schema.directories.update.app": [null,21,null,22,15,0],
  "jobs.schema.directories.delete.app": [null,21,null,22,15,0],
  "jobs.schema.directories.discover.app": [null,23,null,24,15,0],
  "jobs.schema.filterOperators.app": [null,15,null,16,14,0],
  "jobs.schema.functions.app": [null,15,null,16,14,0],
  "jobs.schema.parseExpression.app": [null,15,null,16,15,0],
  "jobs.start.app": [null,15,null,16,15,0],
  "jobs.validateCredentials.app": [null,15,null,16,15,0],
  "templates.list.app": [null,13,null,14,14,1],
  "templates.create.app": [null,15,null,16,15,0],
  "templates.count.app": [null,13,null,14,14,0],
  "templates.get.app": [null,13,null,14,14,1],
  "templates.update.app": [null,15,null,16,15,1],
  "templates.delete.app": [null,15,null,16,15,0],
  "templates.schema.get.app": [null,13,null,14,14,1],
  "templates.schema.put.app": ["PUT /applications/{id}/synchronization/templates/{id}/schema",15,null,16,15,1],
  "templates.schema.update.app": [null,15,null,16,15,0],
  "templates.schema.delete.app": [null,15,null,16,15,1],
  "templates.schema.directories.list.app": [null,13,null,14,14,0],
  "templates.schema.directories.create.app": [null,15,null,16,15,0],
  "templates.schema.directories.count.app": [null,13,null,14,14,0],
  "templates.schema.directories.get.app": [null,13,null,14,14,0],
  "templates.schema.directories.update.app": [null,15,null,16,15,0],
  "templates.schema.directories.delete.app": [null,15,null,16,15,0],
  "templates.schema.directories.discover.app": [null,23,null,24,15,0],
  "templates.schema.filterOperators.app": [null,15,null,16,14,1],
  "templates.schema.functions.app": [null,15,null,16,14,1],
  "templates.schema.parseExpression.app": [null,15,null,16,15,0],
  "applicationTemplates.list": ["GET /applicationTemplates",32,32,32,0,1],
  "applicationTemplates.get": ["GET /applicationTemplates/{id}",32,32,32,0,0],
  "applicationTemplates.instantiate": ["POST /applicationTemplates/{id}/instantiate",2,null,3,15,1],
  "oauth2PermissionGrants.list": ["GET /oauth2PermissionGrants",9,null,9,16,1],
  "oauth2PermissionGrants.create": ["POST /oauth2PermissionGrants",33,null,33,17,1],
  "oauth2PermissionGrants.get": ["GET /oauth2PermissionGrants/{id}",9,null,9,16,1],
  "oauth2PermissionGrants.update": ["PATCH /oauth2PermissionGrants/{id}",33,null,33,17,1],
  "oauth2PermissionGrants.delete": ["DELETE /oauth2PermissionGrants/{id}",33,null,33,17,1],
  "me.get": ["GET /me",34,35,null,0,1],
  "organization.list": ["GET /organization",36,null,37,0,1],
  "users.list": ["GET /users",38,null,39,0,1],
  "users.create": ["POST /users",40,null,40,18,1],
  "users.delta": ["GET /users/delta()",41,null,42,0,1],
  "users.get": ["GET /users/{id}",43,35,39,0,1],
  "users.update": ["PATCH /users/{id}",44,45,46,18,1],
  "users.delete": ["DELETE /users/{id}",47,null,48,19,1],
  "groups.list": ["GET /groups",49,null,49,0,1],
  "groups.create": ["POST /groups",50,null,51,0,1],
  "groups.delta": ["GET /groups/delta()",52,null,52,0,1],
  "groups.get": ["GET /groups/{id}",53,null,53,0,1],
  "groups.update": ["PATCH /groups/{id}",54,null,54,20,1],
  "groups.delete": ["DELETE /groups/{id}",55,null,55,21,1],
  "groups.members.list": ["GET /groups/{id}/members",56,null,56,0,1],
  "groups.members.add": ["POST /groups/{id}/members/$ref",57,null,57,22,0],
  "groups.members.remove": ["DELETE /groups/{id}/members/{id}/$ref",57,null,57,22,0],
  "groups.owners.list": ["GET /groups/{id}/owners",58,null,58,0,1],
  "groups.appRoleAssignments.list": ["GET /groups/{id}/appRoleAssignments",59,null,59,23,1],
  "groups.appRoleAssignments.create": ["POST /groups/{id}/appRoleAssignments",60,null,60,5,1],
  "deletedItems.applications.list": ["GET /directory/deletedItems/graph.application",8,null,61,0,1],
  "deletedItems.servicePrincipals.list": ["GET /directory/deletedItems/graph.servicePrincipal",8,null,61,0,1],
  "deletedItems.users.list": ["GET /directory/deletedItems/graph.user",62,null,62,0,1],
  "deletedItems.groups.list": ["GET /directory/deletedItems/graph.group",63,null,64,0,1],
  "deletedItems.get": ["GET /directory/deletedItems/{id}",65,null,66,0,1],
  "deletedItems.delete": ["DELETE /directory/deletedItems/{id}",67,null,30,24,1],
  "deletedItems.restore": ["POST /directory/deletedItems/{id}/restore",68,null,69,25,1],
  "directoryRoles.list": ["GET /directoryRoles",70,null,70,0,1],
  "directoryRoles.members.list": ["GET /directoryRoles/{id}/members",70,null,70,0,1],
  "roleAssignments.list": ["GET /roleManagement/directory/roleAssignments",71,null,70,0,1],
  "roleAssignments.create": ["POST /roleManagement/directory/roleAssignments",72,null,72,26,1],
  "roleAssignments.delete": ["DELETE /roleManagement/directory/roleAssignments/{id}",72,null,72,26,1],
  "roleDefinitions.list": ["GET /roleManagement/directory/roleDefinitions",71,null,71,0,1],
  "roleDefinitions.create": ["POST /roleManagement/directory/roleDefinitions",73,null,73,26,1],
  "auditLogs.provisioning.list": ["GET /auditLogs/provisioning",74,null,74,27,1],
  "auditLogs.provisioning.get": ["GET /auditLogs/provisioning/{id}",74,null,74,27,0],
  "auditLogs.directoryAudits.list": ["GET /auditLogs/directoryAudits",75,null,75,28,1],
  "auditLogs.directoryAudits.get": ["GET /auditLogs/directoryAudits/{id}",75,null,75,28,0],
  "auditLogs.signIns.list": ["GET /auditLogs/signIns",76,null,76,29,1],
  "auditLogs.signIns.get": ["GET /auditLogs/signIns/{id}",76,null,76,29,0],
  "batch": ["POST /$batch",32,32,32,0,0],
}
