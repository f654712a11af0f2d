// Generated from openapi/ by `npm run generate`. Do not edit.
import type { AccessRule, ObservedRule, SchemeRule, UserCondition } from '../policy/access-rule.js'
import type { OperationId } from './operations.js'

const scheme1: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme2: SchemeRule = {"least":["Application.Read.All","Application.ReadWrite.OwnedBy"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.OwnedBy"],["Directory.Read.All"],["Application.ReadWrite.All"]]}
const scheme3: SchemeRule = {"least":["Application.ReadWrite.All"],"anyOf":[["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme4: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme5: SchemeRule = {"least":["Application.Read.All","Application.ReadWrite.OwnedBy"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.OwnedBy"],["Directory.Read.All"],["Application.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme6: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Directory.Read.All"],["Application.ReadWrite.All"],["Application.ReadWrite.OwnedBy"],["Directory.ReadWrite.All"]]}
const scheme7: SchemeRule = {"least":["AppRoleAssignment.ReadWrite.All","Application.Read.All"],"anyOf":[["AppRoleAssignment.ReadWrite.All","Application.Read.All"],["AppRoleAssignment.ReadWrite.All","Directory.Read.All"],["AppRoleAssignment.ReadWrite.All","Application.ReadWrite.All"],["AppRoleAssignment.ReadWrite.All","Directory.ReadWrite.All"]],"assumed":[["AppRoleAssignment.ReadWrite.All","Application.ReadWrite.All"],["AppRoleAssignment.ReadWrite.All","Directory.ReadWrite.All"]]}
const scheme8: SchemeRule = {"least":["AppRoleAssignment.ReadWrite.All"],"anyOf":[["AppRoleAssignment.ReadWrite.All"],["Application.ReadWrite.All"]]}
const scheme9: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme10: SchemeRule = {"least":["Directory.Read.All"],"anyOf":[["Directory.Read.All"],["DelegatedPermissionGrant.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme11: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.All"],["Application.ReadWrite.OwnedBy"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme12: SchemeRule = {"least":["Application.ReadWrite.All","Directory.Read.All"],"anyOf":[["Application.ReadWrite.All","Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme13: SchemeRule = {"least":["Application.ReadWrite.OwnedBy","Directory.Read.All"],"anyOf":[["Application.ReadWrite.OwnedBy","Directory.Read.All"],["Application.ReadWrite.All","Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme14: SchemeRule = {"least":["Synchronization.Read.All"],"anyOf":[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]]}
const scheme15: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]]}
const scheme16: SchemeRule = {"least":["Synchronization.ReadWrite.All"],"anyOf":[["Synchronization.ReadWrite.All"]]}
const scheme17: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Synchronization.ReadWrite.All"]]}
const scheme18: SchemeRule = {"least":["SynchronizationData-User.Upload"],"anyOf":[["SynchronizationData-User.Upload"]]}
const scheme19: SchemeRule = {"least":["SynchronizationData-User.Upload.OwnedBy"],"anyOf":[["SynchronizationData-User.Upload.OwnedBy"],["SynchronizationData-User.Upload"]]}
const scheme20: SchemeRule = {"least":["Synchronization.Read.All"],"anyOf":[["Synchronization.Read.All"],["Synchronization.ReadWrite.All"],["CustomSecAttributeProvisioning.Read.All"],["CustomSecAttributeProvisioning.ReadWrite.All"]]}
const scheme21: SchemeRule = {"least":["CustomSecAttributeProvisioning.Read.All"],"anyOf":[["CustomSecAttributeProvisioning.Read.All"],["Application.ReadWrite.OwnedBy"],["CustomSecAttributeProvisioning.ReadWrite.All"],["Synchronization.Read.All"],["Synchronization.ReadWrite.All"]]}
const scheme22: SchemeRule = {"least":["Synchronization.ReadWrite.All"],"anyOf":[["Synchronization.ReadWrite.All"],["CustomSecAttributeProvisioning.ReadWrite.All"]]}
const scheme23: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["CustomSecAttributeProvisioning.ReadWrite.All"],["Synchronization.ReadWrite.All"]]}
const scheme24: SchemeRule = {"least":["Directory.ReadWrite.All"],"anyOf":[["Directory.ReadWrite.All"]]}
const scheme25: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Directory.ReadWrite.All"]]}
const scheme26: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["User.Read"],["Application.ReadWrite.All"]]}
const scheme27: SchemeRule = {"least":["Application.ReadWrite.All","AppRegistration.Create"],"anyOf":[["Application.ReadWrite.All"],["AppRegistration.Create"]]}
const scheme28: SchemeRule = {"least":["Application.ReadWrite.All"],"anyOf":[["Application.ReadWrite.All"]]}
const scheme29: SchemeRule = {"least":["Application.ReadWrite.OwnedBy","AppRegistration.Create"],"anyOf":[["Application.ReadWrite.OwnedBy"],["AppRegistration.Create"],["Application.ReadWrite.All"]]}
const scheme30: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.All"]]}
const scheme31: SchemeRule = {"least":["Application.ReadWrite.OwnedBy"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"]]}
const scheme32: SchemeRule = {"least":["Application.Read.All","Application.ReadWrite.OwnedBy"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"]]}
const scheme33: SchemeRule = {"least":[],"anyOf":[[]]}
const scheme34: SchemeRule = {"least":["DelegatedPermissionGrant.ReadWrite.All"],"anyOf":[["DelegatedPermissionGrant.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme35: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["User.Read.All"],["User.ReadBasic.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"]]}
const scheme36: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["User.ReadWrite"]]}
const scheme37: SchemeRule = {"least":["DeviceManagementServiceConfig.Read.All"],"anyOf":[["DeviceManagementServiceConfig.Read.All"],["Organization.Read.All"],["User.Read"],["User.Read.All"],["Directory.Read.All"],["Organization.ReadWrite.All"],["Directory.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme38: SchemeRule = {"least":["DeviceManagementServiceConfig.Read.All"],"anyOf":[["DeviceManagementServiceConfig.Read.All"],["Organization.Read.All"],["User.Read.All"],["Directory.Read.All"],["Organization.ReadWrite.All"],["Directory.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme39: SchemeRule = {"least":["User.ReadBasic.All"],"anyOf":[["User.ReadBasic.All"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme40: SchemeRule = {"least":["User.ReadBasic.All"],"anyOf":[["User.ReadBasic.All"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite.All"],["User.ReadWrite.CrossCloud"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme41: SchemeRule = {"least":["User.ReadWrite.All"],"anyOf":[["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme42: SchemeRule = {"least":["User.ReadBasic.All"],"anyOf":[["User.ReadBasic.All"],["User.Read"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.Read.All"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.Read.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.Read.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.Read.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme43: SchemeRule = {"least":["User.ReadWrite.All"],"anyOf":[["User.ReadWrite.All"],["User-Mail.ReadWrite.All"],["User-PasswordProfile.ReadWrite.All"],["User-Phone.ReadWrite.All"],["User.EnableDisableAccount.All"],["User.ManageIdentities.All"],["User.ReadWrite"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme44: SchemeRule = {"least":["User.ReadWrite"],"anyOf":[["User.ReadWrite"]]}
const scheme45: SchemeRule = {"least":["User.ReadWrite.All"],"anyOf":[["User.ReadWrite.All"],["User-Mail.ReadWrite.All"],["User-PasswordProfile.ReadWrite.All"],["User-Phone.ReadWrite.All"],["User.EnableDisableAccount.All"],["User.ManageIdentities.All"],["User.ReadWrite.CrossCloud"],["Directory.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme46: SchemeRule = {"least":["User.DeleteRestore.All","User.ReadWrite.All"],"anyOf":[["User.DeleteRestore.All"],["User.ReadWrite.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme47: SchemeRule = {"least":["User.DeleteRestore.All","User.ReadWrite.All"],"anyOf":[["User.DeleteRestore.All"],["User.ReadWrite.All"],["User.ReadWrite.CrossCloud"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["DeviceManagementApps.ReadWrite.All"],["DeviceManagementConfiguration.ReadWrite.All"],["DeviceManagementManagedDevices.ReadWrite.All"],["DeviceManagementServiceConfig.ReadWrite.All"]]}
const scheme48: SchemeRule = {"least":["Group-NestingSupport.ReadWrite.All","Group.ReadBasic.All"],"anyOf":[["Group.ReadBasic.All"],["Group-NestingSupport.ReadWrite.All"],["Group.Read.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme49: SchemeRule = {"least":["Group.ReadWrite.All"],"anyOf":[["Group.ReadWrite.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme50: SchemeRule = {"least":["Group.Create"],"anyOf":[["Group.Create"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme51: SchemeRule = {"least":["Group-NestingSupport.ReadWrite.All"],"anyOf":[["Group-NestingSupport.ReadWrite.All"],["Group-XTenantIdentitySync.Read.All"],["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme52: SchemeRule = {"least":["Group-NestingSupport.ReadWrite.All"],"anyOf":[["Group-NestingSupport.ReadWrite.All"],["Group-PreferredDataLocation.ReadWrite.All"],["Group.ManageProtection.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme53: SchemeRule = {"least":["Group.ReadWrite.All"],"anyOf":[["Group.ReadWrite.All"]]}
const scheme54: SchemeRule = {"least":["GroupMember.ReadBasic.All"],"anyOf":[["GroupMember.ReadBasic.All"],["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Directory.Read.All"],["Group.ReadWrite.All"],["GroupMember.ReadWrite.All"]]}
const scheme55: SchemeRule = {"least":["GroupMember.ReadWrite.All"],"anyOf":[["GroupMember.ReadWrite.All"],["Group.ReadWrite.All"]]}
const scheme56: SchemeRule = {"least":["Group.ReadWrite.All","GroupMember.Read.All"],"anyOf":[["GroupMember.Read.All"],["Group.ReadWrite.All"],["Group.Read.All"],["Directory.Read.All"],["GroupMember.ReadWrite.All"]]}
const scheme57: SchemeRule = {"least":["Directory.Read.All"],"anyOf":[["Directory.Read.All"],["AppRoleAssignment.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme58: SchemeRule = {"least":["AppRoleAssignment.ReadWrite.All","Group.Read.All"],"anyOf":[["AppRoleAssignment.ReadWrite.All","Group.Read.All"],["AppRoleAssignment.ReadWrite.All","Group.ReadWrite.All"]],"assumed":[["AppRoleAssignment.ReadWrite.All","Group.ReadWrite.All"]]}
const scheme59: SchemeRule = {"least":["Application.Read.All"],"anyOf":[["Application.Read.All"],["Application.ReadWrite.All"],["Directory.Read.All"]]}
const scheme60: SchemeRule = {"least":["User.Read.All"],"anyOf":[["User.Read.All"],["User.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme61: SchemeRule = {"least":["Group.Read.All"],"anyOf":[["Group.Read.All"],["Group.ReadWrite.All"],["Directory.Read.All"]]}
const scheme62: SchemeRule = {"least":["Group.Read.All"],"anyOf":[["Group.Read.All"],["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme63: SchemeRule = {"least":["Application.Read.All","User.Read.All","Group.Read.All"],"anyOf":[["Application.Read.All"],["User.Read.All"],["Group.Read.All"],["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme64: SchemeRule = {"least":["Application.Read.All","User.Read.All","Group.Read.All"],"anyOf":[["Application.Read.All"],["User.Read.All"],["Group.Read.All"],["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.Read.All"],["Directory.ReadWrite.All"]]}
const scheme65: SchemeRule = {"least":["Application.ReadWrite.All","User.ReadWrite.All","Group.ReadWrite.All"],"anyOf":[["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme66: SchemeRule = {"least":["Application.ReadWrite.All","User.ReadWrite.All","Group.ReadWrite.All"],"anyOf":[["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"]]}
const scheme67: SchemeRule = {"least":["Application.ReadWrite.OwnedBy","User.ReadWrite.All","Group.ReadWrite.All"],"anyOf":[["Application.ReadWrite.OwnedBy"],["Application.ReadWrite.All"],["User.ReadWrite.All"],["Group.ReadWrite.All"]]}
const scheme68: SchemeRule = {"least":["RoleManagement.Read.Directory"],"anyOf":[["RoleManagement.Read.Directory"],["Directory.Read.All"],["RoleManagement.ReadWrite.Directory"],["Directory.ReadWrite.All"]]}
const scheme69: SchemeRule = {"least":["RoleManagement.Read.Directory"],"anyOf":[["RoleManagement.Read.Directory"],["Directory.Read.All"],["RoleManagement.Read.All"],["RoleManagement.ReadWrite.Directory"],["Directory.ReadWrite.All"]]}
const scheme70: SchemeRule = {"least":["RoleManagement.ReadWrite.Directory"],"anyOf":[["RoleManagement.ReadWrite.Directory"]]}
const scheme71: SchemeRule = {"least":["RoleManagement.ReadWrite.Directory"],"anyOf":[["RoleManagement.ReadWrite.Directory"],["Directory.ReadWrite.All"]]}
const scheme72: SchemeRule = {"least":["ProvisioningLog.Read.All"],"anyOf":[["ProvisioningLog.Read.All"],["AuditLog.Read.All"],["Directory.Read.All"]]}
const scheme73: SchemeRule = {"least":["User.Read.All"],"anyOf":[["User.Read.All"],["Directory.Read.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["Directory.ReadWrite.All"],["User.ReadWrite.All"]]}
const scheme74: SchemeRule = {"least":["User.ReadWrite.All"],"anyOf":[["User.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme75: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["Directory.Read.All"],["User.Read.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["Directory.ReadWrite.All"],["User.ReadWrite.All"]]}
const scheme76: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["Directory.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["GroupMember.ReadBasic.All"],["Directory.ReadWrite.All"]]}
const scheme77: SchemeRule = {"least":["Directory.Read.All"],"anyOf":[["Directory.Read.All"],["Group.ReadBasic.All"],["GroupMember.ReadBasic.All"],["Directory.ReadWrite.All"]]}
const scheme78: SchemeRule = {"least":["User.ReadBasic.All","GroupMember.Read.All"],"anyOf":[["User.ReadBasic.All","GroupMember.Read.All"],["User.Read.All","GroupMember.Read.All"],["User.ReadBasic.All","Group.Read.All"],["User.Read.All","Group.Read.All"],["Directory.Read.All"],["User.ReadWrite.All","GroupMember.Read.All"],["User.ReadWrite.All","Group.Read.All"],["User.ReadBasic.All","GroupMember.ReadWrite.All"],["User.Read.All","GroupMember.ReadWrite.All"],["User.ReadWrite.All","GroupMember.ReadWrite.All"],["User.ReadBasic.All","Group.ReadWrite.All"],["User.Read.All","Group.ReadWrite.All"],["User.ReadWrite.All","Group.ReadWrite.All"]],"assumed":[["User.ReadWrite.All","GroupMember.Read.All"],["User.ReadWrite.All","Group.Read.All"],["User.ReadBasic.All","GroupMember.ReadWrite.All"],["User.Read.All","GroupMember.ReadWrite.All"],["User.ReadWrite.All","GroupMember.ReadWrite.All"],["User.ReadBasic.All","Group.ReadWrite.All"],["User.Read.All","Group.ReadWrite.All"],["User.ReadWrite.All","Group.ReadWrite.All"]]}
const scheme79: SchemeRule = {"least":["User.Read.All","GroupMember.Read.All"],"anyOf":[["User.Read.All","GroupMember.Read.All"],["User.Read.All","Group.Read.All"],["Directory.Read.All"],["User.ReadWrite.All","GroupMember.Read.All"],["User.ReadWrite.All","Group.Read.All"],["User.Read.All","GroupMember.ReadWrite.All"],["User.ReadWrite.All","GroupMember.ReadWrite.All"],["User.Read.All","Group.ReadWrite.All"],["User.ReadWrite.All","Group.ReadWrite.All"]],"assumed":[["User.ReadWrite.All","GroupMember.Read.All"],["User.ReadWrite.All","Group.Read.All"],["User.Read.All","GroupMember.ReadWrite.All"],["User.ReadWrite.All","GroupMember.ReadWrite.All"],["User.Read.All","Group.ReadWrite.All"],["User.ReadWrite.All","Group.ReadWrite.All"]]}
const scheme80: SchemeRule = {"least":["GroupMember.Read.All"],"anyOf":[["GroupMember.Read.All"],["Group.Read.All"],["Directory.Read.All"],["Group.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme81: SchemeRule = {"least":["GroupMember.ReadBasic.All"],"anyOf":[["GroupMember.ReadBasic.All"],["Directory.Read.All"],["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Directory.ReadWrite.All"]]}
const scheme82: SchemeRule = {"least":["GroupMember.ReadBasic.All"],"anyOf":[["GroupMember.ReadBasic.All"],["Directory.Read.All"],["Group.Read.All"],["Group.ReadBasic.All"],["GroupMember.Read.All"],["Group.ReadWrite.All"],["GroupMember.ReadWrite.All"]]}
const scheme83: SchemeRule = {"least":["AppRoleAssignment.ReadWrite.All"],"anyOf":[["AppRoleAssignment.ReadWrite.All"],["Directory.Read.All"]]}
const scheme84: SchemeRule = {"least":["Directory.Read.All"],"anyOf":[["Directory.Read.All"],["AppRoleAssignment.ReadWrite.All"]]}
const scheme85: SchemeRule = {"least":["AppRoleAssignment.ReadWrite.All"],"anyOf":[["AppRoleAssignment.ReadWrite.All"]]}
const scheme86: SchemeRule = {"least":["Directory.Read.All"],"anyOf":[["Directory.Read.All"]]}
const scheme87: SchemeRule = {"least":["Domain.Read.All"],"anyOf":[["Domain.Read.All"],["Directory.Read.All"],["Domain.ReadWrite.All"]]}
const scheme88: SchemeRule = {"least":["User.Read.All"],"anyOf":[["User.Read.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["Directory.Read.All"],["Directory.ReadWrite.All"],["User.ReadWrite.All"]]}
const scheme89: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["User.Read.All"],["AgentIdUser.ReadWrite.All"],["AgentIdUser.ReadWrite.IdentityParentedBy"],["Directory.Read.All"],["Directory.ReadWrite.All"],["User.ReadWrite.All"]]}
const scheme90: SchemeRule = {"least":["User.Read"],"anyOf":[["User.Read"],["User.ReadBasic.All"],["User.Read.All"],["Directory.Read.All"],["User.ReadWrite"],["User.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme91: SchemeRule = {"least":["User.Read.All"],"anyOf":[["User.Read.All"],["Directory.Read.All"],["User.ReadWrite.All"],["Directory.ReadWrite.All"]]}
const scheme92: SchemeRule = {"least":["AuditLog.Read.All","Directory.Read.All"],"anyOf":[["AuditLog.Read.All","Directory.Read.All"],["AuditLog.Read.All","Directory.ReadWrite.All"]],"assumed":[["AuditLog.Read.All","Directory.ReadWrite.All"]]}
const scheme93: SchemeRule = {"least":["AuditLog.Read.All"],"anyOf":[["AuditLog.Read.All"],["Directory.Read.All"]]}

const condition1: UserCondition = {"everyone":true}
const condition2: UserCondition = {"roles":["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","Security Administrator"],"owners":true}
const condition3: UserCondition = {"roles":["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers","Guest Inviter"],"owners":true}
const condition4: UserCondition = {"roles":["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator"],"owners":true}
const condition5: UserCondition = {"roles":["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers","Guest Inviter"],"owners":false}
const condition6: UserCondition = {"roles":["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator"],"owners":false}
const condition7: UserCondition = {"roles":["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator","Global Reader","Directory Readers","Directory Synchronization Accounts"],"owners":false}
const condition8: UserCondition = {"roles":["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator"],"owners":true}
const condition9: UserCondition = {"action":"microsoft.directory/servicePrincipals/synchronization/standard/read","owners":true}
const condition10: UserCondition = {"action":"microsoft.directory/servicePrincipals/synchronizationCredentials/manage","owners":true}
const condition11: UserCondition = {"action":"microsoft.directory/servicePrincipals/synchronizationSchema/manage","owners":true}
const condition12: UserCondition = {"action":"microsoft.directory/servicePrincipals/synchronizationCredentials/manage","owners":true,"also":[{"secretKey":"SyncAll","value":"true","action":"microsoft.directory/servicePrincipals/synchronizationJobs/manage"}]}
const condition13: UserCondition = {"roles":[],"owners":false}
const condition14: UserCondition = {"action":"microsoft.directory/servicePrincipals/synchronizationJobs/manage","owners":true}
const condition15: UserCondition = {"roles":["Application Administrator","Cloud Application Administrator"],"owners":true}
const condition16: UserCondition = {"action":"microsoft.directory/applications/synchronization/standard/read","owners":false}
const condition17: UserCondition = {"roles":["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator"],"owners":false}
const condition18: UserCondition = {"roles":["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator","Global Reader","Directory Readers"],"owners":false}
const condition19: UserCondition = {"roles":["Application Administrator","Application Developer","Cloud Application Administrator","Directory Writers","Privileged Role Administrator","User Administrator"],"owners":false}
const condition20: UserCondition = {"roles":["User Administrator","Directory Writers"],"owners":false}
const condition21: UserCondition = {"roles":["User Administrator"],"owners":false}
const condition22: UserCondition = {"roles":["Groups Administrator","User Administrator","Directory Writers"],"owners":true}
const condition23: UserCondition = {"roles":["Groups Administrator","User Administrator"],"owners":true}
const condition24: UserCondition = {"roles":["Groups Administrator","User Administrator","Directory Writers","Identity Governance Administrator"],"owners":true}
const condition25: UserCondition = {"roles":["Directory Synchronization Accounts","Directory Writers","Hybrid Identity Administrator","Identity Governance Administrator","Privileged Role Administrator","User Administrator","Application Administrator","Cloud Application Administrator","Directory Readers"],"owners":false}
const condition26: UserCondition = {"roles":["Application Administrator","User Administrator","Groups Administrator"],"owners":false}
const condition27: UserCondition = {"roles":["Application Administrator","Cloud Application Administrator","Hybrid Identity Administrator","User Administrator","Groups Administrator"],"owners":false}
const condition28: UserCondition = {"roles":["Privileged Role Administrator"],"owners":false}
const condition29: UserCondition = {"roles":["Reports Reader","Security Reader","Security Administrator","Global Reader","Security Operator","Application Administrator","Cloud Application Administrator"],"owners":false}
const condition30: UserCondition = {"roles":["Reports Reader","Security Administrator","Security Reader","Global Reader"],"owners":false}
const condition31: UserCondition = {"roles":["Global Reader","Reports Reader","Security Administrator","Security Operator","Security Reader"],"owners":false}

const observed1: ObservedRule = {"reading":"applications-include-provisioning","anyOf":[["Application.Read.All"],["Application.ReadWrite.All"]],"role":"Cloud Application Administrator"}

const source1: string = "microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source2: string = "https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source3: string = "https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source4: string = "https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source5: string = "https://learn.microsoft.com/graph/api/serviceprincipal-list-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source6: string = "https://learn.microsoft.com/graph/api/serviceprincipal-post-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source7: string = "https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source8: string = "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source9: string = "https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source10: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source11: string = "https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source12: string = "https://learn.microsoft.com/graph/api/synchronization-synchronization-post-jobs; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source13: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source14: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source15: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source16: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source17: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source18: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source19: string = "https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source20: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source21: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source22: string = "https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source23: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source24: string = "https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source25: string = "https://learn.microsoft.com/graph/api/application-post-owners; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source26: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/applicationtemplate-list.md"
const source27: string = "https://learn.microsoft.com/graph/api/oauth2permissiongrant-post; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source28: string = "https://learn.microsoft.com/graph/api/oauth2permissiongrant-get; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source29: string = "our reading"
const source30: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/group-list-approleassignments-permissions.md@58e5ce0f4e24ae74ab8bcef5e65deed7a077c453; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source31: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/group-post-approleassignments-permissions.md@6941b48dace4e4126ea1ea28236b7da4832d3ecc"
const source32: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-list.md@02b4cba04d0426b41fe35819922b100050c5c441"
const source33: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-get.md@03c7b71e4db41c4ac68bfa53212454c3e1412d3c"
const source34: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-delete.md@008e9134e34cabeaa9cd68b22c7f9f470010208d"
const source35: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directory-deleteditems-restore.md@05c1078fa365fdcbcfccdb7896a31bbe2a0f53eb"
const source36: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/user-post-manager-permissions.md@82e5d12b81a73d0d2a974d189d6b96c21c4832a2"
const source37: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directoryobject-checkmembergroups.md@014e7d3e15863711cb3f994e407554228105a859"
const source38: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/directoryobject-getmembergroups.md@0061138f3b952955c2898131d3c6633a8b26c974"
const source39: string = "https://learn.microsoft.com/graph/api/user-list-approleassignments; microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88"
const source40: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/api/serviceprincipal-addtokensigningcertificate.md@0773f1f28acd4aefeb18313358613bbd5ec280ac"
const source41: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/user-delta-permissions.md@2c095ade17381c2c4a6bcd0b815b630949d7734a"
const source42: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/group-delta-permissions.md@2c095ade17381c2c4a6bcd0b815b630949d7734a"
const source43: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/directoryaudit-list-permissions.md@bd46272ef7f99703f01209d4164e0b4af90aeccd"
const source44: string = "microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/permissions/signin-list-permissions.md@64e55821fb3090a1fcf12164fef9859e0adffd28"
const source45: string = "MicrosoftDocs/entra-docs:docs/identity/app-provisioning/manage-object-connections.md@dca89e7c018ffd712bbe93653bff0e6c5b9b247b"

export const rules: Readonly<Record<OperationId, AccessRule>> = {
  "servicePrincipals.list": { documented: true, delegatedWork: scheme1, delegatedPersonal: null, application: scheme2, user: condition1, source: source1 },
  "servicePrincipals.create": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition1, source: source1 },
  "servicePrincipals.get": { documented: true, delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "servicePrincipals.update": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition2, source: source1 },
  "servicePrincipals.delete": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition2, source: source1 },
  "appRoleAssignedTo.list": { documented: true, delegatedWork: scheme1, delegatedPersonal: null, application: scheme6, user: condition3, source: source1 },
  "appRoleAssignedTo.create": { documented: true, delegatedWork: scheme7, delegatedPersonal: null, application: scheme7, user: condition4, source: source2 },
  "appRoleAssignedTo.get": { documented: false, as: "appRoleAssignedTo.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme6, user: condition3, source: source1 },
  "appRoleAssignedTo.delete": { documented: true, delegatedWork: scheme8, delegatedPersonal: null, application: scheme8, user: condition4, source: source1 },
  "appRoleAssignments.list": { documented: true, delegatedWork: scheme9, delegatedPersonal: null, application: scheme6, user: condition5, source: source3 },
  "appRoleAssignments.create": { documented: true, delegatedWork: scheme7, delegatedPersonal: null, application: scheme7, user: condition6, source: source4 },
  "appRoleAssignments.delete": { documented: true, delegatedWork: scheme8, delegatedPersonal: null, application: scheme8, user: condition6, source: source1 },
  "servicePrincipals.oauth2PermissionGrants.list": { documented: true, delegatedWork: scheme10, delegatedPersonal: null, application: scheme10, user: condition7, source: source1 },
  "servicePrincipals.owners.list": { documented: true, delegatedWork: scheme9, delegatedPersonal: null, application: scheme11, user: condition1, source: source5 },
  "servicePrincipals.owners.listRef": { documented: false, as: "servicePrincipals.owners.list", delegatedWork: scheme9, delegatedPersonal: null, application: scheme11, user: condition1, source: source5 },
  "servicePrincipals.owners.add": { documented: true, delegatedWork: scheme12, delegatedPersonal: null, application: scheme13, user: condition8, source: source6 },
  "servicePrincipals.owners.removeByRef": { documented: false, as: "servicePrincipals.owners.remove", delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition8, source: source7 },
  "servicePrincipals.owners.remove": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition8, source: source7 },
  "servicePrincipals.getByAppId": { documented: false, as: "servicePrincipals.get", delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "servicePrincipals.updateByAppId": { documented: false, as: "servicePrincipals.update", delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition2, source: source1 },
  "servicePrincipals.deleteByAppId": { documented: false, as: "servicePrincipals.delete", delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition2, source: source1 },
  "synchronization.get": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source8 },
  "synchronization.put": { documented: false, as: "secrets.put", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition10, source: source9 },
  "synchronization.delete": { documented: false, as: "jobs.delete", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source10 },
  "acquireAccessToken": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition10, source: source11 },
  "secrets.get": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source8 },
  "secrets.put": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition12, source: source9 },
  "secrets.count": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source8 },
  "jobs.list": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, observed: observed1, source: source8 },
  "jobs.create": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source12 },
  "jobs.count": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source8 },
  "jobs.validateCredentials.collection": { documented: false, as: "jobs.validateCredentials", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition10, source: source13 },
  "jobs.get": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, observed: observed1, source: source1 },
  "jobs.update": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme16, user: condition11, source: source1 },
  "jobs.delete": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source10 },
  "jobs.bulkUpload.get": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload": { documented: true, delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.update": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.delete": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.get": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.put": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.delete": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.pause": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition14, source: source14 },
  "jobs.provisionOnDemand": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition14, source: source15 },
  "jobs.restart": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition14, source: source1 },
  "jobs.schema.get": { documented: true, delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition9, observed: observed1, source: source16 },
  "jobs.schema.put": { documented: true, delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source17 },
  "jobs.schema.update": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source17 },
  "jobs.schema.delete": { documented: true, delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source18 },
  "jobs.schema.directories.list": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition9, source: source16 },
  "jobs.schema.directories.create": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source17 },
  "jobs.schema.directories.count": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition9, source: source16 },
  "jobs.schema.directories.get": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition9, source: source16 },
  "jobs.schema.directories.update": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source17 },
  "jobs.schema.directories.delete": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition11, source: source17 },
  "jobs.schema.directories.discover": { documented: true, delegatedWork: scheme24, delegatedPersonal: null, application: scheme25, user: condition11, source: source19 },
  "jobs.schema.filterOperators": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition9, source: source20 },
  "jobs.schema.functions": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition9, source: source1 },
  "jobs.schema.parseExpression": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source1 },
  "jobs.start": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition14, source: source21 },
  "jobs.validateCredentials": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition10, source: source13 },
  "templates.list": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, observed: observed1, source: source22 },
  "templates.create": { documented: false, as: "templates.update.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source23 },
  "templates.count": { documented: false, as: "templates.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source22 },
  "templates.get": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, observed: observed1, source: source24 },
  "templates.update": { documented: false, as: "templates.update.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source23 },
  "templates.delete": { documented: false, as: "templates.update.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source23 },
  "templates.schema.get": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, observed: observed1, source: source16 },
  "templates.schema.update": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source17 },
  "templates.schema.delete": { documented: false, as: "templates.schema.delete.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source18 },
  "templates.schema.directories.list": { documented: false, as: "templates.schema.get", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source16 },
  "templates.schema.directories.create": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source17 },
  "templates.schema.directories.count": { documented: false, as: "templates.schema.get", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source16 },
  "templates.schema.directories.get": { documented: false, as: "templates.schema.get", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source16 },
  "templates.schema.directories.update": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source17 },
  "templates.schema.directories.delete": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source17 },
  "templates.schema.directories.discover": { documented: false, as: "jobs.schema.directories.discover", delegatedWork: scheme24, delegatedPersonal: null, application: scheme25, user: condition11, source: source19 },
  "templates.schema.filterOperators": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition9, source: source20 },
  "templates.schema.functions": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition9, source: source1 },
  "templates.schema.parseExpression": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition11, source: source1 },
  "applications.list": { documented: true, delegatedWork: scheme1, delegatedPersonal: scheme26, application: scheme2, user: condition1, source: source1 },
  "applications.create": { documented: true, delegatedWork: scheme27, delegatedPersonal: scheme28, application: scheme29, user: condition1, source: source1 },
  "applications.get": { documented: true, delegatedWork: scheme1, delegatedPersonal: scheme30, application: scheme5, user: condition1, source: source1 },
  "applications.update": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition2, source: source1 },
  "applications.delete": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition2, source: source1 },
  "applications.addPassword": { documented: true, delegatedWork: scheme3, delegatedPersonal: scheme28, application: scheme4, user: condition15, source: source1 },
  "applications.federatedIdentityCredentials.list": { documented: true, delegatedWork: scheme30, delegatedPersonal: scheme28, application: scheme32, user: condition15, source: source1 },
  "applications.federatedIdentityCredentials.create": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition15, source: source1 },
  "applications.federatedIdentityCredentials.get": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition15, source: source1 },
  "applications.federatedIdentityCredentials.update": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition15, source: source1 },
  "applications.federatedIdentityCredentials.delete": { documented: true, delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition15, source: source1 },
  "applications.owners.list": { documented: true, delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "applications.owners.listRef": { documented: false, as: "applications.owners.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "applications.owners.add": { documented: true, delegatedWork: scheme12, delegatedPersonal: null, application: scheme13, user: condition8, source: source25 },
  "applications.owners.removeByRef": { documented: false, as: "applications.owners.remove", delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition8, source: source1 },
  "applications.owners.remove": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition8, source: source1 },
  "applications.removePassword": { documented: true, delegatedWork: scheme3, delegatedPersonal: scheme28, application: scheme4, user: condition15, source: source1 },
  "applications.getByAppId": { documented: false, as: "applications.get", delegatedWork: scheme1, delegatedPersonal: scheme30, application: scheme5, user: condition1, source: source1 },
  "applications.updateByAppId": { documented: false, as: "applications.update", delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition2, source: source1 },
  "applications.deleteByAppId": { documented: false, as: "applications.delete", delegatedWork: scheme28, delegatedPersonal: scheme28, application: scheme31, user: condition2, source: source1 },
  "synchronization.get.app": { documented: false, as: "templates.list.app", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source22 },
  "synchronization.put.app": { documented: false, as: "acquireAccessToken.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source11 },
  "synchronization.delete.app": { documented: false, as: "templates.schema.delete.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source18 },
  "acquireAccessToken.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source11 },
  "secrets.put.app": { documented: false, as: "secrets.put", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source9 },
  "secrets.count.app": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source8 },
  "jobs.list.app": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, observed: observed1, source: source8 },
  "jobs.create.app": { documented: false, as: "jobs.create", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source12 },
  "jobs.count.app": { documented: false, as: "jobs.list", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source8 },
  "jobs.validateCredentials.collection.app": { documented: false, as: "jobs.validateCredentials", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source13 },
  "jobs.get.app": { documented: false, as: "jobs.get", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, observed: observed1, source: source1 },
  "jobs.update.app": { documented: false, as: "jobs.update", delegatedWork: scheme16, delegatedPersonal: null, application: scheme16, user: condition17, source: source1 },
  "jobs.delete.app": { documented: false, as: "jobs.delete", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source10 },
  "jobs.bulkUpload.get.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.update.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.delete.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.get.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.put.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.bulkUpload.content.delete.app": { documented: false, as: "jobs.bulkUpload", delegatedWork: scheme18, delegatedPersonal: null, application: scheme19, user: condition13, source: source1 },
  "jobs.pause.app": { documented: false, as: "jobs.pause", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source14 },
  "jobs.provisionOnDemand.app": { documented: false, as: "jobs.provisionOnDemand", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source15 },
  "jobs.restart.app": { documented: false, as: "jobs.restart", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source1 },
  "jobs.schema.get.app": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition16, observed: observed1, source: source16 },
  "jobs.schema.update.app": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition17, source: source17 },
  "jobs.schema.delete.app": { documented: false, as: "jobs.schema.delete", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition17, source: source18 },
  "jobs.schema.directories.list.app": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition16, source: source16 },
  "jobs.schema.directories.create.app": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition17, source: source17 },
  "jobs.schema.directories.count.app": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition16, source: source16 },
  "jobs.schema.directories.get.app": { documented: false, as: "jobs.schema.get", delegatedWork: scheme20, delegatedPersonal: null, application: scheme21, user: condition16, source: source16 },
  "jobs.schema.directories.update.app": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition17, source: source17 },
  "jobs.schema.directories.delete.app": { documented: false, as: "jobs.schema.put", delegatedWork: scheme22, delegatedPersonal: null, application: scheme23, user: condition17, source: source17 },
  "jobs.schema.directories.discover.app": { documented: false, as: "jobs.schema.directories.discover", delegatedWork: scheme24, delegatedPersonal: null, application: scheme25, user: condition17, source: source19 },
  "jobs.schema.filterOperators.app": { documented: false, as: "jobs.schema.filterOperators", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition16, source: source20 },
  "jobs.schema.functions.app": { documented: false, as: "jobs.schema.functions", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition16, source: source1 },
  "jobs.schema.parseExpression.app": { documented: false, as: "jobs.schema.parseExpression", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source1 },
  "jobs.start.app": { documented: false, as: "jobs.start", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source21 },
  "jobs.validateCredentials.app": { documented: false, as: "jobs.validateCredentials", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source13 },
  "templates.list.app": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, observed: observed1, source: source22 },
  "templates.create.app": { documented: false, as: "templates.update.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source23 },
  "templates.count.app": { documented: false, as: "templates.list.app", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source22 },
  "templates.get.app": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, observed: observed1, source: source24 },
  "templates.update.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source23 },
  "templates.delete.app": { documented: false, as: "templates.update.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source23 },
  "templates.schema.get.app": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, observed: observed1, source: source16 },
  "templates.schema.put.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source17 },
  "templates.schema.update.app": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source17 },
  "templates.schema.delete.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source18 },
  "templates.schema.directories.list.app": { documented: false, as: "templates.schema.get.app", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source16 },
  "templates.schema.directories.create.app": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source17 },
  "templates.schema.directories.count.app": { documented: false, as: "templates.schema.get.app", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source16 },
  "templates.schema.directories.get.app": { documented: false, as: "templates.schema.get.app", delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition16, source: source16 },
  "templates.schema.directories.update.app": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source17 },
  "templates.schema.directories.delete.app": { documented: false, as: "templates.schema.put.app", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source17 },
  "templates.schema.directories.discover.app": { documented: false, as: "jobs.schema.directories.discover", delegatedWork: scheme24, delegatedPersonal: null, application: scheme25, user: condition17, source: source19 },
  "templates.schema.filterOperators.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition16, source: source20 },
  "templates.schema.functions.app": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition16, source: source1 },
  "templates.schema.parseExpression.app": { documented: false, as: "templates.schema.parseExpression", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition17, source: source1 },
  "applicationTemplates.list": { documented: true, delegatedWork: scheme33, delegatedPersonal: scheme33, application: scheme33, user: condition1, source: source26 },
  "applicationTemplates.get": { documented: false, as: "applicationTemplates.list", delegatedWork: scheme33, delegatedPersonal: scheme33, application: scheme33, user: condition1, source: source26 },
  "applicationTemplates.instantiate": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition17, source: source1 },
  "oauth2PermissionGrants.list": { documented: true, delegatedWork: scheme10, delegatedPersonal: null, application: scheme10, user: condition18, source: source1 },
  "oauth2PermissionGrants.create": { documented: true, delegatedWork: scheme34, delegatedPersonal: null, application: scheme34, user: condition19, source: source27 },
  "oauth2PermissionGrants.get": { documented: true, delegatedWork: scheme10, delegatedPersonal: null, application: scheme10, user: condition18, source: source28 },
  "oauth2PermissionGrants.update": { documented: true, delegatedWork: scheme34, delegatedPersonal: null, application: scheme34, user: condition19, source: source1 },
  "oauth2PermissionGrants.delete": { documented: true, delegatedWork: scheme34, delegatedPersonal: null, application: scheme34, user: condition19, source: source1 },
  "me.get": { documented: true, delegatedWork: scheme35, delegatedPersonal: scheme36, application: null, user: condition1, source: source1 },
  "organization.list": { documented: true, delegatedWork: scheme37, delegatedPersonal: null, application: scheme38, user: condition1, source: source1 },
  "users.list": { documented: true, delegatedWork: scheme39, delegatedPersonal: null, application: scheme40, user: condition1, source: source1 },
  "users.create": { documented: true, delegatedWork: scheme41, delegatedPersonal: null, application: scheme41, user: condition20, source: source1 },
  "users.get": { documented: true, delegatedWork: scheme42, delegatedPersonal: scheme36, application: scheme40, user: condition1, source: source1 },
  "users.update": { documented: true, delegatedWork: scheme43, delegatedPersonal: scheme44, application: scheme45, user: condition20, source: source1 },
  "users.delete": { documented: true, delegatedWork: scheme46, delegatedPersonal: null, application: scheme47, user: condition21, source: source1 },
  "groups.list": { documented: true, delegatedWork: scheme48, delegatedPersonal: null, application: scheme48, user: condition1, source: source1 },
  "groups.create": { documented: true, delegatedWork: scheme49, delegatedPersonal: null, application: scheme50, user: condition1, source: source1 },
  "groups.get": { documented: true, delegatedWork: scheme51, delegatedPersonal: null, application: scheme51, user: condition1, source: source1 },
  "groups.update": { documented: true, delegatedWork: scheme52, delegatedPersonal: null, application: scheme52, user: condition22, source: source1 },
  "groups.delete": { documented: true, delegatedWork: scheme53, delegatedPersonal: null, application: scheme53, user: condition23, source: source1 },
  "groups.members.list": { documented: true, delegatedWork: scheme54, delegatedPersonal: null, application: scheme54, user: condition1, source: source1 },
  "groups.members.add": { documented: false, delegatedWork: scheme55, delegatedPersonal: null, application: scheme55, user: condition24, source: source29 },
  "groups.members.remove": { documented: false, delegatedWork: scheme55, delegatedPersonal: null, application: scheme55, user: condition24, source: source29 },
  "groups.owners.list": { documented: true, delegatedWork: scheme56, delegatedPersonal: null, application: scheme56, user: condition1, source: source1 },
  "groups.appRoleAssignments.list": { documented: true, delegatedWork: scheme57, delegatedPersonal: null, application: scheme57, user: condition25, source: source30 },
  "groups.appRoleAssignments.create": { documented: true, delegatedWork: scheme58, delegatedPersonal: null, application: scheme58, user: condition6, source: source31 },
  "deletedItems.applications.list": { documented: true, delegatedWork: scheme9, delegatedPersonal: null, application: scheme59, user: condition1, source: source32 },
  "deletedItems.servicePrincipals.list": { documented: true, delegatedWork: scheme9, delegatedPersonal: null, application: scheme59, user: condition1, source: source32 },
  "deletedItems.users.list": { documented: true, delegatedWork: scheme60, delegatedPersonal: null, application: scheme60, user: condition1, source: source32 },
  "deletedItems.groups.list": { documented: true, delegatedWork: scheme61, delegatedPersonal: null, application: scheme62, user: condition1, source: source32 },
  "deletedItems.get": { documented: true, delegatedWork: scheme63, delegatedPersonal: null, application: scheme64, user: condition1, source: source33 },
  "deletedItems.delete": { documented: true, delegatedWork: scheme65, delegatedPersonal: null, application: scheme31, user: condition26, source: source34 },
  "deletedItems.restore": { documented: true, delegatedWork: scheme66, delegatedPersonal: null, application: scheme67, user: condition27, source: source35 },
  "directoryRoles.list": { documented: true, delegatedWork: scheme68, delegatedPersonal: null, application: scheme68, user: condition1, source: source1 },
  "directoryRoles.members.list": { documented: true, delegatedWork: scheme68, delegatedPersonal: null, application: scheme68, user: condition1, source: source1 },
  "roleAssignments.list": { documented: true, delegatedWork: scheme69, delegatedPersonal: null, application: scheme68, user: condition1, source: source1 },
  "roleAssignments.create": { documented: true, delegatedWork: scheme70, delegatedPersonal: null, application: scheme70, user: condition28, source: source1 },
  "roleAssignments.delete": { documented: true, delegatedWork: scheme70, delegatedPersonal: null, application: scheme70, user: condition28, source: source1 },
  "roleDefinitions.list": { documented: true, delegatedWork: scheme69, delegatedPersonal: null, application: scheme69, user: condition1, source: source1 },
  "roleDefinitions.create": { documented: true, delegatedWork: scheme71, delegatedPersonal: null, application: scheme71, user: condition28, source: source1 },
  "auditLogs.provisioning.list": { documented: true, delegatedWork: scheme72, delegatedPersonal: null, application: scheme72, user: condition29, source: source1 },
  "batch": { documented: false, delegatedWork: scheme33, delegatedPersonal: scheme33, application: scheme33, user: condition1, source: source29 },
  "users.manager.get": { documented: true, delegatedWork: scheme73, delegatedPersonal: null, application: scheme73, user: condition1, source: source1 },
  "users.manager.getRef": { documented: false, as: "users.manager.get", delegatedWork: scheme73, delegatedPersonal: null, application: scheme73, user: condition1, source: source1 },
  "users.manager.assign": { documented: true, delegatedWork: scheme74, delegatedPersonal: null, application: scheme74, user: condition20, source: source36 },
  "users.manager.remove": { documented: false, as: "users.manager.assign", delegatedWork: scheme74, delegatedPersonal: null, application: scheme74, user: condition20, source: source36 },
  "users.directReports.list": { documented: true, delegatedWork: scheme75, delegatedPersonal: null, application: scheme73, user: condition1, source: source1 },
  "users.memberOf.list": { documented: true, delegatedWork: scheme76, delegatedPersonal: null, application: scheme77, user: condition1, source: source1 },
  "users.memberOf.groups.list": { documented: false, as: "users.memberOf.list", delegatedWork: scheme76, delegatedPersonal: null, application: scheme77, user: condition1, source: source1 },
  "users.checkMemberGroups": { documented: true, delegatedWork: scheme78, delegatedPersonal: null, application: scheme79, user: condition1, source: source37 },
  "users.getMemberGroups": { documented: true, delegatedWork: scheme78, delegatedPersonal: null, application: scheme79, user: condition1, source: source38 },
  "groups.getMemberGroups": { documented: true, delegatedWork: scheme80, delegatedPersonal: null, application: scheme80, user: condition1, source: source37 },
  "groups.memberOf.groups.list": { documented: false, as: "groups.memberOf.list", delegatedWork: scheme81, delegatedPersonal: null, application: scheme81, user: condition1, source: source1 },
  "groups.memberOf.list": { documented: true, delegatedWork: scheme81, delegatedPersonal: null, application: scheme81, user: condition1, source: source1 },
  "groups.transitiveMembers.list": { documented: true, delegatedWork: scheme82, delegatedPersonal: null, application: scheme82, user: condition1, source: source1 },
  "groups.members.users.list": { documented: false, as: "groups.members.list", delegatedWork: scheme54, delegatedPersonal: null, application: scheme54, user: condition1, source: source1 },
  "groups.owners.users.list": { documented: false, as: "groups.owners.list", delegatedWork: scheme56, delegatedPersonal: null, application: scheme56, user: condition1, source: source1 },
  "servicePrincipals.owners.users.list": { documented: false, as: "servicePrincipals.owners.list", delegatedWork: scheme9, delegatedPersonal: null, application: scheme11, user: condition1, source: source5 },
  "applications.owners.users.list": { documented: false, as: "applications.owners.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "users.appRoleAssignments.list": { documented: true, delegatedWork: scheme83, delegatedPersonal: null, application: scheme84, user: condition5, source: source39 },
  "users.appRoleAssignments.create": { documented: true, delegatedWork: scheme85, delegatedPersonal: null, application: scheme85, user: condition6, source: source1 },
  "users.appRoleAssignments.delete": { documented: true, delegatedWork: scheme85, delegatedPersonal: null, application: scheme85, user: condition6, source: source1 },
  "groups.appRoleAssignments.delete": { documented: true, delegatedWork: scheme85, delegatedPersonal: null, application: scheme85, user: condition6, source: source1 },
  "servicePrincipals.count": { documented: false, as: "servicePrincipals.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme2, user: condition1, source: source1 },
  "applications.count": { documented: false, as: "applications.list", delegatedWork: scheme1, delegatedPersonal: scheme26, application: scheme2, user: condition1, source: source1 },
  "users.count": { documented: false, as: "users.list", delegatedWork: scheme39, delegatedPersonal: null, application: scheme40, user: condition1, source: source1 },
  "groups.count": { documented: false, as: "groups.list", delegatedWork: scheme48, delegatedPersonal: null, application: scheme48, user: condition1, source: source1 },
  "servicePrincipals.owners.count": { documented: false, as: "servicePrincipals.owners.list", delegatedWork: scheme9, delegatedPersonal: null, application: scheme11, user: condition1, source: source5 },
  "applications.owners.count": { documented: false, as: "applications.owners.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme5, user: condition1, source: source1 },
  "groups.owners.count": { documented: false, as: "groups.owners.list", delegatedWork: scheme56, delegatedPersonal: null, application: scheme56, user: condition1, source: source1 },
  "appRoleAssignedTo.count": { documented: false, as: "appRoleAssignedTo.list", delegatedWork: scheme1, delegatedPersonal: null, application: scheme6, user: condition3, source: source1 },
  "applicationTemplates.count": { documented: false, as: "applicationTemplates.list", delegatedWork: scheme33, delegatedPersonal: scheme33, application: scheme33, user: condition1, source: source26 },
  "servicePrincipals.addPassword": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition15, source: source1 },
  "servicePrincipals.removePassword": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition15, source: source1 },
  "directoryObjects.getByIds": { documented: true, delegatedWork: scheme86, delegatedPersonal: null, application: scheme86, user: condition1, source: source1 },
  "directoryObjects.checkMemberGroups": { documented: true, delegatedWork: scheme78, delegatedPersonal: null, application: scheme79, user: condition1, source: source37 },
  "directoryObjects.get": { documented: true, delegatedWork: scheme86, delegatedPersonal: null, application: scheme86, user: condition1, source: source1 },
  "domains.list": { documented: true, delegatedWork: scheme87, delegatedPersonal: null, application: scheme87, user: condition1, source: source1 },
  "domains.get": { documented: true, delegatedWork: scheme87, delegatedPersonal: null, application: scheme87, user: condition1, source: source1 },
  "me.manager.get": { documented: true, delegatedWork: scheme88, delegatedPersonal: null, application: null, user: condition1, source: source1 },
  "me.directReports.list": { documented: true, delegatedWork: scheme89, delegatedPersonal: null, application: null, user: condition1, source: source1 },
  "me.ownedObjects.list": { documented: true, delegatedWork: scheme75, delegatedPersonal: null, application: null, user: condition1, source: source1 },
  "servicePrincipals.addTokenSigningCertificate": { documented: true, delegatedWork: scheme3, delegatedPersonal: null, application: scheme4, user: condition15, source: source40 },
  "users.delta": { documented: true, delegatedWork: scheme90, delegatedPersonal: null, application: scheme91, user: condition1, source: source41 },
  "groups.delta": { documented: true, delegatedWork: scheme80, delegatedPersonal: null, application: scheme80, user: condition1, source: source42 },
  "auditLogs.provisioning.get": { documented: false, as: "auditLogs.provisioning.list", delegatedWork: scheme72, delegatedPersonal: null, application: scheme72, user: condition29, source: source29 },
  "auditLogs.directoryAudits.list": { documented: true, delegatedWork: scheme92, delegatedPersonal: null, application: scheme92, user: condition30, source: source43 },
  "auditLogs.directoryAudits.get": { documented: false, as: "auditLogs.directoryAudits.list", delegatedWork: scheme92, delegatedPersonal: null, application: scheme92, user: condition30, source: source43 },
  "auditLogs.signIns.list": { documented: true, delegatedWork: scheme93, delegatedPersonal: null, application: scheme93, user: condition31, source: source44 },
  "auditLogs.signIns.get": { documented: false, as: "auditLogs.signIns.list", delegatedWork: scheme93, delegatedPersonal: null, application: scheme93, user: condition31, source: source44 },
  "connectivityParameters.update": { documented: false, as: "secrets.put", delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition10, source: source29 },
  "jobs.objectConnections.get": { documented: true, delegatedWork: scheme14, delegatedPersonal: null, application: scheme15, user: condition9, source: source45 },
  "jobs.objectConnections.delete": { documented: true, delegatedWork: scheme16, delegatedPersonal: null, application: scheme17, user: condition14, source: source45 },
}
