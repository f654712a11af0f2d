import type {
  AttributeDefinition,
  AttributeMapping,
  AttributeMappingSource,
  DirectoryDefinition,
  Entry,
  FilterGroup,
  ObjectDefinition,
  ObjectMapping,
  Schema,
  SynchronizationRule,
} from '../../../domain/provisioning/schema.js'
import {
  exactMember,
  flag,
  ifGiven,
  integer,
  listOf,
  nullable,
  objectOf,
  openMember,
  partOf,
  type Reader,
  text,
} from '../../bodies/body-readers.js'
import { checkExpressions } from './check-mappings.js'

const entryOf = (type: string) => objectOf<Entry>(type, { key: text, value: text })
const strings: Reader<readonly string[]> = listOf((value, property) => text(value, property) ?? '')

const attribute = objectOf<AttributeDefinition>('attributeDefinition', {
  anchor: flag,
  apiExpressions: listOf(entryOf('stringKeyStringValuePair')),
  caseExact: flag,
  defaultValue: text,
  flowNullValues: flag,
  metadata: listOf(entryOf('attributeDefinitionMetadataEntry')),
  multivalued: flag,
  mutability: openMember('ReadWrite'),
  name: text,
  referencedObjects: listOf(
    objectOf('referencedObject', { referencedObjectName: text, referencedProperty: text }),
  ),
  required: flag,
  type: openMember('String'),
})

const object = objectOf<ObjectDefinition>('objectDefinition', {
  attributes: listOf(attribute),
  metadata: listOf(entryOf('objectDefinitionMetadataEntry')),
  name: text,
  supportedApis: strings,
})

const directoryProperties = {
  discoverabilities: openMember('None'),
  discoveryDateTime: text,
  id: (value: unknown, property: string) => text(value, property) ?? '',
  metadata: ifGiven(listOf(entryOf('stringKeyStringValuePair'))),
  name: text,
  objects: listOf(object),
  readOnly: flag,
  version: text,
}

/** A directory; one without an id has the id `""`. */
export const readDirectory = objectOf<DirectoryDefinition>('directoryDefinition', directoryProperties)

/** What a body says of a directory. */
export const readDirectoryChanges = partOf<DirectoryDefinition>('directoryDefinition', directoryProperties)

// A tree: a parameter of a function is a source again.
const source: Reader<AttributeMappingSource> = (value, property) =>
  objectOf<AttributeMappingSource>('attributeMappingSource', {
    expression: text,
    name: text,
    parameters: listOf(
      objectOf('stringKeyAttributeMappingSourceValuePair', { key: text, value: nullable(source) }),
    ),
    type: openMember('Attribute'),
  })(value, property)

const attributeMapping = objectOf<AttributeMapping>('attributeMapping', {
  defaultValue: text,
  exportMissingReferences: flag,
  flowBehavior: exactMember('FlowWhenChanged', 'FlowAlways'),
  flowType: exactMember('Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'),
  matchingPriority: integer,
  source: nullable(source),
  targetAttributeName: text,
})

const filterGroups = listOf(
  objectOf<FilterGroup>('filterGroup', {
    clauses: listOf(
      objectOf('filterClause', {
        operatorName: text,
        sourceOperandName: text,
        targetOperand: nullable(objectOf('filterOperand', { values: strings })),
      }),
    ),
    name: text,
  }),
)

const objectMapping = objectOf<ObjectMapping>('objectMapping', {
  attributeMappings: listOf(attributeMapping),
  enabled: flag,
  flowTypes: openMember('None'),
  metadata: listOf(entryOf('objectMappingMetadataEntry')),
  name: text,
  scope: nullable(
    objectOf('filter', {
      categoryFilterGroups: filterGroups,
      groups: filterGroups,
      inputFilterGroups: filterGroups,
    }),
  ),
  sourceObjectName: text,
  targetObjectName: text,
})

const rule = objectOf<SynchronizationRule>('synchronizationRule', {
  containerFilter: nullable(objectOf('containerFilter', { includedContainers: strings })),
  editable: flag,
  groupFilter: nullable(objectOf('groupFilter', { includedGroups: strings })),
  id: text,
  metadata: listOf(entryOf('stringKeyStringValuePair')),
  name: text,
  objectMappings: listOf(objectMapping),
  priority: integer,
  sourceDirectoryName: text,
  targetDirectoryName: text,
})

type Written = Schema & { provisioningTaskIdentifier?: undefined }

const wholeSchema = objectOf<Written>('synchronizationSchema', {
  directories: listOf(readDirectory),
  id: (value, property) => text(value, property) ?? '',
  provisioningTaskIdentifier: () => undefined,
  synchronizationRules: listOf(rule),
  version: text,
})

/**
 * What a body makes of a schema: all of it, so that what it leaves out is gone. The service sets id, version and, in beta,
 * `provisioningTaskIdentifier`; that v1.0 knows none was looked at when the body was checked.
 */
export const readSchema: Reader<Schema> = (value, property) => {
  const schema = wholeSchema(value, property)
  checkExpressions(schema)
  return schema
}
