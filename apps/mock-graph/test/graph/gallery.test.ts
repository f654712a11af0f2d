import { describe, expect, test } from 'vitest'
import type { AttributeMappingSource } from '../../src/domain/provisioning/schema.js'
import { describe as treeOf } from '../../src/expressions/describe.js'
import { parse } from '../../src/expressions/parse/parse.js'
import { galleryApplications } from '../../src/gallery/applications.js'
import { readSchema } from '../../src/graph/operations/schema/schema-readers.js'

// Both applications of AWS have a template `aws`, with one schema.
const templates = [
  ...new Map(
    galleryApplications.flatMap(({ templates }) => templates.map((template) => [template.id, template])),
  ).values(),
]

test('the gallery has the templates that clients name', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'scim',
    'dataBricks',
    'aws',
    'aWSSingleSignon',
    'GoogleApps',
    'Azure2Azure',
    'AD2AADProvisioning',
    'AD2AADPasswordHash',
    'AAD2ADExchangeHybridWriteback',
    'AAD2ADProvisioning',
    'API2AAD',
    'API2AD',
    'Workday2AD',
    'Workday2AAD',
    'WorkdayWriteback',
    'SuccessFactors2AD',
    'SuccessFactors2AAD',
    'SuccessFactorsWriteback',
  ])
})

// The real ones do across templates: the tenant's own directory, and the first rule of many (docs/discoveries/schemas.md).
test.each(templates)('no two rules or directories of $id share an id', ({ schema }) => {
  const ids = [...schema.synchronizationRules, ...schema.directories].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe.each(templates)('the factory schema of $id', ({ schema }) => {
  const mappings = schema.synchronizationRules.flatMap((rule) =>
    rule.objectMappings.map((mapping) => ({ rule, mapping })),
  )

  test('is one that could have been written', () => {
    expect(readSchema(structuredClone(schema), '')).toEqual(schema)
  })

  test('maps only attributes that its directories have', () => {
    const attributesOf = (directory: string | null, object: string | null) => {
      const found = schema.directories
        .find(({ name }) => name === directory)
        ?.objects.find(({ name }) => name === object)
      return new Set(found?.attributes.map(({ name }) => name))
    }
    for (const { rule, mapping } of mappings) {
      const sources = attributesOf(rule.sourceDirectoryName, mapping.sourceObjectName)
      const targets = attributesOf(rule.targetDirectoryName, mapping.targetObjectName)
      const { attributeMappings } = mapping
      const read = attributeMappings.flatMap(({ source }) => attributesIn(source))
      expect(read.filter((name) => !sources.has(name))).toEqual([])
      const written = attributeMappings.map(({ targetAttributeName }) => targetAttributeName)
      expect(written.filter((name) => !targets.has(name))).toEqual([])
      expect(new Set(written).size).toBe(written.length)
    }
  })

  test('matches the objects of every mapping by something', () => {
    for (const { mapping } of mappings) {
      expect(mapping.attributeMappings.map(({ matchingPriority }) => matchingPriority)).toContain(1)
    }
  })

  test('says every expression as the parser reads it', () => {
    for (const { mapping } of mappings) {
      for (const { source } of mapping.attributeMappings) {
        if (source && !notOurs.test(source.expression ?? '')) {
          expect(treeOf(parse(source.expression ?? ''))).toEqual(source)
        }
      }
    }
  })
})

// A function that no list describes.
const notOurs = /^AltSecIdFromNetId\(/

function attributesIn(source: AttributeMappingSource | null): string[] {
  if (!source) return []
  if (source.type === 'Attribute') return [source.name ?? '']
  return source.parameters.flatMap(({ value }) => attributesIn(value))
}
