import { extendedBy } from '../../../domain/directory/directory-extension.js'

/** The primitives of the CSDL that types are made of. */
export type Primitive =
  | 'Edm.String'
  | 'Edm.Boolean'
  | 'Edm.Guid'
  | 'Edm.DateTimeOffset'
  | 'Edm.Duration'
  | 'Edm.Int32'
  | 'Edm.Int64'
  | 'Edm.Binary'
  | 'Edm.Stream'
  | 'Edm.Untyped'

/** What a property holds. */
export type PropertyType =
  | Primitive
  | { readonly enumeration: string }
  | { readonly complex: StructuredType }
  | { readonly collection: PropertyType }

/** An entity or complex type: the names a query may use, and what stands behind them. */
export type StructuredType = {
  /** Full name, such as `microsoft.graph.servicePrincipal`. */
  readonly name: string
  /** All properties of the real type, also those the fake never fills: selecting one of them is no error. */
  readonly properties: Readonly<Record<string, PropertyType>>
  /** Names of what it leads to. */
  readonly navigation?: readonly string[]
}

export type Property = { readonly name: string; readonly type: PropertyType }

/** A property by its name; Graph does not mind the case (`$filter=displayname eq` works). */
export function findProperty(type: StructuredType, name: string): Property | undefined {
  const { properties } = type
  if (Object.hasOwn(properties, name)) return { name, type: properties[name] as PropertyType }
  const wanted = name.toLowerCase()
  const found = Object.keys(properties).find((property) => property.toLowerCase() === wanted)
  if (found !== undefined) return { name: found, type: properties[found] as PropertyType }
  return isExtended(type) && extendedBy(name) !== undefined ? { name, type: 'Edm.String' } : undefined
}

/** May applications add properties to it, as `extension_{appId}_{name}`? */
export const isExtended = ({ name }: StructuredType): boolean =>
  name === 'microsoft.graph.user' || name === 'microsoft.graph.group'

/** How texts name a type: `Collection(Edm.String)`, `microsoft.graph.provisioningAction`. */
export function nameOf(type: PropertyType): string {
  if (typeof type === 'string') return type
  if ('collection' in type) return `Collection(${nameOf(type.collection)})`
  return 'complex' in type ? type.complex.name : type.enumeration
}

/** Is it one value that can be compared and sorted: a primitive or a member of an enum? */
export const isScalar = (type: PropertyType): type is Primitive | { readonly enumeration: string } =>
  typeof type === 'string' || 'enumeration' in type

/** The complaint of the OData library about a name, without what stands before it. */
export const missingProperty = (name: string, { name: type }: StructuredType) =>
  `Could not find a property named '${name}' on type '${type}'.`
