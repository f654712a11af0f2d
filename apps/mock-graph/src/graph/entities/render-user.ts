import type { Details } from '../../domain/directory/details.js'
import { proxyAddressesOf } from '../../domain/directory/proxy-addresses.js'
import type { User } from '../../domain/directory/user.js'

/** What the service knows of a user and Graph has no property for. */
type Hidden = { readonly netId?: unknown; readonly alternativeSecurityIds?: unknown }

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
  identities: [signInName(user)],
  proxyAddresses: proxyAddressesOf(user),
  ...shownOf(user.details),
})

const shownOf = ({ netId: _, alternativeSecurityIds: __, ...shown }: Details & Hidden = {}) => shown

/** The identity that everybody has: objectidentity.md. Its issuer is the domain of the name. */
const signInName = ({ userPrincipalName }: User) => ({
  signInType: 'userPrincipalName',
  issuer: userPrincipalName.slice(userPrincipalName.indexOf('@') + 1),
  issuerAssignedId: userPrincipalName,
})
