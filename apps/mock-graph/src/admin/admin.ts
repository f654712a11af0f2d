import { isHangUp } from '../faults/is-hang-up.js'
import { AdminProblem, renderProblem } from './answer.js'
import type { AdminContext } from './endpoint.js'
import { findEndpoint } from './endpoints.js'

export { decisionPath } from './decisions.js'

/** Serves the pages and actions below `/__mock`. People get HTML, programs JSON. */
export function createAdmin(context: AdminContext): (request: Request, url: URL) => Promise<Response> {
  return async (request, url) => {
    try {
      const { serve, params } = findEndpoint(request.method, url)
      if (request.method !== 'GET') requireSameOrigin(request, url)
      return await serve({ request, url, params }, context)
    } catch (error) {
      if (error instanceof AdminProblem) return renderProblem(error)
      if (isHangUp(error, request)) throw error
      context.report(error)
      return renderProblem(new AdminProblem(500, defect))
    }
  }
}

const defect = 'The fake failed, which is a defect in it. Its log, or the option onError, tells the cause.'

/** A page of another site must not change the directory of a fake on its visitor's machine. */
function requireSameOrigin(request: Request, url: URL): void {
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== url.origin) {
    throw new AdminProblem(403, `A page of ${origin} may not do this.`)
  }
}
