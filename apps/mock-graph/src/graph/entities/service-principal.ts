import type { AppRole, PermissionScope, ServicePrincipal } from '../../domain/service-principal.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'
import { differencesOf } from '../version-differences.js'
import { credentialProperties } from './credential-types.js'

const permissionScope: StructuredType = {
  name: 'microsoft.graph.permissionScope',
  properties: {
    adminConsentDescription: 'Edm.String',
    adminConsentDisplayName: 'Edm.String',
    id: 'Edm.Guid',
    isEnabled: 'Edm.Boolean',
    type: 'Edm.String',
    value: 'Edm.String',
  },
}

const stable: StructuredType = {
  name: 'microsoft.graph.servicePrincipal',
  properties: {
    ...credentialProperties,
    accountEnabled: 'Edm.Boolean',
    addIns: { collection: opaqueType('addIn') },
    alternativeNames: { collection: 'Edm.String' },
    appDescription: 'Edm.String',
    appDisplayName: 'Edm.String',
    appId: 'Edm.String',
    appOwnerOrganizationId: 'Edm.Guid',
    appRoleAssignmentRequired: 'Edm.Boolean',
    applicationTemplateId: 'Edm.String',
    createdDateTime: 'Edm.DateTimeOffset',
    deletedDateTime: 'Edm.DateTimeOffset',
    description: 'Edm.String',
    disabledByMicrosoftStatus: 'Edm.String',
    displayName: 'Edm.String',
    homepage: 'Edm.String',
    id: 'Edm.String',
    info: opaqueType('informationalUrl'),
    loginUrl: 'Edm.String',
    logoutUrl: 'Edm.String',
    notes: 'Edm.String',
    notificationEmailAddresses: { collection: 'Edm.String' },
    oauth2PermissionScopes: { collection: { complex: permissionScope } },
    preferredSingleSignOnMode: 'Edm.String',
    preferredTokenSigningKeyThumbprint: 'Edm.String',
    replyUrls: { collection: 'Edm.String' },
    resourceSpecificApplicationPermissions: { collection: opaqueType('resourceSpecificPermission') },
    samlSingleSignOnSettings: opaqueType('samlSingleSignOnSettings'),
    servicePrincipalNames: { collection: 'Edm.String' },
    servicePrincipalType: 'Edm.String',
    signInAudience: 'Edm.String',
    tags: { collection: 'Edm.String' },
    tokenEncryptionKeyId: 'Edm.Guid',
    verifiedPublisher: opaqueType('verifiedPublisher'),
  },
}

/** The type behind `/servicePrincipals`. Beta has more of it. */
export const servicePrincipalType = (root: string): StructuredType => ({
  name: stable.name,
  properties: { ...stable.properties, ...differencesOf(root).properties.servicePrincipal },
})

/** A service principal on the wire. Getters for its lists would make a scan of 10,000 take six times as long. */
export const renderServicePrincipal = (servicePrincipal: ServicePrincipal): Record<string, unknown> => ({
  id: servicePrincipal.id,
  deletedDateTime: null,
  accountEnabled: servicePrincipal.accountEnabled,
  alternativeNames: alternativeNamesOf(servicePrincipal),
  appDisplayName: servicePrincipal.appDisplayName ?? servicePrincipal.displayName,
  appId: servicePrincipal.appId,
  appOwnerOrganizationId: servicePrincipal.appOwnerOrganizationId,
  appRoleAssignmentRequired: false,
  applicationTemplateId: servicePrincipal.applicationTemplateId,
  createdDateTime: servicePrincipal.createdDateTime,
  description: null,
  displayName: servicePrincipal.displayName,
  homepage: null,
  servicePrincipalNames: servicePrincipal.servicePrincipalNames,
  servicePrincipalType: servicePrincipal.servicePrincipalType,
  tags: servicePrincipal.tags,
  appRoles: servicePrincipal.appRoles.map(renderAppRole),
  keyCredentials: [],
  oauth2PermissionScopes: servicePrincipal.oauth2PermissionScopes.map(renderPermissionScope),
  passwordCredentials: [],
  ...servicePrincipal.details,
})

/** By these, tools tell managed identities of the two kinds apart: docs/discoveries/workload-identity.md. */
const alternativeNamesOf = ({ managedIdentity }: ServicePrincipal): string[] =>
  managedIdentity
    ? [`isExplicit=${managedIdentity.systemAssigned ? 'False' : 'True'}`, managedIdentity.resourceId]
    : []

// Scripts look a permission up by `allowedMemberTypes` as well as by `value`.
const renderAppRole = (appRole: AppRole) => ({
  allowedMemberTypes: appRole.allowedMemberTypes ?? ['Application'],
  description: appRole.description ?? appRole.displayName,
  displayName: appRole.displayName,
  id: appRole.id,
  isEnabled: appRole.isEnabled,
  origin: 'Application',
  // An app role that tokens do not show has none.
  value: appRole.value || null,
})

const renderPermissionScope = (scope: PermissionScope) => ({
  adminConsentDescription: scope.adminConsentDisplayName,
  adminConsentDisplayName: scope.adminConsentDisplayName,
  id: scope.id,
  isEnabled: scope.isEnabled,
  type: scope.type,
  userConsentDescription: null,
  userConsentDisplayName: null,
  value: scope.value,
})
