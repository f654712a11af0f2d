import { compare } from './compare.js'
import { describeChange } from './describe-change.js'
import type { SchemaChange } from './schema-change.js'

/** What the service sets itself, so that it is no change of the caller's. */
const setByService = new Set(['id', 'version', '@odata.context', '@odata.type'])

/** How one schema differs from another. Null and absent are the same. */
export class SchemaDiff {
  readonly changes: readonly SchemaChange[]

  /** Takes schemas in the form of JSON. */
  constructor(before: object, after: object) {
    this.changes = compare(own(before), own(after), '')
  }

  /** True when there is nothing to write. */
  get isEmpty(): boolean {
    return this.changes.length === 0
  }

  /** One line for each change, long values cut short. */
  toString(): string {
    return this.isEmpty ? 'No changes.' : this.changes.map(describeChange).join('\n')
  }
}

const own = (schema: object) =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !setByService.has(name)))
