import type { Application, KeyCredential, PasswordCredential } from '../../domain/directory/application.js'

/** An application on the wire. */
export const renderApplication = (application: Application): Record<string, unknown> => ({
  id: application.id,
  deletedDateTime: null,
  appId: application.appId,
  applicationTemplateId: application.applicationTemplateId,
  createdDateTime: application.createdDateTime,
  description: null,
  displayName: application.displayName,
  identifierUris: application.identifierUris,
  isFallbackPublicClient: application.isFallbackPublicClient,
  signInAudience: application.signInAudience,
  tags: [],
  appRoles: [],
  keyCredentials: application.keyCredentials.map(renderKeyCredential),
  passwordCredentials: application.passwordCredentials.map(renderPasswordCredential),
  requiredResourceAccess: [],
  ...application.details,
  ...renderPlatforms(application),
})

/** Where each platform lives: its further settings as they were written, its redirect URIs as sign-in knows them. */
const renderPlatforms = ({ details = {}, redirectUris }: Application) => ({
  web: { ...(details.web ?? {}), redirectUris: redirectUris.web },
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
