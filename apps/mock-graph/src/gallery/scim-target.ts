import type {
  AttributeDefinition,
  AttributeMapping,
  DirectoryDefinition,
} from '../domain/provisioning/schema.js'
import { anchor, define, defineDirectory, defineObject, reference, texts } from './definition.js'
import { map } from './mapping.js'
import { attribute, call, constant, notSoftDeleted } from './source.js'

/** SCIM's enterprise user (RFC 7643, section 4.3), by which Entra calls its users. */
export const scimUser = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const scimGroup = 'urn:ietf:params:scim:schemas:core:2.0:Group'

const work = 'addresses[type eq "work"]'

type Variation = {
  /** Names of attributes of users that this application does not have. */
  readonly without?: readonly string[]
  readonly users?: readonly AttributeDefinition[]
}

/** What a SCIM endpoint holds before anybody has asked it; it can be asked. */
export const scimDirectory = (
  id: string,
  name: string,
  { without = [], users = [] }: Variation = {},
): DirectoryDefinition =>
  defineDirectory(
    id,
    name,
    [
      defineObject(
        scimUser,
        [
          anchor('id'),
          define('userName', { required: true }),
          define('active', { type: 'Boolean' }),
          ...texts('displayName', 'title', 'preferredLanguage', 'externalId', 'emails[type eq "work"].value'),
          ...texts('name.givenName', 'name.familyName', 'name.formatted'),
          ...texts(`${work}.formatted`, `${work}.streetAddress`, `${work}.locality`, `${work}.region`),
          ...texts(`${work}.postalCode`, `${work}.country`),
          ...texts('phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "mobile"].value'),
          ...texts(
            'phoneNumbers[type eq "fax"].value',
            `${scimUser}:employeeNumber`,
            `${scimUser}:department`,
          ),
          reference(`${scimUser}:manager`, [scimUser]),
          define('roles', { multivalued: true }),
          ...users,
        ].filter((one) => !without.includes(one.name ?? '')),
      ),
      defineObject(scimGroup, [
        anchor('id'),
        define('displayName', { required: true }),
        define('externalId'),
        reference('members', [scimUser, scimGroup], { multivalued: true }),
      ]),
    ],
    { discoverabilities: 'AttributeNames,AttributeDataTypes' },
  )

/** The mappings nearly every SCIM application starts with. Users are matched by their name. */
export const coreUserMappings: readonly AttributeMapping[] = [
  map('userName', 'userPrincipalName', { matchingPriority: 1 }),
  map('active', notSoftDeleted),
  map('displayName', 'displayName'),
  map('emails[type eq "work"].value', 'mail'),
  map('name.givenName', 'givenName'),
  map('name.familyName', 'surname'),
]

/** What a person's business card says besides {@link coreUserMappings}. */
export const businessCardMappings: readonly AttributeMapping[] = [
  map('title', 'jobTitle'),
  map('preferredLanguage', 'preferredLanguage'),
  map(
    'name.formatted',
    call(
      'Join',
      ['separator', constant(' ')],
      ['source', attribute('givenName')],
      ['source', attribute('surname')],
    ),
  ),
  map(`${work}.formatted`, 'physicalDeliveryOfficeName'),
  map(`${work}.streetAddress`, 'streetAddress'),
  map(`${work}.locality`, 'city'),
  map(`${work}.region`, 'state'),
  map(`${work}.postalCode`, 'postalCode'),
  map(`${work}.country`, 'country'),
  map('phoneNumbers[type eq "work"].value', 'telephoneNumber'),
  map('phoneNumbers[type eq "mobile"].value', 'mobile'),
  map('phoneNumbers[type eq "fax"].value', 'facsimileTelephoneNumber'),
]

/** What the enterprise extension adds. */
export const enterpriseMappings: readonly AttributeMapping[] = [
  map(`${scimUser}:employeeNumber`, 'employeeId'),
  map(`${scimUser}:department`, 'department'),
  map(`${scimUser}:manager`, 'manager'),
]

/** Groups are matched by their name. */
export const groupMappings: readonly AttributeMapping[] = [
  map('displayName', 'displayName', { matchingPriority: 1 }),
  map('externalId', 'objectId'),
  map('members', 'members'),
]
