import type { Initiator } from '../../domain/provisioning-log.js'
import type { SynchronizationRule } from '../../domain/schema.js'
import { activeDirectoryName } from '../../gallery/active-directory.js'
import { checkConnection } from '../../synchronization/check-connection.js'
import { provisionOnDemand as provision } from '../../synchronization/provision-on-demand.js'
import type { Import } from '../entities/provisioning-steps.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { synchronizedOf } from './find-job.js'
import { jobPlaceOf } from './job-place.js'
import { readOnDemandRequest } from './on-demand-request.js'
import { renderOnDemandResult } from './on-demand-result.js'

/**
 * `POST …/jobs/{id}/provisionOnDemand`: 200 with JSON inside JSON, whatever the job's status. That credentials the
 * connector refuses are a 400 is *assumed*.
 */
export const provisionOnDemand: Handler = async (exchange) => {
  const { body, root, synchronizer, environment, behaviour, directory } = exchange
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  const place = jobPlaceOf(exchange)
  const wait = synchronizer.onDemandLimit.count(synchronization, environment.now().getTime())
  if (wait > 0) throw faults.tooManyRequests(servicePrincipal.appId, Math.ceil(wait / 1_000))
  const { ruleIds, subjects } = readOnDemandRequest(body)
  const initiator = initiatorOf(exchange)
  const { written, imported } = await synchronizer.within(place, async (work, at) => {
    const rules = (work.job.schema ?? work.template.schema).synchronizationRules
    const unknown = ruleIds.find((ruleId) => !rules.some(({ id }) => id === ruleId))
    if (unknown !== undefined) throw faults.ruleNotInJob(work.job.id, unknown)
    const connection = await checkConnection({ ...work, secrets: synchronization.secrets })
    if (!connection.ok) throw faults.credentialsRefused(connection.code, connection.message)
    const written = await provision(work, subjects, { at, cycleId: environment.newId(), initiator })
    return { written, imported: importOf(rules.find(({ id }) => id !== null && ruleIds.includes(id))) }
  })
  const result = renderOnDemandResult(written, directory, root, behaviour.onDemandResult, imported)
  return { status: 200, body: result }
}

// Of a domain the documented step is the `EntryImportAdd` that a cycle has, of the tenant it is an `EntryImport`.
const importOf = (rule: SynchronizationRule | undefined): Import =>
  rule?.sourceDirectoryName === activeDirectoryName
    ? { as: 'change', from: activeDirectoryName }
    : { as: 'object', from: 'Microsoft Entra ID' }

function initiatorOf({ principal, directory }: Exchange): Initiator {
  const { kind, oid } = principal
  const found = directory.users.get(oid) ?? directory.servicePrincipals.get(oid)
  return { id: oid, displayName: found?.displayName ?? '', type: kind }
}
