/** What a property holds, by its name in the CSDL. */
export type PropertyType =
  | 'Edm.String'
  | 'Edm.Boolean'
  | 'Edm.Guid'
  | 'Edm.DateTimeOffset'
  | 'Edm.Int32'
  | { readonly complex: StructuredType }
  | { readonly collection: PropertyType }

/** An entity or complex type: the names a query may use, and what stands behind them. */
export type StructuredType = {
  /** Full name, such as `microsoft.graph.servicePrincipal`. */
  readonly name: string
  /** All properties of the real type, also those the fake never fills: selecting one of them is no error. */
  readonly properties: Readonly<Record<string, PropertyType>>
}

/** A complex type that the fake neither fills nor looks into. */
export const opaqueType = (name: string): PropertyType => ({
  complex: { name: `microsoft.graph.${name}`, properties: {} },
})

export type Property = { readonly name: string; readonly type: PropertyType }

/** A property by its name; Graph does not mind the case (`$filter=displayname eq` works). */
export function findProperty({ properties }: StructuredType, name: string): Property | undefined {
  if (Object.hasOwn(properties, name)) return { name, type: properties[name] as PropertyType }
  const wanted = name.toLowerCase()
  const found = Object.keys(properties).find((property) => property.toLowerCase() === wanted)
  return found === undefined ? undefined : { name: found, type: properties[found] as PropertyType }
}

/** The complaint of the OData library about a name, without what stands before it. */
export const missingProperty = (name: string, { name: type }: StructuredType) =>
  `Could not find a property named '${name}' on type '${type}'.`
