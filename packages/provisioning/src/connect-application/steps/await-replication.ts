import { GraphError } from '@graph-sync/client'
import { nameRefusal } from '../../waiting/is-not-replicated.js'
import { type Outcome, type Run, servicePrincipalOf } from '../connect-run.js'

/** Waits until the directory and the synchronization backend both find the application. */
export async function awaitReplication(run: Run): Promise<Outcome> {
  const { connection, state, request } = run
  const { servicePrincipalId } = state
  if (!servicePrincipalId) return { state: 'planned', detail: 'Wait until the application can be read.' }
  try {
    await connection.graph.servicePrincipals
      .byServicePrincipalId(servicePrincipalId)
      .get({ ...request, queryParameters: { select: ['id'] } })
    state.templates = await servicePrincipalOf(run).templates.list(request).toArray()
  } catch (error) {
    // Giving up early on an application just made would leave one that a next call cannot find yet.
    const passes = state.created && !run.late && isOutage(error) && !request.signal?.aborted
    if (!passes) throw error
    return { state: 'waiting', detail: `Waiting until the service answers again: ${nameRefusal(error)}.` }
  }
  return { state: state.created ? 'done' : 'already', detail: 'The application can be read.' }
}

const isOutage = (error: unknown) =>
  error instanceof GraphError && (error.status === undefined || error.status >= 500)
