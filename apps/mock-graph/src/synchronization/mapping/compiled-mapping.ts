import type {
  AttributeMapping,
  ObjectMapping,
  SynchronizationRule,
} from '../../domain/provisioning/schema.js'
import type { Value } from '../../expressions/evaluate/expression-value.js'
import type { AttributeValue, Role, TargetType } from '../target/target.js'

/** An object of the source as mappings and scoping filters read it. */
export type Source = {
  readonly id: string
  /** The kind it has in the source directory: `User` or `Group`. */
  readonly type: string
  readonly displayName: string
  /** Null for what it has not got. Names match in any case. */
  attribute(name: string): Value
  /** Ids of source objects that a reference such as `manager` or `members` names. */
  references(name: string): readonly string[]
  /** The app roles it has at the application that is provisioned. */
  roles(): readonly Role[]
}

/** One object mapping of a job's schema, compiled once for many objects. */
export type CompiledMapping = {
  readonly rule: SynchronizationRule
  readonly mapping: ObjectMapping
  readonly target: TargetType
  /** What may be done with the target's objects: `flowTypes`. */
  readonly flows: { readonly add: boolean; readonly update: boolean; readonly delete: boolean }
  /** The target's attributes that objects are matched by, the first to be tried first. */
  readonly matching: readonly string[]
  /** Source attributes that a change must touch for anything to differ, in lower case. */
  readonly reads: ReadonlySet<string>
  /** Paths of the target whose values the log does not tell: those that `Redact` gives. */
  readonly redacted: ReadonlySet<string>
  /** Paths of the target that hold references, with the source attribute that names them. */
  readonly references: readonly ReferenceMapping[]
  inScope(source: Source): ScopeResult
  /** What the mappings give, references left out. */
  map(source: Source): MappedObject
}

export type ReferenceMapping = {
  readonly path: string
  readonly sourceName: string
  readonly isMultivalued: boolean
  readonly flowType: AttributeMapping['flowType']
}

/** How a scoping filter judged, clause by clause in the words of the log: `department EQUALS 'Docks'`. */
export type ScopeResult = {
  readonly passed: boolean
  /** False for what `inputFilterGroups` keep out: it is not looked at, and so not deprovisioned either. */
  readonly isRead: boolean
  readonly clauses: Readonly<Record<string, boolean>>
}

export type MappedObject =
  | { readonly ok: true; readonly attributes: readonly MappedAttribute[] }
  | MappingFailure

export type MappedAttribute = AttributeValue & {
  /** `ObjectAddOnly` is written at creation only. */
  readonly flowType: AttributeMapping['flowType']
  readonly flowBehavior: AttributeMapping['flowBehavior']
  readonly caseExact: boolean
  /** The default of the mapping stands in for an empty value: at creation only. */
  readonly isDefault: boolean
}

/** The object cannot be provisioned as its mapping has it. */
export type MappingFailure = {
  readonly ok: false
  readonly code: string
  /** Says which attribute and why. */
  readonly message: string
  /** The target attribute whose mapping failed. */
  readonly path: string
  /** The object is left alone without a failure: `IgnoreObjectFlow`. */
  readonly isSkip: boolean
}
