import type { Details } from '../../domain/directory/details.js'
import type { Group } from '../../domain/directory/group.js'
import { proxyAddressesOf } from '../../domain/directory/proxy-addresses.js'
import type { User } from '../../domain/directory/user.js'

/** What an attribute of the source holds; null for nothing. Times are texts, as the source directory has them. */
export type AttributeValue = string | number | boolean | Date | readonly string[] | null

type Table<R> = ReadonlyMap<string, (record: R) => unknown>
type Kept = { readonly details?: Details }

/** Attributes that stand among the details under their own name. */
const sameNames = [
  'city',
  'companyName',
  'country',
  'department',
  'employeeHireDate',
  'employeeId',
  'employeeLeaveDateTime',
  'employeeType',
  'givenName',
  'jobTitle',
  'mailNickname',
  'onPremisesSecurityIdentifier',
  'otherMails',
  'postalCode',
  'preferredLanguage',
  'showInAddressList',
  'state',
  'streetAddress',
  'surname',
  'usageLocation',
] as const

/** Attributes that Graph has under another name, or deeper. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  alias: ['mailNickname'],
  dirSyncEnabled: ['onPremisesSyncEnabled'],
  'employeeOrgData.costCenter': ['employeeOrgData', 'costCenter'],
  'employeeOrgData.division': ['employeeOrgData', 'division'],
  facsimileTelephoneNumber: ['faxNumber'],
  immutableId: ['onPremisesImmutableId'],
  mobile: ['mobilePhone'],
  physicalDeliveryOfficeName: ['officeLocation'],
  telephoneNumber: ['businessPhones', '0'],
  userState: ['externalUserState'],
  ...Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`).map((name) => [
      name,
      ['onPremisesExtensionAttributes', name],
    ]),
  ),
}

const users = tableOf<User>({
  ...readersOf(sameNames, otherNames),
  objectId: ({ id }) => id,
  accountEnabled: ({ accountEnabled }) => accountEnabled,
  displayName: ({ displayName }) => displayName,
  mail: ({ mail }) => mail,
  userType: ({ userType }) => userType,
  userPrincipalName: ({ userPrincipalName }) => withoutExternalMark(userPrincipalName),
  originalUserPrincipalName: ({ userPrincipalName }) => userPrincipalName,
  proxyAddresses: proxyAddressesOf,
  // As Entra Connect writes it.
  cloudAnchor: ({ id }) => `User_${id}`,
  netId: ({ id, details }) => details?.netId ?? netIdFrom(id),
  alternativeSecurityIds: ({ details }) => details?.alternativeSecurityIds ?? [],
})

const groups = tableOf<Group>({
  ...readersOf(['description', 'mail', 'proxyAddresses']),
  objectId: ({ id }) => id,
  cloudAnchor: ({ id }) => `Group_${id}`,
  displayName: ({ displayName }) => displayName,
  mailEnabled: ({ mailEnabled }) => mailEnabled,
  mailNickname: ({ mailNickname }) => mailNickname,
  securityEnabled: ({ securityEnabled }) => securityEnabled,
})

/**
 * An attribute of a user under the name that the source directory gives it, in any case, or under Graph's name, such as
 * `extension_{appId}_{name}`. Null for one that holds nothing, and for what a user alone does not tell: `manager`,
 * `appRoleAssignments`, `IsSoftDeleted` and passwords.
 */
export const readUserAttribute = (user: User, name: string): AttributeValue => read(users, user, name)

/** The same of a group. Its `members` are kept beside it. */
export const readGroupAttribute = (group: Group, name: string): AttributeValue => read(groups, group, name)

/** Where the details of a user keep an attribute, by the name that the source directory gives it. */
export const placeInDetails = (name: string): readonly string[] => places.get(name.toLowerCase()) ?? [name]

const places: ReadonlyMap<string, readonly string[]> = new Map(
  [...sameNames.map((name) => [name, [name]] as const), ...Object.entries(otherNames)].map(
    ([name, place]) => [name.toLowerCase(), place],
  ),
)

function read<R extends Kept>(table: Table<R>, record: R, name: string): AttributeValue {
  const reader = table.get(name.toLowerCase())
  return asValue(reader ? reader(record) : detailOf(record.details ?? {}, name))
}

/** Graph tells names by their case; a mapping does not. */
function detailOf(details: Details, name: string): unknown {
  if (Object.hasOwn(details, name)) return details[name]
  const wanted = name.toLowerCase()
  return details[Object.keys(details).find((key) => key.toLowerCase() === wanted) ?? '']
}

function asValue(value: unknown): AttributeValue {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  return ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean) : null
}

function readersOf(
  same: readonly string[],
  other: Readonly<Record<string, readonly string[]>> = {},
): Record<string, (record: Kept) => unknown> {
  const paths = { ...Object.fromEntries(same.map((name) => [name, [name]])), ...other }
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, ({ details }: Kept) => valueAt(details, path)]),
  )
}

function tableOf<R>(readers: Readonly<Record<string, (record: R) => unknown>>): Table<R> {
  return new Map(Object.entries(readers).map(([name, reader]) => [name.toLowerCase(), reader]))
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value)

/** `ann_fabrikam.com#EXT#@contoso.com` is read as `ann@fabrikam.com`: entra/how-provisioning-works. */
function withoutExternalMark(userPrincipalName: string): string {
  const mark = userPrincipalName.toUpperCase().indexOf('#EXT#')
  if (mark < 0) return userPrincipalName
  const name = userPrincipalName.slice(0, mark)
  const sign = name.lastIndexOf('_')
  return sign < 0 ? name : `${name.slice(0, sign)}@${name.slice(sign + 1)}`
}

/** Sixteen digits, as those of people who sign in: docs/discoveries/directory-objects.md. */
const netIdFrom = (id: string) => `1003${id.replaceAll('-', '').slice(-12)}`.toUpperCase()
