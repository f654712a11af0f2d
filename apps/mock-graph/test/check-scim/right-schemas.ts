const simple = (...names: readonly string[]) =>
  names.map((name) => ({ name, type: 'string', mutability: 'readWrite' }))

const complex = (name: string, ...subAttributes: readonly string[]) => ({
  name,
  type: 'complex',
  mutability: 'readWrite',
  subAttributes: simple(...subAttributes),
})

/** What a server says that it has. */
export const schemas = [
  {
    id: 'urn:ietf:params:scim:schemas:core:2.0:User',
    attributes: [
      ...simple('userName', 'active', 'displayName', 'title', 'preferredLanguage'),
      complex('name', 'formatted', 'givenName', 'familyName'),
      complex('emails', 'value', 'type', 'primary'),
      complex('phoneNumbers', 'value', 'type'),
      complex(
        'addresses',
        'formatted',
        'streetAddress',
        'locality',
        'region',
        'postalCode',
        'country',
        'type',
      ),
      complex('roles', 'value', 'display', 'type', 'primary'),
    ],
  },
  {
    id: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
    attributes: [...simple('employeeNumber', 'department'), complex('manager', 'value')],
  },
  {
    id: 'urn:ietf:params:scim:schemas:core:2.0:Group',
    attributes: [...simple('displayName'), complex('members', 'value')],
  },
]
