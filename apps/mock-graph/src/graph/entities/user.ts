import type { User } from '../../domain/user.js'
import type { StructuredType } from '../odata/entity-type.js'

/** The type behind `/users`, as far as the directory may tell it. */
export const userType: StructuredType = {
  name: 'microsoft.graph.user',
  properties: {
    accountEnabled: 'Edm.Boolean',
    businessPhones: { collection: 'Edm.String' },
    city: 'Edm.String',
    companyName: 'Edm.String',
    country: 'Edm.String',
    createdDateTime: 'Edm.DateTimeOffset',
    deletedDateTime: 'Edm.DateTimeOffset',
    department: 'Edm.String',
    displayName: 'Edm.String',
    employeeId: 'Edm.String',
    givenName: 'Edm.String',
    id: 'Edm.String',
    jobTitle: 'Edm.String',
    mail: 'Edm.String',
    mailNickname: 'Edm.String',
    mobilePhone: 'Edm.String',
    officeLocation: 'Edm.String',
    onPremisesImmutableId: 'Edm.String',
    preferredLanguage: 'Edm.String',
    surname: 'Edm.String',
    usageLocation: 'Edm.String',
    userPrincipalName: 'Edm.String',
    userType: 'Edm.String',
  },
}

/** A user on the wire. Graph's default set first; what follows shows on the real service only when selected. */
export const renderUser = (user: User): Record<string, unknown> => ({
  id: user.id,
  businessPhones: [],
  displayName: user.displayName,
  givenName: null,
  jobTitle: null,
  mail: user.mail,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: null,
  userPrincipalName: user.userPrincipalName,
  accountEnabled: user.accountEnabled,
  deletedDateTime: null,
  userType: user.userType,
  ...user.details,
})
