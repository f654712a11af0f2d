import type { UntypedNode } from '@microsoft/kiota-abstractions'
import { isJsonObject } from './own-property.js'

class UntypedValue implements UntypedNode {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }

  getValue(): unknown {
    return this.value
  }
}

/** Any JSON, wrapped at every level as `isUntypedObject` and its kin expect it. */
export function untyped(json: unknown): UntypedNode {
  if (Array.isArray(json)) return new UntypedValue(json.map(untyped))
  if (!isJsonObject(json)) return new UntypedValue(json)
  return new UntypedValue(
    Object.fromEntries(Object.entries(json).map(([name, value]) => [name, untyped(value)])),
  )
}
