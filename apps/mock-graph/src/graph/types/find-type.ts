import { type ModelType, model } from '../../generated/model.js'

/** A type of the table by any name. What a caller names must be looked for among the table's own rows. */
export const findType = (name: string): ModelType | undefined =>
  Object.hasOwn(model.types, name) ? (model.types as Readonly<Record<string, ModelType>>)[name] : undefined

/** A property or navigation property with the type it has, as the table writes it. */
export type Member = readonly [name: string, notation: string]

/** The properties of a type and of those it derives from, what it has besides the slice among them. */
export function propertiesOf(name: string): readonly Member[] {
  const { base, properties = {}, beyond = {} } = findType(name) ?? {}
  return [...(base ? propertiesOf(base) : []), ...Object.entries(properties), ...Object.entries(beyond)]
}

/** The navigation properties of a type and of those it derives from, what it leads to besides the slice among them. */
export function navigationOf(name: string): readonly Member[] {
  const { base, navigation = {}, leadsBeyond = {} } = findType(name) ?? {}
  return [...(base ? navigationOf(base) : []), ...Object.entries(navigation), ...Object.entries(leadsBeyond)]
}
