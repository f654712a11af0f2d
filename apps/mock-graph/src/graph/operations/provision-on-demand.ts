import type { Initiator } from '../../domain/provisioning-log.js'
import { checkConnection } from '../../synchronization/check-connection.js'
import { provisionOnDemand as provision } from '../../synchronization/provision-on-demand.js'
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
  const written = await synchronizer.within(place, async (work, at) => {
    const rules = (work.job.schema ?? work.template.schema).synchronizationRules
    const unknown = ruleIds.find((ruleId) => !rules.some(({ id }) => id === ruleId))
    if (unknown !== undefined) throw faults.ruleNotInJob(work.job.id, unknown)
    const connection = await checkConnection({ ...work, secrets: synchronization.secrets })
    if (!connection.ok) throw faults.credentialsRefused(connection.code, connection.message)
    return provision(work, subjects, { at, cycleId: environment.newId(), initiator })
  })
  return { status: 200, body: renderOnDemandResult(written, directory, root, behaviour.onDemandResult) }
}

function initiatorOf({ principal, directory }: Exchange): Initiator {
  const { kind, oid } = principal
  const found = directory.users.get(oid) ?? directory.servicePrincipals.get(oid)
  return { id: oid, displayName: found?.displayName ?? '', type: kind }
}
