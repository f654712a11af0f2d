import { graphErrors } from '../errors/graph-errors.js'

/** A JSON object of a request body, its properties unchecked. */
export type BodyObject = Readonly<Record<string, unknown>>

/** The body as an object. Throws a 400 for any other JSON. */
export function bodyObject(body: unknown): BodyObject {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as BodyObject
  throw graphErrors.objectExpected(Array.isArray(body) ? 'StartArray' : 'PrimitiveValue')
}

/** Throws a 400 for a property that the type does not have. Annotations such as `@odata.type` may always stand. */
export function checkProperties(object: BodyObject, known: readonly string[], type: string): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name) && !name.includes('@'))
  if (unknown !== undefined) throw graphErrors.unknownProperty(unknown, type)
}
