import { bodyObject } from '../../bodies/body-object.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { renderJob } from '../../entities/render-synchronization-job.js'
import { selectOne } from '../../odata/query/select-one.js'
import { resourceAt } from '../../types/resource-at.js'
import { inWireOrder } from '../../types/wire-order.js'
import { renderTemplate } from '../templates/render-template.js'
import { allTemplatesOf } from '../templates/write-templates.js'
import { maskedSecrets } from './masked-secrets.js'
import { readSecrets } from './secret-changes.js'
import { type SynchronizationAt, synchronizationAt } from './synchronization-at.js'
import { writeSecrets } from './write-secrets.js'

/** `GET …/synchronization`. It has no page; that its id is the service principal's is *assumed*. */
export const getSynchronization = defineOperation({
  resolve: synchronizationAt,
  handle: async (call) => ({ status: 200, body: await answer(call, call.at, call.query) }),
})

/** `PUT …/synchronization`: writes the secrets, if there are any. Jobs and templates have their own addresses. */
export const putSynchronization = defineOperation({
  body: (body) => {
    const { secrets } = bodyObject(body)
    return secrets === undefined ? undefined : readSecrets(secrets, 'secrets')
  },
  handle: async (call) => {
    const at = synchronizationAt(call)
    if (call.body) writeSecrets(call, at.servicePrincipal, call.body)
    return { status: 200, body: await answer(call, at, new URLSearchParams()) }
  },
})

/** `DELETE …/synchronization`: secrets and jobs go, the templates are the gallery's again. */
export const deleteSynchronization = defineOperation({
  resolve: synchronizationAt,
  handle: ({ at, directory }) => {
    directory.removeSynchronization(at.servicePrincipal.id)
    return { status: 204 }
  },
})

async function answer(
  { directory, synchronizer, environment, root }: GraphCall,
  { servicePrincipal, context }: SynchronizationAt,
  query: URLSearchParams,
): Promise<Record<string, unknown>> {
  const { id } = servicePrincipal
  await synchronizer.catchUp(directory, servicePrincipal)
  const now = environment.now().getTime()
  const item = { id, secrets: maskedSecrets(directory, servicePrincipal) }
  const expand = {
    jobs: () =>
      directory
        .jobsOf(id)
        .map((job) =>
          inWireOrder(
            renderJob(job, directory, now, synchronizer.runningOf(directory, job)),
            'synchronizationJob',
          ),
        ),
    templates: () =>
      allTemplatesOf(directory, servicePrincipal).map((template) =>
        inWireOrder(renderTemplate(template), 'synchronizationTemplate'),
      ),
  }
  return selectOne(item, query, { resource: resourceAt('synchronization', root), root, context, expand })
}
