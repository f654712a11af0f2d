// Generated from openapi/ by `npm run generate`. Do not edit.
import type { TypeName } from './model.js'

/** What a `$filter` may do with a property, in every query and besides in an advanced one. */
export type Operators = { readonly plain: readonly string[]; readonly advanced: readonly string[] }

/** What may be asked of a resource; `every` is every property it can be asked of. */
export type QueryRow = {
  readonly types: readonly TypeName[]
  readonly typeName: string
  readonly name: string
  readonly directory: boolean
  readonly select: 'every' | readonly string[]
  readonly orderby: 'every' | readonly string[]
  readonly expand: readonly string[]
  readonly search: readonly string[]
  /** Operators by the path of a property; `*` for those without a row. */
  readonly filter: Readonly<Record<string, string>>
}

export type ResourceName =
  | 'applications'
  | 'servicePrincipals'
  | 'users'
  | 'groups'
  | 'owners'
  | 'members'
  | 'directoryRoles.members'
  | 'deletedItems'
  | 'deletedItems.applications'
  | 'deletedItems.servicePrincipals'
  | 'deletedItems.users'
  | 'deletedItems.groups'
  | 'directoryRoles'
  | 'appRoleAssignments'
  | 'applications.federatedIdentityCredentials'
  | 'applicationTemplates'
  | 'oauth2PermissionGrants'
  | 'organization'
  | 'roleAssignments'
  | 'roleDefinitions'
  | 'auditLogs.provisioning'
  | 'synchronization'
  | 'secrets'
  | 'jobs'
  | 'jobs.bulkUpload'
  | 'templates'
  | 'schema'
  | 'schema.directories'
  | 'schema.filterOperators'
  | 'schema.functions'

export const operators: Readonly<Record<string, Operators>> = {
  "of-the-directory": {
    "plain": ["eq","gt","ge","lt","le","in","startswith","any","all"],
    "advanced": ["ne","not","endswith"],
  },
  "of-other-objects": {
    "plain": ["eq","ne","gt","ge","lt","le","in","not","startswith","endswith","contains","any","all"],
    "advanced": [],
  },
  "emptiness": {
    "plain": ["any"],
    "advanced": [],
  },
  "nothing": {
    "plain": [],
    "advanced": [],
  },
}

export const queries: Readonly<Record<ResourceName, QueryRow>> = {
  "applications": {
    "types": ["application"],
    "typeName": "application",
    "name": "Application",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": ["owners"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","api":"nothing","certification":"nothing","info":"nothing","keyCredentials/key":"nothing","optionalClaims":"nothing","parentalControlSettings":"nothing","passwordCredentials/secretText":"nothing","publicClient":"nothing","requiredResourceAccess":"emptiness","spa":"nothing","verifiedPublisher":"nothing","web":"nothing"},
  },
  "servicePrincipals": {
    "types": ["servicePrincipal"],
    "typeName": "servicePrincipal",
    "name": "ServicePrincipal",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": ["owners","appRoleAssignments","appRoleAssignedTo","oauth2PermissionGrants"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","verifiedPublisher":"nothing"},
  },
  "users": {
    "types": ["user"],
    "typeName": "user",
    "name": "User",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName","mail","userPrincipalName","givenName","surname"],
    "filter": {"*":"of-the-directory","passwordProfile":"nothing"},
  },
  "groups": {
    "types": ["group"],
    "typeName": "group",
    "name": "Group",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": ["members","owners"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","serviceProvisioningErrors":"emptiness"},
  },
  "owners": {
    "types": ["user","group","servicePrincipal"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","verifiedPublisher":"nothing"},
  },
  "members": {
    "types": ["user","group","servicePrincipal"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","verifiedPublisher":"nothing"},
  },
  "directoryRoles.members": {
    "types": ["user","group","servicePrincipal"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","verifiedPublisher":"nothing"},
  },
  "deletedItems": {
    "types": ["user","group","servicePrincipal"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","verifiedPublisher":"nothing"},
  },
  "deletedItems.applications": {
    "types": ["application"],
    "typeName": "application",
    "name": "Application",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","api":"nothing","certification":"nothing","info":"nothing","keyCredentials/key":"nothing","optionalClaims":"nothing","parentalControlSettings":"nothing","passwordCredentials/secretText":"nothing","publicClient":"nothing","requiredResourceAccess":"emptiness","spa":"nothing","verifiedPublisher":"nothing","web":"nothing"},
  },
  "deletedItems.servicePrincipals": {
    "types": ["servicePrincipal"],
    "typeName": "servicePrincipal",
    "name": "ServicePrincipal",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","verifiedPublisher":"nothing"},
  },
  "deletedItems.users": {
    "types": ["user"],
    "typeName": "user",
    "name": "User",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","passwordProfile":"nothing"},
  },
  "deletedItems.groups": {
    "types": ["group"],
    "typeName": "group",
    "name": "Group",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","serviceProvisioningErrors":"emptiness"},
  },
  "directoryRoles": {
    "types": ["directoryRole"],
    "typeName": "directoryRole",
    "name": "DirectoryRole",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": ["members"],
    "search": [],
    "filter": {"*":"of-the-directory"},
  },
  "appRoleAssignments": {
    "types": ["appRoleAssignment"],
    "typeName": "appRoleAssignment",
    "name": "AppRoleAssignment",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-the-directory"},
  },
  "applications.federatedIdentityCredentials": {
    "types": ["federatedIdentityCredential"],
    "typeName": "federatedIdentityCredential",
    "name": "federatedIdentityCredential",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "applicationTemplates": {
    "types": ["applicationTemplate"],
    "typeName": "applicationTemplate",
    "name": "applicationTemplate",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","informationalUrls":"nothing"},
  },
  "oauth2PermissionGrants": {
    "types": ["oAuth2PermissionGrant"],
    "typeName": "oAuth2PermissionGrant",
    "name": "oAuth2PermissionGrant",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "organization": {
    "types": ["organization"],
    "typeName": "organization",
    "name": "organization",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","assignedPlans":"emptiness","verifiedDomains":"emptiness"},
  },
  "roleAssignments": {
    "types": ["unifiedRoleAssignment"],
    "typeName": "unifiedRoleAssignment",
    "name": "unifiedRoleAssignment",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": ["principal","roleDefinition"],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "roleDefinitions": {
    "types": ["unifiedRoleDefinition"],
    "typeName": "unifiedRoleDefinition",
    "name": "unifiedRoleDefinition",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","rolePermissions":"emptiness"},
  },
  "auditLogs.provisioning": {
    "types": ["provisioningObjectSummary"],
    "typeName": "provisioningObjectSummary",
    "name": "provisioningObjectSummary",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","modifiedProperties":"emptiness","provisioningSteps":"emptiness","sourceIdentity/details":"nothing","sourceSystem/details":"nothing","targetIdentity/details":"nothing","targetSystem/details":"nothing"},
  },
  "synchronization": {
    "types": ["synchronization"],
    "typeName": "synchronization",
    "name": "synchronization",
    "directory": false,
    "select": "every",
    "orderby": [],
    "expand": ["jobs","templates"],
    "search": [],
    "filter": {"*":"nothing"},
  },
  "secrets": {
    "types": ["synchronizationSecretKeyStringValuePair"],
    "typeName": "synchronizationSecretKeyStringValuePair",
    "name": "synchronizationSecretKeyStringValuePair",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "jobs": {
    "types": ["synchronizationJob"],
    "typeName": "synchronizationJob",
    "name": "synchronizationJob",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": ["schema","bulkUpload"],
    "search": [],
    "filter": {"*":"of-other-objects","status/lastExecution":"nothing","status/lastSuccessfulExecution":"nothing","status/lastSuccessfulExecutionWithExports":"nothing","status/progress":"emptiness","status/quarantine":"nothing","status/synchronizedEntryCountByType":"emptiness","synchronizationJobSettings":"emptiness"},
  },
  "jobs.bulkUpload": {
    "types": ["bulkUpload"],
    "typeName": "bulkUpload",
    "name": "bulkUpload",
    "directory": false,
    "select": "every",
    "orderby": [],
    "expand": [],
    "search": [],
    "filter": {"*":"nothing"},
  },
  "templates": {
    "types": ["synchronizationTemplate"],
    "typeName": "synchronizationTemplate",
    "name": "synchronizationTemplate",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": ["schema"],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "schema": {
    "types": ["synchronizationSchema"],
    "typeName": "synchronizationSchema",
    "name": "synchronizationSchema",
    "directory": false,
    "select": "every",
    "orderby": [],
    "expand": ["directories"],
    "search": [],
    "filter": {"*":"nothing"},
  },
  "schema.directories": {
    "types": ["directoryDefinition"],
    "typeName": "directoryDefinition",
    "name": "directoryDefinition",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","objects":"emptiness"},
  },
  "schema.filterOperators": {
    "types": ["filterOperatorSchema"],
    "typeName": "filterOperatorSchema",
    "name": "filterOperatorSchema",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects"},
  },
  "schema.functions": {
    "types": ["attributeMappingFunctionSchema"],
    "typeName": "attributeMappingFunctionSchema",
    "name": "attributeMappingFunctionSchema",
    "directory": false,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"of-other-objects","parameters":"emptiness"},
  },
}
