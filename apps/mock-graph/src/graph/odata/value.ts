/** What a filter computes with: a time as its milliseconds, a GUID in lower case. */
export type Scalar = string | number | boolean | null

export type ScalarType =
  | 'Edm.String'
  | 'Edm.Boolean'
  | 'Edm.Guid'
  | 'Edm.DateTimeOffset'
  | 'Edm.Int32'
  | 'null'

/** A wire value as a filter compares it. Texts are compared without regard to case, as the directory does. */
export function scalarOf(value: unknown, type: ScalarType): Scalar {
  if (typeof value === 'string')
    return type === 'Edm.DateTimeOffset' ? Date.parse(value) : value.toLowerCase()
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** Below zero, zero, above zero. Null stands before everything. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (left === right) return 0
  if (left === null) return -1
  if (right === null) return 1
  return left < right ? -1 : 1
}
