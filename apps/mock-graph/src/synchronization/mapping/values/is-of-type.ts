import type { AttributeDefinition, AttributeType } from '../../../domain/provisioning/schema.js'

/** Is an attribute of this type? An example of Graph's writes `string`: docs/discoveries/schemas.md. */
export const isOfType = (definition: AttributeDefinition | undefined, type: AttributeType): boolean =>
  definition?.type.toLowerCase() === type.toLowerCase()
