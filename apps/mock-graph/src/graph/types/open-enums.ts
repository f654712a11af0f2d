/**
 * Enums of which the service sends, and takes back, members that the published metadata lacks: those within schemas and
 * templates (docs/discoveries/schemas.md). In a body, any text may stand for one.
 */
const open: ReadonlySet<string> = new Set([
  'attributeDefinitionMetadata',
  'attributeFlowBehavior',
  'attributeFlowType',
  'attributeMappingSourceType',
  'attributeType',
  'directoryDefinitionDiscoverabilities',
  'mutability',
  'objectDefinitionMetadata',
  'objectFlowTypes',
  'objectMappingMetadata',
  'synchronizationMetadata',
])

/** May other members stand in a body than those the table has? */
export const isOpenEnum = (name: string): boolean => open.has(name)
