import type { AttributeMappingSource } from '../../domain/provisioning/schema.js'
import { map, mapObjects } from '../mapping.js'
import { attribute, call, constant, number, variable } from '../source.js'
import { writeBack } from './write-back.js'

const trimmed = (name: string) => call('Trim', ['source', attribute(name)])
const unlessEmpty = (source: AttributeMappingSource) =>
  call('IgnoreFlowIfNullOrEmpty', ['Expression', source])
const left = (source: AttributeMappingSource, length: number) =>
  call('Left', ['String', source], ['NumChars', number(length)])

/** What stands before the sign. */
const localPart = call(
  'Item',
  ['attribute', call('Split', ['source', attribute('userPrincipalName')], ['delimiter', constant('@')])],
  ['index', number(1)],
)

/** The name that is shown, shortened, with the end of the id, so that no two objects of a container share it. */
const commonName = call(
  'Append',
  ['source', call('Append', ['source', left(trimmed('displayName'), 51)], ['suffix', constant('_')])],
  ['suffix', call('Mid', ['source', attribute('objectId')], ['start', number(25)], ['length', number(12)])],
)

/** Where somebody already is; a container of the configuration for those who are nowhere yet. */
const container = call(
  'IIF',
  ['one', call('IsNullOrEmpty', ['source', attribute('onPremisesDistinguishedName')])],
  ['valueIfTrue', constant('OU=Cloud_Users,DC=contoso,DC=com')],
  [
    'valueIfFalse',
    call(
      'Replace',
      ['source', attribute('onPremisesDistinguishedName')],
      ['Find', null],
      ['RegularExpression', constant('^.*?,(?=(?:CN|OU|DC)=)')],
      ['RegularExpressionGroupName', null],
      ['Replacement', constant('')],
    ),
  ],
)

const principalName = call(
  'IIF',
  ['one', call('IsPresent', ['source', attribute('onPremisesUserPrincipalName')])],
  ['valueIfTrue', attribute('onPremisesUserPrincipalName')],
  [
    'valueIfFalse',
    call(
      'Append',
      ['source', localPart],
      ['suffix', call('Append', ['source', constant('@')], ['suffix', variable('DomainFQDN')])],
    ),
  ],
)

const texts = {
  co: 'country',
  company: 'companyName',
  department: 'department',
  givenName: 'givenName',
  l: 'city',
  mobile: 'mobile',
  postalCode: 'postalCode',
  preferredLanguage: 'preferredLanguage',
  sn: 'surname',
  st: 'state',
  streetAddress: 'streetAddress',
}

/**
 * Users and groups of the tenant become those of the domain, by the mappings of entra/cloud-sync. Those that the service
 * manages, by which it knows its objects again, are assumed.
 */
export const domainProvisioning = writeBack(
  'AAD2ADProvisioning',
  { rule: '7f2f9f4d-6f5b-4a56-8c5d-3b8b1f0a9d42', domain: 'c1a9d6b2-4f35-4b0c-9d0a-6e7d2c5f8b13' },
  {
    description: 'Provision users and groups from Microsoft Entra ID to Active Directory.',
    mappings: [
      mapObjects('Provision Microsoft Entra ID users', 'User', 'user', [
        map('adminDescription', 'cloudAnchor', { matchingPriority: 1 }),
        map('msDS-ExternalDirectoryObjectId', 'cloudAnchor'),
        map('accountDisabled', call('Not', ['source', attribute('accountEnabled')])),
        map('cn', commonName),
        map('displayName', 'displayName'),
        map('employeeID', unlessEmpty(attribute('employeeId'))),
        map('manager', 'manager'),
        map('msDS-ObjectSoa', constant('Cloud')),
        map('parentDistinguishedName', container),
        map('sAMAccountName', left(localPart, 15)),
        map('userPrincipalName', principalName),
        ...Object.entries(texts).map(([target, source]) => map(target, unlessEmpty(trimmed(source)))),
      ]),
      mapObjects('Provision Microsoft Entra ID groups', 'Group', 'group', [
        map('objectGUID', 'objectId', { matchingPriority: 1 }),
        map('adminDescription', 'cloudAnchor'),
        map('msDS-ExternalDirectoryObjectId', 'cloudAnchor'),
        map('cn', commonName),
        map('description', left(trimmed('description'), 448)),
        map('displayName', 'displayName'),
        map('isSecurityGroup', constant('True')),
        map('member', 'members'),
        map('parentDistinguishedName', constant('CN=Users,DC=contoso,DC=com')),
        map('UniversalScope', constant('True')),
      ]),
    ],
  },
)
