import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readDescription } from './description.ts'
import { renderPlainSlice } from './plain.ts'

const description = readDescription()
const { components: given } = description.slice
const { components: plain } = parse(renderPlainSlice(description).text)

test('@odata.type is required nowhere, and what else is required stays so', () => {
  expect(JSON.stringify(given)).toContain('"required":["@odata.type"')
  expect(JSON.stringify(plain)).not.toMatch(/"required":\[[^\]]*@odata\.type/)
  expect(plain.schemas['microsoft.graph.ODataErrors.MainError'].required).toEqual(['code', 'message'])
  expect(plain.parameters['servicePrincipal-id'].required).toBe(true)
})

test('whole numbers are integers', () => {
  expect(plain.parameters.top.schema).toEqual({ type: 'integer', format: 'int64', minimum: 0 })
  expect(JSON.stringify(plain)).not.toContain('"type":"number"')
})

test('the date of an error is any text', () => {
  const { date } = plain.schemas['microsoft.graph.ODataErrors.InnerError'].properties
  expect(date).toMatchObject({ type: 'string', nullable: true })
  expect(date).not.toHaveProperty('format')
})

test('nothing has a discriminator', () => {
  expect(JSON.stringify(given)).toContain('"discriminator":')
  expect(JSON.stringify(plain)).not.toContain('discriminator')
})

test('a type that adds nothing is what it extends', () => {
  const entity = { $ref: '#/components/schemas/microsoft.graph.entity' }
  expect(plain.schemas['microsoft.graph.bulkUpload'].allOf).toEqual([entity])
  expect(plain.schemas['microsoft.graph.synchronizationJob'].allOf).toHaveLength(2)
})

test('operations stay as they are', () => {
  const { paths } = parse(renderPlainSlice(description).text)
  expect(Object.keys(paths)).toEqual(Object.keys(description.slice.paths))
})
