import type { AttributeDefinition, DirectoryDefinition } from '../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'

/** How schemas call the tenant's own directory; the name has outlived the product's (docs-contrib, Get synchronizationSchema). */
export const entraDirectoryName = 'Azure Active Directory'

const flag = (name: string) => define(name, { type: 'Boolean' })
const extensions = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`)

const user = defineObject(
  'User',
  [
    anchor('objectId'),
    define('userPrincipalName', { required: true }),
    ...texts(
      'alias',
      'city',
      'companyName',
      'country',
      'department',
      'displayName',
      'employeeId',
      'facsimileTelephoneNumber',
    ),
    ...texts('givenName', 'jobTitle', 'mail', 'mailNickname', 'mobile', 'onPremisesSecurityIdentifier'),
    ...texts(
      'physicalDeliveryOfficeName',
      'postalCode',
      'preferredLanguage',
      'state',
      'streetAddress',
      'surname',
    ),
    ...texts('telephoneNumber', 'usageLocation', 'userType', ...extensions),
    flag('accountEnabled'),
    flag('IsSoftDeleted'),
    flag('showInAddressList'),
    define('employeeHireDate', { type: 'DateTime' }),
    define('proxyAddresses', { multivalued: true }),
    define('otherMails', { multivalued: true }),
    define('appRoleAssignments', { multivalued: true, mutability: 'ReadOnly' }),
    define('passwordProfile.password', { mutability: 'WriteOnly' }),
    reference('manager', ['User']),
  ],
  {
    metadata: [
      { key: 'PropertyNameAccountEnabled', value: 'accountEnabled' },
      { key: 'PropertyNameSoftDeleted', value: 'IsSoftDeleted' },
      { key: 'IsSoftDeletionSupported', value: 'true' },
      { key: 'IsSynchronizeAllSupported', value: 'true' },
    ],
  },
)

const group = defineObject(
  'Group',
  [
    anchor('objectId'),
    define('displayName', { required: true }),
    ...texts('description', 'mail', 'mailNickname'),
    flag('mailEnabled'),
    flag('securityEnabled'),
    flag('IsSoftDeleted'),
    define('proxyAddresses', { multivalued: true }),
    reference('members', ['User', 'Group'], { multivalued: true }),
  ],
  { metadata: [{ key: 'IsSynchronizeAllSupported', value: 'true' }] },
)

type Variation = { readonly name?: string; readonly more?: readonly AttributeDefinition[] }

/**
 * The directory of a tenant under the id it has in one schema: this one's unless another name is given, with `more`
 * attributes for both kinds of object.
 */
export const entraDirectory = (
  id: string,
  { name = entraDirectoryName, more = [] }: Variation = {},
): DirectoryDefinition =>
  defineDirectory(
    id,
    name,
    [user, group].map((object) => ({ ...object, attributes: [...object.attributes, ...more] })),
  )
