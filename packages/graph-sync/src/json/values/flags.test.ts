import { describe, expect, test } from 'vitest'
import {
  createObjectMappingFromDiscriminatorValue,
  type ObjectMapping,
  serializeObjectMapping,
} from '../../generated/models/index.js'
import { readAnswer } from '../parse-node.js'
import { writers } from '../serialization-writer.js'

function read(flowTypes: string): ObjectMapping {
  const node = readAnswer(JSON.stringify({ flowTypes }), 'application/json')
  return node.getObjectValue<ObjectMapping>(createObjectMappingFromDiscriminatorValue)
}

function written(mapping: ObjectMapping): string {
  const writer = writers.getSerializationWriter('application/json')
  writer.writeObjectValue(undefined, mapping, serializeObjectMapping)
  return JSON.parse(new TextDecoder().decode(writer.getSerializedContent())).flowTypes
}

// Answers of today have no blank, those of 2018 had one: docs/discoveries/schemas.md.
describe('flags', () => {
  test.each(['Add,Update,Delete', 'Add, Update, Delete', 'Add ,Merge', ' None', 'Add,,Update', ''])(
    'that are read from %j are written so',
    (text) => {
      expect(written(read(text))).toBe(text)
    },
  )

  test('are written so in a mapping that was copied around them', () => {
    expect(written({ ...read('Add, Update'), name: 'copy' })).toBe('Add, Update')
  })

  test('are written as the service does once they are others', () => {
    const mapping = read('Add, Update, Delete')
    mapping.flowTypes?.pop()
    expect(written(mapping)).toBe('Add,Update')
    expect(written({ flowTypes: ['Update', 'Delete'] })).toBe('Update,Delete')
  })
})
