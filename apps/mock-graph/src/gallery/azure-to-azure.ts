import { texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { attribute, call, constant, notSoftDeleted } from './source.js'

const target = 'Azure Active Directory (target tenant)'

/** Cross-tenant synchronization: users of this tenant become guests or members of another. */
export const azureToAzure = defineTemplate({
  id: 'Azure2Azure',
  description: 'Provision users to another Microsoft Entra tenant.',
  // Entra's cross-tenant page sends these two; the policy of the other tenant stands for a password.
  requiredSecrets: ['CompanyId', 'AuthenticationType'],
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '518e5f48-1fc8-4c48-9387-9fdf28b0dfe7' },
    { key: 'GalleryApplicationKey', value: 'aad2aad' },
    { key: 'IsOAuthEnabled', value: 'false' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '7c481f66-fd7b-4e76-9449-46829835fa69',
        name: 'USER_INBOUND_USER',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: target,
      },
      [
        mapObjects('Provision Microsoft Entra ID Users', 'User', 'User', [
          map('originalUserPrincipalName', 'userPrincipalName', { matchingPriority: 1 }),
          map('alternativeSecurityIds', 'objectId', { flowType: 'ObjectAddOnly' }),
          map('accountEnabled', notSoftDeleted),
          map('displayName', 'displayName'),
          map('givenName', 'givenName'),
          map('surname', 'surname'),
          map(
            'mail',
            call('Coalesce', ['source', attribute('mail')], ['source', attribute('userPrincipalName')]),
          ),
          map('userType', constant('Member'), { flowType: 'ObjectAddOnly' }),
          map('showInAddressList', constant('True')),
          map('department', 'department'),
          map('jobTitle', 'jobTitle'),
          map('employeeId', 'employeeId'),
          map('city', 'city'),
          map('country', 'country'),
          map('telephoneNumber', 'telephoneNumber'),
          map('manager', 'manager'),
        ]),
      ],
    ),
  ],
  directories: [
    entraDirectory('05cb8a96-6361-445a-a60b-451708fcab36'),
    entraDirectory('17d9c0e6-7801-4892-a4a5-42b22c7934d7', {
      name: target,
      more: texts('originalUserPrincipalName', 'alternativeSecurityIds'),
    }),
  ],
})
