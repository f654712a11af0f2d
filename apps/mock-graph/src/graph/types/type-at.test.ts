import { describe, expect, test } from 'vitest'
import { queries, type ResourceName } from '../../generated/queries.js'
import type { PropertyType, StructuredType } from '../odata/query/entity-type.js'
import { resourceAt } from './resource-at.js'
import { typeAt } from './type-at.js'

const v1 = 'https://graph.microsoft.com/v1.0'
const beta = 'https://graph.microsoft.com/beta'

describe('a type', () => {
  // As in microsoftgraph/msgraph-metadata:clean_v10_metadata/cleanMetadata.xml@f54f11b60956ea7b185ca0447b2b80805836ec7b.
  test.each([
    ['synchronizationSchedule', 'interval', 'Edm.Duration'],
    ['synchronizationSchedule', 'state', { enumeration: 'microsoft.graph.synchronizationScheduleState' }],
    ['synchronizationStatus', 'countSuccessiveCompleteFailures', 'Edm.Int64'],
    ['synchronizationStatus', 'code', { enumeration: 'microsoft.graph.synchronizationStatusCode' }],
    ['passwordCredential', 'customKeyIdentifier', 'Edm.Binary'],
    ['passwordCredential', 'secretText', 'Edm.String'],
    ['keyCredential', 'customKeyIdentifier', 'Edm.Binary'],
    [
      'provisioningObjectSummary',
      'provisioningAction',
      { enumeration: 'microsoft.graph.provisioningAction' },
    ],
    [
      'filterOperatorSchema',
      'supportedAttributeTypes',
      { collection: { enumeration: 'microsoft.graph.attributeType' } },
    ],
    ['servicePrincipal', 'tags', { collection: 'Edm.String' }],
    ['servicePrincipal', 'id', 'Edm.String'],
  ] as const)('%s has %s', (type, property, expected) => {
    expect(typeAt(type, v1).properties[property]).toEqual(expected)
  })

  test('has what it derives from, and in beta what only beta has', () => {
    const of = (root: string) => Object.keys(typeAt('application', root).properties)
    expect(of(v1)).toEqual(expect.arrayContaining(['id', 'deletedDateTime', 'appId', 'addIns']))
    expect(of(v1)).not.toContain('oauth2RequirePostResponse')
    expect(of(beta)).toContain('oauth2RequirePostResponse')
    expect(typeAt('servicePrincipal', beta).properties.samlMetadataUrl).toBe('Edm.String')
  })

  test('may lead back to itself', () => {
    const { links } = typeAt('synchronizationJobSubject', v1).properties
    const { manager } = structured(links).properties
    expect(structured(manager).name).toBe('microsoft.graph.synchronizationJobSubject')
  })

  test('that the table does not describe has a name and nothing else', () => {
    expect(structured(typeAt('application', v1).properties.certification)).toEqual({
      name: 'microsoft.graph.certification',
      properties: {},
      navigation: [],
    })
  })
})

describe('a resource', () => {
  const plain = (name: ResourceName, path: string) => [
    ...resourceAt(name, v1).operatorsOf(path.split('/')).plain,
  ]

  test('has the row of a property, of what it lies in, or of all others', () => {
    expect(plain('applications', 'displayName')).toContain('eq')
    expect(plain('applications', 'passwordCredentials/displayName')).toContain('eq')
    expect(plain('applications', 'passwordcredentials/SECRETTEXT')).toEqual([])
    expect(plain('applications', 'web/redirectUris')).toEqual([])
    expect(plain('applications', 'requiredResourceAccess')).toEqual(['any'])
    expect(plain('jobs', 'status/code')).toContain('contains')
  })

  test('is not filtered by what it leads to', () => {
    expect(plain('servicePrincipals', 'owners')).toEqual([])
    expect(plain('users', 'manager/displayName')).toEqual([])
  })

  test('of several types has the properties of them all', () => {
    const { type, name } = resourceAt('owners', beta)
    expect(name).toBe('DirectoryObject')
    expect(type.name).toBe('microsoft.graph.directoryObject')
    expect(Object.keys(type.properties)).toEqual(
      expect.arrayContaining(['userPrincipalName', 'groupTypes', 'appRoles', 'samlMetadataUrl']),
    )
  })

  // What shows how a secret begins tells it letter by letter.
  test.each(Object.keys(queries) as ResourceName[])('%s cannot be filtered by a secret', (name) => {
    const { type, operatorsOf } = resourceAt(name, beta)
    const secret = pathsOf(type, []).filter((path) => tellsSecret.test(path.join('/')))
    for (const path of secret) {
      const { plain, advanced } = operatorsOf(path)
      expect([path.join('/'), ...plain, ...advanced]).toEqual([path.join('/')])
    }
  })
})

const tellsSecret = /(^|\/)(secretText|password|keyCredentials\/key)$/

function structured(type: PropertyType | undefined): StructuredType {
  if (typeof type === 'object' && 'complex' in type) return type.complex
  throw new Error(`${JSON.stringify(type)} is no complex type.`)
}

/** Every path into a type, not further than three steps. */
function pathsOf({ properties }: StructuredType, before: readonly string[]): string[][] {
  if (before.length === 3) return []
  return Object.entries(properties).flatMap(([name, type]) => {
    const path = [...before, name]
    const item = typeof type === 'object' && 'collection' in type ? type.collection : type
    const deeper = typeof item === 'object' && 'complex' in item ? pathsOf(item.complex, path) : []
    return [path, ...deeper]
  })
}
