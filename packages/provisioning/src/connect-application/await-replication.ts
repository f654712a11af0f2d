import { GraphError } from '@graph-sync/client'
import { Templates } from '../templates.js'
import { isReplicating, patiently } from './patience.js'
import { type Outcome, type Run, servicePrincipalOf, synchronizationOf } from './run.js'

/** Waits until the directory and the synchronization backend both find the application. */
export async function awaitReplication(run: Run): Promise<Outcome> {
  const { known, request } = run
  if (!known.servicePrincipalId)
    return { state: 'planned', detail: 'Wait until the application can be read.' }
  // Giving up early on an application just made would leave one that a next call cannot find yet.
  const passes = (error: unknown) =>
    isReplicating(error, run) || (known.fresh === true && isOutage(error) && !request.signal?.aborted)
  known.templates = await patiently(
    run,
    async () => {
      await servicePrincipalOf(run).get({ ...request, queryParameters: { select: ['id'] } })
      return new Templates(synchronizationOf(run).templates).list(request).toArray()
    },
    passes,
  )
  return { state: known.fresh ? 'done' : 'already', detail: 'The application can be read.' }
}

const isOutage = (error: unknown) =>
  error instanceof GraphError && (error.status === undefined || error.status >= 500)
