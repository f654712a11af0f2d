import type { Call } from '../http/call.js'
import { serveReset } from './actions/reset.js'
import { serveClock, setClock } from './actions/serve-clock.js'
import { addFaults, clearFaults, serveFaults } from './actions/serve-faults.js'
import { restoreSnapshot, serveSnapshot } from './actions/snapshot.js'
import { addTenant } from './actions/tenants.js'
import { forgeToken } from './actions/token.js'
import { AdminProblem } from './admin-answer.js'
import { serveCoverage } from './coverage.js'
import { applyNumberedRemedy, serveDecision } from './decisions.js'
import type { AdminEndpoint } from './endpoint.js'
import { serveHealth } from './health.js'
import { serveLeastPrivilege } from './least-privilege.js'
import { serveJournal, serveOverview } from './serve-journal.js'
import { serveState } from './state.js'

type Methods = Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', AdminEndpoint>>

const endpoints: readonly (readonly [path: string, methods: Methods])[] = [
  ['', { GET: serveOverview }],
  ['health', { GET: serveHealth }],
  ['ready', { GET: serveHealth }],
  ['journal', { GET: serveJournal }],
  ['decisions/{id}', { GET: serveDecision }],
  ['decisions/{id}/remedies/{number}', { POST: applyNumberedRemedy }],
  ['reset', { POST: serveReset }],
  ['clock', { GET: serveClock, PUT: setClock }],
  ['faults', { GET: serveFaults, POST: addFaults, DELETE: clearFaults }],
  ['snapshot', { GET: serveSnapshot, PUT: restoreSnapshot }],
  ['state', { GET: serveState }],
  ['tenants', { POST: addTenant }],
  ['token', { POST: forgeToken }],
  ['coverage', { GET: serveCoverage }],
  ['least-privilege', { GET: serveLeastPrivilege }],
]

/** The endpoint of a path. Throws 404, or 405 where the path takes other methods. */
export function findEndpoint({ method, origin, path: place }: Call): {
  serve: AdminEndpoint
  params: Readonly<Record<string, string>>
} {
  const asked = place.split('/').slice(2).filter(Boolean)
  for (const [path, methods] of endpoints) {
    const params = matchPath(path.split('/').filter(Boolean), asked)
    if (!params) continue
    const serve = Object.hasOwn(methods, method) ? methods[method as keyof Methods] : undefined
    if (serve) return { serve, params }
    throw new AdminProblem(405, `${place} takes ${Object.keys(methods).join(', ')}, not ${method}.`)
  }
  throw new AdminProblem(404, `${method} ${place} is not served. See GET ${origin}/__mock/ for what is.`)
}

function matchPath(pattern: readonly string[], asked: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== asked.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const value = asked[index] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = value
    else if (part !== value) return undefined
  }
  return params
}
