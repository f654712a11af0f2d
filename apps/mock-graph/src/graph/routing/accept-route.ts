import { graphErrors } from '../errors/graph-errors.js'
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
      throw graphErrors.unknownSegment(route.segment)
    case 'method-not-allowed':
      throw graphErrors.methodNotAllowed(route.allowed)
    case 'empty-id':
      throw graphErrors.noBackendResource(path.slice(1))
    case 'metadata':
    case 'service-document':
    case 'not-in-slice':
      throw graphErrors.notInSlice(method, path)
  }
}
