import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { scimUser } from './scim-target.js'
import { attribute, call, choose, constant, number } from './source.js'

const source = 'API'

const userPrincipalName = call(
  'Join',
  ['separator', constant('@')],
  [
    'source',
    call('NormalizeDiacritics', [
      'source',
      call('StripSpaces', [
        'source',
        call(
          'Join',
          ['separator', constant('.')],
          ['source', attribute('name.givenName')],
          ['source', attribute('name.familyName')],
        ),
      ]),
    ]),
  ],
  ['source', call('DefaultDomain')],
)

/** API-driven inbound provisioning: whoever knows the workers uploads them, and they become users of the tenant. */
export const inboundApi = defineTemplate({
  id: 'API2AAD',
  description: 'Provision workers, uploaded as SCIM, to Microsoft Entra ID.',
  requiredSecrets: [],
  metadata: [{ key: 'GalleryApplicationKey', value: 'API2AAD' }],
  synchronizationRules: [
    rule(
      {
        id: '66a41c1a-097a-44ef-a7cc-cb1560f93899',
        name: 'API_INBOUND_AAD',
        sourceDirectoryName: source,
        targetDirectoryName: entraDirectoryName,
      },
      [
        mapObjects('Provision API users', scimUser, 'User', [
          map('employeeId', 'externalId', { matchingPriority: 1 }),
          map('userPrincipalName', userPrincipalName, { flowType: 'ObjectAddOnly' }),
          map(
            'mailNickname',
            call(
              'Replace',
              ['source', attribute('userName')],
              ['Find', null],
              ['RegularExpression', constant('@.*')],
              ['RegularExpressionGroupName', null],
              ['Replacement', constant('')],
            ),
            { flowType: 'ObjectAddOnly' },
          ),
          map('accountEnabled', choose('active', 'True', ['False', 'False'])),
          map('displayName', 'displayName'),
          map('givenName', 'name.givenName'),
          map('surname', 'name.familyName'),
          map('jobTitle', 'title'),
          map('department', `${scimUser}:department`),
          map(
            'city',
            call(
              'Mid',
              ['source', attribute('addresses[type eq "work"].locality')],
              ['start', number(1)],
              ['length', number(128)],
            ),
          ),
          map('country', 'addresses[type eq "work"].country'),
          map('telephoneNumber', 'phoneNumbers[type eq "work"].value'),
          map('manager', `${scimUser}:manager`),
        ]),
      ],
    ),
  ],
  directories: [
    defineDirectory(
      'ce98fe29-4f56-4cb1-afd1-2ad9f49d552a',
      source,
      [
        defineObject(scimUser, [
          anchor('externalId'),
          define('userName', { required: true }),
          define('active', { type: 'Boolean' }),
          ...texts('displayName', 'title', 'name.givenName', 'name.familyName', `${scimUser}:department`),
          ...texts('addresses[type eq "work"].locality', 'addresses[type eq "work"].country'),
          ...texts('phoneNumbers[type eq "work"].value'),
          reference(`${scimUser}:manager`, [scimUser]),
        ]),
      ],
      { readOnly: true },
    ),
    entraDirectory('93c0b575-93c2-4ad3-90bf-ac1070ae191a'),
  ],
})
