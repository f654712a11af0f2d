import { entraDirectory, entraDirectoryName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { coreUserMappings, groupMappings, scimDirectory, scimGroup, scimUser } from './scim-target.js'
import { attribute, call } from './source.js'

const target = 'Azure Databricks SCIM Connector'

/** Azure Databricks workspaces and accounts. */
export const dataBricks = defineTemplate({
  id: 'dataBricks',
  description: 'Provision users and groups to Azure Databricks.',
  requiredSecrets: ['BaseAddress', 'SecretToken'],
  metadata: [
    { key: 'GalleryApplicationIdentifier', value: '9c9818d2-2900-49e8-8ba4-22688be7c675' },
    { key: 'GalleryApplicationKey', value: 'dataBricks' },
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
          map('externalId', 'objectId'),
          map('roles', call('AppRoleAssignmentsComplex', ['source', attribute('appRoleAssignments')])),
        ]),
        mapObjects('Provision Microsoft Entra ID Groups', 'Group', scimGroup, groupMappings),
      ],
    ),
  ],
  directories: [entraDirectory(), scimDirectory('c52a2186-5286-4d88-8590-242a770dc1e7', target)],
})
