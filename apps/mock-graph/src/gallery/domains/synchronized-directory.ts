import type { AttributeDefinition, DirectoryDefinition } from '../../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from '../definition.js'
import { directoryVersion, entraDirectoryId, entraName } from '../entra-directory.js'

const extensions = Array.from({ length: 15 }, (_, index) => `ExtensionAttribute${index + 1}`)
const emptied = (...names: readonly string[]) => names.map((name) => define(name, { flowNullValues: true }))

const common: readonly AttributeDefinition[] = [
  anchor('SourceAnchor'),
  ...emptied('Alias', 'DisplayName', 'Mail', 'OnPremiseSecurityIdentifier'),
  define('ProxyAddresses', { multivalued: true }),
]

const person = [
  ...emptied('GivenName', 'Surname', 'Department', 'Title', 'City', 'Country', 'Company', 'State'),
  ...emptied('StreetAddress', 'PostalCode', 'TelephoneNumber', 'MobilePhone', 'PhysicalDeliveryOfficeName'),
  reference('Manager', ['User']),
]

/**
 * The tenant as cloud sync writes to it: by the attributes of its synchronization, in Pascal case. That it is so, and the
 * kind `Contact`, a support guide shows; which attributes there are besides is assumed (docs/discoveries/schemas.md).
 */
export const synchronizedDirectory: DirectoryDefinition = defineDirectory(
  entraDirectoryId,
  entraName,
  [
    defineObject(
      'User',
      [
        ...common,
        ...person,
        define('AccountEnabled', { type: 'Boolean', flowNullValues: true }),
        define('UserPrincipalName', { required: true }),
        ...emptied('EmployeeId', 'OnPremisesSamAccountName', 'OnPremisesDistinguishedName', ...extensions),
        define('CredentialData', { type: 'Binary', mutability: 'WriteOnly' }),
      ],
      { supportedApis: ['User'] },
    ),
    defineObject(
      'Group',
      [
        ...common,
        ...texts('Description'),
        reference('Member', ['User', 'Group', 'Contact'], { multivalued: true }),
      ],
      {
        supportedApis: ['Group'],
      },
    ),
    defineObject('Contact', [...common, ...person], { supportedApis: ['Contact'] }),
  ],
  { readOnly: true, discoverabilities: 'AttributeNames,AttributeDataTypes', version: directoryVersion },
)
