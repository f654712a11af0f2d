import type {
  AttributeMapping,
  AttributeMappingSource,
  ObjectMapping,
  SynchronizationRule,
} from '../domain/provisioning/schema.js'
import { attribute } from './source.js'

/** Maps an attribute, named, or anything else that an expression says; `null` for nothing but a default. */
export const map = (
  targetAttributeName: string,
  source: string | AttributeMappingSource | null,
  more: Partial<AttributeMapping> = {},
): AttributeMapping => ({
  defaultValue: null,
  exportMissingReferences: false,
  flowBehavior: 'FlowWhenChanged',
  flowType: 'Always',
  matchingPriority: 0,
  source: typeof source === 'string' ? attribute(source) : source,
  targetAttributeName,
  ...more,
})

/** Maps one kind of object; created, changed and deleted unless told otherwise. */
export const mapObjects = (
  name: string,
  sourceObjectName: string,
  targetObjectName: string,
  attributeMappings: readonly AttributeMapping[],
  more: Partial<ObjectMapping> = {},
): ObjectMapping => ({
  attributeMappings,
  enabled: true,
  flowTypes: 'Add,Update,Delete',
  metadata: [],
  name,
  scope: null,
  sourceObjectName,
  targetObjectName,
  ...more,
})

/** A rule between two directories, for everything assigned. */
export const rule = (
  facts: Pick<SynchronizationRule, 'id' | 'name' | 'sourceDirectoryName' | 'targetDirectoryName'> &
    Partial<SynchronizationRule>,
  objectMappings: readonly ObjectMapping[],
): SynchronizationRule => ({
  containerFilter: null,
  editable: true,
  groupFilter: null,
  metadata: [],
  priority: 1,
  ...facts,
  objectMappings,
})
