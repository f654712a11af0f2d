import type { DirectoryDefinition } from '../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'

/** How cloud sync's schemas call the domain its agent reads. */
export const activeDirectoryName = 'Active Directory'

/** An on-premises Active Directory domain. Only an agent can write to it, so a schema may not. */
export const activeDirectory = (id: string): DirectoryDefinition =>
  defineDirectory(
    id,
    activeDirectoryName,
    [
      defineObject('user', [
        anchor('objectGUID'),
        ...texts(
          'cn',
          'co',
          'company',
          'department',
          'displayName',
          'distinguishedName',
          'givenName',
          'l',
          'mail',
        ),
        ...texts(
          'mailNickname',
          'mobile',
          'physicalDeliveryOfficeName',
          'postalCode',
          'sAMAccountName',
          'sn',
          'st',
        ),
        ...texts(
          'streetAddress',
          'telephoneNumber',
          'title',
          'userPrincipalName',
          'onPremisesDistinguishedName',
        ),
        define('userAccountControl', { type: 'Integer' }),
        define('accountDisabled', { type: 'Boolean' }),
        define('pwdLastSet', { type: 'Integer', mutability: 'ReadOnly' }),
        define('unicodePwd', { type: 'Binary', mutability: 'ReadOnly' }),
        define('proxyAddresses', { multivalued: true }),
        reference('manager', ['user']),
      ]),
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
        define('groupType', { type: 'Integer' }),
        define('proxyAddresses', { multivalued: true }),
        reference('member', ['user', 'group'], { multivalued: true }),
      ]),
    ],
    { readOnly: true, discoverabilities: 'AttributeNames, AttributeDataTypes' },
  )
