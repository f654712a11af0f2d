import type { Job } from '../../domain/provisioning/job.js'
import type { InboundOperation } from '../../domain/provisioning/job-state.js'
import type { Initiator } from '../../domain/provisioning/provisioning-log.js'
import type { Template } from '../../domain/provisioning/template.js'
import { intoDirectory } from '../connector/into-directory.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { applyStep } from './apply-step.js'
import { booleanText } from './boolean-text.js'
import { keepRun } from './keep-run.js'
import { forget, knownOf } from './known-objects.js'
import type { SourceObject } from './source-objects.js'
import type { JobRun } from './write-log.js'

/** Templates whose jobs take uploads: into the tenant (bulkUpload page), and into a domain. */
const [intoTenant, intoDomain] = ['API2AAD', 'API2AD']

/** Do jobs of this template take uploads? */
export const isApiDriven = (templateId: string): boolean =>
  templateId === intoTenant || templateId === intoDomain

/** Templates whose source is another directory than this one: their cycles read nothing here. */
const inbound: ReadonlySet<string> = new Set([
  intoTenant,
  intoDomain,
  'AD2AADProvisioning',
  'AD2AADPasswordHash',
  'Workday2AD',
  'Workday2AAD',
  'SuccessFactors2AD',
  'SuccessFactors2AAD',
])

/** Does a template provision the objects of this directory? */
export const readsDirectory = ({ id }: Template): boolean => !inbound.has(id)

// bulkUpload page: the provisioning log follows 5 to 10 minutes later.
const processingDelay = 5 * 60_000

/** Processes the uploads that have waited long enough. What fails is in the log, and is not tried again. */
export async function processUploads(context: JobContext, now: number, initiator: Initiator): Promise<Job> {
  let { job } = context
  for (let [upload] = stateOf(job).uploads; upload; [upload] = stateOf(job).uploads) {
    const at = upload.accepted + processingDelay
    if (at > now) break
    const run = { at, cycleId: context.newId(), initiator }
    for (const operation of upload.operations) await processOperation({ ...context, job }, operation, run)
    const [, ...later] = stateOf(job).uploads
    job = keepRun(context.directory, withState(job, { uploads: later }))
  }
  return job
}

const processOperation = (context: JobContext, operation: InboundOperation, run: JobRun) =>
  context.directory.transact(async (directory) => {
    // A domain is no part of the fake: what goes there is only told to the connector.
    const connector =
      context.template.id === intoDomain
        ? context.connector
        : intoDirectory(context.connector, directory, context.newId)
    const object = uploadedObject(operation)
    const link = knownOf(directory, context.job, 'links', object.id)
    const step = { action: link ? 'update' : 'create', object, link, inScope: true } as const
    await applyStep({ ...context, directory, connector }, step, run)
    forget(directory, context.job, 'escrows', object.id)
  })

/** A resource is known by its `externalId`, else by its `userName`, else by the operation's `bulkId`. */
function uploadedObject({ bulkId, path, data }: InboundOperation): SourceObject {
  const { externalId, userName, displayName } = data
  const id = [externalId, userName, bulkId].find((key) => typeof key === 'string' && key !== '')
  const simple = Object.entries(data).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  )
  return {
    id: String(id),
    type: path.toLowerCase().startsWith('/groups') ? 'Group' : 'User',
    displayName: typeof displayName === 'string' ? displayName : String(id),
    attributes: Object.fromEntries(
      simple.map(([name, value]) => [name, typeof value === 'boolean' ? booleanText(value) : String(value)]),
    ),
  }
}
