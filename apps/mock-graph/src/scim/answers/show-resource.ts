import type { TargetObject, TargetType } from '../../synchronization/target/target.js'
import { type JsonObject, own } from '../json.js'
import { comparedValue } from '../paths/compared-value.js'
import { readAtPath } from '../paths/read-at-path.js'
import { parsePath, ScimPathError } from '../paths/scim-path.js'

/** A resource as the engine compares it; null where it has no id, without which nothing can be kept of it. */
export function showResource(resource: JsonObject, type: TargetType): TargetObject | null {
  const id = own(resource, 'id')
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return null
  return { id: `${id}`, value: (path) => valueAt(resource, path, type) }
}

function valueAt(resource: JsonObject, text: string, { attributes }: TargetType) {
  try {
    const path = parsePath(text)
    return comparedValue(readAtPath(resource, path), path, attributes.get(text.toLowerCase()))
  } catch (error) {
    // What cannot be written cannot be shown either.
    if (error instanceof ScimPathError) return undefined
    throw error
  }
}
