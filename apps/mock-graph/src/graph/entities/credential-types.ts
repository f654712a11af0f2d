import type { PropertyType, StructuredType } from '../odata/entity-type.js'

const passwordCredential: StructuredType = {
  name: 'microsoft.graph.passwordCredential',
  // No `secretText`: a filter over it would guess secrets letter by letter.
  properties: {
    customKeyIdentifier: 'Edm.String',
    displayName: 'Edm.String',
    endDateTime: 'Edm.DateTimeOffset',
    hint: 'Edm.String',
    keyId: 'Edm.Guid',
    startDateTime: 'Edm.DateTimeOffset',
  },
}

const keyCredential: StructuredType = {
  name: 'microsoft.graph.keyCredential',
  properties: {
    customKeyIdentifier: 'Edm.String',
    displayName: 'Edm.String',
    endDateTime: 'Edm.DateTimeOffset',
    keyId: 'Edm.Guid',
    startDateTime: 'Edm.DateTimeOffset',
    type: 'Edm.String',
    usage: 'Edm.String',
  },
}

const appRole: StructuredType = {
  name: 'microsoft.graph.appRole',
  properties: {
    allowedMemberTypes: { collection: 'Edm.String' },
    description: 'Edm.String',
    displayName: 'Edm.String',
    id: 'Edm.Guid',
    isEnabled: 'Edm.Boolean',
    origin: 'Edm.String',
    value: 'Edm.String',
  },
}

/** The properties that applications and service principals share. */
export const credentialProperties: Readonly<Record<string, PropertyType>> = {
  appRoles: { collection: { complex: appRole } },
  keyCredentials: { collection: { complex: keyCredential } },
  passwordCredentials: { collection: { complex: passwordCredential } },
}
