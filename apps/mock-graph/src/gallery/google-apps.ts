import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'
import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { attribute, call, choose, constant, number } from './source.js'

const target = 'Google Apps'

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
          map('orgUnitPath', constant('/'), { flowType: 'ObjectAddOnly' }),
          map('emails.[type eq "work"].address', 'mail'),
          map('organizations.[type eq "work"].department', 'department'),
          map('organizations.[type eq "work"].title', 'jobTitle'),
          map('addresses.[type eq "work"].locality', 'city'),
          map('addresses.[type eq "work"].country', 'country'),
          map('phones.[type eq "work"].value', 'telephoneNumber'),
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
          map('members', 'members'),
        ]),
      ],
    ),
  ],
  directories: [
    entraDirectory('aaa7ed5c-01ea-4fdc-83ca-44d28ee3f022'),
    defineDirectory('13173d09-648f-4804-abab-9b9ead7d2c1d', target, [
      defineObject('user', [
        anchor('id'),
        define('primaryEmail', { required: true }),
        define('suspended', { type: 'Boolean' }),
        define('password', { mutability: 'WriteOnly' }),
        ...texts('name.givenName', 'name.familyName', 'orgUnitPath', 'emails.[type eq "work"].address'),
        ...texts('organizations.[type eq "work"].department', 'organizations.[type eq "work"].title'),
        ...texts('addresses.[type eq "work"].locality', 'addresses.[type eq "work"].country'),
        ...texts('phones.[type eq "work"].value'),
        reference('relations.[type eq "manager"].value', ['user']),
      ]),
      defineObject('group', [
        anchor('id'),
        define('email', { required: true }),
        ...texts('name', 'description'),
        reference('members', ['user', 'group'], { multivalued: true }),
      ]),
    ]),
  ],
})
