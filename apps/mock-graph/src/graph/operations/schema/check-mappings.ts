import type { AttributeMapping, Schema } from '../../../domain/provisioning/schema.js'
import { ExpressionError } from '../../../expressions/expression-error.js'
import { parse } from '../../../expressions/parse/parse.js'
import { writeMappingSource } from '../../../synchronization/mapping/values/write-mapping-source.js'
import { graphErrors } from '../../errors/graph-errors.js'

const mappingsOf = ({ synchronizationRules }: Schema) =>
  synchronizationRules.flatMap(({ objectMappings }) => objectMappings)

/** Throws a 400 for a mapping whose expression cannot be read: that the service looks at them is *assumed*. */
export function checkExpressions(schema: Schema): void {
  for (const { attributeMappings } of mappingsOf(schema))
    for (const one of attributeMappings) checkSource(one)
}

function checkSource({ source, targetAttributeName }: AttributeMapping): void {
  if (!source?.expression) return
  try {
    parse(writeMappingSource(source))
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw graphErrors.schemaInvalid(
      `The mapping of '${targetAttributeName}' cannot be read: ${error.message}`,
    )
  }
}

/**
 * Throws a 400 for another matching attribute, or one more, in a schema of cross-tenant synchronization
 * (entra/cross-tenant-synchronization-configure).
 */
export function checkMatching(before: Schema, after: Schema): void {
  if (!/^Azure2Azure(\.|$)/i.test(before.id)) return
  for (const mapping of mappingsOf(after)) {
    const known = mappingsOf(before).find(
      ({ targetObjectName }) => targetObjectName === mapping.targetObjectName,
    )
    if (known && matchingOf(known.attributeMappings) !== matchingOf(mapping.attributeMappings)) {
      throw graphErrors.schemaInvalid(
        `The matching attributes of '${mapping.targetObjectName}' cannot be changed.`,
      )
    }
  }
}

const matchingOf = (mappings: readonly AttributeMapping[]): string =>
  JSON.stringify(
    mappings
      .filter(({ matchingPriority }) => matchingPriority > 0)
      .map(({ targetAttributeName, source }) => [targetAttributeName, source?.expression ?? null])
      .sort(),
  )
