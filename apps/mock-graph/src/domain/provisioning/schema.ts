import type { Open } from './open.js'

/**
 * What is synchronized and how: rules between directories, and what these directories hold. As on the wire, without
 * annotations. A schema is a value: whoever changes one makes another.
 */
export type Schema = {
  readonly id: string
  readonly version: string | null
  readonly synchronizationRules: readonly SynchronizationRule[]
  readonly directories: readonly DirectoryDefinition[]
}

/** How objects of one directory become objects of another. */
export type SynchronizationRule = {
  readonly containerFilter: { readonly includedContainers: readonly string[] } | null
  readonly editable: boolean
  readonly groupFilter: { readonly includedGroups: readonly string[] } | null
  readonly id: string | null
  readonly metadata: readonly Entry[]
  readonly name: string | null
  readonly objectMappings: readonly ObjectMapping[]
  readonly priority: number
  readonly sourceDirectoryName: string | null
  readonly targetDirectoryName: string | null
}

/** How one kind of object becomes another. */
export type ObjectMapping = {
  readonly attributeMappings: readonly AttributeMapping[]
  readonly enabled: boolean
  /** Flags as one text: `Add,Update,Delete`. */
  readonly flowTypes: string
  readonly metadata: readonly Entry[]
  readonly name: string | null
  /** Which source objects are in scope; null means all that are assigned. */
  readonly scope: Filter | null
  readonly sourceObjectName: string | null
  readonly targetObjectName: string | null
}

/** Where the value of one target attribute comes from. */
export type AttributeMapping = {
  readonly defaultValue: string | null
  readonly exportMissingReferences: boolean
  readonly flowBehavior: Open<'FlowWhenChanged' | 'FlowAlways'>
  readonly flowType: Open<
    'Always' | 'ObjectAddOnly' | 'MultiValueAddOnly' | 'ValueAddOnly' | 'AttributeAddOnly'
  >
  /** 0 for an attribute by which nothing is matched, else its rank. */
  readonly matchingPriority: number
  readonly source: AttributeMappingSource | null
  readonly targetAttributeName: string | null
}

/** An expression as a tree: an attribute, a constant, or a function with its parameters. */
export type AttributeMappingSource = {
  readonly expression: string | null
  readonly name: string | null
  readonly parameters: readonly {
    readonly key: string | null
    readonly value: AttributeMappingSource | null
  }[]
  readonly type: Open<'Attribute' | 'Constant' | 'Function'>
}

/** A scoping filter: any of its groups must hold, and all clauses of a group. */
export type Filter = {
  readonly categoryFilterGroups: readonly FilterGroup[]
  readonly groups: readonly FilterGroup[]
  readonly inputFilterGroups: readonly FilterGroup[]
}

export type FilterGroup = { readonly clauses: readonly FilterClause[]; readonly name: string | null }

export type FilterClause = {
  /** Of the operators that `filterOperators()` lists. */
  readonly operatorName: string | null
  readonly sourceOperandName: string | null
  readonly targetOperand: { readonly values: readonly string[] } | null
}

/** A directory that takes part, and its kinds of objects. */
export type DirectoryDefinition = {
  readonly id: string
  /** Flags as one text: `AttributeNames,AttributeDataTypes`. */
  readonly discoverabilities: string
  /** When its objects were last discovered, ISO 8601; null before that. */
  readonly discoveryDateTime: string | null
  /** On the page of the type, though not in the metadata; only where somebody wrote it. */
  readonly metadata?: readonly Entry[]
  readonly name: string | null
  readonly objects: readonly ObjectDefinition[]
  readonly readOnly: boolean
  /** Set by discovery; null before it. */
  readonly version: string | null
}

export type ObjectDefinition = {
  readonly attributes: readonly AttributeDefinition[]
  readonly metadata: readonly Entry[]
  readonly name: string | null
  readonly supportedApis: readonly string[]
}

export type AttributeType = 'String' | 'Integer' | 'Reference' | 'Binary' | 'Boolean' | 'DateTime'

export type AttributeDefinition = {
  /** Does it identify an object of its directory? */
  readonly anchor: boolean
  readonly apiExpressions: readonly Entry[]
  readonly caseExact: boolean
  readonly defaultValue: string | null
  readonly flowNullValues: boolean
  readonly metadata: readonly Entry[]
  readonly multivalued: boolean
  readonly mutability: Open<'ReadWrite' | 'ReadOnly' | 'Immutable' | 'WriteOnly'>
  readonly name: string | null
  readonly referencedObjects: readonly {
    readonly referencedObjectName: string | null
    readonly referencedProperty: string | null
  }[]
  readonly required: boolean
  readonly type: Open<AttributeType>
}

export type Entry = { readonly key: string | null; readonly value: string | null }
