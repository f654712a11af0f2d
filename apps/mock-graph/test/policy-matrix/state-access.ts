import { applicationObjects } from './application-objects.js'
import { besideTheSlice } from './beside-the-slice.js'
import { groupsAndRoles } from './groups-and-roles.js'
import { plainPath, type Statement } from './statement.js'
import { synchronizationStatement } from './synchronization.js'
import { envelope, tenantObjects } from './tenant-objects.js'

const directory = new Map([
  ...applicationObjects,
  ...tenantObjects,
  ...groupsAndRoles,
  ...besideTheSlice,
  ...envelope,
])

// The same call spelled otherwise: by alternate key, as references, or with the owner in the query.
const spellings: readonly ((call: string) => string)[] = [
  (call) => call.replace("(appId='{id}')", '/{id}'),
  (call) => call.replace(/^GET (.*)\/owners\/\$ref$/, 'GET $1/owners'),
  (call) => call.replace(/^DELETE (.*)\/owners\/\$ref$/, 'DELETE $1/owners/{id}/$ref'),
  (call) => call.replace(/\/(graph\.(user|group)|\$count)$/, ''),
  (call) => call.replace(/^(GET .*\/manager)\/\$ref$/, '$1'),
  (call) => call.replace(/^(GET .*\/appRoleAssignedTo)\/\{id\}$/, '$1'),
  // applicationtemplate-get was not read; presumably as the list.
  (call) => call.replace('GET /applicationTemplates/{id}', 'GET /applicationTemplates'),
]

/** Who may make this call, as the sources have it. Throws for a call that nobody has looked up. */
export function stateAccess(method: string, path: string): Statement {
  const below = synchronizationStatement(method, path)
  if (below) return below
  const call = `${method} ${plainPath(path)}`
  const known = directory.get(call)
  if (known) return known
  for (const respell of spellings) {
    const neighbour = directory.get(respell(call))
    if (neighbour) return { ...neighbour, documented: false }
  }
  throw new Error(`Nobody has looked up who may call ${call}. Add a row with its page.`)
}
