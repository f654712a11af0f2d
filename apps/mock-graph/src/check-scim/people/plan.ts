import type { Schema } from '../../domain/provisioning/schema.js'
import { tenantEnvironment } from '../../expressions/evaluate/tenant-environment.js'
import { isGroup } from '../../scim/requests/collection-of.js'
import { compileMappings } from '../../synchronization/mapping/compile-mappings.js'
import type { CompiledMapping } from '../../synchronization/mapping/compiled-mapping.js'

/** The mappings of a schema that are tried out. */
export type Plan = {
  readonly users: CompiledMapping
  /** Null where the schema maps no groups. */
  readonly groups: CompiledMapping | null
}

/** Throws a `TypeError` for a schema that maps no users: there is nothing to check then. */
export function planFor(schema: Schema, now: () => Date, newId: () => string): Plan {
  const compiled = compileMappings(schema, { environment: tenantEnvironment('tailspin.example', now, newId) })
  const users = compiled.find(({ target }) => !isGroup(target))
  if (!users) throw new TypeError('The schema maps no users of this directory, so there is nothing to check.')
  return { users, groups: compiled.find(({ target }) => isGroup(target)) ?? null }
}
