import { renderLogEntry } from '../entities/provisioning-object-summary.js'
import type { Handler } from '../exchange.js'
import { applyQuery } from '../odata/apply-query.js'
import { resourceAt } from '../types/resource-at.js'

/** `GET /auditLogs/provisioning`, newest first. */
export const listProvisioningLog: Handler = async ({ directory, synchronizer, query, root }) => {
  await synchronizer.catchUpAll(directory)
  const items = directory.provisioningLog.newestFirst().map((entry) => renderLogEntry(entry, directory))
  const path = 'auditLogs/provisioning'
  const collection = { resource: resourceAt('auditLogs.provisioning', root), root, path, context: path }
  return { status: 200, body: applyQuery(items, query, collection) }
}
