import { newJob } from '../../domain/new-job.js'
import { findTemplate } from '../../gallery/templates.js'
import { renderJob } from '../entities/synchronization-job.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery, countMatches } from '../odata/apply-query.js'
import type { Item } from '../odata/compile-filter.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { bodyObject, checkProperties } from './body-object.js'
import { jobOf, synchronizedOf } from './find-job.js'
import { changeJob, readJobChanges } from './job-changes.js'
import { jobPlaceOf } from './job-place.js'
import { schemaOfJob } from './schema-place.js'

/** `GET …/jobs`. */
export const listJobs: Handler = async (exchange) => {
  const { path, context } = synchronizedOf(exchange)
  const { query, root } = exchange
  const address = { path: `${path}/jobs`, context: `${context}/jobs` }
  const collection = { resource: resourceAt('jobs', root), root, ...address, expand: expansions(exchange) }
  return { status: 200, body: applyQuery(await upToDate(exchange), query, collection) }
}

/** `GET …/jobs/$count`, a bare number. */
export const countJobs: Handler = async (exchange) => ({
  status: 200,
  text: String(countMatches(await upToDate(exchange), exchange.query, resourceAt('jobs', exchange.root))),
})

/** `GET …/jobs/{id}`. */
export const getJob: Handler = async (exchange) => {
  const { id } = jobOf(exchange)
  const item = (await upToDate(exchange)).find((job) => job.id === id)
  if (!item) throw faults.resourceNotFound(id)
  return { status: 200, body: selectOne(item, exchange.query, single(exchange)) }
}

/**
 * `POST …/jobs`: 201 with a job that is switched off. Only `templateId` is read; what else a job has is the service's
 * to say.
 */
export const createJob: Handler = (exchange) => {
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  const { body, behaviour, environment, directory } = exchange
  const payload = bodyObject(body)
  checkProperties(payload, propertiesOf(exchange), 'microsoft.graph.synchronizationJob')
  if (typeof payload.templateId !== 'string') throw faults.schemaMismatch('templateId')
  const template = findTemplate(servicePrincipal, synchronization, payload.templateId)
  if (!template) throw faults.unknownTemplate(payload.templateId)
  if (synchronization.jobs.some(({ templateId }) => templateId === template.id)) {
    throw faults.jobExists(template.id)
  }
  const form = { code: behaviour.newJobStatus, interval: behaviour.newJobInterval }
  const job = newJob(template.id, directory.tenantId, form, environment.newId)
  synchronization.jobs.push(job)
  return { status: 201, body: answer(exchange, renderJob(job, environment.now().getTime())) }
}

/** `PATCH …/jobs/{id}`: 200 with the job. Documented nowhere; what may change is *assumed*. */
export const updateJob: Handler = async (exchange) => {
  const { body, synchronizer } = exchange
  const payload = bodyObject(body)
  checkProperties(payload, propertiesOf(exchange), 'microsoft.graph.synchronizationJob')
  const changes = readJobChanges(payload)
  await changeJob(jobPlaceOf(exchange), changes, synchronizer)
  const now = exchange.environment.now().getTime()
  return { status: 200, body: answer(exchange, renderJob(jobOf(exchange), now)) }
}

/** `DELETE …/jobs/{id}`: the job and its state go; what it wrote into the target stays. */
export const deleteJob: Handler = (exchange) => {
  const { synchronization } = synchronizedOf(exchange)
  const { id } = jobOf(exchange)
  synchronization.jobs = synchronization.jobs.filter((job) => job.id !== id)
  return { status: 204 }
}

function propertiesOf({ root }: Exchange): readonly string[] {
  const { properties, navigation = [] } = resourceAt('jobs', root).type
  return [...Object.keys(properties), ...navigation]
}

const single = (exchange: Exchange) => ({
  resource: resourceAt('jobs', exchange.root),
  root: exchange.root,
  context: `${synchronizedOf(exchange).context}/jobs`,
  expand: expansions(exchange),
})

const expansions = (exchange: Exchange) => ({
  schema: ({ id }: Item) => {
    const params = { ...exchange.params, 'synchronizationJob-id': String(id) }
    return schemaOfJob({ ...exchange, params }).schema
  },
  bulkUpload: ({ id }: Item) => ({ id }),
})

const answer = (exchange: Exchange, item: Item) => selectOne(item, new URLSearchParams(), single(exchange))

async function upToDate(exchange: Exchange): Promise<Item[]> {
  const { servicePrincipal, synchronization } = synchronizedOf(exchange)
  await exchange.synchronizer.catchUp(exchange.directory, servicePrincipal)
  const now = exchange.environment.now().getTime()
  return synchronization.jobs.map((job) => renderJob(job, now))
}
