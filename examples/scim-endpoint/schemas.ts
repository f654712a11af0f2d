const core = 'urn:ietf:params:scim:schemas:core:2.0'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

type Attribute = { readonly name: string; readonly type: string; readonly [more: string]: unknown }

const attribute = (name: string, type = 'string', more: object = {}): Attribute => ({
  ...{ name, type, multiValued: false, required: false, caseExact: false },
  ...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none' },
  ...more,
})
const texts = (...names: string[]) => names.map((name) => attribute(name))
const several = (name: string, ...subAttributes: Attribute[]) =>
  attribute(name, 'complex', { multiValued: true, subAttributes })
const primary = attribute('primary', 'boolean')

/** What the endpoint keeps of users and groups, as `/Schemas` shows it. */
export const schemas = [
  {
    id: `${core}:User`,
    name: 'User',
    attributes: [
      attribute('userName', 'string', { required: true, uniqueness: 'server' }),
      attribute('externalId', 'string', { caseExact: true }),
      ...texts('displayName', 'title', 'preferredLanguage'),
      attribute('active', 'boolean'),
      attribute('name', 'complex', { subAttributes: texts('formatted', 'givenName', 'familyName') }),
      several('emails', ...texts('value', 'type'), primary),
      several('phoneNumbers', ...texts('value', 'type'), primary),
      several(
        'addresses',
        ...texts('formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type'),
        primary,
      ),
      several('roles', ...texts('value', 'display', 'type'), primary),
    ],
  },
  {
    id: enterprise,
    name: 'EnterpriseUser',
    attributes: [...texts('employeeNumber', 'department'), attribute('manager')],
  },
  {
    id: `${core}:Group`,
    name: 'Group',
    attributes: [
      attribute('displayName', 'string', { required: true, uniqueness: 'server' }),
      attribute('externalId', 'string', { caseExact: true }),
      several('members', ...texts('value')),
    ],
  },
]
