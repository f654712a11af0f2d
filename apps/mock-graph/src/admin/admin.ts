import { isHangUp } from '../faults/is-hang-up.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { AdminProblem, renderProblem } from './admin-answer.js'
import { findEndpoint } from './admin-endpoints.js'
import type { AdminContext } from './endpoint.js'

export { decisionPath } from './decisions.js'

/** Serves the pages and actions below `/__mock`. People get HTML, programs JSON. */
export function createAdmin(context: AdminContext): (call: Call) => Promise<Answer> {
  return async (call) => {
    try {
      const { serve, params } = findEndpoint(call)
      if (call.method !== 'GET') requireSameOrigin(call)
      return await serve({ call, params }, context)
    } catch (error) {
      if (error instanceof AdminProblem) return renderProblem(error)
      if (isHangUp(error, call)) throw error
      context.report(error)
      return renderProblem(new AdminProblem(500, defect))
    }
  }
}

const defect = 'The fake failed, which is a defect in it. Its log, or the option onError, tells the cause.'

/** A page of another site must not change the directory of a fake on its visitor's machine. */
function requireSameOrigin(call: Call): void {
  const origin = call.header('origin')
  if (origin !== null && origin !== call.origin) {
    throw new AdminProblem(403, `A page of ${origin} may not do this.`)
  }
}
