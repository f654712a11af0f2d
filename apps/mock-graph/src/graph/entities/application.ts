import type { Application, KeyCredential, PasswordCredential } from '../../domain/application.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'
import { differencesOf } from '../version-differences.js'
import { credentialProperties } from './credential-types.js'

const stable: StructuredType = {
  name: 'microsoft.graph.application',
  properties: {
    ...credentialProperties,
    addIns: { collection: opaqueType('addIn') },
    api: opaqueType('apiApplication'),
    appId: 'Edm.String',
    applicationTemplateId: 'Edm.String',
    certification: opaqueType('certification'),
    createdDateTime: 'Edm.DateTimeOffset',
    defaultRedirectUri: 'Edm.String',
    deletedDateTime: 'Edm.DateTimeOffset',
    description: 'Edm.String',
    disabledByMicrosoftStatus: 'Edm.String',
    displayName: 'Edm.String',
    groupMembershipClaims: 'Edm.String',
    id: 'Edm.String',
    identifierUris: { collection: 'Edm.String' },
    info: opaqueType('informationalUrl'),
    isDeviceOnlyAuthSupported: 'Edm.Boolean',
    isFallbackPublicClient: 'Edm.Boolean',
    notes: 'Edm.String',
    optionalClaims: opaqueType('optionalClaims'),
    parentalControlSettings: opaqueType('parentalControlSettings'),
    publicClient: opaqueType('publicClientApplication'),
    publisherDomain: 'Edm.String',
    requiredResourceAccess: { collection: opaqueType('requiredResourceAccess') },
    samlMetadataUrl: 'Edm.String',
    serviceManagementReference: 'Edm.String',
    signInAudience: 'Edm.String',
    spa: opaqueType('spaApplication'),
    tags: { collection: 'Edm.String' },
    tokenEncryptionKeyId: 'Edm.Guid',
    uniqueName: 'Edm.String',
    verifiedPublisher: opaqueType('verifiedPublisher'),
    web: opaqueType('webApplication'),
  },
}

/** The type behind `/applications`. Beta has more of it. */
export const applicationType = (root: string): StructuredType => ({
  name: stable.name,
  properties: { ...stable.properties, ...differencesOf(root).properties.application },
})

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
