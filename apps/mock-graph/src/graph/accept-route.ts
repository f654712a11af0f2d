import { faults } from './faults.js'
import type { Route } from './route.js'

/** The operation a route leads to. Throws Graph's refusal, or our own 501, where it leads to none. */
export function acceptRoute(
  route: Route,
  method: string,
  path: string,
): Extract<Route, { kind: 'operation' }> {
  switch (route.kind) {
    case 'operation':
      return route
    case 'unknown-segment':
      throw faults.unknownSegment(route.segment)
    case 'method-not-allowed':
      throw faults.methodNotAllowed(route.allowed)
    case 'empty-id':
      throw faults.noBackendResource(path.slice(1))
    case 'metadata':
    case 'service-document':
    case 'not-in-slice':
      throw faults.notInSlice(method, path)
  }
}
