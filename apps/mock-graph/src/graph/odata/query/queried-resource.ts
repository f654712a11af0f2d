import type { StructuredType } from './entity-type.js'

/** What may be asked of a resource: its row of `openapi/queries.yaml`, with the type behind it. */
export type Resource = {
  readonly type: StructuredType
  /** As in error texts: `ServicePrincipal`. */
  readonly name: string
  /** Are the rules of directory objects and their advanced queries in force? */
  readonly directory: boolean
  readonly select: Names
  readonly orderby: Names
  readonly expand: readonly string[]
  /** What `$search` may name; without any, there is none. */
  readonly search: readonly string[]
  /** What a filter may do with the property at a path, such as `keyCredentials/key`. */
  readonly operatorsOf: (path: readonly string[]) => AllowedOperators
}

/** Every property, or these. */
export type Names = 'every' | readonly string[]

/** Operators that every query may use, and those that only an advanced one may use besides. */
export type AllowedOperators = {
  readonly plain: ReadonlySet<string>
  readonly advanced: ReadonlySet<string>
}

/** Does the list have the property? */
export const hasName = (names: Names, property: string): boolean =>
  names === 'every' || names.includes(property)
