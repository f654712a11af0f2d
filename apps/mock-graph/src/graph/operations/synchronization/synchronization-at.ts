import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Asked } from '../../calls/graph-call.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'

/** What a request below `/synchronization` speaks of. */
export type SynchronizationAt = {
  readonly servicePrincipal: ServicePrincipal
  /** Its path as the caller addressed it, such as `servicePrincipals/{id}/synchronization`. */
  readonly path: string
  /** The same as `@odata.context` writes it, such as `servicePrincipals('{id}')/synchronization`. */
  readonly context: string
}

/**
 * What a request below `/synchronization` speaks of. Through the applications root it is the application's instance in
 * the tenant (*assumed*). Throws a 404 for an application without one.
 */
export function synchronizationAt(asked: Asked): SynchronizationAt {
  const { resource, directory } = asked
  if (resource?.collection !== 'applications') {
    const servicePrincipal = objectOf(asked, 'servicePrincipals')
    return { servicePrincipal, ...addressBelow('servicePrincipals', servicePrincipal.id) }
  }
  const { id, appId } = resource.object
  const servicePrincipal = directory.servicePrincipalByAppId(appId)
  if (!servicePrincipal) throw graphErrors.resourceNotFound(id)
  return { servicePrincipal, ...addressBelow('applications', id) }
}

const addressBelow = (collection: string, id: string) => ({
  path: `${collection}/${id}/synchronization`,
  context: `${collection}('${id}')/synchronization`,
})
