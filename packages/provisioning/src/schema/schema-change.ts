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
