import { compare } from './compare.js'
import { describeChange } from './describe-change.js'

/** One place where two schemas differ. */
export type SchemaChange = {
  /**
   * Where, for people: `synchronizationRules[USER_OUTBOUND_USER].objectMappings[Provision Users].attributeMappings[userName].flowType`.
   * Items of lists go by their names.
   */
  readonly path: string
  /** `changed` at the path of a list tells of its order; `before` and `after` are then the names of its items. */
  readonly kind: 'added' | 'removed' | 'changed'
  /** JSON as Graph has it. Absent where it was added. */
  readonly before?: unknown
  /** JSON as Graph has it. Absent where it was removed. */
  readonly after?: unknown
}

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
