import type {
  AttributeDefinition,
  DirectoryDefinition,
  Entry,
  ObjectDefinition,
} from '../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'

/** How most schemas call the tenant's own directory; the name has outlived the product's (docs-contrib, Get synchronizationSchema). */
export const entraDirectoryName = 'Azure Active Directory'

/** How those call it that were seen of late (docs/discoveries/schemas.md). */
export const entraName = 'Microsoft Entra ID'

const flag = (name: string) => define(name, { type: 'Boolean' })
const extensions = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`)

/** Made by the service from others, and not read of the directory. */
const synthetic = { metadata: [{ key: 'IsSynthetic', value: 'true' }] }

/** A value with attributes of its own, of which the real one lists more. */
const complex = (name: string, ...attributes: readonly string[]) => ({
  metadata: [
    {
      key: 'ComplexObjectDefinition',
      value: JSON.stringify({
        definition: {
          attributes: attributes.map((one) => ({ apiExpressions: [], metadata: [], name: one })),
          metadata: [],
          name,
        },
      }),
    },
  ],
})

type Lives = { readonly soft: boolean; readonly hard: boolean; readonly stored?: boolean }

const lifeOf = (
  { soft, hard, stored = false }: Lives,
  more: Readonly<Record<string, string>> = {},
): Entry[] =>
  Object.entries({
    IsSoftDeletionSupported: String(soft),
    IsHardDeletionSupported: String(hard),
    ConnectorDataStorageRequired: String(stored),
    IsSynchronizeAllSupported: String(stored),
    ...more,
  }).map(([key, value]) => ({ key, value }))

const softDeleted = { PropertyNameSoftDeleted: 'IsSoftDeleted' }

/** A kind of object that Graph has under the same name. */
const kind = (name: string, attributes: readonly AttributeDefinition[], metadata: readonly Entry[]) =>
  defineObject(name, attributes, { metadata, supportedApis: [name] })

const user = kind(
  'User',
  [
    anchor('objectId'),
    define('IsSoftDeleted', { type: 'Boolean', required: true, ...synthetic }),
    define('accountEnabled', { type: 'Boolean', required: true }),
    define('displayName', { required: true }),
    define('userPrincipalName', { required: true }),
    define('preferredLanguage', { required: true }),
    define('surname', { required: true }),
    ...texts('alias', 'city', 'companyName', 'country', 'department', 'employeeId', 'employeeHireDate'),
    ...texts(
      'employeeLeaveDateTime',
      'employeeType',
      'employeeOrgData.costCenter',
      'employeeOrgData.division',
    ),
    ...texts('facsimileTelephoneNumber', 'givenName', 'immutableId', 'jobTitle', 'mail', 'mailNickname'),
    ...texts('mobile', 'netId', 'onPremisesSecurityIdentifier', 'physicalDeliveryOfficeName', 'postalCode'),
    ...texts('state', 'streetAddress', 'telephoneNumber', 'usageLocation', 'userState', 'userType'),
    ...texts(...extensions),
    define('originalUserPrincipalName', synthetic),
    flag('dirSyncEnabled'),
    define('showInAddressList', { type: 'Boolean', flowNullValues: true }),
    define('alternativeSecurityIds', { multivalued: true }),
    define('proxyAddresses', { multivalued: true }),
    define('otherMails', { multivalued: true }),
    define('appRoleAssignments', {
      type: 'Reference',
      ...complex('AppRoleAssignment', 'objectId', 'id', 'entitlement', 'principalId', 'resourceId'),
    }),
    define('passwordProfile.password', { mutability: 'WriteOnly' }),
    reference('manager', ['User']),
  ],
  lifeOf(
    { soft: true, hard: true, stored: true },
    { PropertyNameAccountEnabled: 'accountEnabled', ...softDeleted },
  ),
)

const group = kind(
  'Group',
  [
    anchor('objectId'),
    define('displayName', { required: true }),
    ...texts('description', 'mail', 'mailNickname'),
    flag('mailEnabled'),
    flag('securityEnabled'),
    flag('IsSoftDeleted'),
    define('proxyAddresses', { multivalued: true }),
    define('appRoleAssignments', {
      type: 'Reference',
      ...complex('AppRoleAssignment', 'objectId', 'id', 'entitlement', 'principalId', 'resourceId'),
    }),
    reference('members', ['Group', 'User'], {
      multivalued: true,
      metadata: [{ key: 'IsContainer', value: 'true' }],
    }),
  ],
  lifeOf({ soft: false, hard: false }, softDeleted),
)

const appRoles = define('appRoles', {
  required: true,
  ...complex(
    'AppRole',
    'id',
    'allowedMemberTypes',
    'description',
    'displayName',
    'isEnabled',
    'origin',
    'value',
  ),
})
const needed = (...names: readonly string[]) => names.map((name) => define(name, { required: true }))
const several = (name: string, required = false) => define(name, { multivalued: true, required })

/** What a tenant holds besides people and groups: the same in every template. */
const applications: readonly ObjectDefinition[] = [
  kind(
    'Application',
    [
      anchor('objectId'),
      ...needed('appId'),
      define('appMetadata', { mutability: 'ReadOnly' }),
      ...texts('displayName', 'homepage'),
      appRoles,
      several('identifierUris', true),
      several('replyUrls', true),
    ],
    lifeOf({ soft: false, hard: false }),
  ),
  kind(
    'AppRole',
    [
      anchor('id'),
      several('allowedMemberTypes', true),
      ...needed('description', 'displayName'),
      define('isEnabled', { type: 'Boolean', required: true }),
      ...texts('origin', 'value'),
    ],
    lifeOf({ soft: false, hard: true }),
  ),
  kind(
    'AppRoleAssignment',
    [
      anchor('objectId'),
      define('entitlement', { required: true, ...complex('AppRole', 'id', 'displayName', 'value') }),
      ...needed('id', 'principalId', 'principalType', 'resourceId', 'resourceDisplayName'),
      ...['servicePrincipalApplicationIdentifier', 'displayName', 'value'].map((name) =>
        define(name, synthetic),
      ),
    ],
    lifeOf({ soft: true, hard: true }, softDeleted),
  ),
  kind(
    'ServicePrincipal',
    [
      anchor('objectId'),
      ...needed('displayName', 'appId'),
      appRoles,
      flag('microsoftFirstParty'),
      ...texts('homepage', 'applicationTemplateId'),
      define('appMetadata', { mutability: 'ReadOnly' }),
      several('tags'),
    ],
    lifeOf({ soft: false, hard: false }, softDeleted),
  ),
]

/** When the service last gave the directory another version. */
export const directoryVersion =
  'Date:2025-06-04T16:17:11.9275095Z, ActivityId:0a7c25d8-6b0e-4c1f-8f5e-9d3b7a51c2e4'

type Variation = {
  readonly id?: string
  readonly name?: string
  readonly users?: readonly AttributeDefinition[]
  readonly groups?: readonly AttributeDefinition[]
  readonly objects?: readonly ObjectDefinition[]
}

/** The id that the tenant's own directory has in the schemas of all templates. */
export const entraDirectoryId = '66e4a8cc-1b7b-435e-95f8-f06cea133828'

/**
 * The directory of a tenant: this one unless another id and name are given, with further attributes and kinds of object.
 * As an export of 2025 has it, but for what groups have besides (docs/discoveries/schemas.md).
 */
export const entraDirectory = ({
  id = entraDirectoryId,
  name = entraDirectoryName,
  users = [],
  groups = [],
  objects = [],
}: Variation = {}): DirectoryDefinition =>
  defineDirectory(
    id,
    name,
    [
      { ...user, attributes: [...user.attributes, ...users] },
      { ...group, attributes: [...group.attributes, ...groups] },
      ...applications,
      ...objects,
    ],
    { readOnly: true, discoverabilities: 'AttributeNames,AttributeDataTypes', version: directoryVersion },
  )
