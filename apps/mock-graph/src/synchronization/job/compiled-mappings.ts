import type { Directory } from '../../directory/tenant/directory.js'
import type { Schema } from '../../domain/provisioning/schema.js'
import type { Environment } from '../../domain/time/environment.js'
import { tenantEnvironment } from '../../expressions/evaluate/tenant-environment.js'
import { compileMappings } from '../mapping/compile-mappings.js'
import type { CompiledMapping } from '../mapping/compiled-mapping.js'
import type { MappingContext } from '../mapping/mapping-context.js'
import { fingerprintOfText } from '../object/fingerprint.js'
import { type Asker, isTakenBySomebodyElse } from '../target/is-taken.js'

type From = NonNullable<MappingContext['from']>

/** Mappings of schemas, compiled once for each: a schema is a value, and whoever changes one makes another. */
export class CompiledMappings {
  readonly #known = new WeakMap<Directory, WeakMap<Schema, Map<string, readonly CompiledMapping[]>>>()

  readonly #prints = new WeakMap<Schema, number>()

  constructor(readonly environment: Environment) {}

  /** What tells a schema from another, in this process and the next. */
  printOf(schema: Schema): number {
    return entry(this.#prints, schema, () => fingerprintOfText(JSON.stringify(schema)))
  }

  /**
   * @param directory The tenant's own, not that of a transaction.
   * @param asker Whose target is asked for values that are taken; nobody's where nobody is named.
   */
  of(directory: Directory, schema: Schema, from: From, asker?: Asker): readonly CompiledMapping[] {
    const schemas = entry(this.#known, directory, () => new WeakMap())
    const compiled = entry(schemas, schema, () => new Map())
    const key = asker ? `${from} ${asker.into} ${asker.servicePrincipalId}` : from
    return entry(compiled, key, () =>
      compileMappings(schema, {
        from,
        environment: tenantEnvironment(directory.domain, this.environment.now, this.environment.newId),
        isTaken: asker && ((asked) => isTakenBySomebodyElse(directory, asker, asked)),
      }),
    )
  }
}

type Keyed<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown }

function entry<K, V>(map: Keyed<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
