import type { Call } from '../http/call.js'
import { createRouteTable } from '../http/route-table.js'
import { AdminProblem } from './answer.js'
import { serveClock, setClock } from './clock.js'
import { serveCoverage } from './coverage.js'
import { applyNumberedRemedy, serveDecision } from './decisions.js'
import type { AdminEndpoint } from './endpoint.js'
import { addFaults, clearFaults, serveFaults } from './faults.js'
import { serveHealth } from './health.js'
import { serveJournal, serveOverview } from './journal.js'
import { serveLeastPrivilege } from './least-privilege.js'
import { serveReset } from './reset.js'
import { restoreSnapshot, serveSnapshot } from './snapshot.js'
import { serveState } from './state.js'
import { addTenant } from './tenants.js'
import { forgeToken } from './token.js'

const find = createRouteTable<AdminEndpoint>({
  '/__mock': { GET: serveOverview },
  '/__mock/health': { GET: serveHealth },
  '/__mock/ready': { GET: serveHealth },
  '/__mock/journal': { GET: serveJournal },
  '/__mock/decisions/{id}': { GET: serveDecision },
  '/__mock/decisions/{id}/remedies/{number}': { POST: applyNumberedRemedy },
  '/__mock/reset': { POST: serveReset },
  '/__mock/clock': { GET: serveClock, PUT: setClock },
  '/__mock/faults': { GET: serveFaults, POST: addFaults, DELETE: clearFaults },
  '/__mock/snapshot': { GET: serveSnapshot, PUT: restoreSnapshot },
  '/__mock/state': { GET: serveState },
  '/__mock/tenants': { POST: addTenant },
  '/__mock/token': { POST: forgeToken },
  '/__mock/coverage': { GET: serveCoverage },
  '/__mock/least-privilege': { GET: serveLeastPrivilege },
})

/** The endpoint of a path. Throws 404, or 405 where the path takes other methods. */
export function findEndpoint({ method, origin, path }: Call): {
  serve: AdminEndpoint
  params: Readonly<Record<string, string>>
} {
  const found = find(path)
  if (!found)
    throw new AdminProblem(404, `${method} ${path} is not served. See GET ${origin}/__mock/ for what is.`)
  const { methods, params } = found
  const serve = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (serve) return { serve, params }
  throw new AdminProblem(405, `${path} takes ${Object.keys(methods).join(', ')}, not ${method}.`)
}
