import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { scimUser } from './scim-target.js'
import { attribute, call, choose, constant, number } from './source.js'

const source = 'API'

/** Microsoft's own sample client looks for it by this name (docs/discoveries/schemas.md). */
const sourceObject = 'User'

const work = ['streetAddress', 'locality', 'region', 'postalCode', 'country', 'formatted']

/** Every attribute of users that SCIM's core and its enterprise extension have (RFC 7643, sections 4.1 and 4.3). */
const scimAttributes = [
  ...[
    'displayName',
    'nickName',
    'profileUrl',
    'title',
    'userType',
    'preferredLanguage',
    'locale',
    'timezone',
  ],
  ...['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'].map(
    (name) => `name.${name}`,
  ),
  ...['work', 'home', 'other'].map((kind) => `emails[type eq "${kind}"].value`),
  ...['work', 'home', 'mobile', 'fax', 'pager', 'other'].map(
    (kind) => `phoneNumbers[type eq "${kind}"].value`,
  ),
  ...['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo'].map(
    (kind) => `ims[type eq "${kind}"].value`,
  ),
  ...['photo', 'thumbnail'].map((kind) => `photos[type eq "${kind}"].value`),
  ...['work', 'home', 'other'].flatMap((kind) => work.map((name) => `addresses[type eq "${kind}"].${name}`)),
  ...['employeeNumber', 'costCenter', 'organization', 'division', 'department'].map(
    (name) => `${scimUser}:${name}`,
  ),
]

/** The directory of whoever uploads, as schemas call it. */
export const apiDirectory = (id: string) =>
  defineDirectory(
    id,
    source,
    [
      defineObject(sourceObject, [
        anchor('externalId'),
        define('userName', { required: true }),
        define('active', { type: 'Boolean' }),
        ...texts(...scimAttributes),
        ...['entitlements', 'roles', 'x509Certificates'].map((name) => define(name, { multivalued: true })),
        reference(`${scimUser}:manager`, [sourceObject]),
      ]),
    ],
    { readOnly: true },
  )

/** Name and object of the source of every rule that takes uploads. */
export const apiSource = { directory: source, object: sourceObject }

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
        mapObjects('Provision API users', sourceObject, 'User', [
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
  directories: [apiDirectory('ce98fe29-4f56-4cb1-afd1-2ad9f49d552a'), entraDirectory()],
})
