import type { Schema } from '../../domain/provisioning/schema.js'
import { entraDirectoryId, entraDirectoryName, entraName } from '../../gallery/entra-directory.js'
import { apiSource } from '../../gallery/inbound-api.js'
import { compileObjectMapping } from './compile-object-mapping.js'
import type { CompiledMapping } from './compiled-mapping.js'
import { isSameName } from './is-same-name.js'
import type { MappingContext } from './mapping-context.js'

const uploads = apiSource.directory
const own: readonly string[] = [entraDirectoryName, entraName]

/**
 * The mappings of users and groups that run: those that are enabled, of the rules that read this directory, or what was
 * uploaded. The rule with the lowest priority is first.
 */
export const compileMappings = (schema: Schema, context: MappingContext): readonly CompiledMapping[] =>
  schema.synchronizationRules
    .filter(({ sourceDirectoryName }) => isSource(sourceDirectoryName, schema, context))
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((rule) =>
      rule.objectMappings.flatMap((mapping) => compileObjectMapping(schema, rule, mapping, context) ?? []),
    )

/** The tenant's own directory is known by its id, too, whatever a schema calls it. */
function isSource(name: string | null, { directories }: Schema, { from }: MappingContext): boolean {
  if (from === 'any') return true
  if (from === 'uploads') return isSameName(name, uploads)
  if (own.some((one) => isSameName(name, one))) return true
  return directories.some((one) => one.id.toLowerCase() === entraDirectoryId && isSameName(one.name, name))
}
