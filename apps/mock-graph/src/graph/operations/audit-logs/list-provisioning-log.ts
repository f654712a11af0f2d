import { defineOperation } from '../../calls/operation.js'
import { renderLogEntry } from '../../entities/provisioning-object-summary.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { resourceAt } from '../../types/resource-at.js'
import { betaMembers } from './beta-members.js'

/** `GET /auditLogs/provisioning`, newest first. */
export const listProvisioningLog = defineOperation({
  limits: 'reports',
  handle: async ({ directory, synchronizer, query, root }) => {
    await synchronizer.catchUpAll(directory)
    const newestFirst = [...directory.provisioningLog.values()].reverse()
    const items = newestFirst.values().map((entry) => {
      const shown = renderLogEntry(entry, directory)
      return { ...shown, ...betaMembers(shown, root) }
    })
    const path = 'auditLogs/provisioning'
    const collection = { resource: resourceAt('auditLogs.provisioning', root), root, path, context: path }
    return { status: 200, body: applyQuery(items, query, collection) }
  },
})
