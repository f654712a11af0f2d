import { renderJob } from '../entities/synchronization-job.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { bodyObject, checkProperties } from './body-object.js'
import { synchronizedOf } from './find-job.js'
import { allTemplatesOf } from './find-template.js'
import { readSecretChanges } from './secret-changes.js'
import { maskedSecrets, writeSecrets } from './secrets.js'
import { render as renderTemplate } from './templates.js'

/** `GET …/synchronization`. It has no page; that its id is the service principal's is *assumed*. */
export const getSynchronization: Handler = async (exchange) => ({
  status: 200,
  body: await answer(exchange, exchange.query),
})

/** `PUT …/synchronization`: writes the secrets, if there are any. Jobs and templates have their own addresses. */
export const putSynchronization: Handler = async (exchange) => {
  const payload = bodyObject(exchange.body)
  checkProperties(payload, ['id', 'secrets', 'jobs', 'templates'], 'microsoft.graph.synchronization')
  if (payload.secrets !== undefined) {
    if (!Array.isArray(payload.secrets)) throw faults.schemaMismatch('secrets')
    writeSecrets(exchange, readSecretChanges({ value: payload.secrets }))
  }
  return { status: 200, body: await answer(exchange, new URLSearchParams()) }
}

/** `DELETE …/synchronization`: secrets and jobs go, the templates are the gallery's again. */
export const deleteSynchronization: Handler = (exchange) => {
  const { synchronization } = synchronizedOf(exchange)
  Object.assign(synchronization, { secrets: [], jobs: [], templates: null })
  return { status: 204 }
}

async function answer(exchange: Exchange, query: URLSearchParams): Promise<Record<string, unknown>> {
  const { servicePrincipal, synchronization, context } = synchronizedOf(exchange)
  const { directory, synchronizer, environment, root } = exchange
  await synchronizer.catchUp(directory, servicePrincipal)
  const now = environment.now().getTime()
  const item = { id: servicePrincipal.id, secrets: maskedSecrets(exchange) }
  const expand = {
    jobs: () => synchronization.jobs.map((job) => renderJob(job, now)),
    templates: () => allTemplatesOf(exchange).map(renderTemplate),
  }
  return selectOne(item, query, { resource: resourceAt('synchronization', root), root, context, expand })
}
