import { defineTemplate } from '../gallery-template.js'
import { apiDirectory, apiSource } from '../inbound-api.js'
import { map, mapObjects, rule } from '../mapping.js'
import { scimUser } from '../scim-target.js'
import { attribute, call, choose, constant } from '../source.js'
import { activeDirectory, activeDirectoryName } from './active-directory.js'

const fullName = call(
  'Join',
  ['separator', constant(' ')],
  ['source', attribute('name.givenName')],
  ['source', attribute('name.familyName')],
)

/**
 * API-driven inbound provisioning into a domain: its template's id is in the addresses of public programs
 * (docs/discoveries/schemas.md); what it maps is assumed.
 */
export const inboundApiToDomain = defineTemplate({
  id: 'API2AD',
  description: 'Provision workers, uploaded as SCIM, to Active Directory.',
  requiredSecrets: [],
  metadata: [
    { key: 'GalleryApplicationKey', value: 'API2AD' },
    { key: 'IsSynchronizationAgentRequired', value: 'true' },
  ],
  synchronizationRules: [
    rule(
      {
        id: 'd7a9c1de-1f64-4c6d-9f0b-7a3c5e2b8f46',
        name: 'API_INBOUND_AD',
        sourceDirectoryName: apiSource.directory,
        targetDirectoryName: activeDirectoryName,
      },
      [
        mapObjects('Provision API users', apiSource.object, 'user', [
          map('employeeID', 'externalId', { matchingPriority: 1 }),
          map('cn', fullName, { flowType: 'ObjectAddOnly' }),
          map('accountDisabled', choose('active', null, ['True', 'False'], ['False', 'True'])),
          map('displayName', 'displayName'),
          map('givenName', 'name.givenName'),
          map('sn', 'name.familyName'),
          map('title', 'title'),
          map('department', `${scimUser}:department`),
          map('l', 'addresses[type eq "work"].locality'),
          map('co', 'addresses[type eq "work"].country'),
          map('telephoneNumber', 'phoneNumbers[type eq "work"].value'),
          map('manager', `${scimUser}:manager`),
        ]),
      ],
    ),
  ],
  directories: [
    apiDirectory('2e8a7c14-90b5-4d0c-8a53-f1c6d9b0e7a2'),
    activeDirectory('8f4d2b6a-3c71-4e9f-b0d8-5a1e7c9f2d36'),
  ],
})
