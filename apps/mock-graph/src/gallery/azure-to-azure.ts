import type { AttributeMapping, Entry, ObjectMapping } from '../domain/provisioning/schema.js'
import { texts } from './definition.js'
import { entraDirectory, entraName } from './entra-directory.js'
import { defineTemplate } from './gallery-template.js'
import { map, mapObjects, rule } from './mapping.js'
import { attribute, call, constant } from './source.js'

const target = 'Microsoft Entra ID (target tenant)'

const usual = (joining: string): Entry[] =>
  Object.entries({
    IsCustomerDefined: 'false',
    DisableMonitoringForChanges: 'false',
    Disposition: '"Normal"',
    ExcludeFromReporting: 'false',
    EscrowBehavior: '"Default"',
    Unsynchronized: 'false',
    OriginalJoiningProperty: joining,
  }).map(([key, value]) => ({ key, value }))

/** A kind of object that the service knows and does not provision: its mapping has no name and no source. */
const notProvisioned = (
  kind: string,
  joining: string,
  more: readonly AttributeMapping[] = [],
): ObjectMapping => ({
  ...mapObjects('', '', kind, [map(joining, null, { matchingPriority: 1 }), ...more], {
    enabled: false,
    metadata: usual(joining),
  }),
  name: null,
})

const same = (...names: readonly string[]) => names.map((name) => map(name, name))

// Who is of this tenant: guests have an alternative security id, or have not accepted yet.
const externalUsers = {
  categoryFilterGroups: [],
  groups: [],
  inputFilterGroups: [
    {
      clauses: [
        {
          operatorName: 'EQUALS',
          sourceOperandName: 'alternativeSecurityIds',
          targetOperand: { values: ['None'] },
        },
        {
          operatorName: 'NOT EQUALS',
          sourceOperandName: 'userState',
          targetOperand: { values: ['PendingAcceptance'] },
        },
      ],
      name: 'Filter external users',
    },
  ],
}

/**
 * Cross-tenant synchronization: users of this tenant become guests or members of another. As an export of 2025 has it
 * (docs/discoveries/schemas.md).
 */
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
        id: '01e28086-1453-4cb2-b95d-4fbc4564fcc0',
        name: 'USER_INBOUND_USER',
        sourceDirectoryName: entraName,
        targetDirectoryName: target,
        priority: 0,
        metadata: [{ key: 'supportsProvisionOnDemand', value: 'true' }],
      },
      [
        mapObjects(
          'Provision Microsoft Entra ID Users',
          'User',
          'User',
          [
            map('IsSoftDeleted', 'IsSoftDeleted', { defaultValue: 'False' }),
            map('accountEnabled', 'accountEnabled', { defaultValue: 'True' }),
            ...same('streetAddress', 'city', 'state', 'postalCode', 'country', 'department', 'employeeId'),
            ...same('displayName', 'givenName', 'jobTitle', 'mailNickname', 'manager'),
            map('physicalDeliveryOfficeName', 'physicalDeliveryOfficeName'),
            map('preferredLanguage', 'preferredLanguage', { defaultValue: 'en-US' }),
            ...same('surname', 'telephoneNumber', 'userPrincipalName'),
            map('alternativeSecurityIds', call('AltSecIdFromNetId', ['source', attribute('netId')]), {
              flowType: 'ObjectAddOnly',
              matchingPriority: 1,
            }),
            map('showInAddressList', constant('true')),
            map('mail', 'mail'),
            map('userType', constant('Member'), { flowType: 'ObjectAddOnly' }),
          ],
          { metadata: usual('alternativeSecurityIds'), scope: externalUsers },
        ),
        notProvisioned('Group', 'objectId'),
        notProvisioned('Application', 'appId'),
        notProvisioned('AppRole', 'displayName', [
          map('allowedMemberTypes', null, { defaultValue: 'User' }),
          map('description', null, { defaultValue: '.' }),
          map('isEnabled', null, { defaultValue: 'True' }),
        ]),
        notProvisioned('AppRoleAssignment', 'id'),
        notProvisioned('ServicePrincipal', 'displayName'),
      ],
    ),
  ],
  directories: [
    entraDirectory({ name: entraName }),
    entraDirectory({
      id: '69b25323-f16d-4d8f-99e9-2722c9582d30',
      name: target,
      users: texts('source'),
    }),
  ],
})
