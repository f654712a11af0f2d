import type { AppRole, PermissionScope, ServicePrincipal } from '../../domain/directory/service-principal.js'
import { renderPasswordCredential } from './render-application.js'
import { nobody, noUrls } from './unset-values.js'

/** A service principal on the wire. Getters for its lists would make a scan of 10,000 take six times as long. */
export const renderServicePrincipal = (servicePrincipal: ServicePrincipal): Record<string, unknown> => ({
  id: servicePrincipal.id,
  deletedDateTime: null,
  accountEnabled: servicePrincipal.accountEnabled,
  alternativeNames: alternativeNamesOf(servicePrincipal),
  appDescription: null,
  appDisplayName: servicePrincipal.appDisplayName ?? servicePrincipal.displayName,
  appId: servicePrincipal.appId,
  appOwnerOrganizationId: servicePrincipal.appOwnerOrganizationId,
  appRoleAssignmentRequired: false,
  applicationTemplateId: servicePrincipal.applicationTemplateId,
  createdDateTime: servicePrincipal.createdDateTime,
  description: null,
  disabledByMicrosoftStatus: null,
  displayName: servicePrincipal.displayName,
  homepage: null,
  loginUrl: null,
  logoutUrl: null,
  notes: null,
  notificationEmailAddresses: [],
  preferredSingleSignOnMode: null,
  preferredTokenSigningKeyThumbprint: null,
  replyUrls: [],
  resourceSpecificApplicationPermissions: [],
  samlSingleSignOnSettings: null,
  servicePrincipalNames: servicePrincipal.servicePrincipalNames,
  servicePrincipalType: servicePrincipal.servicePrincipalType,
  signInAudience: servicePrincipal.signInAudience ?? null,
  tags: servicePrincipal.tags,
  tokenEncryptionKeyId: null,
  verifiedPublisher: nobody,
  addIns: [],
  appRoles: servicePrincipal.appRoles.map(renderAppRole),
  info: noUrls,
  keyCredentials: [],
  oauth2PermissionScopes: servicePrincipal.oauth2PermissionScopes.map(renderPermissionScope),
  passwordCredentials: (servicePrincipal.passwordCredentials ?? []).map(renderPasswordCredential),
  ...servicePrincipal.details,
  ...infoOf(servicePrincipal),
})

/** What was written of it, with the members that nobody wrote. */
const infoOf = ({ details }: ServicePrincipal) =>
  details?.info === undefined ? {} : { info: { ...noUrls, ...(details.info ?? {}) } }

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
