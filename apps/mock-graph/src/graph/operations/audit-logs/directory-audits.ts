import { defineOperation } from '../../calls/operation.js'
import { renderDirectoryAudit } from '../../entities/render-directory-audit.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'

const path = 'auditLogs/directoryAudits'

/** `GET /auditLogs/directoryAudits`, newest first. */
export const listDirectoryAudits = defineOperation({
  limits: 'reports',
  handle: ({ directory, query, root }) => {
    const newestFirst = [...directory.records.table('directoryAudits').values()].reverse()
    const collection = { resource: resourceAt('auditLogs.directoryAudits', root), root, path, context: path }
    return { status: 200, body: applyQuery(newestFirst.map(renderDirectoryAudit), query, collection) }
  },
})

/** `GET /auditLogs/directoryAudits/{id}`. */
export const getDirectoryAudit = defineOperation({
  limits: 'reports',
  handle: ({ directory, params, query, root }) => {
    const id = params['directoryAudit-id'] ?? ''
    const entry = directory.records.table('directoryAudits').get(id)
    if (!entry) throw graphErrors.resourceNotFound(id)
    const single = { resource: resourceAt('auditLogs.directoryAudits', root), root, context: path }
    return { status: 200, body: selectOne(renderDirectoryAudit(entry), query, single) }
  },
})
