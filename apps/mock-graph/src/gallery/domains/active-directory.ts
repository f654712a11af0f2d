import type { DirectoryDefinition, ObjectDefinition } from '../../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from '../definition.js'

/** How cloud sync's schemas call the domain its agent reads. */
export const activeDirectoryName = 'Active Directory'

const person = (kind: string) =>
  defineObject(kind, [
    anchor('objectGUID'),
    ...texts('c', 'cn', 'co', 'company', 'department', 'description', 'displayName', 'distinguishedName'),
    ...texts('employeeID', 'givenName', 'l', 'mail', 'mailNickname', 'mobile', 'physicalDeliveryOfficeName'),
    ...texts('postalCode', 'sAMAccountName', 'sn', 'st', 'streetAddress', 'telephoneNumber', 'title'),
    ...texts(
      'facsimileTelephoneNumber',
      'preferredLanguage',
      'parentDistinguishedName',
      'adminDescription',
      'msDS-ObjectSoa',
    ),
    ...texts('userPrincipalName', 'onPremisesDistinguishedName', 'msDS-ExternalDirectoryObjectId'),
    define('userAccountControl', { type: 'Integer' }),
    define('accountDisabled', { type: 'Boolean' }),
    define('isCriticalSystemObject', { type: 'Boolean' }),
    define('pwdLastSet', { type: 'Integer', mutability: 'ReadOnly' }),
    define('PasswordHash', { type: 'Binary', mutability: 'ReadOnly' }),
    define('proxyAddresses', { multivalued: true }),
    reference('manager', ['user']),
  ])

const objects: readonly ObjectDefinition[] = [
  person('user'),
  person('inetOrgPerson'),
  defineObject('group', [
    anchor('objectGUID'),
    ...texts(
      'cn',
      'description',
      'displayName',
      'distinguishedName',
      'mail',
      'mailNickname',
      'sAMAccountName',
    ),
    ...texts(
      'adminDescription',
      'isSecurityGroup',
      'msDS-ExternalDirectoryObjectId',
      'parentDistinguishedName',
    ),
    ...texts('UniversalScope'),
    define('groupType', { type: 'Integer' }),
    define('proxyAddresses', { multivalued: true }),
    reference('member', ['user', 'group'], { multivalued: true }),
  ]),
  defineObject('contact', [
    anchor('objectGUID'),
    ...texts('cn', 'co', 'department', 'displayName', 'distinguishedName', 'givenName', 'l', 'mail'),
    ...texts('mailNickname', 'mobile', 'sn', 'telephoneNumber', 'title'),
    define('proxyAddresses', { multivalued: true }),
    reference('manager', ['user']),
  ]),
]

/** An on-premises Active Directory domain. Only an agent can write to it, so a schema may not. */
export const activeDirectory = (id: string): DirectoryDefinition =>
  defineDirectory(id, activeDirectoryName, objects, {
    readOnly: true,
    discoverabilities: 'AttributeNames,AttributeDataTypes',
  })
