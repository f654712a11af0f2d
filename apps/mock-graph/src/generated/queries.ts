// Generated from openapi/ by `npm run generate`. Do not edit.
import type { BetaTypeName, TypeName } from './model.js'

/** A query option by its name on the wire, without the `$`. */
export type OptionName =
  | 'filter'
  | 'search'
  | 'select'
  | 'expand'
  | 'orderby'
  | 'top'
  | 'skip'
  | 'skiptoken'
  | 'count'

/** What a `$filter` may do with a property, in every query and besides in an advanced one. */
export type Operators = { readonly plain: readonly string[]; readonly advanced: readonly string[] }

/** What may be asked of a resource; `every` is every property it can be asked of. */
export type QueryRow = {
  readonly types: readonly (TypeName | BetaTypeName)[]
  readonly typeName: string
  readonly name: string
  readonly directory: boolean
  readonly select: 'every' | readonly string[]
  /** What of it may be selected of one object alone. */
  readonly single?: readonly string[]
  readonly orderby: 'every' | readonly string[]
  readonly expand: readonly string[]
  /** What of it `$levels` may follow, of one object. */
  readonly levels?: readonly string[]
  readonly search: readonly string[]
  /** Operators by the path of a property; `*` for those without a row. */
  readonly filter: Readonly<Record<string, string>>
  /** What else `$orderby` may name in an advanced query. */
  readonly orderbyAdvanced?: readonly string[]
  /** Options that are taken and have no effect. */
  readonly ignored?: readonly OptionName[]
  /** Filters compare texts with case. */
  readonly exact?: boolean
  /** Paths of texts that are compared without, there. */
  readonly anyCase?: readonly string[]
  /** Does a refused filter name the clause (which is usual) or the type of its property? */
  readonly refusal?: 'clause' | 'type'
  /** The text of a refusal, by the path of a property. */
  readonly said?: Readonly<Record<string, string>>
  /** Properties that show what another holds. */
  readonly same?: Readonly<Record<string, string>>
}

export type ResourceName =
  | 'applications'
  | 'servicePrincipals'
  | 'users'
  | 'groups'
  | 'owners'
  | 'members'
  | 'users.manager'
  | 'users.directReports'
  | 'memberOf'
  | 'directoryObjects'
  | 'directoryRoles.members'
  | 'deletedItems'
  | 'deletedItems.applications'
  | 'deletedItems.servicePrincipals'
  | 'deletedItems.users'
  | 'deletedItems.groups'
  | 'directoryRoles'
  | 'appRoleAssignments'
  | 'appRoleAssignedTo'
  | 'applications.federatedIdentityCredentials'
  | 'applicationTemplates'
  | 'oauth2PermissionGrants'
  | 'domains'
  | 'organization'
  | 'roleAssignments'
  | 'roleDefinitions'
  | 'auditLogs.provisioning'
  | 'auditLogs.directoryAudits'
  | 'auditLogs.signIns'
  | 'synchronization'
  | 'objectConnections'
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
    "advanced": ["ne","not"],
  },
  "addresses": {
    "plain": ["eq","gt","ge","lt","le","in","startswith","any","all"],
    "advanced": ["ne","not","endswith"],
  },
  "equality": {
    "plain": ["eq","in"],
    "advanced": ["ne","not"],
  },
  "equality-advanced": {
    "plain": [],
    "advanced": ["eq","in","ne","not"],
  },
  "texts-advanced": {
    "plain": [],
    "advanced": ["eq","in","ne","not","gt","ge","lt","le","startswith"],
  },
  "only-eq": {
    "plain": ["eq"],
    "advanced": [],
  },
  "eq-in": {
    "plain": ["eq","in"],
    "advanced": [],
  },
  "eq-startswith": {
    "plain": ["eq","startswith"],
    "advanced": [],
  },
  "log-texts": {
    "plain": ["eq","contains"],
    "advanced": [],
  },
  "log-application": {
    "plain": ["eq","contains","tolower"],
    "advanced": [],
  },
  "log-measures": {
    "plain": ["eq","gt","ge","lt","le"],
    "advanced": [],
  },
  "log-elements": {
    "plain": ["any","eq","ne"],
    "advanced": [],
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
    "orderby": [],
    "expand": ["owners"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","api":"nothing","appId":"equality","applicationTemplateId":"equality","authenticationBehaviors":"nothing","certification":"nothing","description":"texts-advanced","disabledByMicrosoftStatus":"equality","info":"nothing","keyCredentials/key":"nothing","logo":"nothing","optionalClaims":"nothing","parentalControlSettings":"nothing","passwordCredentials/secretText":"nothing","publicClient":"nothing","requestSignatureVerification":"nothing","requiredResourceAccess":"emptiness","servicePrincipalLockConfiguration":"nothing","signInAudience":"equality","spa":"nothing","verifiedPublisher":"nothing","web":"nothing"},
    "orderbyAdvanced": ["createdDateTime","deletedDateTime","displayName"],
  },
  "servicePrincipals": {
    "types": ["servicePrincipal"],
    "typeName": "servicePrincipal",
    "name": "ServicePrincipal",
    "directory": true,
    "select": "every",
    "orderby": [],
    "expand": ["owners","appRoleAssignments","appRoleAssignedTo","oauth2PermissionGrants"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","accountEnabled":"equality","addIns":"emptiness","appOwnerOrganizationId":"equality-advanced","appRoleAssignmentRequired":"equality-advanced","applicationTemplateId":"equality","description":"texts-advanced","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","customSecurityAttributes":"nothing","passwordSingleSignOnSettings":"nothing","publishedPermissionScopes":"nothing","verifiedPublisher":"nothing"},
    "orderbyAdvanced": ["createdDateTime","deletedDateTime","displayName"],
    "same": {"publishedPermissionScopes":"oauth2PermissionScopes"},
  },
  "users": {
    "types": ["user"],
    "typeName": "user",
    "name": "User",
    "directory": true,
    "select": "every",
    "orderby": ["displayName","userPrincipalName"],
    "expand": ["manager","directReports"],
    "search": ["displayName","mail","userPrincipalName","givenName","surname"],
    "filter": {"*":"of-the-directory","aboutMe":"nothing","accountEnabled":"equality","ageGroup":"equality","assignedLicenses":"emptiness","assignedPlans":"emptiness","authorizationInfo":"nothing","birthday":"nothing","companyName":"texts-advanced","consentProvidedForMinor":"equality","creationType":"equality","customSecurityAttributes":"nothing","employeeOrgData":"nothing","externalUserState":"equality","hireDate":"nothing","identities":"emptiness","interests":"nothing","isManagementRestricted":"nothing","lastPasswordChangeDateTime":"nothing","legalAgeGroupClassification":"nothing","licenseAssignmentStates":"nothing","mail":"addresses","mailboxSettings":"nothing","mobilePhone":"texts-advanced","mySite":"nothing","officeLocation":"texts-advanced","onPremisesDistinguishedName":"nothing","onPremisesDomainName":"nothing","onPremisesExtensionAttributes":"nothing","onPremisesProvisioningErrors":"emptiness","onPremisesSyncEnabled":"equality","otherMails":"addresses","passwordProfile":"nothing","pastProjects":"nothing","preferredLanguage":"texts-advanced","preferredName":"nothing","provisionedPlans":"emptiness","proxyAddresses":"addresses","responsibilities":"nothing","schools":"nothing","serviceProvisioningErrors":"emptiness","showInAddressList":"equality","signInActivity":"nothing","signInSessionsValidFromDateTime":"nothing","skills":"nothing","userPrincipalName":"addresses","userType":"equality"},
    "single": ["aboutMe","birthday","hireDate","interests","mailboxSettings","mySite","pastProjects","preferredName","responsibilities","schools","skills"],
    "levels": ["manager"],
    "orderbyAdvanced": ["createdDateTime","deletedDateTime"],
  },
  "groups": {
    "types": ["group"],
    "typeName": "group",
    "name": "Group",
    "directory": true,
    "select": "every",
    "orderby": ["displayName"],
    "expand": ["members","owners"],
    "search": ["displayName","description"],
    "filter": {"*":"of-the-directory","allowExternalSenders":"nothing","assignedLabels":"nothing","assignedLicenses":"emptiness","autoSubscribeNewMembers":"nothing","createdDateTime":"equality","description":"texts-advanced","hasMembersWithLicenseErrors":"only-eq","hideFromAddressLists":"nothing","hideFromOutlookClients":"nothing","isArchived":"nothing","isManagementRestricted":"nothing","isSubscribedByMail":"nothing","licenseProcessingState":"nothing","onPremisesProvisioningErrors":"emptiness","onPremisesSyncEnabled":"equality","preferredDataLocation":"nothing","unseenCount":"nothing","expirationDateTime":"texts-advanced","mail":"addresses","mailEnabled":"equality","preferredLanguage":"texts-advanced","proxyAddresses":"addresses","securityEnabled":"equality","serviceProvisioningErrors":"emptiness"},
    "single": ["allowExternalSenders","autoSubscribeNewMembers","hideFromAddressLists","hideFromOutlookClients","isSubscribedByMail","unseenCount"],
    "orderbyAdvanced": ["deletedDateTime"],
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
  "users.manager": {
    "types": ["user","group","servicePrincipal"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": ["manager","directReports"],
    "search": [],
    "filter": {"*":"of-the-directory","addIns":"emptiness","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","verifiedPublisher":"nothing"},
    "levels": ["manager"],
  },
  "users.directReports": {
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
  "memberOf": {
    "types": ["group","directoryRole"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": [],
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"equality-advanced","displayName":"texts-advanced","serviceProvisioningErrors":"emptiness"},
    "orderbyAdvanced": ["displayName"],
  },
  "directoryObjects": {
    "types": ["user","group","servicePrincipal","application"],
    "typeName": "directoryObject",
    "name": "DirectoryObject",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","api":"nothing","info":"nothing","keyCredentials/key":"nothing","logo":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","optionalClaims":"nothing","passwordCredentials/secretText":"nothing","passwordProfile":"nothing","publicClient":"nothing","requiredResourceAccess":"emptiness","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","serviceProvisioningErrors":"emptiness","spa":"nothing","verifiedPublisher":"nothing","web":"nothing"},
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
    "orderby": [],
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","addIns":"emptiness","api":"nothing","appId":"equality","applicationTemplateId":"equality","authenticationBehaviors":"nothing","certification":"nothing","description":"texts-advanced","disabledByMicrosoftStatus":"equality","info":"nothing","keyCredentials/key":"nothing","logo":"nothing","optionalClaims":"nothing","parentalControlSettings":"nothing","passwordCredentials/secretText":"nothing","publicClient":"nothing","requestSignatureVerification":"nothing","requiredResourceAccess":"emptiness","servicePrincipalLockConfiguration":"nothing","signInAudience":"equality","spa":"nothing","verifiedPublisher":"nothing","web":"nothing"},
    "orderbyAdvanced": ["createdDateTime","deletedDateTime","displayName"],
  },
  "deletedItems.servicePrincipals": {
    "types": ["servicePrincipal"],
    "typeName": "servicePrincipal",
    "name": "ServicePrincipal",
    "directory": true,
    "select": "every",
    "orderby": [],
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","accountEnabled":"equality","addIns":"emptiness","appOwnerOrganizationId":"equality-advanced","appRoleAssignmentRequired":"equality-advanced","applicationTemplateId":"equality","description":"texts-advanced","info":"nothing","keyCredentials/key":"nothing","oauth2PermissionScopes/origin":"nothing","oauth2PermissionScopes/userConsentDescription":"nothing","oauth2PermissionScopes/userConsentDisplayName":"nothing","passwordCredentials/secretText":"nothing","resourceSpecificApplicationPermissions":"emptiness","samlSingleSignOnSettings":"nothing","customSecurityAttributes":"nothing","passwordSingleSignOnSettings":"nothing","publishedPermissionScopes":"nothing","verifiedPublisher":"nothing"},
    "orderbyAdvanced": ["createdDateTime","deletedDateTime","displayName"],
    "same": {"publishedPermissionScopes":"oauth2PermissionScopes"},
  },
  "deletedItems.users": {
    "types": ["user"],
    "typeName": "user",
    "name": "User",
    "directory": true,
    "select": "every",
    "orderby": ["displayName","userPrincipalName"],
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","aboutMe":"nothing","accountEnabled":"equality","ageGroup":"equality","assignedLicenses":"emptiness","assignedPlans":"emptiness","authorizationInfo":"nothing","birthday":"nothing","companyName":"texts-advanced","consentProvidedForMinor":"equality","creationType":"equality","customSecurityAttributes":"nothing","employeeOrgData":"nothing","externalUserState":"equality","hireDate":"nothing","identities":"emptiness","interests":"nothing","isManagementRestricted":"nothing","lastPasswordChangeDateTime":"nothing","legalAgeGroupClassification":"nothing","licenseAssignmentStates":"nothing","mail":"addresses","mailboxSettings":"nothing","mobilePhone":"texts-advanced","mySite":"nothing","officeLocation":"texts-advanced","onPremisesDistinguishedName":"nothing","onPremisesDomainName":"nothing","onPremisesExtensionAttributes":"nothing","onPremisesProvisioningErrors":"emptiness","onPremisesSyncEnabled":"equality","otherMails":"addresses","passwordProfile":"nothing","pastProjects":"nothing","preferredLanguage":"texts-advanced","preferredName":"nothing","provisionedPlans":"emptiness","proxyAddresses":"addresses","responsibilities":"nothing","schools":"nothing","serviceProvisioningErrors":"emptiness","showInAddressList":"equality","signInActivity":"nothing","signInSessionsValidFromDateTime":"nothing","skills":"nothing","userPrincipalName":"addresses","userType":"equality"},
    "single": ["aboutMe","birthday","hireDate","interests","mailboxSettings","mySite","pastProjects","preferredName","responsibilities","schools","skills"],
    "levels": [],
    "orderbyAdvanced": ["createdDateTime","deletedDateTime"],
  },
  "deletedItems.groups": {
    "types": ["group"],
    "typeName": "group",
    "name": "Group",
    "directory": true,
    "select": "every",
    "orderby": ["displayName"],
    "expand": [],
    "search": ["displayName"],
    "filter": {"*":"of-the-directory","allowExternalSenders":"nothing","assignedLabels":"nothing","assignedLicenses":"emptiness","autoSubscribeNewMembers":"nothing","createdDateTime":"equality","description":"texts-advanced","hasMembersWithLicenseErrors":"only-eq","hideFromAddressLists":"nothing","hideFromOutlookClients":"nothing","isArchived":"nothing","isManagementRestricted":"nothing","isSubscribedByMail":"nothing","licenseProcessingState":"nothing","onPremisesProvisioningErrors":"emptiness","onPremisesSyncEnabled":"equality","preferredDataLocation":"nothing","unseenCount":"nothing","expirationDateTime":"texts-advanced","mail":"addresses","mailEnabled":"equality","preferredLanguage":"texts-advanced","proxyAddresses":"addresses","securityEnabled":"equality","serviceProvisioningErrors":"emptiness"},
    "single": ["allowExternalSenders","autoSubscribeNewMembers","hideFromAddressLists","hideFromOutlookClients","isSubscribedByMail","unseenCount"],
    "orderbyAdvanced": ["deletedDateTime"],
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
    "filter": {"*":"nothing","principalDisplayName":"eq-startswith","resourceId":"only-eq"},
    "ignored": ["search"],
    "refusal": "type",
  },
  "appRoleAssignedTo": {
    "types": ["appRoleAssignment"],
    "typeName": "appRoleAssignment",
    "name": "AppRoleAssignment",
    "directory": true,
    "select": "every",
    "orderby": "every",
    "expand": [],
    "search": [],
    "filter": {"*":"nothing","principalDisplayName":"eq-startswith","resourceId":"only-eq"},
    "ignored": ["search"],
    "refusal": "type",
    "said": {"principalId":"Links to EntitlementGrant are not supported between specified entities."},
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
    "filter": {"*":"nothing","categories":"of-other-objects","displayName":"of-other-objects"},
    "exact": true,
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
    "filter": {"*":"of-other-objects","clientId":"only-eq","consentType":"only-eq"},
  },
  "domains": {
    "types": ["domain"],
    "typeName": "domain",
    "name": "domain",
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
    "filter": {"*":"of-other-objects","assignedPlans":"emptiness","privacyProfile":"nothing","provisionedPlans":"emptiness","verifiedDomains":"emptiness"},
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
    "filter": {"*":"of-other-objects","appScopeId":"eq-in","directoryScopeId":"eq-in","principalId":"eq-in","roleDefinitionId":"eq-in"},
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
    "orderby": ["activityDateTime"],
    "expand": [],
    "search": [],
    "filter": {"*":"nothing","action":"log-texts","activityDateTime":"log-measures","changeId":"log-texts","cycleId":"log-texts","durationInMilliseconds":"log-measures","id":"log-texts","initiatedBy/displayName":"log-texts","jobId":"log-texts","modifiedProperties":"emptiness","provisioningAction":"log-texts","provisioningStatusInfo/status":"log-texts","provisioningSteps":"emptiness","servicePrincipal/displayName":"log-application","servicePrincipal/id":"log-application","sourceIdentity/displayName":"log-texts","sourceIdentity/id":"log-texts","sourceIdentity/identityType":"log-texts","sourceSystem/displayName":"log-texts","statusInfo/status":"log-texts","targetIdentity/displayName":"log-texts","targetIdentity/id":"log-texts","targetIdentity/identityType":"log-texts","targetSystem/displayName":"log-texts","tenantId":"log-texts"},
    "exact": true,
    "anyCase": ["action"],
  },
  "auditLogs.directoryAudits": {
    "types": ["directoryAudit"],
    "typeName": "directoryAudit",
    "name": "directoryAudit",
    "directory": false,
    "select": "every",
    "orderby": ["activityDateTime"],
    "expand": [],
    "search": [],
    "filter": {"*":"nothing","activityDateTime":"log-measures","activityDisplayName":"eq-startswith","category":"only-eq","correlationId":"only-eq","id":"only-eq","initiatedBy/app/appId":"only-eq","initiatedBy/app/displayName":"only-eq","initiatedBy/user/displayName":"only-eq","initiatedBy/user/id":"only-eq","initiatedBy/user/userPrincipalName":"eq-startswith","loggedByService":"only-eq","result":"only-eq","targetResources":"emptiness","targetResources/displayName":"eq-startswith","targetResources/id":"only-eq"},
  },
  "auditLogs.signIns": {
    "types": ["signIn"],
    "typeName": "signIn",
    "name": "signIn",
    "directory": false,
    "select": "every",
    "orderby": ["createdDateTime"],
    "expand": [],
    "search": [],
    "filter": {"*":"nothing","appDisplayName":"eq-startswith","appId":"only-eq","clientAppUsed":"only-eq","conditionalAccessStatus":"only-eq","correlationId":"only-eq","createdDateTime":"log-measures","deviceDetail/browser":"eq-startswith","deviceDetail/operatingSystem":"eq-startswith","id":"only-eq","ipAddress":"eq-startswith","location/city":"eq-startswith","location/countryOrRegion":"eq-startswith","location/state":"eq-startswith","resourceDisplayName":"only-eq","resourceId":"only-eq","riskDetail":"only-eq","riskLevelAggregated":"only-eq","riskLevelDuringSignIn":"only-eq","riskState":"only-eq","servicePrincipalId":"eq-startswith","servicePrincipalName":"eq-startswith","signInEventTypes":"log-elements","status/errorCode":"only-eq","userAgent":"eq-startswith","userDisplayName":"eq-startswith","userId":"only-eq","userPrincipalName":"eq-startswith"},
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
  "objectConnections": {
    "types": ["objectConnection"],
    "typeName": "objectConnection",
    "name": "objectConnection",
    "directory": false,
    "select": "every",
    "orderby": [],
    "expand": [],
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
