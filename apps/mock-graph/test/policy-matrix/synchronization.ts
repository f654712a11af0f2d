import { plainPath, type Statement } from './statement.js'
import { synchronizationPermissions } from './synchronization-permissions.js'
import { synchronizationStanding } from './synchronization-standing.js'

// The calls that the permission data lists, below …/synchronization; every other is generated from metadata alone.
// microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88
const documented: Readonly<Record<string, readonly string[]>> = {
  servicePrincipals: [
    'PUT /secrets',
    'POST /acquireAccessToken',
    'GET /jobs',
    'POST /jobs',
    'GET /jobs/{id}',
    'PATCH /jobs/{id}',
    'DELETE /jobs/{id}',
    'POST /jobs/{id}/start',
    'POST /jobs/{id}/pause',
    'POST /jobs/{id}/restart',
    'POST /jobs/{id}/provisionOnDemand',
    'POST /jobs/{id}/validateCredentials',
    'POST /jobs/{id}/bulkUpload',
    // MicrosoftDocs/entra-docs:docs/identity/app-provisioning/manage-object-connections.md@dca89e7c
    'GET /jobs/{id}/objectConnections/{id}',
    'DELETE /jobs/{id}/objectConnections/{id}',
    'GET /jobs/{id}/schema',
    'PUT /jobs/{id}/schema',
    'DELETE /jobs/{id}/schema',
    'POST /jobs/{id}/schema/directories/{id}/discover',
    'GET /jobs/{id}/schema/filterOperators',
    'GET /jobs/{id}/schema/functions',
    'POST /jobs/{id}/schema/parseExpression',
    'GET /templates',
    'GET /templates/{id}',
    'GET /templates/{id}/schema',
    'GET /templates/{id}/schema/filterOperators',
    'GET /templates/{id}/schema/functions',
    'POST /templates/{id}/schema/parseExpression',
  ],
  applications: [
    'POST /acquireAccessToken',
    'GET /templates',
    'GET /templates/{id}',
    'PATCH /templates/{id}',
    'GET /templates/{id}/schema',
    'PUT /templates/{id}/schema',
    'DELETE /templates/{id}/schema',
    'GET /templates/{id}/schema/filterOperators',
    'GET /templates/{id}/schema/functions',
  ],
}

/** What the sources say of a call below `…/synchronization`; `undefined` for any other path. */
export function synchronizationStatement(method: string, path: string): Statement | undefined {
  const split = /^\/(servicePrincipals|applications)\/\{id\}\/synchronization(.*)$/.exec(plainPath(path))
  if (!split) return undefined
  const [, root = '', below = ''] = split
  const { page, permissions } = synchronizationPermissions(method, below)
  return {
    page,
    documented: documented[root]?.includes(`${method} ${below}`) ?? false,
    permissions,
    standing: synchronizationStanding(root, method, below),
  }
}
