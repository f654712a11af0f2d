import { define, texts } from '../definition.js'
import { entraDirectory, entraName } from '../entra-directory.js'
import { defineTemplate } from '../gallery-template.js'
import { map, mapObjects, rule } from '../mapping.js'
import { activeDirectory, activeDirectoryName } from './active-directory.js'
import { cloudSyncMetadata } from './cloud-sync.js'

const ofUsers = texts('cloudAnchor', 'onPremisesUserPrincipalName', 'onPremisesDistinguishedName')
const between = { sourceDirectoryName: entraName, targetDirectoryName: activeDirectoryName, priority: 0 }

/** From the tenant back to the domain. What the first of the two maps, but for `cloudAnchor`, is assumed. */
export const writeBack = (
  id: string,
  ids: { readonly rule: string; readonly domain: string },
  { description, mappings }: { readonly description: string; readonly mappings: Parameters<typeof rule>[1] },
) =>
  defineTemplate({
    id,
    description,
    requiredSecrets: ['Domain', 'AppKey'],
    default: false,
    metadata: cloudSyncMetadata(id),
    synchronizationRules: [rule({ id: ids.rule, name: id, ...between }, mappings)],
    directories: [
      entraDirectory({ name: entraName, users: ofUsers, groups: [define('cloudAnchor')] }),
      activeDirectory(ids.domain),
    ],
  })

/** What Exchange Online knows of mailboxes, for the Exchange of the domain. */
export const hybridWriteback = writeBack(
  'AAD2ADExchangeHybridWriteback',
  { rule: '0d4b9b0b-3c3f-4c86-9a3f-0a8f5d1c7e21', domain: '5b0f6d0e-9f53-4a7b-8a51-0d2f0c6b9a37' },
  {
    description: 'Write Exchange attributes from Microsoft Entra ID back to Active Directory.',
    mappings: [
      mapObjects(
        'Write back Microsoft Entra ID users',
        'User',
        'user',
        [
          map('objectGUID', 'immutableId', { matchingPriority: 1 }),
          map('msDS-ExternalDirectoryObjectId', 'cloudAnchor'),
        ],
        { flowTypes: 'Update' },
      ),
    ],
  },
)
