import { activeDirectory, activeDirectoryName } from './active-directory.js'
import { texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { attribute, call } from './source.js'

const metadata = [
  { key: 'GalleryApplicationIdentifier', value: '1a4721b3-e57f-4451-ae87-ef078703ec94' },
  { key: 'IsSynchronizationAgentRequired', value: 'true' },
  { key: 'IsSynchronizationAgentAssignmentRequired', value: 'true' },
]

const source = { sourceDirectoryName: activeDirectoryName, targetDirectoryName: entraDirectoryName }

const named = call('Coalesce', ['source', attribute('displayName')], ['source', attribute('cn')])

/** Cloud sync: users and groups of a domain become those of the tenant. */
export const cloudSync = defineTemplate({
  id: 'AD2AADProvisioning',
  description: 'Provision users and groups from Active Directory to Microsoft Entra ID.',
  requiredSecrets: ['Domain', 'AppKey'],
  metadata: [...metadata, { key: 'GalleryApplicationKey', value: 'AD2AADProvisioning' }],
  synchronizationRules: [
    rule({ id: '7e89139c-4904-4945-a8d5-4d6d6ab43878', name: 'AD_INBOUND_AAD', ...source }, [
      mapObjects('Provision Active Directory Users', 'user', 'User', [
        map('onPremisesImmutableId', 'objectGUID', { matchingPriority: 1, flowType: 'ObjectAddOnly' }),
        map('userPrincipalName', 'userPrincipalName', { matchingPriority: 2 }),
        map('accountEnabled', call('Not', ['source', attribute('accountDisabled')])),
        map('displayName', named),
        map('givenName', 'givenName'),
        map('surname', 'sn'),
        map('mail', 'mail'),
        map(
          'mailNickname',
          call('Coalesce', ['source', attribute('mailNickname')], ['source', attribute('sAMAccountName')]),
        ),
        map('department', 'department'),
        map('jobTitle', 'title'),
        map('city', 'l'),
        map('country', 'co'),
        map('mobile', call('Trim', ['source', attribute('mobile')])),
        map('telephoneNumber', call('Trim', ['source', attribute('telephoneNumber')])),
        map('proxyAddresses', call('RemoveDuplicates', ['attribute', attribute('proxyAddresses')])),
        map('manager', 'manager'),
      ]),
      mapObjects('Provision Active Directory Groups', 'group', 'Group', [
        map('onPremisesImmutableId', 'objectGUID', { matchingPriority: 1, flowType: 'ObjectAddOnly' }),
        map('displayName', named),
        map('description', 'description'),
        map('mail', 'mail'),
        map('members', 'member'),
      ]),
    ]),
  ],
  directories: [
    activeDirectory('4752b9b6-76d5-46c5-be23-556df874c602'),
    entraDirectory('8eddf32d-0a69-470f-b53c-472c763620e9', { more: texts('onPremisesImmutableId') }),
  ],
})

/** Cloud sync's second job: the hashes of the passwords. */
export const passwordHashSync = defineTemplate({
  id: 'AD2AADPasswordHash',
  description: 'Synchronize password hashes from Active Directory to Microsoft Entra ID.',
  requiredSecrets: ['Domain', 'AppKey'],
  default: false,
  metadata: [...metadata, { key: 'GalleryApplicationKey', value: 'AD2AADPasswordHash' }],
  synchronizationRules: [
    rule({ id: '4bf56e18-c94d-4fc6-9cd0-2d28cc5cfbbc', name: 'AD_INBOUND_AAD_PASSWORD', ...source }, [
      mapObjects(
        'Synchronize password hashes',
        'user',
        'User',
        [
          map('onPremisesImmutableId', 'objectGUID', { matchingPriority: 1 }),
          map('passwordProfile.password', 'unicodePwd', { flowBehavior: 'FlowAlways' }),
        ],
        { flowTypes: 'Update' },
      ),
    ]),
  ],
  directories: [
    activeDirectory('97576fcc-75b1-435f-83cc-d9a6e735e387'),
    entraDirectory('cb105b4f-40a9-404c-b083-857eb8dc7323', { more: texts('onPremisesImmutableId') }),
  ],
})
