import type { Schema } from '../../domain/provisioning/schema.js'
import type { Item } from '../odata/filter/compile-filter.js'
import { versionOf } from '../routing/version-differences.js'
import { inWireOrder } from '../types/wire-order.js'

/** A schema on the wire. In beta it says its id twice, the second time as that of the provisioning task. */
export const renderSchema = (schema: Schema, root: string): Item =>
  versionOf(root) === 'beta' ? { ...schema, provisioningTaskIdentifier: schema.id } : schema

/**
 * What the query leaves of a schema, as the service writes it: properties in its order, and before the directories the
 * context of their own. `context` is the address of the schema in `$metadata`.
 */
export function arrangeSchema(shown: Item, context: string): Record<string, unknown> {
  const { directories, ...more } = shown
  if (!directories) return inWireOrder({ ...shown }, 'synchronizationSchema')
  const own = { 'directories@odata.context': `${context}/directories`, directories }
  return inWireOrder({ ...more, ...own }, 'synchronizationSchema')
}

/** The same for a job or template of the collection that `context` is the address of, with its schema if it was asked for. */
export function arrangeOwner(
  shown: Item,
  type: 'synchronizationJob' | 'synchronizationTemplate',
  context: string,
): Record<string, unknown> {
  const { id, schema, ...more } = shown
  // Without an id there is no address to name.
  if (typeof id !== 'string' || typeof schema !== 'object' || schema === null) {
    return inWireOrder({ ...shown }, type)
  }
  const own = `${context}('${id}')/schema`
  const expanded = { 'schema@odata.context': `${own}/$entity`, schema: arrangeSchema(schema as Item, own) }
  return inWireOrder({ id, ...more, ...expanded }, type)
}
