import type { AttributeMapping } from '../../domain/provisioning/schema.js'
import { entraName } from '../entra-directory.js'
import { defineTemplate } from '../gallery-template.js'
import { map, mapObjects, rule } from '../mapping.js'
import { attribute, call, constant, equals, number } from '../source.js'
import { activeDirectory, activeDirectoryName } from './active-directory.js'
import { synchronizedDirectory } from './synchronized-directory.js'

/** Metadata that every template of cloud sync has. */
export const cloudSyncMetadata = (key: string) => [
  { key: 'GalleryApplicationIdentifier', value: '1a4721b3-e57f-4451-ae87-ef078703ec94' },
  { key: 'IsSynchronizationAgentRequired', value: 'true' },
  { key: 'IsSynchronizationAgentAssignmentRequired', value: 'true' },
  { key: 'GalleryApplicationKey', value: key },
]

/** Everything of the domain is in scope unless containers or groups are named. */
const wholeDomain = {
  containerFilter: { includedContainers: [] },
  groupFilter: { includedGroups: [] },
  priority: 0,
  sourceDirectoryName: activeDirectoryName,
  targetDirectoryName: entraName,
}

const trimmed = (name: string) => call('Trim', ['source', attribute(name)])
const first = (...names: readonly string[]) =>
  call('Coalesce', ...names.map((name) => ['source', attribute(name)] as const))

// Bit 2 of userAccountControl is ACCOUNTDISABLE.
const enabled = call(
  'IIF',
  ['one', call('IsPresent', ['source', attribute('userAccountControl')])],
  [
    'valueIfTrue',
    call(
      'IIF',
      [
        'one',
        equals(
          call('BitAnd', ['value1', attribute('userAccountControl')], ['value2', number(2)]),
          constant('0'),
        ),
      ],
      ['valueIfTrue', constant('True')],
      ['valueIfFalse', constant('False')],
    ),
  ],
  ['valueIfFalse', call('Not', ['source', attribute('accountDisabled')])],
)

const anchored = map('SourceAnchor', 'objectGUID', { matchingPriority: 1, flowType: 'ObjectAddOnly' })
const named: readonly AttributeMapping[] = [
  map('Alias', first('mailNickname', 'cn')),
  map('DisplayName', first('displayName', 'cn')),
  map('Mail', trimmed('mail')),
  map('ProxyAddresses', call('RemoveDuplicates', ['attribute', attribute('proxyAddresses')])),
]
const card: readonly AttributeMapping[] = [
  map('GivenName', trimmed('givenName')),
  map('Surname', trimmed('sn')),
  map('Department', trimmed('department')),
  map('Title', trimmed('title')),
  map('City', trimmed('l')),
  map('Country', trimmed('co')),
  map('MobilePhone', trimmed('mobile')),
  map('TelephoneNumber', trimmed('telephoneNumber')),
  map('Manager', 'manager'),
]
const people: readonly AttributeMapping[] = [
  anchored,
  map('AccountEnabled', enabled),
  map('UserPrincipalName', first('userPrincipalName', 'sAMAccountName')),
  ...named,
  ...card,
]

/**
 * Cloud sync: users, groups and contacts of a domain become those of the tenant. Rule, filters, names and `AccountEnabled`
 * as a support guide of 2025 shows them; the other mappings are assumed (docs/discoveries/schemas.md).
 */
export const cloudSync = defineTemplate({
  id: 'AD2AADProvisioning',
  description: 'Provision users and groups from Active Directory to Microsoft Entra ID.',
  requiredSecrets: ['Domain', 'AppKey'],
  metadata: cloudSyncMetadata('AD2AADProvisioning'),
  synchronizationRules: [
    rule({ id: '6c409270-f78a-4bc6-af23-7cf3ab6482fe', name: 'AD2AADProvisioning', ...wholeDomain }, [
      mapObjects('Provision Active Directory users', 'user', 'User', people),
      mapObjects('Provision Active Directory inetOrgPersons', 'inetOrgPerson', 'User', people),
      mapObjects('Provision Active Directory groups', 'group', 'Group', [
        anchored,
        ...named,
        map('Description', call('Left', ['String', trimmed('description')], ['NumChars', number(448)])),
        map('Member', 'member'),
      ]),
      mapObjects('Provision Active Directory contacts', 'contact', 'Contact', [anchored, ...named, ...card]),
    ]),
  ],
  directories: [activeDirectory('4752b9b6-76d5-46c5-be23-556df874c602'), synchronizedDirectory],
})

/** Cloud sync's second job: the hashes of the passwords. */
export const passwordHashSync = defineTemplate({
  id: 'AD2AADPasswordHash',
  description: 'Synchronize password hashes from Active Directory to Microsoft Entra ID.',
  requiredSecrets: ['Domain', 'AppKey'],
  default: false,
  metadata: cloudSyncMetadata('AD2AADPasswordHash'),
  synchronizationRules: [
    rule({ id: '4bf56e18-c94d-4fc6-9cd0-2d28cc5cfbbc', name: 'AD2AADPasswordHash', ...wholeDomain }, [
      mapObjects(
        'Synchronize password hashes',
        'user',
        'User',
        [
          map('SourceAnchor', 'objectGUID', { matchingPriority: 1 }),
          map('CredentialData', 'PasswordHash', { flowBehavior: 'FlowAlways' }),
        ],
        { flowTypes: 'Update' },
      ),
    ]),
  ],
  directories: [activeDirectory('97576fcc-75b1-435f-83cc-d9a6e735e387'), synchronizedDirectory],
})
