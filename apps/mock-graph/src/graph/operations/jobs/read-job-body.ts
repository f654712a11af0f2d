import { type BodyObject, bodyObject, checkProperties } from '../../bodies/body-object.js'
import type { Asked } from '../../calls/graph-call.js'
import { resourceAt } from '../../types/resource-at.js'

/** A job in a body, with no other properties than jobs have in the version that was called. Throws a 400. */
export function readJobBody(body: unknown, { root }: Pick<Asked, 'root'>): BodyObject {
  const payload = bodyObject(body)
  const { properties, navigation = [] } = resourceAt('jobs', root).type
  checkProperties(payload, [...Object.keys(properties), ...navigation], 'microsoft.graph.synchronizationJob')
  return payload
}
