import type { Application, KeyCredential, PasswordCredential } from '../../domain/directory/application.js'
import { nobody, noUrls } from './unset-values.js'

/** An application on the wire. */
export const renderApplication = (application: Application): Record<string, unknown> => ({
  id: application.id,
  deletedDateTime: null,
  appId: application.appId,
  applicationTemplateId: application.applicationTemplateId,
  certification: null,
  createdDateTime: application.createdDateTime,
  defaultRedirectUri: null,
  description: null,
  disabledByMicrosoftStatus: null,
  displayName: application.displayName,
  groupMembershipClaims: null,
  identifierUris: application.identifierUris,
  isDeviceOnlyAuthSupported: null,
  isFallbackPublicClient: application.isFallbackPublicClient,
  notes: null,
  optionalClaims: null,
  publisherDomain: null,
  samlMetadataUrl: null,
  serviceManagementReference: null,
  signInAudience: application.signInAudience,
  tags: [],
  tokenEncryptionKeyId: null,
  uniqueName: null,
  addIns: [],
  appRoles: [],
  keyCredentials: application.keyCredentials.map(renderKeyCredential),
  passwordCredentials: application.passwordCredentials.map(renderPasswordCredential),
  requiredResourceAccess: [],
  ...application.details,
  ...renderSettings(application),
  ...renderPlatforms(application),
})

// As a new registration has them: application-get.md.
const asApi = {
  acceptMappedClaims: null,
  knownClientApplications: [],
  oauth2PermissionScopes: [],
  preAuthorizedApplications: [],
  requestedAccessTokenVersion: null,
}
const forAnyAge = { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' }
const asWebsite = {
  homePageUrl: null,
  logoutUrl: null,
  implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
}

/** Complex values that always stand there, with what was written of them. */
const renderSettings = ({ details = {} }: Application) => ({
  api: { ...asApi, ...(details.api ?? {}) },
  info: { ...noUrls, ...(details.info ?? {}) },
  parentalControlSettings: { ...forAnyAge, ...(details.parentalControlSettings ?? {}) },
  verifiedPublisher: { ...nobody, ...(details.verifiedPublisher ?? {}) },
})

/** Where each platform lives: its further settings as they were written, its redirect URIs as sign-in knows them. */
const renderPlatforms = ({ details = {}, redirectUris }: Application) => ({
  web: { ...asWebsite, ...(details.web ?? {}), redirectUris: redirectUris.web },
  spa: { ...(details.spa ?? {}), redirectUris: redirectUris.spa },
  publicClient: { ...(details.publicClient ?? {}), redirectUris: redirectUris.publicClient },
})

const renderKeyCredential = ({ key: _, ...credential }: KeyCredential) => ({ ...credential, key: null })

/** A client secret as it reads ever after its creation: without its text, with its first three characters. */
export const renderPasswordCredential = ({ secretText, ...credential }: PasswordCredential) => ({
  customKeyIdentifier: null,
  displayName: credential.displayName,
  endDateTime: credential.endDateTime,
  hint: secretText.slice(0, 3),
  keyId: credential.keyId,
  secretText: null,
  startDateTime: credential.startDateTime,
})
