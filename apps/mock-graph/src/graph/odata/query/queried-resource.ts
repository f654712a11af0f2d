import type { Item } from '../filter/compile-filter.js'
import type { StructuredType } from './entity-type.js'
import type { OptionName } from './query-options.js'

/** What may be asked of a resource: its row of `openapi/queries.yaml`, with the type behind it. */
export type Resource = {
  readonly type: StructuredType
  /** As in error texts: `ServicePrincipal`. */
  readonly name: string
  /** Are the rules of directory objects and their advanced queries in force? */
  readonly directory: boolean
  readonly select: Names
  /** What of it may be selected of one object alone. Default: nothing. */
  readonly single?: readonly string[]
  /** What is shown of an item where nothing is selected. Default: all of it. */
  readonly unasked?: ((item: Item) => Item) | undefined
  /** What is shown, there, of an object that is expanded. Default: all of it. */
  readonly within?: ((item: Item) => Item) | undefined
  /** What `$select` may name, and no answer shows. Default: nothing. */
  readonly never?: ReadonlySet<string>
  readonly orderby: Names
  /** What an advanced query may be sorted by besides. Default: nothing. */
  readonly orderbyAdvanced?: readonly string[]
  readonly expand: readonly string[]
  /** What of it may be followed through several levels, of one object. Default: nothing. */
  readonly levels?: readonly string[]
  /** The type of what such a name leads to. Default: nothing is known of it, and nothing can be selected of it. */
  readonly expandedType?: (name: string) => StructuredType | undefined
  /** What `$search` may name; without any, there is none. */
  readonly search: readonly string[]
  /** Are texts compared with case in filters? Default: false. */
  readonly exact?: boolean
  /** Paths of those that are not, there. */
  readonly anyCase?: readonly string[]
  /** How a filter is refused: by the property's type, or (default) by the clause. */
  readonly refusal?: 'clause' | 'type'
  /** The text of a refusal, by the path of a property, where it is another. */
  readonly said?: Readonly<Record<string, string>>
  /** Properties that show what another holds, by their names. */
  readonly same?: Readonly<Record<string, string>>
  /** Options that are taken and have no effect. */
  readonly ignored?: readonly OptionName[]
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
