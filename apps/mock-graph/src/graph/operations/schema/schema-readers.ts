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
  flag,
  flagsOf,
  integer,
  listOf,
  memberOf,
  nullable,
  objectOf,
  partOf,
  type Reader,
  text,
} from '../../bodies/body-readers.js'

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
  mutability: memberOf(['ReadWrite', 'ReadOnly', 'Immutable', 'WriteOnly']),
  name: text,
  referencedObjects: listOf(
    objectOf('referencedObject', { referencedObjectName: text, referencedProperty: text }),
  ),
  required: flag,
  type: memberOf(['String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime']),
})

const object = objectOf<ObjectDefinition>('objectDefinition', {
  attributes: listOf(attribute),
  metadata: listOf(entryOf('objectDefinitionMetadataEntry')),
  name: text,
  supportedApis: strings,
})

const directoryProperties = {
  discoverabilities: flagsOf([
    'None',
    'AttributeNames',
    'AttributeDataTypes',
    'AttributeReadOnly',
    'ReferenceAttributes',
    'UnknownFutureValue',
  ]),
  discoveryDateTime: text,
  id: (value: unknown, property: string) => text(value, property) ?? '',
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
    type: memberOf(['Attribute', 'Constant', 'Function']),
  })(value, property)

const attributeMapping = objectOf<AttributeMapping>('attributeMapping', {
  defaultValue: text,
  exportMissingReferences: flag,
  flowBehavior: memberOf(['FlowWhenChanged', 'FlowAlways']),
  flowType: memberOf(['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly']),
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
  flowTypes: flagsOf(['None', 'Add', 'Update', 'Delete']),
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

/** What a body makes of a schema: all of it, so that what it leaves out is gone. The service sets id and version. */
export const readSchema = objectOf<Schema>('synchronizationSchema', {
  directories: listOf(readDirectory),
  id: (value, property) => text(value, property) ?? '',
  synchronizationRules: listOf(rule),
  version: text,
})
