import type { Directory } from '../../../directory/tenant/directory.js'
import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { defineOperation } from '../../calls/operation.js'
import { renderLogEntry } from '../../entities/provisioning-object-summary.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { betaMembers } from './beta-members.js'

const path = 'auditLogs/provisioning'

/** `GET /auditLogs/provisioning`, newest first. */
export const listProvisioningLog = defineOperation({
  limits: 'reports',
  handle: async ({ directory, synchronizer, query, root }) => {
    await synchronizer.catchUpAll(directory)
    const newestFirst = [...directory.provisioningLog.values()].reverse()
    const items = newestFirst.values().map((entry) => render(entry, directory, root))
    const collection = { resource: resourceAt('auditLogs.provisioning', root), root, path, context: path }
    return { status: 200, body: applyQuery(items, query, collection) }
  },
})

/** `GET /auditLogs/provisioning/{id}`. */
export const getProvisioningEntry = defineOperation({
  limits: 'reports',
  handle: async ({ directory, synchronizer, params, query, root }) => {
    await synchronizer.catchUpAll(directory)
    const id = params['provisioningObjectSummary-id'] ?? ''
    const entry = directory.provisioningLog.get(id)
    if (!entry) throw graphErrors.resourceNotFound(id)
    const single = { resource: resourceAt('auditLogs.provisioning', root), root, context: path }
    return { status: 200, body: selectOne(render(entry, directory, root), query, single) }
  },
})

function render(entry: ProvisioningLogEntry, directory: Directory, root: string): Record<string, unknown> {
  const shown = renderLogEntry(entry, directory)
  return { ...shown, ...betaMembers(shown, root) }
}
