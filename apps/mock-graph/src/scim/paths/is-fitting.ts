import { isObject, type Json, own } from '../json.js'
import type { Condition } from './scim-path.js'

/** Whether an entry is the one that conditions name. Case makes no difference, nor whether a boolean is one or is text. */
export const isFitting = (entry: Json, conditions: readonly Condition[]): boolean =>
  isObject(entry) &&
  conditions.every(({ attribute, value }) => {
    const found = own(entry, attribute)
    return isPlain(found) && `${found}`.toLowerCase() === value.toLowerCase()
  })

const isPlain = (value: Json | undefined): value is string | boolean | number =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
