import type { Schema } from '../../domain/provisioning/schema.js'
import { entraDirectoryName, entraName } from '../../gallery/entra-directory.js'
import { apiSource } from '../../gallery/inbound-api.js'
import { compileObjectMapping } from './compile-object-mapping.js'
import type { CompiledMapping } from './mapping.js'
import type { MappingContext } from './mapping-context.js'

const sources = {
  directory: [entraDirectoryName, entraName],
  uploads: [apiSource.directory],
} as const

/**
 * The mappings of users and groups that run: those that are enabled, of the rules that read this directory, or what was
 * uploaded. The rule with the lowest priority is first.
 */
export const compileMappings = (schema: Schema, context: MappingContext): readonly CompiledMapping[] =>
  schema.synchronizationRules
    .filter(({ sourceDirectoryName }) => isSource(sourceDirectoryName, context))
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((rule) =>
      rule.objectMappings.flatMap((mapping) => compileObjectMapping(schema, rule, mapping, context) ?? []),
    )

const isSource = (name: string | null, { from = 'directory' }: MappingContext) =>
  sources[from].some((one) => one.toLowerCase() === name?.toLowerCase())
