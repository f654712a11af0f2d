import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import {
  businessCardMappings,
  coreUserMappings,
  enterpriseMappings,
  groupMappings,
  scimDirectory,
  scimGroup,
  scimUser,
} from './scim-target.js'

const target = 'customappsso'

/** Any application with a SCIM endpoint: what the non-gallery application brings. */
export const scim = defineTemplate({
  id: 'scim',
  description: 'Provision users and groups to any application that speaks SCIM 2.0.',
  requiredSecrets: ['BaseAddress', 'SecretToken'],
  factoryTag: 'customappsso',
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621' },
    { key: 'GalleryApplicationKey', value: 'customappsso' },
    { key: 'IsOAuthEnabled', value: 'false' },
    { key: 'IsSynchronizationAgentRequired', value: 'false' },
  ],
  synchronizationRules: [
    rule(
      {
        id: '03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8',
        name: 'USER_OUTBOUND_USER',
        sourceDirectoryName: entraDirectoryName,
        targetDirectoryName: target,
      },
      [
        mapObjects('Provision Microsoft Entra ID Users', 'User', scimUser, [
          ...coreUserMappings,
          ...businessCardMappings,
          map('externalId', 'mailNickname'),
          ...enterpriseMappings,
        ]),
        mapObjects('Provision Microsoft Entra ID Groups', 'Group', scimGroup, groupMappings),
      ],
    ),
  ],
  directories: [entraDirectory(), scimDirectory('7fb5f1b1-4d3c-4b3c-9a57-2a0a0a4fd7a1', target)],
})
