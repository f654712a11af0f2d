import type { User } from '../../domain/directory/user.js'

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
