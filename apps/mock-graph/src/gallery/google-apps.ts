import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { attribute, call, choose, constant, number } from './source.js'

const target = 'Google Apps'

const address = ['country', 'locality', 'postalCode', 'region', 'streetAddress']
const organization = [
  'costCenter',
  'department',
  'domain',
  'fullTimeEquivalent',
  'location',
  'name',
  'symbol',
  'title',
]

/** Every attribute of every kind of value: `emails.[type eq "work"].address`. */
const inside = (name: string, kinds: readonly string[], attributes: readonly string[]) =>
  kinds.flatMap((kind) => texts(...attributes.map((one) => `${name}.[type eq "${kind}"].${one}`)))

/** Google Workspace and Google Cloud, through their administration interface. */
export const googleApps = defineTemplate({
  id: 'GoogleApps',
  description: 'Provision users and groups to Google Cloud and Google Workspace.',
  requiredSecrets: ['SecretToken'],
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '01303a13-8322-4e06-bee5-80d612907131' },
    { key: 'GalleryApplicationKey', value: 'GoogleApps' },
    { key: 'IsOAuthEnabled', value: 'true' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '01a68893-b004-4e6f-8b1a-d6196a1d86f5',
        name: 'USER_OUTBOUND_USER',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: target,
      },
      [
        mapObjects('Provision Microsoft Entra ID Users', 'User', 'user', [
          map('primaryEmail', 'userPrincipalName', { matchingPriority: 1 }),
          map('suspended', choose('IsSoftDeleted', null, ['False', 'False'], ['True', 'True'])),
          map('name.givenName', 'givenName', { defaultValue: '_' }),
          map('name.familyName', 'surname', { defaultValue: '_' }),
          map(
            'password',
            call(
              'RandomString',
              ['Length', number(16)],
              ['MinimumNumbers', number(2)],
              ['MinimumSpecialCharacters', number(0)],
              ['MinimumCapital', number(2)],
              ['MinimumLowerCase', number(2)],
            ),
            { flowType: 'ObjectAddOnly' },
          ),
          map('OrgUnitPath', constant('/'), { flowType: 'ObjectAddOnly' }),
          map('emails.[type eq "work"].address', 'mail'),
          map('organizations.[type eq "work"].department', 'department'),
          map('organizations.[type eq "work"].title', 'jobTitle'),
          map('addresses.[type eq "work"].locality', 'city'),
          map('addresses.[type eq "work"].country', 'country'),
          map('phoneNumbers.[type eq "work"].value', 'telephoneNumber'),
          map('relations.[type eq "manager"].value', 'manager'),
        ]),
        mapObjects('Provision Microsoft Entra ID Groups', 'Group', 'group', [
          map(
            'email',
            call(
              'Coalesce',
              ['source', attribute('mail')],
              [
                'source',
                call(
                  'Join',
                  ['separator', constant('@')],
                  ['source', attribute('mailNickname')],
                  ['source', call('DefaultDomain')],
                ),
              ],
            ),
            { matchingPriority: 1 },
          ),
          map('name', 'displayName'),
          map('description', 'description'),
          map('Members', 'members'),
        ]),
      ],
    ),
  ],
  directories: [
    entraDirectory(),
    defineDirectory('13173d09-648f-4804-abab-9b9ead7d2c1d', target, [
      defineObject('user', [
        anchor('Identifier'),
        define('primaryEmail', { required: true }),
        // Its page calls it a text.
        define('suspended'),
        define('password', { mutability: 'WriteOnly' }),
        ...texts('name.givenName', 'name.familyName', 'OrgUnitPath', 'GeneratedImmutableId', 'gender.type'),
        ...texts('changePasswordAtNextLogin', 'includeInGlobalAddressList', 'ipWhitelisted'),
        ...inside('addresses', ['home', 'other', 'work'], [...address, 'formatted']),
        ...inside('emails', ['home', 'other', 'work'], ['address']),
        ...inside(
          'externalIds',
          ['account', 'custom', 'customer', 'login_id', 'network', 'organization'],
          ['value'],
        ),
        ...texts('externalIds.[type eq "custom"].customType'),
        ...inside('ims', ['home', 'other', 'work'], ['protocol']),
        ...inside('organizations', ['school', 'work'], organization),
        ...inside('phoneNumbers', ['home', 'mobile', 'other', 'work', 'work_fax'], ['value']),
        ...inside('websites', ['home', 'other', 'work'], ['value']),
        reference('relations.[type eq "manager"].value', ['user']),
      ]),
      defineObject('group', [
        anchor('id'),
        define('email', { required: true }),
        ...texts('name', 'description'),
        reference('Members', ['user', 'group'], { multivalued: true }),
      ]),
    ]),
  ],
})
