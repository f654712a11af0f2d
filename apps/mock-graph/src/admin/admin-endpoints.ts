import type { Call } from '../http/call.js'
import { createRouteTable } from '../http/route-table.js'
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
import { serveExchange, serveExchanges } from './exchanges/serve-exchanges.js'
import { serveHealth } from './health.js'
import { serveLeastPrivilege } from './least-privilege.js'
import { runJob } from './provisioning/run-job.js'
import { stepClock } from './provisioning/step-clock.js'
import { serveJournal, serveOverview } from './serve-journal.js'
import { serveState } from './state.js'
import { serveTarget, serveTargets } from './targets/serve-targets.js'

const find = createRouteTable<AdminEndpoint>({
  '/__mock': { GET: serveOverview },
  '/__mock/health': { GET: serveHealth },
  '/__mock/ready': { GET: serveHealth },
  '/__mock/journal': { GET: serveJournal },
  '/__mock/decisions/{id}': { GET: serveDecision },
  '/__mock/decisions/{id}/remedies/{number}': { POST: applyNumberedRemedy },
  '/__mock/exchanges': { GET: serveExchanges },
  '/__mock/exchanges/{id}': { GET: serveExchange },
  '/__mock/targets': { GET: serveTargets },
  '/__mock/targets/{id}': { GET: serveTarget },
  '/__mock/jobs/{id}/run': { POST: runJob },
  '/__mock/reset': { POST: serveReset },
  '/__mock/clock': { GET: serveClock, PUT: setClock },
  '/__mock/clock/step': { POST: stepClock },
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
