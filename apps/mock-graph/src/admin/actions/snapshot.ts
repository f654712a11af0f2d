import type { WorldSnapshot } from '../../directory/tenant/world.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminEndpoint } from '../endpoint.js'
import { readJsonObject } from '../read-json.js'

/** `GET /__mock/snapshot`: everything, secrets and passwords included. */
export const serveSnapshot: AdminEndpoint = (_, { snapshot }) => jsonAnswer(snapshot())

/** `PUT /__mock/snapshot`: the world becomes what a snapshot holds. */
export const restoreSnapshot: AdminEndpoint = async ({ call }, { restore }) => {
  const body = await readJsonObject(call, 'what GET /__mock/snapshot answered', ['tenants'])
  // Whatever is wrong in it shows before anything of the world is lost.
  const snapshot = body as WorldSnapshot
  try {
    restore(snapshot)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new AdminProblem(400, `The body is not what GET /__mock/snapshot answered: ${error.message}`)
  }
  return jsonAnswer({ status: 'ok', tenants: snapshot.tenants.length })
}
